// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/profit-sharing/transactions/mark

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Transactions.Mark {
  /// 境外分账：标记订单
  ///
  /// 下单之前声明订单要分账，付款后钱先冻结。
  ///
  /// `POST /v3/global/profit-sharing/transactions/mark` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/profit-sharing/transactions/mark"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `P20150806125346`
    public var outTradeNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 币种，ISO 4217 三位代码 · 例如 `CNY`
    public var currency: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(subMchid: String? = nil, outTradeNo: String? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, outTradeNo, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "out_trade_no": String?.self, "currency": String?.self]
    }
  }
}
