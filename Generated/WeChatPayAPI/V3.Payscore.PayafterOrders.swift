// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/payscore/payafter-orders

@_spi(Generated) public import WeChatPay

extension V3.Payscore.PayafterOrders {
  /// 先享后付：查询订单
  ///
  /// 取得一笔先享后付订单的详情。
  ///
  /// `GET /v3/payscore/payafter-orders` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/payafter-orders"), query: query)
  }

  /// 先享后付：创建订单
  ///
  /// 用户开始使用服务时创建订单。
  ///
  /// `POST /v3/payscore/payafter-orders` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/payafter-orders"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Payscore.SharedGetRequest2

  /// `get` 返回的内容
  public typealias GetResponse = V3.Payscore.SharedGetResponse

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`, 例如 `1234323JKHDFE1243252`
    public var outOrderNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 服务开始的时间 · `service_start_time`
    public var serviceStartTime: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 服务结束的时间 · `service_end_time`
    public var serviceEndTime: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 服务开始的地点 · `service_start_location`
    public var serviceStartLocation: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 服务结束的地点 · `service_end_location`
    public var serviceEndLocation: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 结算时收取的各项费用
    public var fees: [Fee]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
    }
    /// 商户给的各项优惠
    public var discounts: [Discount]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }
    /// 风险金的金额，单位为分 · `risk_amount`, 例如 `0`
    public var riskAmount: Int? {
      get { fields[integer: 10] }
      set { fields[integer: 10] = newValue }
    }
    /// 原样带回查询与通知的附加数据
    public var attach: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? {
      get { fields[boolean: 12] }
      set { fields[boolean: 12] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 用户的姓名，加密传输
    public var name: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 电话号码，加密传输
    public var phone: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 用户的编号，加密传输
    public var userid: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 详细的地址，加密传输
    public var address: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }

    public init(
      appid: String, outOrderNo: String, serviceID: String, serviceStartTime: String? = nil,
      serviceEndTime: String? = nil, serviceStartLocation: String? = nil, serviceEndLocation: String? = nil,
      serviceIntroduction: String? = nil, fees: [Fee]? = nil, discounts: [Discount]? = nil, riskAmount: Int? = nil,
      attach: String? = nil, needUserConfirm: Bool? = nil, openid: String? = nil, name: String? = nil,
      phone: String? = nil, userid: String? = nil, address: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outOrderNo, serviceID, serviceStartTime, serviceEndTime, serviceStartLocation,
        serviceEndLocation, serviceIntroduction, fees, discounts, riskAmount, attach, needUserConfirm, openid, name,
        phone, userid, address
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_order_no": String.self, "service_id": String.self,
        "service_start_time": String?.self, "service_end_time": String?.self, "service_start_location": String?.self,
        "service_end_location": String?.self, "service_introduction": String?.self, "fees": [Fee]?.self,
        "discounts": [Discount]?.self, "risk_amount": Int?.self, "attach": String?.self,
        "need_user_confirm": Bool?.self, "openid": String?.self, "name": Sensitive<String>?.self,
        "phone": Sensitive<String>?.self, "userid": Sensitive<String>?.self, "address": Sensitive<String>?.self,
      ]
    }

    /// 结算时收取的各项费用
    public typealias Fee = V3.Payscore.Fee

    /// 商户给的各项优惠
    public typealias Discount = V3.Payscore.RequestDiscount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.SharedPostResponse2

  /// 结算时收取的各项费用
  public typealias Fee = V3.Payscore.Fee

  /// 用户有没有使用服务
  public typealias FinishType = V3.Payscore.FinishType
}
