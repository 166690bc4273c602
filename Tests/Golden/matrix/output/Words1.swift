// Written by wechatpay-gen: change the description, not this file.
// POST /words1

@_spi(Generated) public import WeChatPay

extension Words1 {
  /// `POST /words1`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words1"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    public var `catch`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `class`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var client: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var consume: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var consuming: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `continue`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var copy: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `default`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `defer`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `deinit`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var destination: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var digest: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `catch`: String? = nil, `class`: String? = nil, client: String? = nil, consume: String? = nil,
      consuming: String? = nil, `continue`: String? = nil, copy: String? = nil, `default`: String? = nil,
      `defer`: String? = nil, `deinit`: String? = nil, destination: String? = nil, digest: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `catch`, `class`, client, consume, consuming, `continue`, copy, `default`, `defer`, `deinit`,
        destination, digest
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "catch": String?.self, "class": String?.self, "client": String?.self, "consume": String?.self,
        "consuming": String?.self, "continue": String?.self, "copy": String?.self, "default": String?.self,
        "defer": String?.self, "deinit": String?.self, "destination": String?.self, "digest": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    public var `catch`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `class`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var client: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var consume: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var consuming: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `continue`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var copy: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `default`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `defer`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `deinit`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var destination: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var digest: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `catch`: String? = nil, `class`: String? = nil, client: String? = nil, consume: String? = nil,
      consuming: String? = nil, `continue`: String? = nil, copy: String? = nil, `default`: String? = nil,
      `defer`: String? = nil, `deinit`: String? = nil, destination: String? = nil, digest: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `catch`, `class`, client, consume, consuming, `continue`, copy, `default`, `defer`, `deinit`,
        destination, digest
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "catch": String?.self, "class": String?.self, "client": String?.self, "consume": String?.self,
        "consuming": String?.self, "continue": String?.self, "copy": String?.self, "default": String?.self,
        "defer": String?.self, "deinit": String?.self, "destination": String?.self, "digest": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    public var `catch`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `class`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var client: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var consume: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var consuming: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `continue`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var copy: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `default`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `defer`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `deinit`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var destination: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var digest: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `catch`: String? = nil, `class`: String? = nil, client: String? = nil, consume: String? = nil,
      consuming: String? = nil, `continue`: String? = nil, copy: String? = nil, `default`: String? = nil,
      `defer`: String? = nil, `deinit`: String? = nil, destination: String? = nil, digest: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `catch`, `class`, client, consume, consuming, `continue`, copy, `default`, `defer`, `deinit`,
        destination, digest
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "catch": String?.self, "class": String?.self, "client": String?.self, "consume": String?.self,
        "consuming": String?.self, "continue": String?.self, "copy": String?.self, "default": String?.self,
        "defer": String?.self, "deinit": String?.self, "destination": String?.self, "digest": String?.self,
      ]
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    public var listed: Listed? { fields[enumeration: 0] }
    public var object: Object? { fields[object: 1] }

    public init(listed: Listed? = nil, object: Object? = nil) {
      fields = ObjectFields(of: Self.self, listed, object)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["listed": Listed?.self, "object": Object?.self]
    }

    public struct Listed: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var `catch`: Self { Self(rawValue: "catch") }

      public static var `class`: Self { Self(rawValue: "class") }

      public static var client: Self { Self(rawValue: "client") }

      public static var consume: Self { Self(rawValue: "consume") }

      public static var consuming: Self { Self(rawValue: "consuming") }

      public static var `continue`: Self { Self(rawValue: "continue") }

      public static var copy: Self { Self(rawValue: "copy") }

      public static var `default`: Self { Self(rawValue: "default") }

      public static var `defer`: Self { Self(rawValue: "defer") }

      public static var `deinit`: Self { Self(rawValue: "deinit") }

      public static var destination: Self { Self(rawValue: "destination") }

      public static var digest: Self { Self(rawValue: "digest") }
    }

    public struct Object: APIObject {
      public var `catch`: String? { fields[text: 0] }
      public var `class`: String? { fields[text: 1] }
      public var client: String? { fields[text: 2] }
      public var consume: String? { fields[text: 3] }
      public var consuming: String? { fields[text: 4] }
      public var `continue`: String? { fields[text: 5] }
      public var copy: String? { fields[text: 6] }
      public var `default`: String? { fields[text: 7] }
      public var `defer`: String? { fields[text: 8] }
      public var `deinit`: String? { fields[text: 9] }
      public var destination: String? { fields[text: 10] }
      public var digest: String? { fields[text: 11] }

      public init(
        `catch`: String? = nil, `class`: String? = nil, client: String? = nil, consume: String? = nil,
        consuming: String? = nil, `continue`: String? = nil, copy: String? = nil, `default`: String? = nil,
        `defer`: String? = nil, `deinit`: String? = nil, destination: String? = nil, digest: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, `catch`, `class`, client, consume, consuming, `continue`, copy, `default`, `defer`, `deinit`,
          destination, digest
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "catch": String?.self, "class": String?.self, "client": String?.self, "consume": String?.self,
          "consuming": String?.self, "continue": String?.self, "copy": String?.self, "default": String?.self,
          "defer": String?.self, "deinit": String?.self, "destination": String?.self, "digest": String?.self,
        ]
      }
    }
  }
}
