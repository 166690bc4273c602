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
    public var shared: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    public var repeated: [Int]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }
    public var commas: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    public var pipes: [String]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    public var filter: Filter? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    public var x: Double? {
      get { fields[number: 5] }
      set { fields[number: 5] = newValue }
    }
    public var y: Double? {
      get { fields[number: 6] }
      set { fields[number: 6] = newValue }
    }
    public var json: JSON? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      shared: Int, repeated: [Int]? = nil, commas: [String]? = nil, pipes: [String]? = nil, filter: Filter? = nil,
      x: Double? = nil, y: Double? = nil, json: JSON? = nil
    ) {
      fields = ObjectFields(of: Self.self, shared, repeated, commas, pipes, filter, x, y, json)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "shared": Int.self, "repeated": [Int]?.self, "commas": CommaSeparated<[String]>?.self,
        "pipes": PipeSeparated<[String]>?.self, "filter": Bracketed<Filter>?.self, "x": Double?.self, "y": Double?.self,
        "json": JSONText<JSON>?.self,
      ]
    }

    public struct Filter: APIObject {
      public var from: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      public var to: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(from: String? = nil, to: String? = nil) {
        fields = ObjectFields(of: Self.self, from, to)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["from": String?.self, "to": String?.self]
      }
    }

    public struct JSON: APIObject {
      public var a: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }

      public init(a: Int? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["a": Int?.self]
      }
    }
  }

  /// `get` 的请求头
  public struct GetHeaders: APIObject {
    /// `X-Trace`
    public var xTrace: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }

    public init(xTrace: [String]? = nil) {
      fields = ObjectFields(of: Self.self, xTrace)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["X-Trace": CommaSeparated<[String]>?.self]
    }
  }
}
