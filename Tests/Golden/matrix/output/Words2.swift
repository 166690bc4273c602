// Written by wechatpay-gen: change the description, not this file.
// POST /words2

@_spi(Generated) public import WeChatPay

extension Words2 {
  /// `POST /words2`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words2"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    public var discard: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `do`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var each: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `else`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var encode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var encoder: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var endpoint: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `enum`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `extension`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `fallthrough`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `false`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `fields`
    public var fieldsField: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      discard: String? = nil, `do`: String? = nil, each: String? = nil, `else`: String? = nil, encode: String? = nil,
      encoder: String? = nil, endpoint: String? = nil, `enum`: String? = nil, `extension`: String? = nil,
      `fallthrough`: String? = nil, `false`: String? = nil, fieldsField: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, discard, `do`, each, `else`, encode, encoder, endpoint, `enum`, `extension`, `fallthrough`,
        `false`, fieldsField
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "discard": String?.self, "do": String?.self, "each": String?.self, "else": String?.self, "encode": String?.self,
        "encoder": String?.self, "endpoint": String?.self, "enum": String?.self, "extension": String?.self,
        "fallthrough": String?.self, "false": String?.self, "fields": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    public var discard: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `do`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var each: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `else`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var encode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var encoder: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var endpoint: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `enum`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `extension`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `fallthrough`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `false`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `fields`
    public var fieldsField: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      discard: String? = nil, `do`: String? = nil, each: String? = nil, `else`: String? = nil, encode: String? = nil,
      encoder: String? = nil, endpoint: String? = nil, `enum`: String? = nil, `extension`: String? = nil,
      `fallthrough`: String? = nil, `false`: String? = nil, fieldsField: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, discard, `do`, each, `else`, encode, encoder, endpoint, `enum`, `extension`, `fallthrough`,
        `false`, fieldsField
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "discard": String?.self, "do": String?.self, "each": String?.self, "else": String?.self, "encode": String?.self,
        "encoder": String?.self, "endpoint": String?.self, "enum": String?.self, "extension": String?.self,
        "fallthrough": String?.self, "false": String?.self, "fields": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    public var discard: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `do`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var each: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `else`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var encode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var encoder: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var endpoint: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `enum`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `extension`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `fallthrough`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `false`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// `fields`
    public var fieldsField: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      discard: String? = nil, `do`: String? = nil, each: String? = nil, `else`: String? = nil, encode: String? = nil,
      encoder: String? = nil, endpoint: String? = nil, `enum`: String? = nil, `extension`: String? = nil,
      `fallthrough`: String? = nil, `false`: String? = nil, fieldsField: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, discard, `do`, each, `else`, encode, encoder, endpoint, `enum`, `extension`, `fallthrough`,
        `false`, fieldsField
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "discard": String?.self, "do": String?.self, "each": String?.self, "else": String?.self, "encode": String?.self,
        "encoder": String?.self, "endpoint": String?.self, "enum": String?.self, "extension": String?.self,
        "fallthrough": String?.self, "false": String?.self, "fields": String?.self,
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

      public static var discard: Self { Self(rawValue: "discard") }

      public static var `do`: Self { Self(rawValue: "do") }

      public static var each: Self { Self(rawValue: "each") }

      public static var `else`: Self { Self(rawValue: "else") }

      public static var encode: Self { Self(rawValue: "encode") }

      public static var encoder: Self { Self(rawValue: "encoder") }

      public static var endpoint: Self { Self(rawValue: "endpoint") }

      public static var `enum`: Self { Self(rawValue: "enum") }

      public static var `extension`: Self { Self(rawValue: "extension") }

      public static var `fallthrough`: Self { Self(rawValue: "fallthrough") }

      public static var `false`: Self { Self(rawValue: "false") }

      public static var fields: Self { Self(rawValue: "fields") }
    }

    public struct Object: APIObject {
      public var discard: String? { fields[text: 0] }
      public var `do`: String? { fields[text: 1] }
      public var each: String? { fields[text: 2] }
      public var `else`: String? { fields[text: 3] }
      public var encode: String? { fields[text: 4] }
      public var encoder: String? { fields[text: 5] }
      public var endpoint: String? { fields[text: 6] }
      public var `enum`: String? { fields[text: 7] }
      public var `extension`: String? { fields[text: 8] }
      public var `fallthrough`: String? { fields[text: 9] }
      public var `false`: String? { fields[text: 10] }
      /// `fields`
      public var fieldsField: String? { fields[text: 11] }

      public init(
        discard: String? = nil, `do`: String? = nil, each: String? = nil, `else`: String? = nil, encode: String? = nil,
        encoder: String? = nil, endpoint: String? = nil, `enum`: String? = nil, `extension`: String? = nil,
        `fallthrough`: String? = nil, `false`: String? = nil, fieldsField: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, discard, `do`, each, `else`, encode, encoder, endpoint, `enum`, `extension`, `fallthrough`,
          `false`, fieldsField
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "discard": String?.self, "do": String?.self, "each": String?.self, "else": String?.self,
          "encode": String?.self, "encoder": String?.self, "endpoint": String?.self, "enum": String?.self,
          "extension": String?.self, "fallthrough": String?.self, "false": String?.self, "fields": String?.self,
        ]
      }
    }
  }
}
