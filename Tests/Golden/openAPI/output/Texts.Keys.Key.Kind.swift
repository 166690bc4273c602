// Written by wechatpay-gen: change the description, not this file.
// GET /texts/keys/{key}/{kind}

@_spi(Generated) public import WeChatPay

extension Texts.Keys.Key.Kind {
  /// 按引用描述的参数
  ///
  /// `GET /texts/keys/{key}/{kind}`
  @discardableResult
  public func get(
    _ query: GetRequest = GetRequest(), headers: GetHeaders = GetHeaders()
  ) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.get, "/texts/keys/{key}/{kind}"), query: query, headers: headers)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    public var size: Size? {
      get { fields[content: 0] }
      set { fields[content: 0] = newValue }
    }
    public var since: Since? {
      get { fields[content: 1] }
      set { fields[content: 1] = newValue }
    }
    public var ids: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    public var page: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    public var sort: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    public var filter: Schemas.Request.KeyFilter? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    public var expand: [String]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    public var created: Created? {
      get { fields[content: 7] }
      set { fields[content: 7] = newValue }
    }
    public var labels: [String: String]? {
      get { fields[map: 8] }
      set { fields[map: 8] = newValue }
    }
    public var anything: JSONValue? {
      get { fields[content: 9] }
      set { fields[content: 9] = newValue }
    }
    public var packed: Schemas.Request.Pageable? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      size: Size? = nil, since: Since? = nil, ids: [String]? = nil, page: Int? = nil, sort: [String]? = nil,
      filter: Schemas.Request.KeyFilter? = nil, expand: [String]? = nil, created: Created? = nil,
      labels: [String: String]? = nil, anything: JSONValue? = nil, packed: Schemas.Request.Pageable? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, size, since, ids, page, sort, filter, expand, created, labels, anything, packed
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "size": Size?.self, "since": Since?.self, "ids": [String]?.self, "page": Int?.self, "sort": [String]?.self,
        "filter": Bracketed<Schemas.Request.KeyFilter>?.self, "expand": Bracketed<[String]>?.self,
        "created": Bracketed<Created>?.self, "labels": Bracketed<[String: String]>?.self, "anything": JSONValue?.self,
        "packed": Schemas.Request.Pageable?.self,
      ]
    }

    public indirect enum Size: FieldContent {
      case text(Text)
      case integer(Int)
      /// 文档没有描述的形态
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.string, Self.text), Alternative(.number, Self.integer)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum Since: FieldContent {
      case text(SinceText)
      case integer(Int)
      /// 文档没有描述的形态
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.string, Self.text), Alternative(.number, Self.integer)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum Created: FieldContent {
      case timeRange(Schemas.Request.TimeRange)
      case integer(Int)
      /// 文档没有描述的形态
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.members([]), Self.timeRange), Alternative(.number, Self.integer),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .timeRange(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public struct Text: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var small: Self { Self(rawValue: "small") }
    }

    public struct SinceText: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `day`
      public static var u4e00U5929: Self { Self(rawValue: "day") }

      /// `week`
      public static var u4e00U5468: Self { Self(rawValue: "week") }
    }
  }

  /// `get` 的请求头
  public struct GetHeaders: APIObject {
    /// `X-Kind`
    public var xKind: Schemas.KeyKind? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// `X-Page`
    public var xPage: Schemas.Request.Pageable? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(xKind: Schemas.KeyKind? = nil, xPage: Schemas.Request.Pageable? = nil) {
      fields = ObjectFields(of: Self.self, xKind, xPage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["X-Kind": Schemas.KeyKind?.self, "X-Page": Schemas.Request.Pageable?.self]
    }
  }
}
