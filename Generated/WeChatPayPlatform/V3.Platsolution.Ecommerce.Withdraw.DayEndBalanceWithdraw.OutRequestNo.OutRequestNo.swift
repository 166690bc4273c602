// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.OutRequestNo.OutRequestNo {
  /// 日终余额提现：查询
  ///
  /// 按商户提现单号了解提现结果。
  ///
  /// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 状态
    public var status: ResponseStatus? { fields[enumeration: 2] }
    /// 微信支付侧的提现单号 · `withdraw_id`
    public var withdrawID: String? { fields[text: 3] }
    /// 商户自定的提现单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 4] }
    /// 提现的金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 5] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 6] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 7] }
    /// 退款的金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 8] }
    /// 发起提现的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 9] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 10] }
    /// 失败的原因
    public var reason: String? { fields[text: 11] }
    /// 提现的备注
    public var remark: String? { fields[text: 12] }
    /// 银行流水上的附言 · `bank_memo`
    public var bankMemo: String? { fields[text: 13] }
    /// 从哪种账户出款 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 14] }
    /// 银行账号 · `account_number`
    public var accountNumber: String? { fields[text: 15] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 16] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 17] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, status: ResponseStatus? = nil, withdrawID: String? = nil,
      outRequestNo: String? = nil, totalAmount: Int? = nil, successAmount: Int? = nil, failAmount: Int? = nil,
      refundAmount: Int? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil, reason: String? = nil,
      remark: String? = nil, bankMemo: String? = nil, accountType: AccountType? = nil, accountNumber: String? = nil,
      accountBank: String? = nil, bankName: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, status, withdrawID, outRequestNo, totalAmount, successAmount, failAmount,
        refundAmount, createTime, updateTime, reason, remark, bankMemo, accountType, accountNumber, accountBank,
        bankName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "status": ResponseStatus?.self,
        "withdraw_id": String?.self, "out_request_no": String?.self, "total_amount": Int?.self,
        "success_amount": Int?.self, "fail_amount": Int?.self, "refund_amount": Int?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self, "reason": String?.self, "remark": String?.self,
        "bank_memo": String?.self, "account_type": AccountType?.self, "account_number": String?.self,
        "account_bank": String?.self, "bank_name": String?.self,
      ]
    }

    /// 状态
    public typealias ResponseStatus = V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.ResponseStatus

    /// 从哪种账户出款
    public typealias AccountType = V3.Platsolution.Ecommerce.AccountType
  }
}
