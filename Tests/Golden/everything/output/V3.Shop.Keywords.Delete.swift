// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/keywords/delete

@_spi(Generated) public import WeChatPay

extension V3.Shop.Keywords.Delete {
  /// 删除
  ///
  /// `POST /v3/shop/keywords/delete`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/shop/keywords/delete"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 关键字 · 例如 `a`
    public var `class`: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 关键字 · `self`
    public var selfField: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 关键字
    public var `in`: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 运行时的名字 · `visit_fields`
    public var visitFields: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 驼峰
    public var payAuthNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 下划线 · `pay_auth_no`
    public var payAuthNo2: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 数字开头 · `3d_secure`
    public var field3dSecure: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }
    /// 中文 · `中文`
    public var u4e2dU6587: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 与类型同名
    public var string: StringType? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 与元类型同名
    public var type: RequestType? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    public var level: RequestLevel? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }
    /// 比率
    public var rate: Double? {
      get { fields[number: 11] }
      set { fields[number: 11] = newValue }
    }
    /// 任意
    public var any: JSONValue? {
      get { fields[content: 12] }
      set { fields[content: 12] = newValue }
    }
    /// 无字段
    public var empty: [String: JSONValue]? {
      get { fields[map: 13] }
      set { fields[map: 13] = newValue }
    }

    public init(
      `class`: String, selfField: String? = nil, `in`: String? = nil, visitFields: String? = nil,
      payAuthNo: String? = nil, payAuthNo2: String? = nil, field3dSecure: Bool? = nil, u4e2dU6587: String? = nil,
      string: StringType? = nil, type: RequestType? = nil, level: RequestLevel? = nil, rate: Double? = nil,
      any: JSONValue? = nil, empty: [String: JSONValue]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, `class`, selfField, `in`, visitFields, payAuthNo, payAuthNo2, field3dSecure, u4e2dU6587, string,
        type, level, rate, any, empty
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "class": String.self, "self": String?.self, "in": String?.self, "visit_fields": String?.self,
        "payAuthNo": String?.self, "pay_auth_no": String?.self, "3d_secure": Bool?.self, "中文": String?.self,
        "string": StringType?.self, "type": RequestType?.self, "level": RequestLevel?.self, "rate": Double?.self,
        "any": JSONValue?.self, "empty": [String: JSONValue]?.self,
      ]
    }

    /// 与类型同名
    public struct StringType: APIObject {
      /// 值
      public var value: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(value: String? = nil) {
        fields = ObjectFields(of: Self.self, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["value": String?.self]
      }
    }

    /// 与元类型同名
    public struct RequestType: APIObject {
      /// 值
      public var value: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(value: String? = nil) {
        fields = ObjectFields(of: Self.self, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["value": String?.self]
      }
    }

    public struct RequestLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 与包装同名 · `body`
    public var bodyField: String? { fields[text: 0] }
    /// 与包装同名 · `headers`
    public var headersField: String? { fields[text: 1] }
    /// 关键字
    public var `class`: String? { fields[text: 2] }

    public init(bodyField: String? = nil, headersField: String? = nil, `class`: String? = nil) {
      fields = ObjectFields(of: Self.self, bodyField, headersField, `class`)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["body": String?.self, "headers": String?.self, "class": String?.self]
    }
  }
}
