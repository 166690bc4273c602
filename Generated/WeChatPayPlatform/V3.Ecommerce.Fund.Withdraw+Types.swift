// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/fund/withdraw/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Withdraw {
  /// 提现单的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `CREATE_SUCCESS`
    public static var createSuccess: Self { Self(rawValue: "CREATE_SUCCESS") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 银行退票 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 已关闭 · `CLOSE`
    public static var close: Self { Self(rawValue: "CLOSE") }

    /// 申请已建 · `INIT`
    public static var initValue: Self { Self(rawValue: "INIT") }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 提现单的状态
    public var status: ResponseStatus? { fields[enumeration: 2] }
    /// 微信支付侧的提现单号 · `withdraw_id`
    public var withdrawID: String? { fields[text: 3] }
    /// 商户自定的提现单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 4] }
    /// 提现的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 发起提现的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 7] }
    /// 失败的原因
    public var reason: String? { fields[text: 8] }
    /// 提现的备注
    public var remark: String? { fields[text: 9] }
    /// 银行流水上的附言 · `bank_memo`
    public var bankMemo: String? { fields[text: 10] }
    /// 从哪种账户出款 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 11] }
    /// 银行账号 · `account_number`
    public var accountNumber: String? { fields[text: 12] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 13] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 14] }

    public init(
      subMchid: String? = nil, spMchid: String? = nil, status: ResponseStatus? = nil, withdrawID: String? = nil,
      outRequestNo: String? = nil, amount: Int? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil,
      reason: String? = nil, remark: String? = nil, bankMemo: String? = nil, accountType: AccountType? = nil,
      accountNumber: String? = nil, accountBank: String? = nil, bankName: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, spMchid, status, withdrawID, outRequestNo, amount, createTime, updateTime, reason,
        remark, bankMemo, accountType, accountNumber, accountBank, bankName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "sp_mchid": String?.self, "status": ResponseStatus?.self,
        "withdraw_id": String?.self, "out_request_no": String?.self, "amount": Int?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self, "reason": String?.self, "remark": String?.self,
        "bank_memo": String?.self, "account_type": AccountType?.self, "account_number": String?.self,
        "account_bank": String?.self, "bank_name": String?.self,
      ]
    }

    /// 提现单的状态
    public typealias ResponseStatus = V3.Ecommerce.Fund.Withdraw.ResponseStatus

    /// 从哪种账户出款
    public typealias AccountType = V3.Ecommerce.Fund.Withdraw.AccountType
  }
}
