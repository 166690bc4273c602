// Written by wechatpay-gen: change the description, not this file.
// GET /v9/queries/{kind}

@_spi(Generated) public import WeChatPay

extension V9.Queries.Kind {
  /// 查询参数的各种写法
  ///
  /// `GET /v9/queries/{kind}` · [官方文档](https://pay.weixin.qq.com/doc/)
  public func get(
    _ query: GetRequest,
    headers: GetHeaders = GetHeaders()
  ) async throws(WeChatPayError) -> Response<[String: Int]> {
    try await call.send(Endpoint(.get, "/v9/queries/{kind}"), query: query, headers: headers)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    public var shared: Int
    public var repeated: [Int]?
    public var commas: [String]?
    public var pipes: [String]?
    /// `filter[from]`
    public var filterFrom: String?
    /// `filter[to]`
    public var filterTo: String?
    public var x: Double?
    public var y: Double?
    public var json: JSON?

    public init(
      shared: Int,
      repeated: [Int]? = nil,
      commas: [String]? = nil,
      pipes: [String]? = nil,
      filterFrom: String? = nil,
      filterTo: String? = nil,
      x: Double? = nil,
      y: Double? = nil,
      json: JSON? = nil
    ) {
      self.shared = shared
      self.repeated = repeated
      self.commas = commas
      self.pipes = pipes
      self.filterFrom = filterFrom
      self.filterTo = filterTo
      self.x = x
      self.y = y
      self.json = json
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.shared = try fields.require("shared", object?.shared)
      self.repeated = fields.visit("repeated", object?.repeated)
      self.commas = fields.visit("commas", separatedBy: ",", object?.commas)
      self.pipes = fields.visit("pipes", separatedBy: "|", object?.pipes)
      self.filterFrom = fields.visit("filter[from]", object?.filterFrom)
      self.filterTo = fields.visit("filter[to]", object?.filterTo)
      self.x = fields.visit("x", object?.x)
      self.y = fields.visit("y", object?.y)
      self.json = fields.visit("json", jsonText: object?.json)
    }

    public struct JSON: APIObject {
      public var a: Int?

      public init(a: Int? = nil) {
        self.a = a
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.a = fields.visit("a", object?.a)
      }
    }
  }

  /// The headers of `get`.
  public struct GetHeaders: APIObject {
    /// `X-Trace`
    public var xTrace: [String]?

    public init(xTrace: [String]? = nil) {
      self.xTrace = xTrace
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.xTrace = fields.visit("X-Trace", separatedBy: ",", object?.xTrace)
    }
  }
}
