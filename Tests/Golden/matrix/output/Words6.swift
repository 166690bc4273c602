// Written by wechatpay-gen: change the description, not this file.
// POST /words6

@_spi(Generated) public import WeChatPay

extension Words6 {
  /// `POST /words6`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words6"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// `self`
    public var selfField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Self`
    public var selfField2: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var send: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var some: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `static`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `struct`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `subscript`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `super`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `switch`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `throw`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `throws`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var to: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      selfField: String? = nil, selfField2: String? = nil, send: String? = nil, some: String? = nil,
      `static`: String? = nil, `struct`: String? = nil, `subscript`: String? = nil, `super`: String? = nil,
      `switch`: String? = nil, `throw`: String? = nil, `throws`: String? = nil, to: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, selfField, selfField2, send, some, `static`, `struct`, `subscript`, `super`, `switch`, `throw`,
        `throws`, to
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "self": String?.self, "Self": String?.self, "send": String?.self, "some": String?.self, "static": String?.self,
        "struct": String?.self, "subscript": String?.self, "super": String?.self, "switch": String?.self,
        "throw": String?.self, "throws": String?.self, "to": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// `self`
    public var selfField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Self`
    public var selfField2: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var send: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var some: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `static`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `struct`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `subscript`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `super`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `switch`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `throw`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `throws`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var to: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      selfField: String? = nil, selfField2: String? = nil, send: String? = nil, some: String? = nil,
      `static`: String? = nil, `struct`: String? = nil, `subscript`: String? = nil, `super`: String? = nil,
      `switch`: String? = nil, `throw`: String? = nil, `throws`: String? = nil, to: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, selfField, selfField2, send, some, `static`, `struct`, `subscript`, `super`, `switch`, `throw`,
        `throws`, to
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "self": String?.self, "Self": String?.self, "send": String?.self, "some": String?.self, "static": String?.self,
        "struct": String?.self, "subscript": String?.self, "super": String?.self, "switch": String?.self,
        "throw": String?.self, "throws": String?.self, "to": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    /// `self`
    public var selfField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `Self`
    public var selfField2: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var send: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var some: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `static`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `struct`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var `subscript`: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `super`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `switch`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `throw`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `throws`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var to: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      selfField: String? = nil, selfField2: String? = nil, send: String? = nil, some: String? = nil,
      `static`: String? = nil, `struct`: String? = nil, `subscript`: String? = nil, `super`: String? = nil,
      `switch`: String? = nil, `throw`: String? = nil, `throws`: String? = nil, to: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, selfField, selfField2, send, some, `static`, `struct`, `subscript`, `super`, `switch`, `throw`,
        `throws`, to
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "self": String?.self, "Self": String?.self, "send": String?.self, "some": String?.self, "static": String?.self,
        "struct": String?.self, "subscript": String?.self, "super": String?.self, "switch": String?.self,
        "throw": String?.self, "throws": String?.self, "to": String?.self,
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

      /// `self`
      public static var selfValue: Self { Self(rawValue: "self") }

      /// `Self`
      public static var selfValueVariant2: Self { Self(rawValue: "Self") }

      public static var send: Self { Self(rawValue: "send") }

      /// `some`
      public static var someValue: Self { Self(rawValue: "some") }

      public static var `static`: Self { Self(rawValue: "static") }

      public static var `struct`: Self { Self(rawValue: "struct") }

      public static var `subscript`: Self { Self(rawValue: "subscript") }

      public static var `super`: Self { Self(rawValue: "super") }

      public static var `switch`: Self { Self(rawValue: "switch") }

      public static var `throw`: Self { Self(rawValue: "throw") }

      public static var `throws`: Self { Self(rawValue: "throws") }

      public static var to: Self { Self(rawValue: "to") }
    }

    public struct Object: APIObject {
      /// `self`
      public var selfField: String? { fields[text: 0] }
      /// `Self`
      public var selfField2: String? { fields[text: 1] }
      public var send: String? { fields[text: 2] }
      public var some: String? { fields[text: 3] }
      public var `static`: String? { fields[text: 4] }
      public var `struct`: String? { fields[text: 5] }
      public var `subscript`: String? { fields[text: 6] }
      public var `super`: String? { fields[text: 7] }
      public var `switch`: String? { fields[text: 8] }
      public var `throw`: String? { fields[text: 9] }
      public var `throws`: String? { fields[text: 10] }
      public var to: String? { fields[text: 11] }

      public init(
        selfField: String? = nil, selfField2: String? = nil, send: String? = nil, some: String? = nil,
        `static`: String? = nil, `struct`: String? = nil, `subscript`: String? = nil, `super`: String? = nil,
        `switch`: String? = nil, `throw`: String? = nil, `throws`: String? = nil, to: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, selfField, selfField2, send, some, `static`, `struct`, `subscript`, `super`, `switch`, `throw`,
          `throws`, to
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "self": String?.self, "Self": String?.self, "send": String?.self, "some": String?.self,
          "static": String?.self, "struct": String?.self, "subscript": String?.self, "super": String?.self,
          "switch": String?.self, "throw": String?.self, "throws": String?.self, "to": String?.self,
        ]
      }
    }
  }
}
