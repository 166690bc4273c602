// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Complaints.TransactionID.NegotiationHistorys {
  /// 查询协商记录（旧版）
  ///
  /// 按微信支付订单号查询协商记录，已由 complaints-v2 取代。
  ///
  /// - Note: 已停用 此接口已停用，新接入请勿使用。
  ///
  /// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 协商记录 · `complaint_negotiation_history`
    public var complaintNegotiationHistory: [ComplaintNegotiationHistory]? { fields[list: 0] }

    public init(complaintNegotiationHistory: [ComplaintNegotiationHistory]? = nil) {
      fields = ObjectFields(of: Self.self, complaintNegotiationHistory)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complaint_negotiation_history": [ComplaintNegotiationHistory]?.self]
    }

    /// 协商记录
    public struct ComplaintNegotiationHistory: APIObject {
      /// 操作人 · `operate_user`
      public var operateUser: String? { fields[text: 0] }
      /// 操作的时间 · `operate_time`
      public var operateTime: Timestamp? { fields[time: 1] }
      /// 操作的种类 · `operate_type`
      public var operateType: OperateType? { fields[enumeration: 2] }
      /// 操作的内容 · `operate_details`
      public var operateDetails: String? { fields[text: 3] }
      /// 作凭证的图片 · `image_list`
      public var imageList: [String]? { fields[list: 4] }

      public init(
        operateUser: String? = nil, operateTime: Timestamp? = nil, operateType: OperateType? = nil,
        operateDetails: String? = nil, imageList: [String]? = nil
      ) {
        fields = ObjectFields(of: Self.self, operateUser, operateTime, operateType, operateDetails, imageList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "operate_user": String?.self, "operate_time": Timestamp?.self, "operate_type": OperateType?.self,
          "operate_details": String?.self, "image_list": [String]?.self,
        ]
      }
    }

    /// 操作的种类
    public struct OperateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户提交投诉 · `USER_CREATE_COMPLAINT`
      public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }

      /// 平台代为投诉 · `CREATE_COMPLAINT_BY_PLATFORM`
      public static var createComplaintByPlatform: Self { Self(rawValue: "CREATE_COMPLAINT_BY_PLATFORM") }

      /// 用户继续投诉 · `USER_CONTINUE_COMPLAINT`
      public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }

      /// 用户撤诉 · `USER_REVOKE_COMPLAINT`
      public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }

      /// 用户确认已解决 · `USER_CONFIRM_COMPLAINT`
      public static var userConfirmComplaint: Self { Self(rawValue: "USER_CONFIRM_COMPLAINT") }

      /// 商户退款 · `SELLER_REFUND`
      public static var sellerRefund: Self { Self(rawValue: "SELLER_REFUND") }

      /// 商户请用户确认 · `MERCHANT_LAUNCH_CONFIRM_PROCESS`
      public static var merchantLaunchConfirmProcess: Self { Self(rawValue: "MERCHANT_LAUNCH_CONFIRM_PROCESS") }

      /// 用户留言 · `USER_RESPONSE`
      public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

      /// 商户回复 · `MERCHANT_RESPONSE`
      public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

      /// 平台留言 · `RESPONSE_BY_PLATFORM`
      public static var responseByPlatform: Self { Self(rawValue: "RESPONSE_BY_PLATFORM") }

      /// 平台代为继续投诉 · `CONTINUE_COMPLAINT_BY_PLATFORM`
      public static var continueComplaintByPlatform: Self { Self(rawValue: "CONTINUE_COMPLAINT_BY_PLATFORM") }

      /// 提交投诉的系统消息 · `CREATE_COMPLAINT_SYSTEM_MESSAGE`
      public static var createComplaintSystemMessage: Self { Self(rawValue: "CREATE_COMPLAINT_SYSTEM_MESSAGE") }

      /// 投诉超时的系统消息 · `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`
      public static var complaintTimeoutSystemMessage: Self { Self(rawValue: "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE") }

      /// 商户退款的系统消息 · `SELLER_REFUND_SYSTEM_MESSAGE`
      public static var sellerRefundSystemMessage: Self { Self(rawValue: "SELLER_REFUND_SYSTEM_MESSAGE") }

      /// 继续投诉的系统消息 · `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
      public static var continueComplaintSystemMessage: Self { Self(rawValue: "CONTINUE_COMPLAINT_SYSTEM_MESSAGE") }

      /// 请用户确认的系统消息 · `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`
      public static var launchConfirmProcessSystemMessage: Self {
        Self(rawValue: "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE")
      }
    }
  }
}
