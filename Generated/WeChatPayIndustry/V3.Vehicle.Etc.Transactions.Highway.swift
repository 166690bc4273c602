// Written by wechatpay-gen: change the description, not this file.
// POST /v3/vehicle/etc/transactions/highway

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Transactions.Highway {
  /// ETC：高速扣费
  ///
  /// 车辆通行高速之后扣费。
  ///
  /// `POST /v3/vehicle/etc/transactions/highway` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/vehicle/etc/transactions/highway"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的订单号 · `out_trade_no`, 例如 `121775250124070332`
    public var outTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// ETC 扣费协议的编号 · `contract_id`, 例如 `wxd678ef4Fwxd678ef4Fwxd678ef4F21`
    public var contractID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商品的描述 · 例如 `商品信息`
    public var description: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `test`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 高速通行的情况 · `highway_info`
    public var highwayInfo: HighwayInfo {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      outTradeNo: String, subMchid: String? = nil, appid: String, subAppid: String? = nil, contractID: String,
      description: String, attach: String? = nil, goodsTag: String? = nil, highwayInfo: HighwayInfo, amount: Amount,
      deviceInfo: DeviceInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outTradeNo, subMchid, appid, subAppid, contractID, description, attach, goodsTag, highwayInfo,
        amount, deviceInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_trade_no": String.self, "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self,
        "contract_id": String.self, "description": String.self, "attach": String?.self, "goods_tag": String?.self,
        "highway_info": HighwayInfo.self, "amount": Amount.self, "device_info": DeviceInfo?.self,
      ]
    }

    /// 高速通行的情况
    public struct HighwayInfo: APIObject {
      /// 车牌号 · `plate_number`, 例如 `粤B888888`
      public var plateNumber: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 入站的时间 · `start_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 1] }
        set { fields[requiredTime: 1] = newValue }
      }
      /// 出站的时间 · `end_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var endTime: Timestamp {
        get { fields[requiredTime: 2] }
        set { fields[requiredTime: 2] = newValue }
      }
      /// 通道的类型 · `channel_type`, 例如 `ETC`
      public var channelType: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 车的类型 · `car_type`, 例如 `CAR`
      public var carType: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 入口的名称 · 例如 `沿江深圳-大铲湾`
      public var entrance: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 出口的名称 · 例如 `广珠东线-珠海站`
      public var exit: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 核载几人 · `carrying_capacity`, 例如 `3`
      public var carryingCapacity: Int? {
        get { fields[integer: 7] }
        set { fields[integer: 7] = newValue }
      }
      /// 载重的范围 · `carrying_range`, 例如 `6-12`
      public var carryingRange: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }

      public init(
        plateNumber: String, startTime: Timestamp, endTime: Timestamp, channelType: String, carType: String? = nil,
        entrance: String, exit: String? = nil, carryingCapacity: Int? = nil, carryingRange: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, plateNumber, startTime, endTime, channelType, carType, entrance, exit, carryingCapacity,
          carryingRange
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "plate_number": String.self, "start_time": Timestamp.self, "end_time": Timestamp.self,
          "channel_type": String.self, "car_type": String?.self, "entrance": String.self, "exit": String?.self,
          "carrying_capacity": Int?.self, "carrying_range": String?.self,
        ]
      }
    }

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `888`
      public var total: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(total: Int? = nil, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": String?.self]
      }
    }

    /// 设备
    public struct DeviceInfo: APIObject {
      /// 设备的编号 · `device_id`, 例如 `POS1:1`
      public var deviceID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `123.12.12.123`
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

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 6] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 7] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 8] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 10] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 金额
    public var amount: Amount? { fields[object: 13] }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }

    public init(
      mchid: String? = nil, subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, attach: String? = nil, tradeType: String? = nil,
      bankType: String? = nil, successTime: Timestamp? = nil, tradeState: String? = nil, tradeStateDesc: String? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInfo: DeviceInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, subMchid, appid, subAppid, outTradeNo, transactionID, attach, tradeType, bankType,
        successTime, tradeState, tradeStateDesc, payer, amount, deviceInfo, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "attach": String?.self,
        "trade_type": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "trade_state": String?.self, "trade_state_desc": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_info": DeviceInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Vehicle.Etc.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Vehicle.Amount

    /// 设备
    public typealias DeviceInfo = V3.Vehicle.Etc.Transactions.DeviceInfo

    /// 所享的优惠
    public typealias PromotionDetail = V3.Vehicle.Etc.Transactions.PromotionDetail
  }
}
