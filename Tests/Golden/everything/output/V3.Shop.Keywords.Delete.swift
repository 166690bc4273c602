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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 关键字 · such as `a`
    public var `class`: String
    /// 关键字 · `self`
    public var selfField: String?
    /// 关键字
    public var `in`: String?
    /// 运行时的名字 · `visit_fields`
    public var visitFields: String?
    /// 驼峰
    public var payAuthNo: String?
    /// 下划线 · `pay_auth_no`
    public var payAuthNo2: String?
    /// 数字开头 · `3d_secure`
    public var field3dSecure: Bool?
    /// 中文 · `中文`
    public var u4e2dU6587: String?
    /// 与类型同名
    public var string: StringType?
    /// 与元类型同名
    public var type: StringType?
    public var level: Level?
    /// 比率
    public var rate: Double?
    /// 任意
    public var any: JSONValue?
    /// 无字段
    public var empty: [String: JSONValue]?

    public init(
      `class`: String,
      selfField: String? = nil,
      `in`: String? = nil,
      visitFields: String? = nil,
      payAuthNo: String? = nil,
      payAuthNo2: String? = nil,
      field3dSecure: Bool? = nil,
      u4e2dU6587: String? = nil,
      string: StringType? = nil,
      type: StringType? = nil,
      level: Level? = nil,
      rate: Double? = nil,
      any: JSONValue? = nil,
      empty: [String: JSONValue]? = nil
    ) {
      self.`class` = `class`
      self.selfField = selfField
      self.`in` = `in`
      self.visitFields = visitFields
      self.payAuthNo = payAuthNo
      self.payAuthNo2 = payAuthNo2
      self.field3dSecure = field3dSecure
      self.u4e2dU6587 = u4e2dU6587
      self.string = string
      self.type = type
      self.level = level
      self.rate = rate
      self.any = any
      self.empty = empty
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.`class` = try fields.require("class", object?.`class`)
      self.selfField = fields.visit("self", object?.selfField)
      self.`in` = fields.visit("in", object?.`in`)
      self.visitFields = fields.visit("visit_fields", object?.visitFields)
      self.payAuthNo = fields.visit("payAuthNo", object?.payAuthNo)
      self.payAuthNo2 = fields.visit("pay_auth_no", object?.payAuthNo2)
      self.field3dSecure = fields.visit("3d_secure", object?.field3dSecure)
      self.u4e2dU6587 = fields.visit("中文", object?.u4e2dU6587)
      self.string = fields.visit("string", object?.string)
      self.type = fields.visit("type", object?.type)
      self.level = fields.visit("level", object?.level)
      self.rate = fields.visit("rate", object?.rate)
      self.any = fields.visit("any", object?.any)
      self.empty = fields.visit("empty", object?.empty)
    }

    /// 与类型同名
    public struct StringType: APIObject {
      /// 值
      public var value: String?

      public init(value: String? = nil) {
        self.value = value
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.value = fields.visit("value", object?.value)
      }
    }

    public struct Level: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      public static var value1: Self { Self(rawValue: 1) }

      public static var value2: Self { Self(rawValue: 2) }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 与包装同名 · `body`
    public let bodyField: String?
    /// 与包装同名 · `headers`
    public let headersField: String?
    /// 关键字
    public let `class`: String?

    public init(bodyField: String? = nil, headersField: String? = nil, `class`: String? = nil) {
      self.bodyField = bodyField
      self.headersField = headersField
      self.`class` = `class`
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.bodyField = fields.visit("body", object?.bodyField)
      self.headersField = fields.visit("headers", object?.headersField)
      self.`class` = fields.visit("class", object?.`class`)
    }
  }
}
