// Written by wechatpay-gen: change the description, not this file.
// POST /words3

@_spi(Generated) public import WeChatPay

extension Words3 {
  /// `POST /words3`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words3"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    public var file: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `fileprivate`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `for`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var form: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `func`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `guard`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var hash: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var hashValue: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var headers: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `if`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `import`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `in`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      file: String? = nil, `fileprivate`: String? = nil, `for`: String? = nil, form: String? = nil,
      `func`: String? = nil, `guard`: String? = nil, hash: String? = nil, hashValue: String? = nil,
      headers: String? = nil, `if`: String? = nil, `import`: String? = nil, `in`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, file, `fileprivate`, `for`, form, `func`, `guard`, hash, hashValue, headers, `if`, `import`,
        `in`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "file": String?.self, "fileprivate": String?.self, "for": String?.self, "form": String?.self,
        "func": String?.self, "guard": String?.self, "hash": String?.self, "hashValue": String?.self,
        "headers": String?.self, "if": String?.self, "import": String?.self, "in": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    public var file: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `fileprivate`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `for`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var form: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `func`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `guard`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var hash: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var hashValue: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var headers: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `if`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `import`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `in`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      file: String? = nil, `fileprivate`: String? = nil, `for`: String? = nil, form: String? = nil,
      `func`: String? = nil, `guard`: String? = nil, hash: String? = nil, hashValue: String? = nil,
      headers: String? = nil, `if`: String? = nil, `import`: String? = nil, `in`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, file, `fileprivate`, `for`, form, `func`, `guard`, hash, hashValue, headers, `if`, `import`,
        `in`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "file": String?.self, "fileprivate": String?.self, "for": String?.self, "form": String?.self,
        "func": String?.self, "guard": String?.self, "hash": String?.self, "hashValue": String?.self,
        "headers": String?.self, "if": String?.self, "import": String?.self, "in": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    public var file: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `fileprivate`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `for`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var form: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var `func`: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `guard`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var hash: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var hashValue: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var headers: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var `if`: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `import`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var `in`: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      file: String? = nil, `fileprivate`: String? = nil, `for`: String? = nil, form: String? = nil,
      `func`: String? = nil, `guard`: String? = nil, hash: String? = nil, hashValue: String? = nil,
      headers: String? = nil, `if`: String? = nil, `import`: String? = nil, `in`: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, file, `fileprivate`, `for`, form, `func`, `guard`, hash, hashValue, headers, `if`, `import`,
        `in`
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "file": String?.self, "fileprivate": String?.self, "for": String?.self, "form": String?.self,
        "func": String?.self, "guard": String?.self, "hash": String?.self, "hashValue": String?.self,
        "headers": String?.self, "if": String?.self, "import": String?.self, "in": String?.self,
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

      public static var file: Self { Self(rawValue: "file") }

      public static var `fileprivate`: Self { Self(rawValue: "fileprivate") }

      public static var `for`: Self { Self(rawValue: "for") }

      public static var form: Self { Self(rawValue: "form") }

      public static var `func`: Self { Self(rawValue: "func") }

      public static var `guard`: Self { Self(rawValue: "guard") }

      public static var hash: Self { Self(rawValue: "hash") }

      public static var hashValue: Self { Self(rawValue: "hashValue") }

      public static var headers: Self { Self(rawValue: "headers") }

      public static var `if`: Self { Self(rawValue: "if") }

      public static var `import`: Self { Self(rawValue: "import") }

      public static var `in`: Self { Self(rawValue: "in") }
    }

    public struct Object: APIObject {
      public var file: String? { fields[text: 0] }
      public var `fileprivate`: String? { fields[text: 1] }
      public var `for`: String? { fields[text: 2] }
      public var form: String? { fields[text: 3] }
      public var `func`: String? { fields[text: 4] }
      public var `guard`: String? { fields[text: 5] }
      public var hash: String? { fields[text: 6] }
      public var hashValue: String? { fields[text: 7] }
      public var headers: String? { fields[text: 8] }
      public var `if`: String? { fields[text: 9] }
      public var `import`: String? { fields[text: 10] }
      public var `in`: String? { fields[text: 11] }

      public init(
        file: String? = nil, `fileprivate`: String? = nil, `for`: String? = nil, form: String? = nil,
        `func`: String? = nil, `guard`: String? = nil, hash: String? = nil, hashValue: String? = nil,
        headers: String? = nil, `if`: String? = nil, `import`: String? = nil, `in`: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, file, `fileprivate`, `for`, form, `func`, `guard`, hash, hashValue, headers, `if`, `import`,
          `in`
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "file": String?.self, "fileprivate": String?.self, "for": String?.self, "form": String?.self,
          "func": String?.self, "guard": String?.self, "hash": String?.self, "hashValue": String?.self,
          "headers": String?.self, "if": String?.self, "import": String?.self, "in": String?.self,
        ]
      }
    }
  }
}
