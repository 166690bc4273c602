// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Complaints.ComplaintID.NegotiationHistorys {
  /// 境外投诉：查询协商记录
  ///
  /// 分页列出用户与商户之间的沟通。
  ///
  /// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` · [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 商户所用的语言 · `mch_language`
    public var mchLanguage: MchLanguage? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }

    public init(limit: Int? = nil, offset: Int? = nil, mchLanguage: MchLanguage? = nil) {
      fields = ObjectFields(of: Self.self, limit, offset, mchLanguage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int?.self, "offset": Int?.self, "mch_language": MchLanguage?.self]
    }

    /// 商户所用的语言
    public typealias MchLanguage = V3.Global.MerchantService.Complaints.MchLanguage
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各条协商记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, limit, offset, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "limit": Int?.self, "offset": Int?.self, "total_count": Int?.self]
    }

    /// 各条协商记录
    public struct ResponseData: APIObject {
      /// 操作的流水号 · `log_id`
      public var logID: String? { fields[text: 0] }
      /// 操作人
      public var `operator`: String? { fields[text: 1] }
      /// 操作的时间 · `operate_time`
      public var operateTime: String? { fields[text: 2] }
      /// 操作的种类 · `operate_type`
      public var operateType: OperateType? { fields[enumeration: 3] }
      /// 操作的内容 · `operate_details`
      public var operateDetails: String? { fields[text: 4] }
      /// 凭证图片 · `image_list`
      public var imageList: [String]? { fields[list: 5] }
      /// 投诉附带的资料 · `complaint_media_list`
      public var complaintMediaList: ComplaintMediaList? { fields[object: 6] }

      public init(
        logID: String? = nil, `operator`: String? = nil, operateTime: String? = nil, operateType: OperateType? = nil,
        operateDetails: String? = nil, imageList: [String]? = nil, complaintMediaList: ComplaintMediaList? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, logID, `operator`, operateTime, operateType, operateDetails, imageList, complaintMediaList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "log_id": String?.self, "operator": String?.self, "operate_time": String?.self,
          "operate_type": OperateType?.self, "operate_details": String?.self, "image_list": [String]?.self,
          "complaint_media_list": ComplaintMediaList?.self,
        ]
      }
    }

    /// 操作的种类
    public struct OperateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户提交投诉 · `USER_CREATE_COMPLAINT`
      public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }

      /// 用户继续投诉 · `USER_CONTINUE_COMPLAINT`
      public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }

      /// 用户留言 · `USER_RESPONSE`
      public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

      /// 平台留言 · `PLATFORM_RESPONSE`
      public static var platformResponse: Self { Self(rawValue: "PLATFORM_RESPONSE") }

      /// 商户回复 · `MERCHANT_RESPONSE`
      public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

      /// 商户反馈已处理 · `MERCHANT_CONFIRM_COMPLETE`
      public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }

      /// 提交投诉的系统消息 · `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`
      public static var userCreateComplaintSystemMessage: Self {
        Self(rawValue: "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 全额退款的系统消息 · `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`
      public static var complaintFullRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 继续投诉的系统消息 · `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
      public static var userContinueComplaintSystemMessage: Self {
        Self(rawValue: "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 用户撤诉 · `USER_REVOKE_COMPLAINT`
      public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }

      /// 用户确认已解决 · `USER_COMFIRM_COMPLAINT`
      public static var userComfirmComplaint: Self { Self(rawValue: "USER_COMFIRM_COMPLAINT") }

      /// 平台催办 · `PLATFORM_HELP_APPLICATION`
      public static var platformHelpApplication: Self { Self(rawValue: "PLATFORM_HELP_APPLICATION") }

      /// 用户请平台帮助 · `USER_APPLY_PLATFORM_HELP`
      public static var userApplyPlatformHelp: Self { Self(rawValue: "USER_APPLY_PLATFORM_HELP") }

      /// 商户同意退款 · `MERCHANT_APPROVE_REFUND`
      public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }

      /// 商户拒绝退款 · `MERCHANT_REFUSE_RERUND`
      public static var merchantRefuseRerund: Self { Self(rawValue: "MERCHANT_REFUSE_RERUND") }

      /// 用户评价 · `USER_SUBMIT_SATISFACTION`
      public static var userSubmitSatisfaction: Self { Self(rawValue: "USER_SUBMIT_SATISFACTION") }

      /// 服务订单已取消 · `SERVICE_ORDER_CANCEL`
      public static var serviceOrderCancel: Self { Self(rawValue: "SERVICE_ORDER_CANCEL") }

      /// 服务订单已完结 · `SERVICE_ORDER_COMPLETE`
      public static var serviceOrderComplete: Self { Self(rawValue: "SERVICE_ORDER_COMPLETE") }

      /// 部分退款的系统消息 · `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`
      public static var complaintPartialRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 退款到账的系统消息 · `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`
      public static var complaintRefundReceivedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE")
      }

      /// 受托退款的系统消息 · `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`
      public static var complaintEntrustedRefundSystemMessage: Self {
        Self(rawValue: "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE")
      }
    }

    /// 投诉附带的资料
    public struct ComplaintMediaList: APIObject {
      /// 资料的种类 · `media_type`
      public var mediaType: MediaType? { fields[enumeration: 0] }
      /// 资料的下载地址 · `media_url`
      public var mediaURL: [String]? { fields[list: 1] }

      public init(mediaType: MediaType? = nil, mediaURL: [String]? = nil) {
        fields = ObjectFields(of: Self.self, mediaType, mediaURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["media_type": MediaType?.self, "media_url": [String]?.self]
      }
    }

    /// 资料的种类
    public typealias MediaType = V3.Global.MerchantService.Complaints.MediaType
  }
}
