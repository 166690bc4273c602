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
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints"), query: query)
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
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(limit: Int? = nil, offset: Int? = nil, beginDate: String, endDate: String, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, limit, offset, beginDate, endDate, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "limit": Int?.self, "offset": Int?.self, "begin_date": String.self, "end_date": String.self,
        "sub_mchid": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 投诉或协商的记录
    public var data: [ResponseData]? { fields[list: 3] }

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, offset, limit, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self, "total_count": Int?.self, "data": [ResponseData]?.self]
    }

    /// 投诉或协商的记录
    public struct ResponseData: APIObject {
      /// 商户自定的订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 0] }
      /// 投诉的时间 · `complaint_time`
      public var complaintTime: Timestamp? { fields[time: 1] }
      /// 金额，以分计
      public var amount: Int? { fields[integer: 2] }
      /// 投诉人的电话，加密传输 · `payer_phone`
      public var payerPhone: String? { fields[text: 3] }
      /// 投诉人的描述 · `complaint_detail`
      public var complaintDetail: String? { fields[text: 4] }
      /// 投诉单的状态 · `complaint_state`
      public var complaintState: ComplaintState? { fields[enumeration: 5] }
      /// 微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 6] }
      /// 冻结结束的时间 · `frozen_end_time`
      public var frozenEndTime: String? { fields[text: 7] }
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 8] }

      public init(
        outTradeNo: String? = nil, complaintTime: Timestamp? = nil, amount: Int? = nil, payerPhone: String? = nil,
        complaintDetail: String? = nil, complaintState: ComplaintState? = nil, transactionID: String? = nil,
        frozenEndTime: String? = nil, subMchid: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outTradeNo, complaintTime, amount, payerPhone, complaintDetail, complaintState, transactionID,
          frozenEndTime, subMchid
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_trade_no": String?.self, "complaint_time": Timestamp?.self, "amount": Int?.self,
          "payer_phone": Sensitive<String>?.self, "complaint_detail": String?.self,
          "complaint_state": ComplaintState?.self, "transaction_id": String?.self, "frozen_end_time": String?.self,
          "sub_mchid": String?.self,
        ]
      }
    }

    /// 投诉单的状态
    public struct ComplaintState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户已投诉 · `PAYER_COMPLAINTED`
      public static var payerComplainted: Self { Self(rawValue: "PAYER_COMPLAINTED") }

      /// 已冻结 · `FROZENED`
      public static var frozened: Self { Self(rawValue: "FROZENED") }

      /// 冻结已结束 · `FROZEN_FINISHED`
      public static var frozenFinished: Self { Self(rawValue: "FROZEN_FINISHED") }

      /// 用户已撤诉 · `PAYER_CANCELED`
      public static var payerCanceled: Self { Self(rawValue: "PAYER_CANCELED") }

      /// 商户已退款 · `MERCHANT_REFUNDED`
      public static var merchantRefunded: Self { Self(rawValue: "MERCHANT_REFUNDED") }

      /// 系统已退款 · `SYSTEM_REFUNDED`
      public static var systemRefunded: Self { Self(rawValue: "SYSTEM_REFUNDED") }

      /// 人工解冻 · `MANUAL_UNFROZEN`
      public static var manualUnfrozen: Self { Self(rawValue: "MANUAL_UNFROZEN") }
    }
  }
}
