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
    public var shared: Int = 0
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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("shared", &self.shared)
      fields.visit("repeated", &self.repeated)
      fields.visit("commas", separatedBy: ",", &self.commas)
      fields.visit("pipes", separatedBy: "|", &self.pipes)
      fields.visit("filter[from]", &self.filterFrom)
      fields.visit("filter[to]", &self.filterTo)
      fields.visit("x", &self.x)
      fields.visit("y", &self.y)
      fields.visit("json", jsonText: &self.json)
    }

    public struct JSON: APIObject {
      public var a: Int?

      public init(a: Int? = nil) {
        self.a = a
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("a", &self.a)
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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("X-Trace", separatedBy: ",", &self.xTrace)
    }
  }
}
