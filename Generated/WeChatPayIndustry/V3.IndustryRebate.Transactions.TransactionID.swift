// Written by wechatpay-gen: change the description, not this file.
// POST /v3/industry-rebate/transactions/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.IndustryRebate.Transactions.TransactionID {
  /// 智慧经营：回传码牌交易
  ///
  /// 告知一笔交易来自支付码牌或点餐码牌。
  ///
  /// `POST /v3/industry-rebate/transactions/{transaction_id}` · [官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/industry-rebate/transactions/{transaction_id}"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000001`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用来生成二维码的链接 · `code_url`, 例如 `URl:weixin://wxpay/s/An4baqw`
    public var codeURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `example_out_trade_no`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String, codeURL: String, outTradeNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, codeURL, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "code_url": String.self, "out_trade_no": String.self]
    }
  }
}
