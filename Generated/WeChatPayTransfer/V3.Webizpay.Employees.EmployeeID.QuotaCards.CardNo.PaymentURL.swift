// Written by wechatpay-gen: change the description, not this file.
// GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo.PaymentURL {
  /// 额度卡：取得支付链接
  ///
  /// 取得用指定额度卡付款的链接。
  ///
  /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的类型 · `application_type`
    public var applicationType: ApplicationType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }

    public init(spMchid: String, subMchid: String, applicationType: ApplicationType) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, applicationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self, "application_type": ApplicationType.self]
    }

    /// 应用的类型
    public typealias ApplicationType = V3.Webizpay.ApplicationType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 2] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 3] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 4] }
    /// 去付款的链接 · `payment_url`
    public var paymentURL: String? { fields[text: 5] }
    /// 应用的类型 · `application_type`
    public var applicationType: ApplicationType? { fields[enumeration: 6] }
    /// 小程序的查询参数 · `mp_query`
    public var mpQuery: String? { fields[text: 7] }
    /// 小程序的业务类型 · `mp_business_type`
    public var mpBusinessType: String? { fields[text: 8] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, employeeID: String? = nil, cardNo: String? = nil,
      expireTime: String? = nil, paymentURL: String? = nil, applicationType: ApplicationType? = nil,
      mpQuery: String? = nil, mpBusinessType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, employeeID, cardNo, expireTime, paymentURL, applicationType, mpQuery,
        mpBusinessType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "employee_id": String?.self, "card_no": String?.self,
        "expire_time": String?.self, "payment_url": String?.self, "application_type": ApplicationType?.self,
        "mp_query": String?.self, "mp_business_type": String?.self,
      ]
    }

    /// 应用的类型
    public typealias ApplicationType = V3.Webizpay.ApplicationType
  }

  /// 应用的类型
  public typealias ApplicationType = V3.Webizpay.ApplicationType
}
