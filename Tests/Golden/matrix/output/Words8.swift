// Written by wechatpay-gen: change the description, not this file.
// POST /words8

@_spi(Generated) public import WeChatPay

extension Words8 {
  /// `POST /words8`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words8"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// `String`
    public var string: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Int`
    public var int: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Bool`
    public var bool: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Data`
    public var data: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Double`
    public var double: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// `Response`
    public var response: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// `Call`
    public var call: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// `Alternative`
    public var alternative: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// `JSONValue`
    public var jsonValue: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// `Optional`
    public var optional: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// `Sendable`
    public var sendable: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `Schemas`
    public var schemas: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      string: String? = nil, int: String? = nil, bool: String? = nil, data: String? = nil, double: String? = nil,
      response: String? = nil, call: String? = nil, alternative: String? = nil, jsonValue: String? = nil,
      optional: String? = nil, sendable: String? = nil, schemas: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, string, int, bool, data, double, response, call, alternative, jsonValue, optional, sendable,
        schemas
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "String": String?.self, "Int": String?.self, "Bool": String?.self, "Data": String?.self, "Double": String?.self,
        "Response": String?.self, "Call": String?.self, "Alternative": String?.self, "JSONValue": String?.self,
        "Optional": String?.self, "Sendable": String?.self, "Schemas": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// `String`
    public var string: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Int`
    public var int: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Bool`
    public var bool: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Data`
    public var data: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Double`
    public var double: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// `Response`
    public var response: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// `Call`
    public var call: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// `Alternative`
    public var alternative: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// `JSONValue`
    public var jsonValue: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// `Optional`
    public var optional: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// `Sendable`
    public var sendable: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `Schemas`
    public var schemas: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      string: String? = nil, int: String? = nil, bool: String? = nil, data: String? = nil, double: String? = nil,
      response: String? = nil, call: String? = nil, alternative: String? = nil, jsonValue: String? = nil,
      optional: String? = nil, sendable: String? = nil, schemas: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, string, int, bool, data, double, response, call, alternative, jsonValue, optional, sendable,
        schemas
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "String": String?.self, "Int": String?.self, "Bool": String?.self, "Data": String?.self, "Double": String?.self,
        "Response": String?.self, "Call": String?.self, "Alternative": String?.self, "JSONValue": String?.self,
        "Optional": String?.self, "Sendable": String?.self, "Schemas": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    /// `String`
    public var string: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Int`
    public var int: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Bool`
    public var bool: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Data`
    public var data: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Double`
    public var double: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// `Response`
    public var response: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// `Call`
    public var call: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// `Alternative`
    public var alternative: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// `JSONValue`
    public var jsonValue: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// `Optional`
    public var optional: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// `Sendable`
    public var sendable: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `Schemas`
    public var schemas: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      string: String? = nil, int: String? = nil, bool: String? = nil, data: String? = nil, double: String? = nil,
      response: String? = nil, call: String? = nil, alternative: String? = nil, jsonValue: String? = nil,
      optional: String? = nil, sendable: String? = nil, schemas: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, string, int, bool, data, double, response, call, alternative, jsonValue, optional, sendable,
        schemas
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "String": String?.self, "Int": String?.self, "Bool": String?.self, "Data": String?.self, "Double": String?.self,
        "Response": String?.self, "Call": String?.self, "Alternative": String?.self, "JSONValue": String?.self,
        "Optional": String?.self, "Sendable": String?.self, "Schemas": String?.self,
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

      /// `String`
      public static var string: Self { Self(rawValue: "String") }

      /// `Int`
      public static var int: Self { Self(rawValue: "Int") }

      /// `Bool`
      public static var bool: Self { Self(rawValue: "Bool") }

      /// `Data`
      public static var data: Self { Self(rawValue: "Data") }

      /// `Double`
      public static var double: Self { Self(rawValue: "Double") }

      /// `Response`
      public static var response: Self { Self(rawValue: "Response") }

      /// `Call`
      public static var call: Self { Self(rawValue: "Call") }

      /// `Alternative`
      public static var alternative: Self { Self(rawValue: "Alternative") }

      /// `JSONValue`
      public static var jsonValue: Self { Self(rawValue: "JSONValue") }

      /// `Optional`
      public static var optional: Self { Self(rawValue: "Optional") }

      /// `Sendable`
      public static var sendable: Self { Self(rawValue: "Sendable") }

      /// `Schemas`
      public static var schemas: Self { Self(rawValue: "Schemas") }
    }

    public struct Object: APIObject {
      /// `String`
      public var string: String? { fields[text: 0] }
      /// `Int`
      public var int: String? { fields[text: 1] }
      /// `Bool`
      public var bool: String? { fields[text: 2] }
      /// `Data`
      public var data: String? { fields[text: 3] }
      /// `Double`
      public var double: String? { fields[text: 4] }
      /// `Response`
      public var response: String? { fields[text: 5] }
      /// `Call`
      public var call: String? { fields[text: 6] }
      /// `Alternative`
      public var alternative: String? { fields[text: 7] }
      /// `JSONValue`
      public var jsonValue: String? { fields[text: 8] }
      /// `Optional`
      public var optional: String? { fields[text: 9] }
      /// `Sendable`
      public var sendable: String? { fields[text: 10] }
      /// `Schemas`
      public var schemas: String? { fields[text: 11] }

      public init(
        string: String? = nil, int: String? = nil, bool: String? = nil, data: String? = nil, double: String? = nil,
        response: String? = nil, call: String? = nil, alternative: String? = nil, jsonValue: String? = nil,
        optional: String? = nil, sendable: String? = nil, schemas: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, string, int, bool, data, double, response, call, alternative, jsonValue, optional, sendable,
          schemas
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "String": String?.self, "Int": String?.self, "Bool": String?.self, "Data": String?.self,
          "Double": String?.self, "Response": String?.self, "Call": String?.self, "Alternative": String?.self,
          "JSONValue": String?.self, "Optional": String?.self, "Sendable": String?.self, "Schemas": String?.self,
        ]
      }
    }
  }
}
