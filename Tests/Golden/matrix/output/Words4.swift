// Written by wechatpay-gen: change the description, not this file.
// POST /words4

@_spi(Generated) public import WeChatPay

extension Words4 {
  /// `POST /words4`
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery(), headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/words4"), body: body, query: query, headers: headers)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// `init`
    public var initField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `inout`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `internal`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `is`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var issues: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `let`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var meta: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `nil`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var none: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var of: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `operator`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var other: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      initField: String? = nil, `inout`: String? = nil, `internal`: String? = nil, `is`: String? = nil,
      issues: String? = nil, `let`: String? = nil, meta: String? = nil, `nil`: String? = nil, none: String? = nil,
      of: String? = nil, `operator`: String? = nil, other: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, initField, `inout`, `internal`, `is`, issues, `let`, meta, `nil`, none, of, `operator`, other
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "init": String?.self, "inout": String?.self, "internal": String?.self, "is": String?.self,
        "issues": String?.self, "let": String?.self, "meta": String?.self, "nil": String?.self, "none": String?.self,
        "of": String?.self, "operator": String?.self, "other": String?.self,
      ]
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// `init`
    public var initField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `inout`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `internal`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `is`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var issues: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `let`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var meta: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `nil`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var none: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var of: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `operator`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var other: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      initField: String? = nil, `inout`: String? = nil, `internal`: String? = nil, `is`: String? = nil,
      issues: String? = nil, `let`: String? = nil, meta: String? = nil, `nil`: String? = nil, none: String? = nil,
      of: String? = nil, `operator`: String? = nil, other: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, initField, `inout`, `internal`, `is`, issues, `let`, meta, `nil`, none, of, `operator`, other
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "init": String?.self, "inout": String?.self, "internal": String?.self, "is": String?.self,
        "issues": String?.self, "let": String?.self, "meta": String?.self, "nil": String?.self, "none": String?.self,
        "of": String?.self, "operator": String?.self, "other": String?.self,
      ]
    }
  }

  /// The headers of `post`.
  public struct PostHeaders: APIObject {
    /// `init`
    public var initField: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    public var `inout`: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var `internal`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    public var `is`: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var issues: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    public var `let`: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    public var meta: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var `nil`: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var none: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var of: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var `operator`: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    public var other: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      initField: String? = nil, `inout`: String? = nil, `internal`: String? = nil, `is`: String? = nil,
      issues: String? = nil, `let`: String? = nil, meta: String? = nil, `nil`: String? = nil, none: String? = nil,
      of: String? = nil, `operator`: String? = nil, other: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, initField, `inout`, `internal`, `is`, issues, `let`, meta, `nil`, none, of, `operator`, other
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "init": String?.self, "inout": String?.self, "internal": String?.self, "is": String?.self,
        "issues": String?.self, "let": String?.self, "meta": String?.self, "nil": String?.self, "none": String?.self,
        "of": String?.self, "operator": String?.self, "other": String?.self,
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

      /// `init`
      public static var initValue: Self { Self(rawValue: "init") }

      public static var `inout`: Self { Self(rawValue: "inout") }

      public static var `internal`: Self { Self(rawValue: "internal") }

      public static var `is`: Self { Self(rawValue: "is") }

      public static var issues: Self { Self(rawValue: "issues") }

      public static var `let`: Self { Self(rawValue: "let") }

      public static var meta: Self { Self(rawValue: "meta") }

      public static var `nil`: Self { Self(rawValue: "nil") }

      /// `none`
      public static var noneValue: Self { Self(rawValue: "none") }

      public static var of: Self { Self(rawValue: "of") }

      public static var `operator`: Self { Self(rawValue: "operator") }

      public static var other: Self { Self(rawValue: "other") }
    }

    public struct Object: APIObject {
      /// `init`
      public var initField: String? { fields[text: 0] }
      public var `inout`: String? { fields[text: 1] }
      public var `internal`: String? { fields[text: 2] }
      public var `is`: String? { fields[text: 3] }
      public var issues: String? { fields[text: 4] }
      public var `let`: String? { fields[text: 5] }
      public var meta: String? { fields[text: 6] }
      public var `nil`: String? { fields[text: 7] }
      public var none: String? { fields[text: 8] }
      public var of: String? { fields[text: 9] }
      public var `operator`: String? { fields[text: 10] }
      public var other: String? { fields[text: 11] }

      public init(
        initField: String? = nil, `inout`: String? = nil, `internal`: String? = nil, `is`: String? = nil,
        issues: String? = nil, `let`: String? = nil, meta: String? = nil, `nil`: String? = nil, none: String? = nil,
        of: String? = nil, `operator`: String? = nil, other: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, initField, `inout`, `internal`, `is`, issues, `let`, meta, `nil`, none, of, `operator`, other
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "init": String?.self, "inout": String?.self, "internal": String?.self, "is": String?.self,
          "issues": String?.self, "let": String?.self, "meta": String?.self, "nil": String?.self, "none": String?.self,
          "of": String?.self, "operator": String?.self, "other": String?.self,
        ]
      }
    }
  }
}
