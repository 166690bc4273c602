// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 提现变化通知
  ///
  /// 提现的状态有变，或成功，或失败，或退票，或关单。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
  public struct MchwithdrawChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHWITHDRAW.CHANGE", originalType: "mch_withdraw")
      ]
    }

    /// 状态
    public var status: NotificationStatus? { fields[enumeration: 0] }
    /// 微信支付侧的提现单号 · `withdraw_id`
    public var withdrawID: String? { fields[text: 1] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 金额，以分计
    public var amount: Int? { fields[integer: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 5] }
    /// 原因
    public var reason: String? { fields[text: 6] }
    /// 备注
    public var remark: String? { fields[text: 7] }
    /// 银行流水上的附言 · `bank_memo`
    public var bankMemo: String? { fields[text: 8] }
    /// 账户的类型 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 9] }
    /// 提现失败后怎样解决
    public var solution: String? { fields[text: 10] }
    /// 银行账号 · `account_number`
    public var accountNumber: String? { fields[text: 11] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 12] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 13] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 14] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 15] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 16] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 17] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 18] }
    /// 退款的金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 19] }

    public init(
      status: NotificationStatus? = nil, withdrawID: String? = nil, outRequestNo: String? = nil, amount: Int? = nil,
      createTime: Timestamp? = nil, updateTime: Timestamp? = nil, reason: String? = nil, remark: String? = nil,
      bankMemo: String? = nil, accountType: AccountType? = nil, solution: String? = nil, accountNumber: String? = nil,
      accountBank: String? = nil, bankName: String? = nil, subMchid: String? = nil, spMchid: String? = nil,
      totalAmount: Int? = nil, successAmount: Int? = nil, failAmount: Int? = nil, refundAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, status, withdrawID, outRequestNo, amount, createTime, updateTime, reason, remark, bankMemo,
        accountType, solution, accountNumber, accountBank, bankName, subMchid, spMchid, totalAmount, successAmount,
        failAmount, refundAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "status": NotificationStatus?.self, "withdraw_id": String?.self, "out_request_no": String?.self,
        "amount": Int?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self, "reason": String?.self,
        "remark": String?.self, "bank_memo": String?.self, "account_type": AccountType?.self, "solution": String?.self,
        "account_number": String?.self, "account_bank": String?.self, "bank_name": String?.self,
        "sub_mchid": String?.self, "sp_mchid": String?.self, "total_amount": Int?.self, "success_amount": Int?.self,
        "fail_amount": Int?.self, "refund_amount": Int?.self,
      ]
    }

    /// 状态
    public struct NotificationStatus: OpenEnumeration {
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

      /// 已创建 · `CREATED`
      public static var created: Self { Self(rawValue: "CREATED") }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }

      /// 异常 · `ABNORMAL`
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }

    /// 账户的类型
    public struct AccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 基本账户 · `BASIC`
      public static var basic: Self { Self(rawValue: "BASIC") }

      /// 运营账户 · `OPERATION`
      public static var operation: Self { Self(rawValue: "OPERATION") }

      /// 手续费账户 · `FEES`
      public static var fees: Self { Self(rawValue: "FEES") }
    }
  }
}
