// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/elecsign/out-bill-no

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo {
  /// 按商户单号申请转账回单
  ///
  /// 为一笔转账申请电子回单，受理后查询结果。
  ///
  /// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/elecsign/out-bill-no"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(outBillNo: String) {
      fields = ObjectFields(of: Self.self, outBillNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_bill_no": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.Elecsign.SharedPostResponse
}
