// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/merchant-service/complaints/{complaint_id}

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Complaints.ComplaintID {
  /// 境外投诉：查询详情
  ///
  /// 取得一件投诉的内容、订单与投诉人联系方式。
  ///
  /// `GET /v3/global/merchant-service/complaints/{complaint_id}` · [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant-service/complaints/{complaint_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户所用的语言 · `mch_language`
    public var mchLanguage: MchLanguage? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }

    public init(mchLanguage: MchLanguage? = nil) {
      fields = ObjectFields(of: Self.self, mchLanguage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mch_language": MchLanguage?.self]
    }

    /// 商户所用的语言
    public typealias MchLanguage = V3.Global.MerchantService.Complaints.MchLanguage
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 投诉单号 · `complaint_id`
    public var complaintID: String? { fields[text: 0] }
    /// 投诉的时间 · `complaint_time`
    public var complaintTime: String? { fields[text: 1] }
    /// 投诉人的描述 · `complaint_detail`
    public var complaintDetail: String? { fields[text: 2] }
    /// 投诉单的状态 · `complaint_state`
    public var complaintState: ComplaintState? { fields[enumeration: 3] }
    /// 被投诉的商户号 · `complainted_mchid`
    public var complaintedMchid: String? { fields[text: 4] }
    /// 投诉人的电话，加密传输 · `payer_phone`
    public var payerPhone: String? { fields[text: 5] }
    /// 被投诉的订单 · `complaint_order_info`
    public var complaintOrderInfo: [ComplaintOrderInfo]? { fields[list: 6] }
    /// 被投诉的订单是否已全额退款 · `complaint_full_refunded`
    public var complaintFullRefunded: Bool? { fields[boolean: 7] }
    /// 是否已超时 · `is_overdue`
    public var isOverdue: Bool? { fields[boolean: 8] }
    /// 优先级
    public var priority: Priority? { fields[enumeration: 9] }
    /// 是否有用户留言待回复 · `incoming_user_response`
    public var incomingUserResponse: Bool? { fields[boolean: 10] }
    /// 用户投诉的次数 · `user_complaint_times`
    public var userComplaintTimes: Int? { fields[integer: 11] }
    /// 投诉附带的资料 · `complaint_media_list`
    public var complaintMediaList: [ComplaintMedia]? { fields[list: 12] }
    /// 投诉的问题 · `problem_description`
    public var problemDescription: String? { fields[text: 13] }
    /// 投诉描述的译文 · `complaint_detail_trans`
    public var complaintDetailTrans: String? { fields[text: 14] }
    /// 被投诉的服务订单 · `service_order_info`
    public var serviceOrderInfo: [ServiceOrderInfo]? { fields[list: 15] }

    public init(
      complaintID: String? = nil, complaintTime: String? = nil, complaintDetail: String? = nil,
      complaintState: ComplaintState? = nil, complaintedMchid: String? = nil, payerPhone: String? = nil,
      complaintOrderInfo: [ComplaintOrderInfo]? = nil, complaintFullRefunded: Bool? = nil, isOverdue: Bool? = nil,
      priority: Priority? = nil, incomingUserResponse: Bool? = nil, userComplaintTimes: Int? = nil,
      complaintMediaList: [ComplaintMedia]? = nil, problemDescription: String? = nil,
      complaintDetailTrans: String? = nil, serviceOrderInfo: [ServiceOrderInfo]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, complaintID, complaintTime, complaintDetail, complaintState, complaintedMchid, payerPhone,
        complaintOrderInfo, complaintFullRefunded, isOverdue, priority, incomingUserResponse, userComplaintTimes,
        complaintMediaList, problemDescription, complaintDetailTrans, serviceOrderInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "complaint_id": String?.self, "complaint_time": String?.self, "complaint_detail": String?.self,
        "complaint_state": ComplaintState?.self, "complainted_mchid": String?.self,
        "payer_phone": Sensitive<String>?.self, "complaint_order_info": [ComplaintOrderInfo]?.self,
        "complaint_full_refunded": Bool?.self, "is_overdue": Bool?.self, "priority": Priority?.self,
        "incoming_user_response": Bool?.self, "user_complaint_times": Int?.self,
        "complaint_media_list": [ComplaintMedia]?.self, "problem_description": String?.self,
        "complaint_detail_trans": String?.self, "service_order_info": [ServiceOrderInfo]?.self,
      ]
    }

    /// 投诉单的状态
    public typealias ComplaintState = V3.Global.MerchantService.Complaints.ComplaintState

    /// 被投诉的订单
    public typealias ComplaintOrderInfo = V3.Global.MerchantService.Complaints.ComplaintOrderInfo

    /// 优先级
    public typealias Priority = V3.Global.MerchantService.Complaints.Priority

    /// 投诉附带的资料
    public typealias ComplaintMedia = V3.Global.MerchantService.Complaints.ComplaintMedia

    /// 被投诉的服务订单
    public typealias ServiceOrderInfo = V3.Global.MerchantService.Complaints.ServiceOrderInfo

    /// 资料的种类
    public typealias MediaType = V3.Global.MerchantService.Complaints.MediaType

    /// 服务订单的状态
    public typealias ServiceOrderInfoState = V3.Global.MerchantService.Complaints.ServiceOrderInfoState
  }

  /// 商户所用的语言
  public typealias MchLanguage = V3.Global.MerchantService.Complaints.MchLanguage

  /// 资料的种类
  public typealias MediaType = V3.Global.MerchantService.Complaints.MediaType
}
