// Written by wechatpay-gen: change the description, not this file.
// POST /words9

@_spi(Generated) public import WeChatPay

extension Words9 {
  /// `POST /words9`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words9"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// `Swift`
    public var swift: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `WeChatPay`
    public var weChatPay: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `URL`
    public var url: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Void`
    public var void: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Never`
    public var never: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var get: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var put: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var post: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var delete: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      swift: String? = nil, weChatPay: String? = nil, url: String? = nil, void: String? = nil, never: String? = nil,
      get: String? = nil, put: String? = nil, post: String? = nil, delete: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, swift, weChatPay, url, void, never, get, put, post, delete)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Swift": String?.self, "WeChatPay": String?.self, "URL": String?.self, "Void": String?.self,
        "Never": String?.self, "get": String?.self, "put": String?.self, "post": String?.self, "delete": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// `Swift`
    public var swift: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `WeChatPay`
    public var weChatPay: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `URL`
    public var url: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Void`
    public var void: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Never`
    public var never: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var get: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var put: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var post: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var delete: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      swift: String? = nil, weChatPay: String? = nil, url: String? = nil, void: String? = nil, never: String? = nil,
      get: String? = nil, put: String? = nil, post: String? = nil, delete: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, swift, weChatPay, url, void, never, get, put, post, delete)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Swift": String?.self, "WeChatPay": String?.self, "URL": String?.self, "Void": String?.self,
        "Never": String?.self, "get": String?.self, "put": String?.self, "post": String?.self, "delete": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    /// `Swift`
    public var swift: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// `WeChatPay`
    public var weChatPay: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `URL`
    public var url: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// `Void`
    public var void: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// `Never`
    public var never: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var get: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var put: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var post: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var delete: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      swift: String? = nil, weChatPay: String? = nil, url: String? = nil, void: String? = nil, never: String? = nil,
      get: String? = nil, put: String? = nil, post: String? = nil, delete: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, swift, weChatPay, url, void, never, get, put, post, delete)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Swift": String?.self, "WeChatPay": String?.self, "URL": String?.self, "Void": String?.self,
        "Never": String?.self, "get": String?.self, "put": String?.self, "post": String?.self, "delete": String?.self,
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

      /// `Swift`
      public static var swift: Self { Self(rawValue: "Swift") }

      /// `WeChatPay`
      public static var weChatPay: Self { Self(rawValue: "WeChatPay") }

      /// `URL`
      public static var url: Self { Self(rawValue: "URL") }

      /// `Void`
      public static var void: Self { Self(rawValue: "Void") }

      /// `Never`
      public static var never: Self { Self(rawValue: "Never") }

      public static var get: Self { Self(rawValue: "get") }

      public static var put: Self { Self(rawValue: "put") }

      public static var post: Self { Self(rawValue: "post") }

      public static var delete: Self { Self(rawValue: "delete") }
    }

    public struct Object: APIObject {
      /// `Swift`
      public var swift: String? { fields[text: 0] }
      /// `WeChatPay`
      public var weChatPay: String? { fields[text: 1] }
      /// `URL`
      public var url: String? { fields[text: 2] }
      /// `Void`
      public var void: String? { fields[text: 3] }
      /// `Never`
      public var never: String? { fields[text: 4] }
      public var get: String? { fields[text: 5] }
      public var put: String? { fields[text: 6] }
      public var post: String? { fields[text: 7] }
      public var delete: String? { fields[text: 8] }

      public init(
        swift: String? = nil, weChatPay: String? = nil, url: String? = nil, void: String? = nil, never: String? = nil,
        get: String? = nil, put: String? = nil, post: String? = nil, delete: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, swift, weChatPay, url, void, never, get, put, post, delete)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "Swift": String?.self, "WeChatPay": String?.self, "URL": String?.self, "Void": String?.self,
          "Never": String?.self, "get": String?.self, "put": String?.self, "post": String?.self, "delete": String?.self,
        ]
      }
    }
  }
}
