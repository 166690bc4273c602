// Written by wechatpay-gen: change the description, not this file.
// POST /words7

@_spi(Generated) public import WeChatPay

extension Words7 {
  /// `POST /words7`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words7"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    public var `true`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `try`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Type`
    public var type: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `typealias`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var unsafe: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var upload: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var value: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `var`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `where`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `while`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var with: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var yield: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `true`: String? = nil, `try`: String? = nil, type: String? = nil, `typealias`: String? = nil,
      unsafe: String? = nil, upload: String? = nil, value: String? = nil, `var`: String? = nil, `where`: String? = nil,
      `while`: String? = nil, with: String? = nil, yield: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `true`, `try`, type, `typealias`, unsafe, upload, value, `var`, `where`, `while`, with, yield
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "true": String?.self, "try": String?.self, "Type": String?.self, "typealias": String?.self,
        "unsafe": String?.self, "upload": String?.self, "value": String?.self, "var": String?.self,
        "where": String?.self, "while": String?.self, "with": String?.self, "yield": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    public var `true`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `try`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Type`
    public var type: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `typealias`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var unsafe: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var upload: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var value: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `var`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `where`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `while`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var with: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var yield: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `true`: String? = nil, `try`: String? = nil, type: String? = nil, `typealias`: String? = nil,
      unsafe: String? = nil, upload: String? = nil, value: String? = nil, `var`: String? = nil, `where`: String? = nil,
      `while`: String? = nil, with: String? = nil, yield: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `true`, `try`, type, `typealias`, unsafe, upload, value, `var`, `where`, `while`, with, yield
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "true": String?.self, "try": String?.self, "Type": String?.self, "typealias": String?.self,
        "unsafe": String?.self, "upload": String?.self, "value": String?.self, "var": String?.self,
        "where": String?.self, "while": String?.self, "with": String?.self, "yield": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    public var `true`: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `try`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// `Type`
    public var type: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `typealias`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var unsafe: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var upload: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var value: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `var`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var `where`: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `while`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var with: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var yield: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      `true`: String? = nil, `try`: String? = nil, type: String? = nil, `typealias`: String? = nil,
      unsafe: String? = nil, upload: String? = nil, value: String? = nil, `var`: String? = nil, `where`: String? = nil,
      `while`: String? = nil, with: String? = nil, yield: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `true`, `try`, type, `typealias`, unsafe, upload, value, `var`, `where`, `while`, with, yield
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "true": String?.self, "try": String?.self, "Type": String?.self, "typealias": String?.self,
        "unsafe": String?.self, "upload": String?.self, "value": String?.self, "var": String?.self,
        "where": String?.self, "while": String?.self, "with": String?.self, "yield": String?.self,
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

      public static var `true`: Self { Self(rawValue: "true") }

      public static var `try`: Self { Self(rawValue: "try") }

      /// `Type`
      public static var type: Self { Self(rawValue: "Type") }

      public static var `typealias`: Self { Self(rawValue: "typealias") }

      public static var unsafe: Self { Self(rawValue: "unsafe") }

      public static var upload: Self { Self(rawValue: "upload") }

      public static var value: Self { Self(rawValue: "value") }

      public static var `var`: Self { Self(rawValue: "var") }

      public static var `where`: Self { Self(rawValue: "where") }

      public static var `while`: Self { Self(rawValue: "while") }

      public static var with: Self { Self(rawValue: "with") }

      public static var yield: Self { Self(rawValue: "yield") }
    }

    public struct Object: APIObject {
      public var `true`: String? { fields[text: 0] }
      public var `try`: String? { fields[text: 1] }
      /// `Type`
      public var type: String? { fields[text: 2] }
      public var `typealias`: String? { fields[text: 3] }
      public var unsafe: String? { fields[text: 4] }
      public var upload: String? { fields[text: 5] }
      public var value: String? { fields[text: 6] }
      public var `var`: String? { fields[text: 7] }
      public var `where`: String? { fields[text: 8] }
      public var `while`: String? { fields[text: 9] }
      public var with: String? { fields[text: 10] }
      public var yield: String? { fields[text: 11] }

      public init(
        `true`: String? = nil, `try`: String? = nil, type: String? = nil, `typealias`: String? = nil,
        unsafe: String? = nil, upload: String? = nil, value: String? = nil, `var`: String? = nil,
        `where`: String? = nil, `while`: String? = nil, with: String? = nil, yield: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, `true`, `try`, type, `typealias`, unsafe, upload, value, `var`, `where`, `while`, with, yield
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "true": String?.self, "try": String?.self, "Type": String?.self, "typealias": String?.self,
          "unsafe": String?.self, "upload": String?.self, "value": String?.self, "var": String?.self,
          "where": String?.self, "while": String?.self, "with": String?.self, "yield": String?.self,
        ]
      }
    }
  }
}
