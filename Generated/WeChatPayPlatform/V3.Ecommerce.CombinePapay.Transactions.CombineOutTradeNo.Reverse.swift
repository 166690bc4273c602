// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Transactions.CombineOutTradeNo.Reverse {
  /// 合单代扣：撤销订单
  ///
  /// 撤销一笔代扣的合单。
  ///
  /// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
    public var combineAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(combineAppid: String, subOrders: [SubOrder]? = nil) {
      fields = ObjectFields(of: Self.self, combineAppid, subOrders)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["combine_appid": String.self, "sub_orders": [SubOrder]?.self]
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
      public var subMchid: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
      public var subAppid: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(mchid: String, outTradeNo: String, subMchid: String, subAppid: String? = nil) {
        fields = ObjectFields(of: Self.self, mchid, outTradeNo, subMchid, subAppid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String.self, "out_trade_no": String.self, "sub_mchid": String.self, "sub_appid": String?.self]
      }
    }
  }
}
