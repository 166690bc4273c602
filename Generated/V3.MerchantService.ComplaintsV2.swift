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

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int?
    /// 从第几条开始，从 0 计
    public var offset: Int?
    /// 起始日期，形如 2019-01-01 · `begin_date`
    public var beginDate: String
    /// 截止日期，形如 2019-01-01 · `end_date`
    public var endDate: String
    /// 被投诉的商户号 · `complainted_mchid`
    public var complaintedMchid: String?

    public init(
      limit: Int? = nil,
      offset: Int? = nil,
      beginDate: String,
      endDate: String,
      complaintedMchid: String? = nil
    ) {
      self.limit = limit
      self.offset = offset
      self.beginDate = beginDate
      self.endDate = endDate
      self.complaintedMchid = complaintedMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.limit = fields.visit("limit", object?.limit)
      self.offset = fields.visit("offset", object?.offset)
      self.beginDate = try fields.require("begin_date", object?.beginDate)
      self.endDate = try fields.require("end_date", object?.endDate)
      self.complaintedMchid = fields.visit("complainted_mchid", object?.complaintedMchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 投诉或协商的记录
    public let data: [DataType]?
    /// 最多返回的条数
    public let limit: Int?
    /// 从第几条开始，从 0 计
    public let offset: Int?
    /// 总条数 · `total_count`
    public let totalCount: Int?

    public init(data: [DataType]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      self.data = data
      self.limit = limit
      self.offset = offset
      self.totalCount = totalCount
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.data = fields.visit("data", object?.data)
      self.limit = fields.visit("limit", object?.limit)
      self.offset = fields.visit("offset", object?.offset)
      self.totalCount = fields.visit("total_count", object?.totalCount)
    }

    /// 投诉或协商的记录
    public struct DataType: APIObject {
      /// 投诉单号 · `complaint_id`
      public let complaintID: String?
      /// 投诉的时间 · `complaint_time`
      public let complaintTime: Timestamp?
      /// 投诉人的描述 · `complaint_detail`
      public let complaintDetail: String?
      /// 投诉单的状态 · `complaint_state`
      public let complaintState: ComplaintState?
      /// 被投诉的商户号 · `complainted_mchid`
      public let complaintedMchid: String?
      /// 投诉人的电话，加密传输 · `payer_phone`
      @Sensitive public private(set) var payerPhone: String?
      /// 被投诉的订单 · `complaint_order_info`
      public let complaintOrderInfo: [ComplaintOrderInfo]?
      /// 被投诉的服务订单 · `service_order_info`
      public let serviceOrderInfo: [ServiceOrderInfo]?
      /// 投诉附带的资料 · `complaint_media_list`
      public let complaintMediaList: [ComplaintMedia]?
      /// 被投诉的订单是否已全额退款 · `complaint_full_refunded`
      public let complaintFullRefunded: Bool?
      /// 是否有用户留言待回复 · `incoming_user_response`
      public let incomingUserResponse: Bool?
      /// 投诉的问题 · `problem_description`
      public let problemDescription: String?
      /// 用户投诉的次数 · `user_complaint_times`
      public let userComplaintTimes: Int?
      /// 问题的类别 · `problem_type`
      public let problemType: ProblemType?
      /// 用户申请退还的金额，单位为分 · `apply_refund_amount`
      public let applyRefundAmount: Int?
      /// 用户的标签 · `user_tag_list`
      ///
      /// `TRUSTED`：可信
      ///
      /// `HIGH_RISK`：高风险
      public let userTagList: [UserTag]?
      /// 投诉的补充信息 · `additional_info`
      public let additionalInfo: AdditionalInfo?
      /// 平台是否已介入协助 · `in_platform_service`
      public let inPlatformService: Bool?
      /// 是否需要即时服务 · `need_immediate_service`
      public let needImmediateService: Bool?
      /// 是否由智能体代为投诉 · `is_agent_mode`
      public let isAgentMode: Bool?

      public init(
        complaintID: String? = nil,
        complaintTime: Timestamp? = nil,
        complaintDetail: String? = nil,
        complaintState: ComplaintState? = nil,
        complaintedMchid: String? = nil,
        payerPhone: String? = nil,
        complaintOrderInfo: [ComplaintOrderInfo]? = nil,
        serviceOrderInfo: [ServiceOrderInfo]? = nil,
        complaintMediaList: [ComplaintMedia]? = nil,
        complaintFullRefunded: Bool? = nil,
        incomingUserResponse: Bool? = nil,
        problemDescription: String? = nil,
        userComplaintTimes: Int? = nil,
        problemType: ProblemType? = nil,
        applyRefundAmount: Int? = nil,
        userTagList: [UserTag]? = nil,
        additionalInfo: AdditionalInfo? = nil,
        inPlatformService: Bool? = nil,
        needImmediateService: Bool? = nil,
        isAgentMode: Bool? = nil
      ) {
        self.complaintID = complaintID
        self.complaintTime = complaintTime
        self.complaintDetail = complaintDetail
        self.complaintState = complaintState
        self.complaintedMchid = complaintedMchid
        self.payerPhone = payerPhone
        self.complaintOrderInfo = complaintOrderInfo
        self.serviceOrderInfo = serviceOrderInfo
        self.complaintMediaList = complaintMediaList
        self.complaintFullRefunded = complaintFullRefunded
        self.incomingUserResponse = incomingUserResponse
        self.problemDescription = problemDescription
        self.userComplaintTimes = userComplaintTimes
        self.problemType = problemType
        self.applyRefundAmount = applyRefundAmount
        self.userTagList = userTagList
        self.additionalInfo = additionalInfo
        self.inPlatformService = inPlatformService
        self.needImmediateService = needImmediateService
        self.isAgentMode = isAgentMode
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.complaintID = fields.visit("complaint_id", object?.complaintID)
        self.complaintTime = fields.visit("complaint_time", object?.complaintTime)
        self.complaintDetail = fields.visit("complaint_detail", object?.complaintDetail)
        self.complaintState = fields.visit("complaint_state", object?.complaintState)
        self.complaintedMchid = fields.visit("complainted_mchid", object?.complaintedMchid)
        self._payerPhone = fields.visit("payer_phone", sensitive: object?._payerPhone)
        self.complaintOrderInfo = fields.visit("complaint_order_info", object?.complaintOrderInfo)
        self.serviceOrderInfo = fields.visit("service_order_info", object?.serviceOrderInfo)
        self.complaintMediaList = fields.visit("complaint_media_list", object?.complaintMediaList)
        self.complaintFullRefunded = fields.visit("complaint_full_refunded", object?.complaintFullRefunded)
        self.incomingUserResponse = fields.visit("incoming_user_response", object?.incomingUserResponse)
        self.problemDescription = fields.visit("problem_description", object?.problemDescription)
        self.userComplaintTimes = fields.visit("user_complaint_times", object?.userComplaintTimes)
        self.problemType = fields.visit("problem_type", object?.problemType)
        self.applyRefundAmount = fields.visit("apply_refund_amount", object?.applyRefundAmount)
        self.userTagList = fields.visit("user_tag_list", object?.userTagList)
        self.additionalInfo = fields.visit("additional_info", object?.additionalInfo)
        self.inPlatformService = fields.visit("in_platform_service", object?.inPlatformService)
        self.needImmediateService = fields.visit("need_immediate_service", object?.needImmediateService)
        self.isAgentMode = fields.visit("is_agent_mode", object?.isAgentMode)
      }
    }

    /// 投诉单的状态
    public struct ComplaintState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 待处理
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已处理完
      public static var processed: Self { Self(rawValue: "PROCESSED") }
    }

    /// 被投诉的订单
    public struct ComplaintOrderInfo: APIObject {
      /// 订单的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 订单的商户订单号 · `out_trade_no`
      public let outTradeNo: String?
      /// 订单的金额，单位为分
      public let amount: Int?

      public init(transactionID: String? = nil, outTradeNo: String? = nil, amount: Int? = nil) {
        self.transactionID = transactionID
        self.outTradeNo = outTradeNo
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 被投诉的服务订单
    public struct ServiceOrderInfo: APIObject {
      /// 服务订单的微信侧单号 · `order_id`
      public let orderID: String?
      /// 服务订单的商户单号 · `out_order_no`
      public let outOrderNo: String?
      /// 服务订单的状态
      public let state: State?

      public init(orderID: String? = nil, outOrderNo: String? = nil, state: State? = nil) {
        self.orderID = orderID
        self.outOrderNo = outOrderNo
        self.state = state
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.orderID = fields.visit("order_id", object?.orderID)
        self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
        self.state = fields.visit("state", object?.state)
      }
    }

    /// 投诉附带的资料
    public struct ComplaintMedia: APIObject {
      /// 资料的种类 · `media_type`
      public let mediaType: MediaType?
      /// 资料的下载地址 · `media_url`
      public let mediaURL: [String]?

      public init(mediaType: MediaType? = nil, mediaURL: [String]? = nil) {
        self.mediaType = mediaType
        self.mediaURL = mediaURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mediaType = fields.visit("media_type", object?.mediaType)
        self.mediaURL = fields.visit("media_url", object?.mediaURL)
      }
    }

    /// 问题的类别
    public struct ProblemType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 申请退款
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 服务未生效
      public static var serviceNotWork: Self { Self(rawValue: "SERVICE_NOT_WORK") }

      /// 其他
      public static var others: Self { Self(rawValue: "OTHERS") }
    }

    /// 用户的标签
    public struct UserTag: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 可信
      public static var trusted: Self { Self(rawValue: "TRUSTED") }

      /// 高风险
      public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
    }

    /// 投诉的补充信息
    public struct AdditionalInfo: APIObject {
      /// 补充信息的类型，枚举值之一
      public let type: TypeType?
      /// 充电宝的归还情况 · `share_power_info`
      public let sharePowerInfo: SharePowerInfo?

      public init(type: TypeType? = nil, sharePowerInfo: SharePowerInfo? = nil) {
        self.type = type
        self.sharePowerInfo = sharePowerInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.sharePowerInfo = fields.visit("share_power_info", object?.sharePowerInfo)
      }
    }

    /// 服务订单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 进行中
      public static var doing: Self { Self(rawValue: "DOING") }

      /// 已取消
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 待支付
      public static var waitpay: Self { Self(rawValue: "WAITPAY") }

      /// 已完成
      public static var done: Self { Self(rawValue: "DONE") }
    }

    /// 资料的种类
    public struct MediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 投诉图片
      public static var userComplaintImage: Self { Self(rawValue: "USER_COMPLAINT_IMAGE") }

      /// 协商图片
      public static var operationImage: Self { Self(rawValue: "OPERATION_IMAGE") }
    }

    /// 补充信息的类型，枚举值之一
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 充电宝
      public static var sharePowerType: Self { Self(rawValue: "SHARE_POWER_TYPE") }
    }

    /// 充电宝的归还情况
    public struct SharePowerInfo: APIObject {
      /// 归还的时间 · `return_time`
      public let returnTime: String?
      /// 归还的地点 · `return_address_info`
      public let returnAddressInfo: ReturnAddressInfo?
      /// 是否归还到同一柜机 · `is_returned_to_same_machine`
      public let isReturnedToSameMachine: Bool?

      public init(
        returnTime: String? = nil,
        returnAddressInfo: ReturnAddressInfo? = nil,
        isReturnedToSameMachine: Bool? = nil
      ) {
        self.returnTime = returnTime
        self.returnAddressInfo = returnAddressInfo
        self.isReturnedToSameMachine = isReturnedToSameMachine
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.returnTime = fields.visit("return_time", object?.returnTime)
        self.returnAddressInfo = fields.visit("return_address_info", object?.returnAddressInfo)
        self.isReturnedToSameMachine = fields.visit("is_returned_to_same_machine", object?.isReturnedToSameMachine)
      }
    }

    /// 归还的地点
    public struct ReturnAddressInfo: APIObject {
      /// 归还地点 · `return_address`
      public let returnAddress: String?
      /// 经度
      public let longitude: String?
      /// 纬度
      public let latitude: String?

      public init(returnAddress: String? = nil, longitude: String? = nil, latitude: String? = nil) {
        self.returnAddress = returnAddress
        self.longitude = longitude
        self.latitude = latitude
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.returnAddress = fields.visit("return_address", object?.returnAddress)
        self.longitude = fields.visit("longitude", object?.longitude)
        self.latitude = fields.visit("latitude", object?.latitude)
      }
    }
  }
}
