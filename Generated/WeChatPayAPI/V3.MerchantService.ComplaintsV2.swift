// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints-v2

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2 {
  /// 查询投诉列表
  ///
  /// 按日期分页查询投诉单。
  ///
  /// `GET /v3/merchant-service/complaints-v2` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints-v2"), query: query)
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
    /// 起始日期，形如 2019-01-01 · `begin_date`
    public var beginDate: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 截止日期，形如 2019-01-01 · `end_date`
    public var endDate: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 被投诉的商户号 · `complainted_mchid`
    public var complaintedMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      limit: Int? = nil, offset: Int? = nil, beginDate: String, endDate: String, complaintedMchid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, limit, offset, beginDate, endDate, complaintedMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "limit": Int?.self, "offset": Int?.self, "begin_date": String.self, "end_date": String.self,
        "complainted_mchid": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 投诉或协商的记录
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

    /// 投诉或协商的记录
    public struct ResponseData: APIObject {
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
      /// 被投诉的订单 · `complaint_order_info`
      public var complaintOrderInfo: [ComplaintOrderInfo]? { fields[list: 6] }
      /// 被投诉的服务订单 · `service_order_info`
      public var serviceOrderInfo: [ServiceOrderInfo]? { fields[list: 7] }
      /// 投诉附带的资料 · `complaint_media_list`
      public var complaintMediaList: [ComplaintMedia]? { fields[list: 8] }
      /// 被投诉的订单是否已全额退款 · `complaint_full_refunded`
      public var complaintFullRefunded: Bool? { fields[boolean: 9] }
      /// 是否有用户留言待回复 · `incoming_user_response`
      public var incomingUserResponse: Bool? { fields[boolean: 10] }
      /// 投诉的问题 · `problem_description`
      public var problemDescription: String? { fields[text: 11] }
      /// 用户投诉的次数 · `user_complaint_times`
      public var userComplaintTimes: Int? { fields[integer: 12] }
      /// 问题的类别 · `problem_type`
      public var problemType: ProblemType? { fields[enumeration: 13] }
      /// 用户申请退还的金额，单位为分 · `apply_refund_amount`
      public var applyRefundAmount: Int? { fields[integer: 14] }
      /// 用户的标签 · `user_tag_list`
      public var userTagList: [UserTag]? { fields[list: 15] }
      /// 投诉的补充信息 · `additional_info`
      public var additionalInfo: AdditionalInfo? { fields[object: 16] }
      /// 平台是否已介入协助 · `in_platform_service`
      public var inPlatformService: Bool? { fields[boolean: 17] }
      /// 是否需要即时服务 · `need_immediate_service`
      public var needImmediateService: Bool? { fields[boolean: 18] }
      /// 是否由智能体代为投诉 · `is_agent_mode`
      public var isAgentMode: Bool? { fields[boolean: 19] }

      public init(
        complaintID: String? = nil, complaintTime: Timestamp? = nil, complaintDetail: String? = nil,
        complaintState: ComplaintState? = nil, complaintedMchid: String? = nil, payerPhone: String? = nil,
        complaintOrderInfo: [ComplaintOrderInfo]? = nil, serviceOrderInfo: [ServiceOrderInfo]? = nil,
        complaintMediaList: [ComplaintMedia]? = nil, complaintFullRefunded: Bool? = nil,
        incomingUserResponse: Bool? = nil, problemDescription: String? = nil, userComplaintTimes: Int? = nil,
        problemType: ProblemType? = nil, applyRefundAmount: Int? = nil, userTagList: [UserTag]? = nil,
        additionalInfo: AdditionalInfo? = nil, inPlatformService: Bool? = nil, needImmediateService: Bool? = nil,
        isAgentMode: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, complaintID, complaintTime, complaintDetail, complaintState, complaintedMchid, payerPhone,
          complaintOrderInfo, serviceOrderInfo, complaintMediaList, complaintFullRefunded, incomingUserResponse,
          problemDescription, userComplaintTimes, problemType, applyRefundAmount, userTagList, additionalInfo,
          inPlatformService, needImmediateService, isAgentMode
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "complaint_id": String?.self, "complaint_time": Timestamp?.self, "complaint_detail": String?.self,
          "complaint_state": ComplaintState?.self, "complainted_mchid": String?.self,
          "payer_phone": Sensitive<String>?.self, "complaint_order_info": [ComplaintOrderInfo]?.self,
          "service_order_info": [ServiceOrderInfo]?.self, "complaint_media_list": [ComplaintMedia]?.self,
          "complaint_full_refunded": Bool?.self, "incoming_user_response": Bool?.self,
          "problem_description": String?.self, "user_complaint_times": Int?.self, "problem_type": ProblemType?.self,
          "apply_refund_amount": Int?.self, "user_tag_list": [UserTag]?.self, "additional_info": AdditionalInfo?.self,
          "in_platform_service": Bool?.self, "need_immediate_service": Bool?.self, "is_agent_mode": Bool?.self,
        ]
      }
    }

    /// 投诉单的状态
    public typealias ComplaintState = V3.MerchantService.ComplaintsV2.ComplaintState

    /// 被投诉的订单
    public typealias ComplaintOrderInfo = V3.MerchantService.ComplaintsV2.ComplaintOrderInfo

    /// 被投诉的服务订单
    public struct ServiceOrderInfo: APIObject {
      /// 服务订单的微信侧单号 · `order_id`
      public var orderID: String? { fields[text: 0] }
      /// 服务订单的商户单号 · `out_order_no`
      public var outOrderNo: String? { fields[text: 1] }
      /// 服务订单的状态
      public var state: ServiceOrderInfoState? { fields[enumeration: 2] }

      public init(orderID: String? = nil, outOrderNo: String? = nil, state: ServiceOrderInfoState? = nil) {
        fields = ObjectFields(of: Self.self, orderID, outOrderNo, state)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["order_id": String?.self, "out_order_no": String?.self, "state": ServiceOrderInfoState?.self]
      }
    }

    /// 投诉附带的资料
    public typealias ComplaintMedia = V3.MerchantService.ComplaintsV2.ComplaintMedia

    /// 问题的类别
    public typealias ProblemType = V3.MerchantService.ComplaintsV2.ProblemType

    /// 用户的标签
    public typealias UserTag = V3.MerchantService.ComplaintsV2.UserTag

    /// 投诉的补充信息
    public typealias AdditionalInfo = V3.MerchantService.ComplaintsV2.AdditionalInfo

    /// 服务订单的状态
    public struct ServiceOrderInfoState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 进行中 · `DOING`
      public static var doing: Self { Self(rawValue: "DOING") }

      /// 已取消 · `REVOKED`
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 待支付 · `WAITPAY`
      public static var waitpay: Self { Self(rawValue: "WAITPAY") }

      /// 已完成 · `DONE`
      public static var done: Self { Self(rawValue: "DONE") }
    }

    /// 资料的种类
    public typealias MediaType = V3.MerchantService.ComplaintsV2.MediaType

    /// 补充信息的类型，枚举值之一
    public typealias AdditionalInfoType = V3.MerchantService.ComplaintsV2.AdditionalInfoType

    /// 充电宝的归还情况
    public typealias SharePowerInfo = V3.MerchantService.ComplaintsV2.SharePowerInfo

    /// 归还的地点
    public typealias ReturnAddressInfo = V3.MerchantService.ComplaintsV2.ReturnAddressInfo
  }

  /// 投诉的补充信息
  public struct AdditionalInfo: APIObject {
    /// 补充信息的类型，枚举值之一
    public var type: AdditionalInfoType? { fields[enumeration: 0] }
    /// 充电宝的归还情况 · `share_power_info`
    public var sharePowerInfo: SharePowerInfo? { fields[object: 1] }

    public init(type: AdditionalInfoType? = nil, sharePowerInfo: SharePowerInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, sharePowerInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": AdditionalInfoType?.self, "share_power_info": SharePowerInfo?.self]
    }
  }

  /// 补充信息的类型，枚举值之一
  public struct AdditionalInfoType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充电宝 · `SHARE_POWER_TYPE`
    public static var sharePowerType: Self { Self(rawValue: "SHARE_POWER_TYPE") }
  }

  /// 投诉附带的资料
  public struct ComplaintMedia: APIObject {
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

  /// 被投诉的订单
  public struct ComplaintOrderInfo: APIObject {
    /// 订单的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 订单的商户订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }
    /// 订单的金额，单位为分
    public var amount: Int? { fields[integer: 2] }

    public init(transactionID: String? = nil, outTradeNo: String? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, outTradeNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "out_trade_no": String?.self, "amount": Int?.self]
    }
  }

  /// 投诉单的状态
  public struct ComplaintState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待处理 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已处理完 · `PROCESSED`
    public static var processed: Self { Self(rawValue: "PROCESSED") }
  }

  /// 资料的种类
  public struct MediaType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 投诉图片 · `USER_COMPLAINT_IMAGE`
    public static var userComplaintImage: Self { Self(rawValue: "USER_COMPLAINT_IMAGE") }

    /// 协商图片 · `OPERATION_IMAGE`
    public static var operationImage: Self { Self(rawValue: "OPERATION_IMAGE") }
  }

  /// 问题的类别
  public struct ProblemType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 申请退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 服务未生效 · `SERVICE_NOT_WORK`
    public static var serviceNotWork: Self { Self(rawValue: "SERVICE_NOT_WORK") }

    /// 其他 · `OTHERS`
    public static var others: Self { Self(rawValue: "OTHERS") }
  }

  /// 归还的地点
  public struct ReturnAddressInfo: APIObject {
    /// 归还的地点 · `return_address`
    public var returnAddress: String? { fields[text: 0] }
    /// 经度
    public var longitude: String? { fields[text: 1] }
    /// 纬度
    public var latitude: String? { fields[text: 2] }

    public init(returnAddress: String? = nil, longitude: String? = nil, latitude: String? = nil) {
      fields = ObjectFields(of: Self.self, returnAddress, longitude, latitude)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["return_address": String?.self, "longitude": String?.self, "latitude": String?.self]
    }
  }

  /// 充电宝的归还情况
  public struct SharePowerInfo: APIObject {
    /// 归还的时间 · `return_time`
    public var returnTime: String? { fields[text: 0] }
    /// 归还的地点 · `return_address_info`
    public var returnAddressInfo: ReturnAddressInfo? { fields[object: 1] }
    /// 是否归还到同一柜机 · `is_returned_to_same_machine`
    public var isReturnedToSameMachine: Bool? { fields[boolean: 2] }

    public init(
      returnTime: String? = nil, returnAddressInfo: ReturnAddressInfo? = nil, isReturnedToSameMachine: Bool? = nil
    ) {
      fields = ObjectFields(of: Self.self, returnTime, returnAddressInfo, isReturnedToSameMachine)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "return_time": String?.self, "return_address_info": ReturnAddressInfo?.self,
        "is_returned_to_same_machine": Bool?.self,
      ]
    }
  }

  /// 用户的标签
  public struct UserTag: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 可信 · `TRUSTED`
    public static var trusted: Self { Self(rawValue: "TRUSTED") }

    /// 高风险 · `HIGH_RISK`
    public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
  }
}
