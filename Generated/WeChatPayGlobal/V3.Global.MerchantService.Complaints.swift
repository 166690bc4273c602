// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/merchant-service/complaints

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Complaints {
  /// 境外投诉：查询列表
  ///
  /// 按日期分页列出投诉，机构可查名下商户的。
  ///
  /// `GET /v3/global/merchant-service/complaints` · [官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant-service/complaints"), query: query)
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
    /// 截止的日期，形如 2025-04-23 · `end_date`
    public var endDate: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 被投诉的商户号 · `complainted_mchid`
    public var complaintedMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户所用的语言 · `mch_language`
    public var mchLanguage: MchLanguage? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }

    public init(
      limit: Int? = nil, offset: Int? = nil, beginDate: String, endDate: String, complaintedMchid: String? = nil,
      mchLanguage: MchLanguage? = nil
    ) {
      fields = ObjectFields(of: Self.self, limit, offset, beginDate, endDate, complaintedMchid, mchLanguage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "limit": Int?.self, "offset": Int?.self, "begin_date": String.self, "end_date": String.self,
        "complainted_mchid": String?.self, "mch_language": MchLanguage?.self,
      ]
    }

    /// 商户所用的语言
    public typealias MchLanguage = V3.Global.MerchantService.Complaints.MchLanguage
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各单投诉
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

    /// 各单投诉
    public struct ResponseData: APIObject {
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
    /// 结算的金额，单位为币种的最小单位 · `settlement_amount`
    public var settlementAmount: Int? { fields[integer: 2] }
    /// 按结算币种已退的总额 · `settlement_refunded_amount`
    public var settlementRefundedAmount: String? { fields[text: 3] }
    /// 结算的币种 · `settlement_currency`
    public var settlementCurrency: String? { fields[text: 4] }
    /// 用户所付的金额 · `payer_amount`
    public var payerAmount: Int? { fields[integer: 5] }
    /// 按支付币种已退的总额 · `payer_refunded_amount`
    public var payerRefundedAmount: Int? { fields[integer: 6] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 7] }
    /// 订单的交易时间 · `trade_time`
    public var tradeTime: Timestamp? { fields[time: 8] }

    public init(
      transactionID: String? = nil, outTradeNo: String? = nil, settlementAmount: Int? = nil,
      settlementRefundedAmount: String? = nil, settlementCurrency: String? = nil, payerAmount: Int? = nil,
      payerRefundedAmount: Int? = nil, payerCurrency: String? = nil, tradeTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, outTradeNo, settlementAmount, settlementRefundedAmount, settlementCurrency,
        payerAmount, payerRefundedAmount, payerCurrency, tradeTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "out_trade_no": String?.self, "settlement_amount": Int?.self,
        "settlement_refunded_amount": String?.self, "settlement_currency": String?.self, "payer_amount": Int?.self,
        "payer_refunded_amount": Int?.self, "payer_currency": String?.self, "trade_time": Timestamp?.self,
      ]
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

  /// 商户所用的语言
  public struct MchLanguage: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 简体中文 · `ZH_CN`
    public static var zhCn: Self { Self(rawValue: "ZH_CN") }

    /// 繁体中文（台湾） · `ZH_TW`
    public static var zhTw: Self { Self(rawValue: "ZH_TW") }

    /// 繁体中文（香港） · `ZH_HK`
    public static var zhHk: Self { Self(rawValue: "ZH_HK") }

    /// 英语 · `EN`
    public static var en: Self { Self(rawValue: "EN") }

    /// 日语 · `JA`
    public static var ja: Self { Self(rawValue: "JA") }

    /// 韩语 · `KO`
    public static var ko: Self { Self(rawValue: "KO") }

    /// 泰语 · `TH`
    public static var th: Self { Self(rawValue: "TH") }

    /// 越南语 · `VI`
    public static var vi: Self { Self(rawValue: "VI") }

    /// 俄语 · `RU`
    public static var ru: Self { Self(rawValue: "RU") }

    /// 德语 · `DE`
    public static var de: Self { Self(rawValue: "DE") }

    /// 法语 · `FR`
    public static var fr: Self { Self(rawValue: "FR") }

    /// 阿拉伯语 · `AR`
    public static var ar: Self { Self(rawValue: "AR") }

    /// 西班牙语 · `ES`
    public static var es: Self { Self(rawValue: "ES") }
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

  /// 优先级
  public struct Priority: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 优先 · `PRIORITY`
    public static var priority: Self { Self(rawValue: "PRIORITY") }

    /// 一般 · `GENERAL`
    public static var general: Self { Self(rawValue: "GENERAL") }
  }

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
}
