// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.OutTradeNo.CombineOutTradeNo.Close {
  /// 关闭合单
  ///
  /// 关闭尚未支付的合单，须列出其中的每一笔子单。
  ///
  /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"),
      body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, such as `wxd678efh567hg6787`
    public var combineAppid: String
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]

    public init(combineAppid: String, subOrders: [SubOrder]) {
      self.combineAppid = combineAppid
      self.subOrders = subOrders
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.combineAppid = try fields.require("combine_appid", object?.combineAppid)
      self.subOrders = try fields.require("sub_orders", object?.subOrders)
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · such as `1900000109`
      public var mchid: String
      /// 子单的商户订单号 · `out_trade_no`, such as `20150806125346`
      public var outTradeNo: String
      /// 个人收款方的受理授权编号 · `individual_auth_id`, such as `1900000109`
      public var individualAuthID: String?
      /// 子单的二级商户号 · `sub_mchid`, such as `1900000109`
      public var subMchid: String?
      /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
      public var subAppid: String?

      public init(
        mchid: String,
        outTradeNo: String,
        individualAuthID: String? = nil,
        subMchid: String? = nil,
        subAppid: String? = nil
      ) {
        self.mchid = mchid
        self.outTradeNo = outTradeNo
        self.individualAuthID = individualAuthID
        self.subMchid = subMchid
        self.subAppid = subAppid
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
        self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
        self.subMchid = fields.visit("sub_mchid", object?.subMchid)
        self.subAppid = fields.visit("sub_appid", object?.subAppid)
      }
    }
  }
}
