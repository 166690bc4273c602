// Written by wechatpay-gen: change the description, not this file.
// POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.CombineOutTradeNo.Close {
  /// 信用卡还款：关闭订单
  ///
  /// 关闭一笔尚未支付的还款单。
  ///
  /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }

    public init(subOrders: [SubOrder]) {
      fields = ObjectFields(of: Self.self, subOrders)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_orders": [SubOrder].self]
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · 例如 `1900000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(mchid: String, outTradeNo: String, subMchid: String? = nil) {
        fields = ObjectFields(of: Self.self, mchid, outTradeNo, subMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String.self, "out_trade_no": String.self, "sub_mchid": String?.self]
      }
    }
  }
}
