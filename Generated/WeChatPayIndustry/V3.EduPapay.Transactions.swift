// Written by wechatpay-gen: change the description, not this file.
// POST /v3/edu-papay/transactions

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Transactions {
  /// 教育续费通：扣款
  ///
  /// 按协议受理一笔扣款，结果以通知或查询为准。
  ///
  /// `POST /v3/edu-papay/transactions` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/edu-papay/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的简述 · 例如 `新东方-语文课程`
    public var body: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `121775250124070332`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `test`
    public var goodsTag: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `wx998877665544wx`
    public var contractID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 交易的场景 · `trade_scene`, 例如 `EDUCATION_PERIOD`
    public var tradeScene: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 设备 · `device_information`
    public var deviceInformation: DeviceInformation {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }

    public init(
      appid: String, subMchid: String? = nil, subAppid: String? = nil, body: String, attach: String? = nil,
      outTradeNo: String, goodsTag: String? = nil, notifyURL: String, contractID: String, tradeScene: String,
      amount: Amount, deviceInformation: DeviceInformation
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subMchid, subAppid, body, attach, outTradeNo, goodsTag, notifyURL, contractID, tradeScene,
        amount, deviceInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self, "body": String.self,
        "attach": String?.self, "out_trade_no": String.self, "goods_tag": String?.self, "notify_url": String.self,
        "contract_id": String.self, "trade_scene": String.self, "amount": Amount.self,
        "device_information": DeviceInformation.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `888`
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(total: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": String?.self]
      }
    }

    /// 设备
    public struct DeviceInformation: APIObject {
      /// 设备的编号 · `device_id`, 例如 `12343232`
      public var deviceID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商户端设备的 IP · `device_ip`, 例如 `123.12.12.123`
      public var deviceIP: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(deviceID: String? = nil, deviceIP: String) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self, "device_ip": String.self]
      }
    }
  }
}
