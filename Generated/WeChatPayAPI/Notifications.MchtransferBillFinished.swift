// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 转账完成通知
  ///
  /// 转账到了终态：成功、失败或已撤销。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012712115)
  public struct MchtransferBillFinished: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHTRANSFER.BILL.FINISHED", originalType: "mch_payment")
      ]
    }

    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 0] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 1] }
    /// 转账单的状态
    public var state: NotificationState? { fields[enumeration: 2] }
    /// 商户号 · `mch_id`
    public var mchID: String? { fields[text: 3] }
    /// 商户号
    public var mchid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 6] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 8] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 9] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 10] }
    /// 收款的方式 · `payment_method_type`
    public var paymentMethodType: PaymentMethodType? { fields[enumeration: 11] }

    public init(
      outBillNo: String? = nil, transferBillNo: String? = nil, state: NotificationState? = nil, mchID: String? = nil,
      mchid: String? = nil, subMchid: String? = nil, transferAmount: Int? = nil, openid: String? = nil,
      failReason: FailReason? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil,
      paymentMethodType: PaymentMethodType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBillNo, transferBillNo, state, mchID, mchid, subMchid, transferAmount, openid, failReason,
        createTime, updateTime, paymentMethodType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_bill_no": String?.self, "transfer_bill_no": String?.self, "state": NotificationState?.self,
        "mch_id": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "transfer_amount": Int?.self,
        "openid": String?.self, "fail_reason": FailReason?.self, "create_time": Timestamp?.self,
        "update_time": Timestamp?.self, "payment_method_type": PaymentMethodType?.self,
      ]
    }

    /// 转账单的状态
    public typealias NotificationState = Notifications.MchtransferNotificationState

    /// 失败的原因
    public struct FailReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 账户被冻结 · `ACCOUNT_FROZEN`
      public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }

      /// 账户不存在 · `ACCOUNT_NOT_EXIST`
      public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }

      /// 银行卡账户异常 · `BANK_CARD_ACCOUNT_ABNORMAL`
      public static var bankCardAccountAbnormal: Self { Self(rawValue: "BANK_CARD_ACCOUNT_ABNORMAL") }

      /// 开户行有误 · `BANK_CARD_BANK_INFO_WRONG`
      public static var bankCardBankInfoWrong: Self { Self(rawValue: "BANK_CARD_BANK_INFO_WRONG") }

      /// 卡号或户名有误 · `BANK_CARD_CARD_INFO_WRONG`
      public static var bankCardCardInfoWrong: Self { Self(rawValue: "BANK_CARD_CARD_INFO_WRONG") }

      /// 银行卡收款超限 · `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
      public static var bankCardCollectionsAboveQuota: Self { Self(rawValue: "BANK_CARD_COLLECTIONS_ABOVE_QUOTA") }

      /// 银行卡信息有误 · `BANK_CARD_PARAM_ERROR`
      public static var bankCardParamError: Self { Self(rawValue: "BANK_CARD_PARAM_ERROR") }

      /// 银行卡状态异常 · `BANK_CARD_STATUS_ABNORMAL`
      public static var bankCardStatusAbnormal: Self { Self(rawValue: "BANK_CARD_STATUS_ABNORMAL") }

      /// 用户当月收款超限 · `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
      public static var blockB2CUserlimitamountBsruleMonth: Self {
        Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH")
      }

      /// 用户当月转账收款超限 · `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
      public static var blockB2CUserlimitamountMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_MONTH") }

      /// 用户当日收款次数超限 · `DAY_RECEIVED_COUNT_EXCEED`
      public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }

      /// 用户当日收款金额超限 · `DAY_RECEIVED_QUOTA_EXCEED`
      public static var dayReceivedQuotaExceed: Self { Self(rawValue: "DAY_RECEIVED_QUOTA_EXCEED") }

      /// 超出预约金额 · `EXCEEDED_ESTIMATED_AMOUNT`
      public static var exceededEstimatedAmount: Self { Self(rawValue: "EXCEEDED_ESTIMATED_AMOUNT") }

      /// 身份证号不符 · `ID_CARD_NOT_CORRECT`
      public static var idCardNotCorrect: Self { Self(rawValue: "ID_CARD_NOT_CORRECT") }

      /// 商户已撤销 · `MCH_CANCEL`
      public static var mchCancel: Self { Self(rawValue: "MCH_CANCEL") }

      /// 商户管理员驳回 · `MERCHANT_REJECT`
      public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }

      /// 商户管理员未确认 · `MERCHANT_NOT_CONFIRM`
      public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }

      /// 姓名不符 · `NAME_NOT_CORRECT`
      public static var nameNotCorrect: Self { Self(rawValue: "NAME_NOT_CORRECT") }

      /// 用户标识无效 · `OPENID_INVALID`
      public static var openidInvalid: Self { Self(rawValue: "OPENID_INVALID") }

      /// 其他原因 · `OTHER_FAIL_REASON_TYPE`
      public static var otherFailReasonType: Self { Self(rawValue: "OTHER_FAIL_REASON_TYPE") }

      /// 超时关闭 · `OVERDUE_CLOSE`
      public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

      /// 收款账户异常 · `PAYEE_ACCOUNT_ABNORMAL`
      public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }

      /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
      public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

      /// 没有转账权限 · `PRODUCT_AUTH_CHECK_FAIL`
      public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }

      /// 用户实名账户收款超限 · `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
      public static var realnameAccountReceivedQuotaExceed: Self {
        Self(rawValue: "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED")
      }

      /// 用户未实名 · `REAL_NAME_CHECK_FAIL`
      public static var realNameCheckFail: Self { Self(rawValue: "REAL_NAME_CHECK_FAIL") }

      /// 未配置收款用户 · `RECEIVE_ACCOUNT_NOT_CONFIGURE`
      public static var receiveAccountNotConfigure: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_CONFIGURE") }

      /// 与预约信息不符 · `RESERVATION_INFO_NOT_MATCH`
      public static var reservationInfoNotMatch: Self { Self(rawValue: "RESERVATION_INFO_NOT_MATCH") }

      /// 与预约场景不符 · `RESERVATION_SCENE_NOT_MATCH`
      public static var reservationSceneNotMatch: Self { Self(rawValue: "RESERVATION_SCENE_NOT_MATCH") }

      /// 预约状态无效 · `RESERVATION_STATE_INVALID`
      public static var reservationStateInvalid: Self { Self(rawValue: "RESERVATION_STATE_INVALID") }

      /// 转账额度超限 · `TRANSFER_QUOTA_EXCEED`
      public static var transferQuotaExceed: Self { Self(rawValue: "TRANSFER_QUOTA_EXCEED") }

      /// 备注设置失败 · `TRANSFER_REMARK_SET_FAIL`
      public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }

      /// 有风险 · `TRANSFER_RISK`
      public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }

      /// 转账场景不可用 · `TRANSFER_SCENE_INVALID`
      public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }

      /// 转账场景未开通 · `TRANSFER_SCENE_UNAVAILABLE`
      public static var transferSceneUnavailable: Self { Self(rawValue: "TRANSFER_SCENE_UNAVAILABLE") }

      /// 超出关联订单的可转金额 · `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`
      public static var relatedOrderTransferAmountExceed: Self {
        Self(rawValue: "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED")
      }

      /// 超出关联订单的可转次数 · `RELATED_ORDER_TRANSFER_COUNT_EXCEED`
      public static var relatedOrderTransferCountExceed: Self { Self(rawValue: "RELATED_ORDER_TRANSFER_COUNT_EXCEED") }

      /// 预算不足 · `BUDGET_NOT_ENOUGH`
      public static var budgetNotEnough: Self { Self(rawValue: "BUDGET_NOT_ENOUGH") }
    }

    /// 收款的方式
    public struct PaymentMethodType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 微信零钱 · `CFT`
      public static var cft: Self { Self(rawValue: "CFT") }

      /// 香港钱包 · `WPHK`
      public static var wphk: Self { Self(rawValue: "WPHK") }
    }
  }
}
