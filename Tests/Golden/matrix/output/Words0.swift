// Written by wechatpay-gen: change the description, not this file.
// POST /words0

@_spi(Generated) public import WeChatPay

extension Words0 {
  /// `POST /words0`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words0"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// `Any`
    public var any: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `as`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `associatedtype`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var async: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `await`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var body: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var borrowing: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `break`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var bytes: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var call: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var callAsFunction: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `case`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      any: String? = nil, `as`: String? = nil, `associatedtype`: String? = nil, async: String? = nil,
      `await`: String? = nil, body: String? = nil, borrowing: String? = nil, `break`: String? = nil,
      bytes: String? = nil, call: String? = nil, callAsFunction: String? = nil, `case`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, any, `as`, `associatedtype`, async, `await`, body, borrowing, `break`, bytes, call,
        callAsFunction, `case`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Any": String?.self, "as": String?.self, "associatedtype": String?.self, "async": String?.self,
        "await": String?.self, "body": String?.self, "borrowing": String?.self, "break": String?.self,
        "bytes": String?.self, "call": String?.self, "callAsFunction": String?.self, "case": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// `Any`
    public var any: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `as`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `associatedtype`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var async: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `await`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var body: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var borrowing: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `break`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var bytes: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var call: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var callAsFunction: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `case`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      any: String? = nil, `as`: String? = nil, `associatedtype`: String? = nil, async: String? = nil,
      `await`: String? = nil, body: String? = nil, borrowing: String? = nil, `break`: String? = nil,
      bytes: String? = nil, call: String? = nil, callAsFunction: String? = nil, `case`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, any, `as`, `associatedtype`, async, `await`, body, borrowing, `break`, bytes, call,
        callAsFunction, `case`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Any": String?.self, "as": String?.self, "associatedtype": String?.self, "async": String?.self,
        "await": String?.self, "body": String?.self, "borrowing": String?.self, "break": String?.self,
        "bytes": String?.self, "call": String?.self, "callAsFunction": String?.self, "case": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    /// `Any`
    public var any: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `as`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `associatedtype`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var async: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `await`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var body: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var borrowing: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `break`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var bytes: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var call: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var callAsFunction: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `case`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      any: String? = nil, `as`: String? = nil, `associatedtype`: String? = nil, async: String? = nil,
      `await`: String? = nil, body: String? = nil, borrowing: String? = nil, `break`: String? = nil,
      bytes: String? = nil, call: String? = nil, callAsFunction: String? = nil, `case`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, any, `as`, `associatedtype`, async, `await`, body, borrowing, `break`, bytes, call,
        callAsFunction, `case`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "Any": String?.self, "as": String?.self, "associatedtype": String?.self, "async": String?.self,
        "await": String?.self, "body": String?.self, "borrowing": String?.self, "break": String?.self,
        "bytes": String?.self, "call": String?.self, "callAsFunction": String?.self, "case": String?.self,
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

      /// `Any`
      public static var any: Self { Self(rawValue: "Any") }

      public static var `as`: Self { Self(rawValue: "as") }

      public static var `associatedtype`: Self { Self(rawValue: "associatedtype") }

      public static var async: Self { Self(rawValue: "async") }

      public static var `await`: Self { Self(rawValue: "await") }

      public static var body: Self { Self(rawValue: "body") }

      public static var borrowing: Self { Self(rawValue: "borrowing") }

      public static var `break`: Self { Self(rawValue: "break") }

      public static var bytes: Self { Self(rawValue: "bytes") }

      public static var call: Self { Self(rawValue: "call") }

      public static var callAsFunction: Self { Self(rawValue: "callAsFunction") }

      public static var `case`: Self { Self(rawValue: "case") }
    }

    public struct Object: APIObject {
      /// `Any`
      public var any: String? { fields[text: 0] }
      public var `as`: String? { fields[text: 1] }
      public var `associatedtype`: String? { fields[text: 2] }
      public var async: String? { fields[text: 3] }
      public var `await`: String? { fields[text: 4] }
      public var body: String? { fields[text: 5] }
      public var borrowing: String? { fields[text: 6] }
      public var `break`: String? { fields[text: 7] }
      public var bytes: String? { fields[text: 8] }
      public var call: String? { fields[text: 9] }
      public var callAsFunction: String? { fields[text: 10] }
      public var `case`: String? { fields[text: 11] }

      public init(
        any: String? = nil, `as`: String? = nil, `associatedtype`: String? = nil, async: String? = nil,
        `await`: String? = nil, body: String? = nil, borrowing: String? = nil, `break`: String? = nil,
        bytes: String? = nil, call: String? = nil, callAsFunction: String? = nil, `case`: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, any, `as`, `associatedtype`, async, `await`, body, borrowing, `break`, bytes, call,
          callAsFunction, `case`
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "Any": String?.self, "as": String?.self, "associatedtype": String?.self, "async": String?.self,
          "await": String?.self, "body": String?.self, "borrowing": String?.self, "break": String?.self,
          "bytes": String?.self, "call": String?.self, "callAsFunction": String?.self, "case": String?.self,
        ]
      }
    }
  }
}
