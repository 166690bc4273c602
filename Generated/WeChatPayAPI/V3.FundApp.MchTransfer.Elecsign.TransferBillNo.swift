// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
  /// 按微信单号申请转账回单
  ///
  /// 为一笔转账申请电子回单，受理后查询结果。
  ///
  /// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信侧的转账单号 · `transfer_bill_no`, 例如 `1330000071100999991182020050700019480001`
    public var transferBillNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(transferBillNo: String) {
      fields = ObjectFields(of: Self.self, transferBillNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transfer_bill_no": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.Elecsign.SharedPostResponse
}
