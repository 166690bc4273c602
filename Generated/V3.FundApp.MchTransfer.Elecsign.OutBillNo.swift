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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`, such as `plfk2020042013`
    public var outBillNo: String

    public init(outBillNo: String) {
      self.outBillNo = outBillNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.outBillNo = try fields.require("out_bill_no", object?.outBillNo)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 电子回单的状态
    public let state: String?
    /// 单据创建的时间 · `create_time`
    public let createTime: Timestamp?

    public init(state: String? = nil, createTime: Timestamp? = nil) {
      self.state = state
      self.createTime = createTime
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.state = fields.visit("state", object?.state)
      self.createTime = fields.visit("create_time", object?.createTime)
    }
  }
}
