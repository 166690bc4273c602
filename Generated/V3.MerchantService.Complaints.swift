// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Complaints {
  /// 查询投诉（旧版）
  ///
  /// 按日期查询投诉，已由 complaints-v2 取代。
  ///
  /// - Note: 已停用 此接口已停用，新接入请勿使用。
  ///
  /// `GET /v3/merchant-service/complaints` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
  @available(*, deprecated, message: "The documentation lists this operation as out of use.")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints"), query: query)
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
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?

    public init(limit: Int? = nil, offset: Int? = nil, beginDate: String, endDate: String, subMchid: String? = nil) {
      self.limit = limit
      self.offset = offset
      self.beginDate = beginDate
      self.endDate = endDate
      self.subMchid = subMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.limit = fields.visit("limit", object?.limit)
      self.offset = fields.visit("offset", object?.offset)
      self.beginDate = try fields.require("begin_date", object?.beginDate)
      self.endDate = try fields.require("end_date", object?.endDate)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public let offset: Int?
    /// 最多返回的条数
    public let limit: Int?
    /// 总条数 · `total_count`
    public let totalCount: Int?
    /// 投诉或协商的记录
    public let data: [DataType]?

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [DataType]? = nil) {
      self.offset = offset
      self.limit = limit
      self.totalCount = totalCount
      self.data = data
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.offset = fields.visit("offset", object?.offset)
      self.limit = fields.visit("limit", object?.limit)
      self.totalCount = fields.visit("total_count", object?.totalCount)
      self.data = fields.visit("data", object?.data)
    }

    /// 投诉或协商的记录
    public struct DataType: APIObject {
      /// 商户自定的订单号 · `out_trade_no`
      public let outTradeNo: String?
      /// 投诉的时间 · `complaint_time`
      public let complaintTime: Timestamp?
      /// 金额，单位为分
      public let amount: Int?
      /// 投诉人的电话，加密传输 · `payer_phone`
      @Sensitive public private(set) var payerPhone: String?
      /// 投诉人的描述 · `complaint_detail`
      public let complaintDetail: String?
      /// 投诉单的状态 · `complaint_state`
      public let complaintState: ComplaintState?
      /// 微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 冻结结束的时间 · `frozen_end_time`
      public let frozenEndTime: String?
      /// 子商户的商户号 · `sub_mchid`
      public let subMchid: String?

      public init(
        outTradeNo: String? = nil,
        complaintTime: Timestamp? = nil,
        amount: Int? = nil,
        payerPhone: String? = nil,
        complaintDetail: String? = nil,
        complaintState: ComplaintState? = nil,
        transactionID: String? = nil,
        frozenEndTime: String? = nil,
        subMchid: String? = nil
      ) {
        self.outTradeNo = outTradeNo
        self.complaintTime = complaintTime
        self.amount = amount
        self.payerPhone = payerPhone
        self.complaintDetail = complaintDetail
        self.complaintState = complaintState
        self.transactionID = transactionID
        self.frozenEndTime = frozenEndTime
        self.subMchid = subMchid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
        self.complaintTime = fields.visit("complaint_time", object?.complaintTime)
        self.amount = fields.visit("amount", object?.amount)
        self._payerPhone = fields.visit("payer_phone", sensitive: object?._payerPhone)
        self.complaintDetail = fields.visit("complaint_detail", object?.complaintDetail)
        self.complaintState = fields.visit("complaint_state", object?.complaintState)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.frozenEndTime = fields.visit("frozen_end_time", object?.frozenEndTime)
        self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      }
    }

    /// 投诉单的状态
    public struct ComplaintState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 用户已投诉
      public static var payerComplainted: Self { Self(rawValue: "PAYER_COMPLAINTED") }

      /// 已冻结
      public static var frozened: Self { Self(rawValue: "FROZENED") }

      /// 冻结已结束
      public static var frozenFinished: Self { Self(rawValue: "FROZEN_FINISHED") }

      /// 用户已撤诉
      public static var payerCanceled: Self { Self(rawValue: "PAYER_CANCELED") }

      /// 商户已退款
      public static var merchantRefunded: Self { Self(rawValue: "MERCHANT_REFUNDED") }

      /// 系统已退款
      public static var systemRefunded: Self { Self(rawValue: "SYSTEM_REFUNDED") }

      /// 人工解冻
      public static var manualUnfrozen: Self { Self(rawValue: "MANUAL_UNFROZEN") }
    }
  }
}
