// Written by wechatpay-gen: change the description, not this file.
// POST /words5

@_spi(Generated) public import WeChatPay

extension Words5 {
  /// `POST /words5`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words5"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    public var `precedencegroup`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `private`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `protocol`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `public`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var query: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var rawValue: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `repeat`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var require: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var required: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `rethrows`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `return`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var schema: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `precedencegroup`: String? = nil, `private`: String? = nil, `protocol`: String? = nil, `public`: String? = nil,
      query: String? = nil, rawValue: String? = nil, `repeat`: String? = nil, require: String? = nil,
      required: String? = nil, `rethrows`: String? = nil, `return`: String? = nil, schema: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `precedencegroup`, `private`, `protocol`, `public`, query, rawValue, `repeat`, require, required,
        `rethrows`, `return`, schema
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "precedencegroup": String?.self, "private": String?.self, "protocol": String?.self, "public": String?.self,
        "query": String?.self, "rawValue": String?.self, "repeat": String?.self, "require": String?.self,
        "required": String?.self, "rethrows": String?.self, "return": String?.self, "schema": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    public var `precedencegroup`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `private`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `protocol`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `public`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var query: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var rawValue: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `repeat`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var require: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var required: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `rethrows`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `return`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var schema: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `precedencegroup`: String? = nil, `private`: String? = nil, `protocol`: String? = nil, `public`: String? = nil,
      query: String? = nil, rawValue: String? = nil, `repeat`: String? = nil, require: String? = nil,
      required: String? = nil, `rethrows`: String? = nil, `return`: String? = nil, schema: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `precedencegroup`, `private`, `protocol`, `public`, query, rawValue, `repeat`, require, required,
        `rethrows`, `return`, schema
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "precedencegroup": String?.self, "private": String?.self, "protocol": String?.self, "public": String?.self,
        "query": String?.self, "rawValue": String?.self, "repeat": String?.self, "require": String?.self,
        "required": String?.self, "rethrows": String?.self, "return": String?.self, "schema": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    public var `precedencegroup`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `private`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `protocol`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `public`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var query: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var rawValue: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `repeat`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var require: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var required: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `rethrows`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `return`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var schema: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `precedencegroup`: String? = nil, `private`: String? = nil, `protocol`: String? = nil, `public`: String? = nil,
      query: String? = nil, rawValue: String? = nil, `repeat`: String? = nil, require: String? = nil,
      required: String? = nil, `rethrows`: String? = nil, `return`: String? = nil, schema: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `precedencegroup`, `private`, `protocol`, `public`, query, rawValue, `repeat`, require, required,
        `rethrows`, `return`, schema
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "precedencegroup": String?.self, "private": String?.self, "protocol": String?.self, "public": String?.self,
        "query": String?.self, "rawValue": String?.self, "repeat": String?.self, "require": String?.self,
        "required": String?.self, "rethrows": String?.self, "return": String?.self, "schema": String?.self,
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

      public static var `precedencegroup`: Self { Self(rawValue: "precedencegroup") }

      public static var `private`: Self { Self(rawValue: "private") }

      public static var `protocol`: Self { Self(rawValue: "protocol") }

      public static var `public`: Self { Self(rawValue: "public") }

      public static var query: Self { Self(rawValue: "query") }

      /// `rawValue`
      public static var rawValueValue: Self { Self(rawValue: "rawValue") }

      public static var `repeat`: Self { Self(rawValue: "repeat") }

      public static var require: Self { Self(rawValue: "require") }

      public static var required: Self { Self(rawValue: "required") }

      public static var `rethrows`: Self { Self(rawValue: "rethrows") }

      public static var `return`: Self { Self(rawValue: "return") }

      public static var schema: Self { Self(rawValue: "schema") }
    }

    public struct Object: APIObject {
      public var `precedencegroup`: String? { fields[text: 0] }
      public var `private`: String? { fields[text: 1] }
      public var `protocol`: String? { fields[text: 2] }
      public var `public`: String? { fields[text: 3] }
      public var query: String? { fields[text: 4] }
      public var rawValue: String? { fields[text: 5] }
      public var `repeat`: String? { fields[text: 6] }
      public var require: String? { fields[text: 7] }
      public var required: String? { fields[text: 8] }
      public var `rethrows`: String? { fields[text: 9] }
      public var `return`: String? { fields[text: 10] }
      public var schema: String? { fields[text: 11] }

      public init(
        `precedencegroup`: String? = nil, `private`: String? = nil, `protocol`: String? = nil, `public`: String? = nil,
        query: String? = nil, rawValue: String? = nil, `repeat`: String? = nil, require: String? = nil,
        required: String? = nil, `rethrows`: String? = nil, `return`: String? = nil, schema: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, `precedencegroup`, `private`, `protocol`, `public`, query, rawValue, `repeat`, require,
          required, `rethrows`, `return`, schema
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "precedencegroup": String?.self, "private": String?.self, "protocol": String?.self, "public": String?.self,
          "query": String?.self, "rawValue": String?.self, "repeat": String?.self, "require": String?.self,
          "required": String?.self, "rethrows": String?.self, "return": String?.self, "schema": String?.self,
        ]
      }
    }
  }
}
