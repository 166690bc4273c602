// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ebike/charge/transactions

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Transactions {
  /// 电动车充电：扣款
  ///
  /// 充电结束后按凭证扣款，结果以通知或查询为准。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `POST /v3/ebike/charge/transactions` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ebike/charge/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg678`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `121775250124070332`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `test`
    public var goodsTag: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `http://1111:111/metro-spt-api/callback`
    public var notifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 商品的描述 · 例如 `商品信息`
    public var description: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 为用户充电代扣的凭证 · `charging_token`, 例如 `sdjf23kdsHJfdk`
    public var chargingToken: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 充电的情况 · `charge_info`
    public var chargeInfo: ChargeInfo {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String, subAppid: String? = nil, outTradeNo: String, attach: String? = nil,
      goodsTag: String? = nil, notifyURL: String, description: String, chargingToken: String, amount: Amount,
      chargeInfo: ChargeInfo, deviceInfo: DeviceInfo
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, subAppid, outTradeNo, attach, goodsTag, notifyURL, description, chargingToken,
        amount, chargeInfo, deviceInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "out_trade_no": String.self,
        "attach": String?.self, "goods_tag": String?.self, "notify_url": String.self, "description": String.self,
        "charging_token": String.self, "amount": Amount.self, "charge_info": ChargeInfo.self,
        "device_info": DeviceInfo.self,
      ]
    }

    /// 订单的金额
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

    /// 充电的情况
    public struct ChargeInfo: APIObject {
      /// 充电开始的时间 · `start_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 充电结束的时间 · `end_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var endTime: Timestamp {
        get { fields[requiredTime: 1] }
        set { fields[requiredTime: 1] = newValue }
      }
      /// 充电站的名称 · `charging_station_name`, 例如 `xxx充电站`
      public var chargingStationName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 充电枪的编号 · `charging_gun_number`, 例如 `6555`
      public var chargingGunNumber: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 已充的电量 · `charged_capacity`, 例如 `10`
      public var chargedCapacity: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }
      /// 充完后占位多久 · `park_duration`, 例如 `60`
      public var parkDuration: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 充完后占位的费用，单位为分 · `park_fee`, 例如 `100`
      public var parkFee: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }

      public init(
        startTime: Timestamp, endTime: Timestamp, chargingStationName: String, chargingGunNumber: String,
        chargedCapacity: Int, parkDuration: Int? = nil, parkFee: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, startTime, endTime, chargingStationName, chargingGunNumber, chargedCapacity, parkDuration,
          parkFee
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": Timestamp.self, "end_time": Timestamp.self, "charging_station_name": String.self,
          "charging_gun_number": String.self, "charged_capacity": Int.self, "park_duration": Int?.self,
          "park_fee": Int?.self,
        ]
      }
    }

    /// 设备
    public struct DeviceInfo: APIObject {
      /// 设备的编号 · `device_id`, 例如 `12343232`
      public var deviceID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `123.12.12.123`
      public var deviceIP: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(deviceID: String, deviceIP: String) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String.self, "device_ip": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 受理的状态 · `accept_state`
    public var acceptState: String? { fields[text: 0] }
    /// 订单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }

    public init(acceptState: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, acceptState, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["accept_state": String?.self, "create_time": Timestamp?.self]
    }
  }
}
