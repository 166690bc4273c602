// Written by wechatpay-gen: change the description, not this file.
// GET /v3/taxi-invoice/user-taxi-order/find-by-token

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.UserTaxiOrder.FindByToken {
  /// 出租车：按凭证查行程单
  ///
  /// 由凭证取得乘客的一张行程单。
  ///
  /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/taxi-invoice/user-taxi-order/find-by-token"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 凭证
    public var token: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 授权的模式 · `auth_mode`
    public var authMode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(token: String, openid: String, appid: String, regionID: Int? = nil, authMode: String? = nil) {
      fields = ObjectFields(of: Self.self, token, openid, appid, regionID, authMode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "token": String.self, "openid": String.self, "appid": String.self, "region_id": Int?.self,
        "auth_mode": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 0] }
    /// 营运资格证的号码 · `driver_license`
    public var driverLicense: String? { fields[text: 1] }
    /// 乘客上车的时间 · `up_time`
    public var upTime: String? { fields[text: 2] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 3] }
    /// 来源
    public var source: String? { fields[text: 4] }
    /// 付款的时间 · `pay_time`
    public var payTime: Timestamp? { fields[time: 5] }
    /// 付款的金额，单位为分 · `pay_amount`
    public var payAmount: Int? { fields[integer: 6] }

    public init(
      plateNumber: String? = nil, driverLicense: String? = nil, upTime: String? = nil, regionID: Int? = nil,
      source: String? = nil, payTime: Timestamp? = nil, payAmount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, plateNumber, driverLicense, upTime, regionID, source, payTime, payAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String?.self, "driver_license": String?.self, "up_time": String?.self, "region_id": Int?.self,
        "source": String?.self, "pay_time": Timestamp?.self, "pay_amount": Int?.self,
      ]
    }
  }
}
