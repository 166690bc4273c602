// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo.OutTransferNo {
  /// 公益捐赠：查询捐赠
  ///
  /// 按商户单号取得一笔捐赠的详情。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(sponsorMchid: String, outBudgetNo: String) {
      fields = ObjectFields(of: Self.self, sponsorMchid, outBudgetNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sponsor_mchid": String.self, "out_budget_no": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 0] }
    /// 微信侧的预算单号 · `budget_id`
    public var budgetID: String? { fields[text: 1] }
    /// 商户自定的捐赠单号 · `out_transfer_no`
    public var outTransferNo: String? { fields[text: 2] }
    /// 微信侧的捐赠单号 · `transfer_id`
    public var transferID: String? { fields[text: 3] }
    /// 预算的总额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 5] }
    /// 收款方的商户号 · `receive_mchid`
    public var receiveMchid: String? { fields[text: 6] }
    /// 捐赠的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 捐赠单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 捐赠完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }

    public init(
      outBudgetNo: String? = nil, budgetID: String? = nil, outTransferNo: String? = nil, transferID: String? = nil,
      amount: Int? = nil, transferRemark: String? = nil, receiveMchid: String? = nil, state: ResponseState? = nil,
      createTime: Timestamp? = nil, successTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, budgetID, outTransferNo, transferID, amount, transferRemark, receiveMchid, state,
        createTime, successTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String?.self, "budget_id": String?.self, "out_transfer_no": String?.self,
        "transfer_id": String?.self, "amount": Int?.self, "transfer_remark": String?.self,
        "receive_mchid": String?.self, "state": ResponseState?.self, "create_time": Timestamp?.self,
        "success_time": Timestamp?.self,
      ]
    }

    /// 捐赠的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Partner.CharityTransferBills.ResponseState
  }
}
