// Written by wechatpay-gen: change the description, not this file.
// /matrix/upload/**

@_spi(Generated) public import WeChatPay

extension Matrix.Upload {
  /// What `delete` sends.
  public struct SharedDeleteRequest: APIObject {
    public var note: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(note: String? = nil) {
      fields = ObjectFields(of: Self.self, note)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["note": String?.self]
    }
  }

  /// What `patch` sends.
  public struct SharedPatchRequest: APIObject {
    public var note: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(note: String? = nil) {
      fields = ObjectFields(of: Self.self, note)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["note": String?.self]
    }
  }

  /// What `post` sends.
  public struct SharedPostRequest: APIObject {
    public var note: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(note: String? = nil) {
      fields = ObjectFields(of: Self.self, note)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["note": String?.self]
    }
  }

  /// What `put` sends.
  public struct SharedPutRequest: APIObject {
    public var note: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(note: String? = nil) {
      fields = ObjectFields(of: Self.self, note)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["note": String?.self]
    }
  }

  /// What `put` gets back.
  public struct SharedPutResponse: APIObject {
    public var state: String? { fields[text: 0] }

    public init(state: String? = nil) {
      fields = ObjectFields(of: Self.self, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String?.self]
    }
  }
}
