// Written by wechatpay-gen: change the description, not this file.
// POST /v3/smartguide/guides/{guide_id}/assign

@_spi(Generated) public import WeChatPay

extension V3.Smartguide.Guides.GuideID.Assign {
  /// 支付即服务：分配服务人员
  ///
  /// 顾客下单之后，为其指定服务人员。
  ///
  /// `POST /v3/smartguide/guides/{guide_id}/assign` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/smartguide/guides/{guide_id}/assign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1234567890`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String? = nil, outTradeNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "out_trade_no": String.self]
    }
  }
}
