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
    public var `class`: String { fields[required: 0] }
    /// 关键字 · `self`
    public var selfField: String? { fields[1] }
    /// 关键字
    public var `in`: String? { fields[2] }
    /// 运行时的名字 · `visit_fields`
    public var visitFields: String? { fields[3] }
    /// 驼峰
    public var payAuthNo: String? { fields[4] }
    /// 下划线 · `pay_auth_no`
    public var payAuthNo2: String? { fields[5] }
    /// 数字开头 · `3d_secure`
    public var field3dSecure: Bool? { fields[6] }
    /// 中文 · `中文`
    public var u4e2dU6587: String? { fields[7] }
    /// 与类型同名
    public var string: StringType? { fields[8] }
    /// 与元类型同名
    public var type: RequestType? { fields[9] }
    public var level: RequestLevel? { fields[10] }
    /// 比率
    public var rate: Double? { fields[11] }
    /// 任意
    public var any: JSONValue? { fields[12] }
    /// 无字段
    public var empty: [String: JSONValue]? { fields[13] }

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
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
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
      public var value: String? { fields[0] }

      public init(value: String? = nil) {
        fields = ObjectFields(of: Self.self, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["value": String?.self]
      }
    }

    /// 与元类型同名
    public struct RequestType: APIObject {
      /// 值
      public var value: String? { fields[0] }

      public init(value: String? = nil) {
        fields = ObjectFields(of: Self.self, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
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
    public var bodyField: String? { fields[0] }
    /// 与包装同名 · `headers`
    public var headersField: String? { fields[1] }
    /// 关键字
    public var `class`: String? { fields[2] }

    public init(bodyField: String? = nil, headersField: String? = nil, `class`: String? = nil) {
      fields = ObjectFields(of: Self.self, bodyField, headersField, `class`)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["body": String?.self, "headers": String?.self, "class": String?.self]
    }
  }
}
