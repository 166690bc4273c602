// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw {
  /// 日终余额提现：申请
  ///
  /// 按二级商户某日结束时的余额预约提现。
  ///
  /// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的提现单号 · `out_request_no`, 例如 `20190611222222222200000000012122`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 提现多少怎样算 · `calculate_amount_type`
    public var calculateAmountType: CalculateAmountType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 提现的备注 · 例如 `交易提现`
    public var remark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 银行流水上的附言 · `bank_memo`, 例如 `微信支付提现`
    public var bankMemo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 要留存的金额，单位为分 · `reserve_amount`, 例如 `100`
    public var reserveAmount: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      subMchid: String, outRequestNo: String, calculateAmountType: CalculateAmountType, remark: String? = nil,
      bankMemo: String? = nil, notifyURL: String? = nil, reserveAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outRequestNo, calculateAmountType, remark, bankMemo, notifyURL, reserveAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_request_no": String.self, "calculate_amount_type": CalculateAmountType.self,
        "remark": String?.self, "bank_memo": String?.self, "notify_url": String?.self, "reserve_amount": Int?.self,
      ]
    }

    /// 提现多少怎样算
    public struct CalculateAmountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 只按日终余额 · `ONLY_DAY_END_BALANCE`
      public static var onlyDayEndBalance: Self { Self(rawValue: "ONLY_DAY_END_BALANCE") }

      /// 可按当前余额 · `ALLOW_CURRENT_BALANCE`
      public static var allowCurrentBalance: Self { Self(rawValue: "ALLOW_CURRENT_BALANCE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 从哪种账户出款
  public typealias AccountType = V3.Platsolution.Ecommerce.AccountType

  /// 状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `CREATED`
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }

    /// 异常 · `ABNORMAL`
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
  }
}
