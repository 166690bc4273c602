// Written by wechatpay-gen: change the description, not this file.
// GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Lovefeast.Users.Openid.Orders.OutTradeNo.OutTradeNo {
  /// 爱心餐：查询捐赠
  ///
  /// 按商户订单号取得用户的一笔捐赠。
  ///
  /// - Note: 资料有出入 各处资料对 merchant_order 的类型说法不一，按任意 JSON 值处理。
  ///
  /// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 捐赠的订单号 · `welfare_trade_id`
    public var welfareTradeID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 3] }
    /// 捐赠从何而来 · `donate_source`
    public var donateSource: DonateSource? { fields[enumeration: 4] }
    /// 商户的订单 · `merchant_order`
    public var merchantOrder: JSONValue? { fields[content: 5] }
    /// 捐赠机构的名称 · `institution_name`
    public var institutionName: String? { fields[text: 6] }
    /// 捐赠项目的编号 · `business_id`
    public var businessID: String? { fields[text: 7] }
    /// 活动的名称 · `business_name`
    public var businessName: String? { fields[text: 8] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 付款人
    public var payer: Payer? { fields[object: 10] }
    /// 金额
    public var amount: Amount? { fields[object: 11] }
    /// 商户端设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 12] }

    public init(
      welfareTradeID: String? = nil, appid: String? = nil, subAppid: String? = nil, brandID: String? = nil,
      donateSource: DonateSource? = nil, merchantOrder: JSONValue? = nil, institutionName: String? = nil,
      businessID: String? = nil, businessName: String? = nil, successTime: Timestamp? = nil, payer: Payer? = nil,
      amount: Amount? = nil, deviceID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, welfareTradeID, appid, subAppid, brandID, donateSource, merchantOrder, institutionName,
        businessID, businessName, successTime, payer, amount, deviceID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "welfare_trade_id": String?.self, "appid": String?.self, "sub_appid": String?.self, "brand_id": String?.self,
        "donate_source": DonateSource?.self, "merchant_order": JSONValue?.self, "institution_name": String?.self,
        "business_id": String?.self, "business_name": String?.self, "success_time": Timestamp?.self,
        "payer": Payer?.self, "amount": Amount?.self, "device_id": String?.self,
      ]
    }

    /// 捐赠从何而来
    public typealias DonateSource = V3.Lovefeast.Users.Openid.Orders.DonateSource

    /// 付款人
    public typealias Payer = V3.Lovefeast.Users.Openid.Orders.Payer

    /// 金额
    public typealias Amount = V3.Lovefeast.Users.Openid.Orders.Amount
  }
}
