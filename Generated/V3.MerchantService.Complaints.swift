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
    public var beginDate: String = ""
    /// 截止日期，形如 2019-01-01 · `end_date`
    public var endDate: String = ""
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?

    public init(limit: Int? = nil, offset: Int? = nil, beginDate: String, endDate: String, subMchid: String? = nil) {
      self.limit = limit
      self.offset = offset
      self.beginDate = beginDate
      self.endDate = endDate
      self.subMchid = subMchid
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("limit", &self.limit)
      fields.visit("offset", &self.offset)
      fields.require("begin_date", &self.beginDate)
      fields.require("end_date", &self.endDate)
      fields.visit("sub_mchid", &self.subMchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int?
    /// 最多返回的条数
    public var limit: Int?
    /// 总条数 · `total_count`
    public var totalCount: Int?
    /// 投诉或协商的记录
    public var data: [DataType]?

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [DataType]? = nil) {
      self.offset = offset
      self.limit = limit
      self.totalCount = totalCount
      self.data = data
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("offset", &self.offset)
      fields.visit("limit", &self.limit)
      fields.visit("total_count", &self.totalCount)
      fields.visit("data", &self.data)
    }

    /// 投诉或协商的记录
    public struct DataType: APIObject {
      /// 商户自定的订单号 · `out_trade_no`
      public var outTradeNo: String?
      /// 投诉的时间 · `complaint_time`
      public var complaintTime: Timestamp?
      /// 金额，单位为分
      public var amount: Int?
      /// 投诉人的电话，加密传输 · `payer_phone`
      @Sensitive public var payerPhone: String? = nil
      /// 投诉人的描述 · `complaint_detail`
      public var complaintDetail: String?
      /// 投诉单的状态 · `complaint_state`
      public var complaintState: ComplaintState?
      /// 微信支付订单号 · `transaction_id`
      public var transactionID: String?
      /// 冻结结束的时间 · `frozen_end_time`
      public var frozenEndTime: String?
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("out_trade_no", &self.outTradeNo)
        fields.visit("complaint_time", &self.complaintTime)
        fields.visit("amount", &self.amount)
        fields.visit("payer_phone", sensitive: &self._payerPhone)
        fields.visit("complaint_detail", &self.complaintDetail)
        fields.visit("complaint_state", &self.complaintState)
        fields.visit("transaction_id", &self.transactionID)
        fields.visit("frozen_end_time", &self.frozenEndTime)
        fields.visit("sub_mchid", &self.subMchid)
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
