// Written by wechatpay-gen: change the description, not this file.
// GET /v9/queries/{kind}

@_spi(Generated) public import WeChatPay

extension V9.Queries.Kind {
  /// 查询参数的各种写法
  ///
  /// `GET /v9/queries/{kind}` · [官方文档](https://pay.weixin.qq.com/doc/)
  public func get(
    _ query: GetRequest, headers: GetHeaders = GetHeaders()
  ) async throws(WeChatPayError) -> Response<[String: Int]> {
    try await call.send(Endpoint(.get, "/v9/queries/{kind}"), query: query, headers: headers)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    public var shared: Int { fields[required: 0] }
    public var repeated: [Int]? { fields[1] }
    public var commas: [String]? { fields[2] }
    public var pipes: [String]? { fields[3] }
    /// `filter[from]`
    public var filterFrom: String? { fields[4] }
    /// `filter[to]`
    public var filterTo: String? { fields[5] }
    public var x: Double? { fields[6] }
    public var y: Double? { fields[7] }
    public var json: JSON? { fields[8] }

    public init(
      shared: Int, repeated: [Int]? = nil, commas: [String]? = nil, pipes: [String]? = nil, filterFrom: String? = nil,
      filterTo: String? = nil, x: Double? = nil, y: Double? = nil, json: JSON? = nil
    ) {
      fields = ObjectFields(of: Self.self, shared, repeated, commas, pipes, filterFrom, filterTo, x, y, json)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "shared": Int.self, "repeated": [Int]?.self, "commas": CommaSeparated<[String]>?.self,
        "pipes": PipeSeparated<[String]>?.self, "filter[from]": String?.self, "filter[to]": String?.self,
        "x": Double?.self, "y": Double?.self, "json": JSONText<JSON>?.self,
      ]
    }

    public struct JSON: APIObject {
      public var a: Int? { fields[0] }

      public init(a: Int? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["a": Int?.self]
      }
    }
  }

  /// `get` 的请求头
  public struct GetHeaders: APIObject {
    /// `X-Trace`
    public var xTrace: [String]? { fields[0] }

    public init(xTrace: [String]? = nil) {
      fields = ObjectFields(of: Self.self, xTrace)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["X-Trace": CommaSeparated<[String]>?.self]
    }
  }
}
