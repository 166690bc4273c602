// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 投诉通知
  ///
  /// 有新投诉，或投诉有了新进展。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
  public struct ComplaintCreate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("COMPLAINT.CREATE", originalType: "complaint")
      ]
    }

    /// 投诉单号 · `complaint_id`
    public var complaintID: String? { fields[text: 0] }
    /// 动作的种类 · `action_type`
    public var actionType: ActionType? { fields[enumeration: 1] }

    public init(complaintID: String? = nil, actionType: ActionType? = nil) {
      fields = ObjectFields(of: Self.self, complaintID, actionType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complaint_id": String?.self, "action_type": ActionType?.self]
    }

    /// 动作的种类
    public struct ActionType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户提交投诉 · `CREATE_COMPLAINT`
      public static var createComplaint: Self { Self(rawValue: "CREATE_COMPLAINT") }

      /// 用户继续投诉 · `CONTINUE_COMPLAINT`
      public static var continueComplaint: Self { Self(rawValue: "CONTINUE_COMPLAINT") }

      /// 用户留言 · `USER_RESPONSE`
      public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

      /// 平台留言 · `RESPONSE_BY_PLATFORM`
      public static var responseByPlatform: Self { Self(rawValue: "RESPONSE_BY_PLATFORM") }

      /// 商户退款 · `SELLER_REFUND`
      public static var sellerRefund: Self { Self(rawValue: "SELLER_REFUND") }

      /// 商户回复 · `MERCHANT_RESPONSE`
      public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

      /// 商户反馈已处理 · `MERCHANT_CONFIRM_COMPLETE`
      public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }

      /// 用户请平台协助 · `USER_APPLY_PLATFORM_SERVICE`
      public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }

      /// 用户取消平台协助 · `USER_CANCEL_PLATFORM_SERVICE`
      public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }

      /// 平台协助结束 · `PLATFORM_SERVICE_FINISHED`
      public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }

      /// 商户同意退款 · `MERCHANT_APPROVE_REFUND`
      public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }

      /// 商户拒绝退款 · `MERCHANT_REJECT_REFUND`
      public static var merchantRejectRefund: Self { Self(rawValue: "MERCHANT_REJECT_REFUND") }

      /// 退款到账 · `REFUND_SUCCESS`
      public static var refundSuccess: Self { Self(rawValue: "REFUND_SUCCESS") }
    }
  }
}
