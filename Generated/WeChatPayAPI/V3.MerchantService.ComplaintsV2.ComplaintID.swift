// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints-v2/{complaint_id}

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID {
  /// 查询一笔投诉
  ///
  /// 查询一张投诉单的全部内容。
  ///
  /// `GET /v3/merchant-service/complaints-v2/{complaint_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints-v2/{complaint_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 投诉单号 · `complaint_id`
    public var complaintID: String? { fields[text: 0] }
    /// 投诉的时间 · `complaint_time`
    public var complaintTime: Timestamp? { fields[time: 1] }
    /// 投诉人的描述 · `complaint_detail`
    public var complaintDetail: String? { fields[text: 2] }
    /// 投诉单的状态 · `complaint_state`
    public var complaintState: ComplaintState? { fields[enumeration: 3] }
    /// 被投诉的商户号 · `complainted_mchid`
    public var complaintedMchid: String? { fields[text: 4] }
    /// 投诉人的电话，加密传输 · `payer_phone`
    public var payerPhone: String? { fields[text: 5] }
    /// 投诉人的 OpenID · `payer_openid`
    public var payerOpenid: String? { fields[text: 6] }
    /// 投诉附带的资料 · `complaint_media_list`
    public var complaintMediaList: [ComplaintMedia]? { fields[list: 7] }
    /// 被投诉的订单 · `complaint_order_info`
    public var complaintOrderInfo: [ComplaintOrderInfo]? { fields[list: 8] }
    /// 被投诉的服务订单 · `service_order_info`
    public var serviceOrderInfo: [ServiceOrderInfo]? { fields[list: 9] }
    /// 被投诉的订单是否已全额退款 · `complaint_full_refunded`
    public var complaintFullRefunded: Bool? { fields[boolean: 10] }
    /// 是否有用户留言待回复 · `incoming_user_response`
    public var incomingUserResponse: Bool? { fields[boolean: 11] }
    /// 投诉的问题 · `problem_description`
    public var problemDescription: String? { fields[text: 12] }
    /// 用户投诉的次数 · `user_complaint_times`
    public var userComplaintTimes: Int? { fields[integer: 13] }
    /// 问题的类别 · `problem_type`
    public var problemType: ProblemType? { fields[enumeration: 14] }
    /// 用户申请退还的金额，单位为分 · `apply_refund_amount`
    public var applyRefundAmount: Int? { fields[integer: 15] }
    /// 用户的标签 · `user_tag_list`
    public var userTagList: [UserTag]? { fields[list: 16] }
    /// 投诉的补充信息 · `additional_info`
    public var additionalInfo: AdditionalInfo? { fields[object: 17] }
    /// 平台是否已介入协助 · `in_platform_service`
    public var inPlatformService: Bool? { fields[boolean: 18] }
    /// 是否需要即时服务 · `need_immediate_service`
    public var needImmediateService: Bool? { fields[boolean: 19] }
    /// 是否由智能体代为投诉 · `is_agent_mode`
    public var isAgentMode: Bool? { fields[boolean: 20] }

    public init(
      complaintID: String? = nil, complaintTime: Timestamp? = nil, complaintDetail: String? = nil,
      complaintState: ComplaintState? = nil, complaintedMchid: String? = nil, payerPhone: String? = nil,
      payerOpenid: String? = nil, complaintMediaList: [ComplaintMedia]? = nil,
      complaintOrderInfo: [ComplaintOrderInfo]? = nil, serviceOrderInfo: [ServiceOrderInfo]? = nil,
      complaintFullRefunded: Bool? = nil, incomingUserResponse: Bool? = nil, problemDescription: String? = nil,
      userComplaintTimes: Int? = nil, problemType: ProblemType? = nil, applyRefundAmount: Int? = nil,
      userTagList: [UserTag]? = nil, additionalInfo: AdditionalInfo? = nil, inPlatformService: Bool? = nil,
      needImmediateService: Bool? = nil, isAgentMode: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, complaintID, complaintTime, complaintDetail, complaintState, complaintedMchid, payerPhone,
        payerOpenid, complaintMediaList, complaintOrderInfo, serviceOrderInfo, complaintFullRefunded,
        incomingUserResponse, problemDescription, userComplaintTimes, problemType, applyRefundAmount, userTagList,
        additionalInfo, inPlatformService, needImmediateService, isAgentMode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "complaint_id": String?.self, "complaint_time": Timestamp?.self, "complaint_detail": String?.self,
        "complaint_state": ComplaintState?.self, "complainted_mchid": String?.self,
        "payer_phone": Sensitive<String>?.self, "payer_openid": String?.self,
        "complaint_media_list": [ComplaintMedia]?.self, "complaint_order_info": [ComplaintOrderInfo]?.self,
        "service_order_info": [ServiceOrderInfo]?.self, "complaint_full_refunded": Bool?.self,
        "incoming_user_response": Bool?.self, "problem_description": String?.self, "user_complaint_times": Int?.self,
        "problem_type": ProblemType?.self, "apply_refund_amount": Int?.self, "user_tag_list": [UserTag]?.self,
        "additional_info": AdditionalInfo?.self, "in_platform_service": Bool?.self,
        "need_immediate_service": Bool?.self, "is_agent_mode": Bool?.self,
      ]
    }

    /// 投诉单的状态
    public typealias ComplaintState = V3.MerchantService.ComplaintsV2.ComplaintState

    /// 投诉附带的资料
    public typealias ComplaintMedia = V3.MerchantService.ComplaintsV2.ComplaintMedia

    /// 被投诉的订单
    public typealias ComplaintOrderInfo = V3.MerchantService.ComplaintsV2.ComplaintOrderInfo

    /// 被投诉的服务订单
    public struct ServiceOrderInfo: APIObject {
      /// 服务订单的微信侧单号 · `order_id`
      public var orderID: String? { fields[text: 0] }
      /// 服务订单的商户单号 · `out_order_no`
      public var outOrderNo: String? { fields[text: 1] }
      /// 服务订单的状态
      public var state: String? { fields[text: 2] }

      public init(orderID: String? = nil, outOrderNo: String? = nil, state: String? = nil) {
        fields = ObjectFields(of: Self.self, orderID, outOrderNo, state)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["order_id": String?.self, "out_order_no": String?.self, "state": String?.self]
      }
    }

    /// 问题的类别
    public typealias ProblemType = V3.MerchantService.ComplaintsV2.ProblemType

    /// 用户的标签
    public typealias UserTag = V3.MerchantService.ComplaintsV2.UserTag

    /// 投诉的补充信息
    public typealias AdditionalInfo = V3.MerchantService.ComplaintsV2.AdditionalInfo

    /// 资料的种类
    public typealias MediaType = V3.MerchantService.ComplaintsV2.MediaType

    /// 补充信息的类型，枚举值之一
    public typealias AdditionalInfoType = V3.MerchantService.ComplaintsV2.AdditionalInfoType

    /// 充电宝的归还情况
    public typealias SharePowerInfo = V3.MerchantService.ComplaintsV2.SharePowerInfo

    /// 归还的地点
    public typealias ReturnAddressInfo = V3.MerchantService.ComplaintsV2.ReturnAddressInfo
  }

  /// 资料的种类
  public typealias MediaType = V3.MerchantService.ComplaintsV2.MediaType
}
