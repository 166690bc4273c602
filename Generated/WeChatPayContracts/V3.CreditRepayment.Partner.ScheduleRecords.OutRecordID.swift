// Written by wechatpay-gen: change the description, not this file.
// GET /v3/credit-repayment/partner/schedule-records/{out_record_id}

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.ScheduleRecords.OutRecordID {
  /// 自动还款：查询预约
  ///
  /// 按预约编号取得一条预约记录。
  ///
  /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/credit-repayment/partner/schedule-records/{out_record_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 还款协议的编号 · `contract_id`
    public var contractID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(contractID: String) {
      fields = ObjectFields(of: Self.self, contractID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的预约还款单号 · `out_record_id`
    public var outRecordID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 还款协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 3] }
    /// 应还多少 · `repayment_amount`
    public var repaymentAmount: String? { fields[text: 4] }
    /// 最少还多少 · `min_repayment_amount`
    public var minRepaymentAmount: String? { fields[text: 5] }
    /// 还款的日期，形如 2025-11-18 · `repayment_date`
    public var repaymentDate: String? { fields[text: 6] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }

    public init(
      outRecordID: String? = nil, appid: String? = nil, subAppid: String? = nil, contractID: String? = nil,
      repaymentAmount: String? = nil, minRepaymentAmount: String? = nil, repaymentDate: String? = nil,
      openid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRecordID, appid, subAppid, contractID, repaymentAmount, minRepaymentAmount, repaymentDate,
        openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_record_id": String?.self, "appid": String?.self, "sub_appid": String?.self, "contract_id": String?.self,
        "repayment_amount": String?.self, "min_repayment_amount": String?.self, "repayment_date": String?.self,
        "openid": String?.self,
      ]
    }
  }
}
