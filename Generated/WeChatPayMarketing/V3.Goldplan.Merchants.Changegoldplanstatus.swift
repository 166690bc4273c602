// Written by wechatpay-gen: change the description, not this file.
// POST /v3/goldplan/merchants/changegoldplanstatus

@_spi(Generated) public import WeChatPay

extension V3.Goldplan.Merchants.Changegoldplanstatus {
  /// 点金计划：开关
  ///
  /// 为特约商户开通或停用点金计划。
  ///
  /// `POST /v3/goldplan/merchants/changegoldplanstatus` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/goldplan/merchants/changegoldplanstatus"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1234567890`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 操作的类型 · `operation_type`
    public var operationType: OperationType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 支付的场景 · `operation_pay_scene`
    public var operationPayScene: OperationPayScene? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }

    public init(subMchid: String, operationType: OperationType, operationPayScene: OperationPayScene? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, operationType, operationPayScene)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "operation_type": OperationType.self, "operation_pay_scene": OperationPayScene?.self]
    }

    /// 操作的类型
    public typealias OperationType = V3.Goldplan.Merchants.OperationType

    /// 支付的场景
    public struct OperationPayScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 公众号与小程序 · `JSAPI_AND_MINIPROGRAM`
      public static var jsapiAndMiniprogram: Self { Self(rawValue: "JSAPI_AND_MINIPROGRAM") }

      /// 公众号 · `JSAPI`
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// 小程序 · `MINIPROGRAM`
      public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }
}
