// Written by wechatpay-gen: change the description, not this file.
// POST /v3/catering/orders/sync-status

@_spi(Generated) public import WeChatPay

extension V3.Catering.Orders.SyncStatus {
  /// 点餐：同步订单状态
  ///
  /// 订单状态每有变化，上报完整的点餐明细。
  ///
  /// `POST /v3/catering/orders/sync-status` · [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011939936) · [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/catering/orders/sync-status"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1900000109`
    public var channelID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000100`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的门店编号 · `out_shop_no`, 例如 `6895`
    public var outShopNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oYobu0Dmn6TdodZnFWKOEkqoRbI8`
    public var subOpenid: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 微信登录接口给的票据 · `login_token`, 例如 `071oYFSN19sCH31AyNSN15QDSN1oYFSA`
    public var loginToken: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 点餐页的地址或路径 · `order_entry`, 例如 `http://www.example.com`
    public var orderEntry: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 应付的总价，单位为分 · `total_amount`, 例如 `1000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 9] }
      set { fields[requiredInteger: 9] = newValue }
    }
    /// 减免的金额，单位为分 · `discount_amount`, 例如 `100`
    public var discountAmount: Int {
      get { fields[requiredInteger: 10] }
      set { fields[requiredInteger: 10] = newValue }
    }
    /// 用户实付的金额，单位为分 · `user_amount`, 例如 `900`
    public var userAmount: Int {
      get { fields[requiredInteger: 11] }
      set { fields[requiredInteger: 11] = newValue }
    }
    /// 订单的状态
    public var status: RequestStatus {
      get { fields[requiredEnumeration: 12] }
      set { fields[requiredEnumeration: 12] = newValue }
    }
    /// 状态变化的时间 · `action_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var actionTime: Timestamp {
      get { fields[requiredTime: 13] }
      set { fields[requiredTime: 13] = newValue }
    }
    /// 付款的时间 · `pay_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var payTime: Timestamp? {
      get { fields[time: 14] }
      set { fields[time: 14] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1009660380201506130728806387`
    public var transactionID: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 渠道商自定的订单号 · `out_order_no`, 例如 `20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 17] }
      set { fields[requiredText: 17] = newValue }
    }
    /// 桌号 · `out_table_no`, 例如 `1`
    public var outTableNo: String? {
      get { fields[text: 18] }
      set { fields[text: 18] = newValue }
    }
    /// 用餐的人数 · `people_count`, 例如 `2`
    public var peopleCount: Int? {
      get { fields[integer: 19] }
      set { fields[integer: 19] = newValue }
    }
    /// 各道菜 · `dish_list`
    public var dishList: [Dish] {
      get { fields[requiredList: 20] }
      set { fields[requiredList: 20] = newValue }
    }

    public init(
      spMchid: String? = nil, spAppid: String? = nil, channelID: String, subMchid: String, subAppid: String,
      outShopNo: String, subOpenid: String, loginToken: String, orderEntry: String, totalAmount: Int,
      discountAmount: Int, userAmount: Int, status: RequestStatus, actionTime: Timestamp, payTime: Timestamp? = nil,
      transactionID: String? = nil, outTradeNo: String? = nil, outOrderNo: String, outTableNo: String? = nil,
      peopleCount: Int? = nil, dishList: [Dish]
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, spAppid, channelID, subMchid, subAppid, outShopNo, subOpenid, loginToken, orderEntry,
        totalAmount, discountAmount, userAmount, status, actionTime, payTime, transactionID, outTradeNo, outOrderNo,
        outTableNo, peopleCount, dishList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sp_appid": String?.self, "channel_id": String.self, "sub_mchid": String.self,
        "sub_appid": String.self, "out_shop_no": String.self, "sub_openid": String.self, "login_token": String.self,
        "order_entry": String.self, "total_amount": Int.self, "discount_amount": Int.self, "user_amount": Int.self,
        "status": RequestStatus.self, "action_time": Timestamp.self, "pay_time": Timestamp?.self,
        "transaction_id": String?.self, "out_trade_no": String?.self, "out_order_no": String.self,
        "out_table_no": String?.self, "people_count": Int?.self, "dish_list": [Dish].self,
      ]
    }

    /// 订单的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户已下单 · `CREATE_DEAL`
      public static var createDeal: Self { Self(rawValue: "CREATE_DEAL") }

      /// 已付款 · `PAY_SUCCESS`
      public static var paySuccess: Self { Self(rawValue: "PAY_SUCCESS") }
    }

    /// 各道菜
    public struct Dish: APIObject {
      /// 商户自定的菜品编号 · `out_dish_no`, 例如 `1`
      public var outDishNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 菜名 · 例如 `清汤锅底`
      public var name: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 菜品的单价，单位为分 · 例如 `1`
      public var price: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 按份还是按重量
      public var unit: Unit {
        get { fields[requiredEnumeration: 3] }
        set { fields[requiredEnumeration: 3] = newValue }
      }
      /// 几份 · 例如 `1.5`
      public var count: Double {
        get { fields[requiredNumber: 4] }
        set { fields[requiredNumber: 4] = newValue }
      }
      /// 折后的百分比，80 即八折 · 例如 `100`
      public var discount: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 菜品的分类 · 例如 `FAST_FOOD`
      public var type: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 排列的次序，小的在前 · 例如 `1`
      public var priority: Int? {
        get { fields[integer: 7] }
        set { fields[integer: 7] = newValue }
      }
      /// 菜品的属性
      public var properties: Properties? {
        get { fields[object: 8] }
        set { fields[object: 8] = newValue }
      }

      public init(
        outDishNo: String, name: String, price: Int, unit: Unit, count: Double, discount: Int? = nil,
        type: String? = nil, priority: Int? = nil, properties: Properties? = nil
      ) {
        fields = ObjectFields(of: Self.self, outDishNo, name, price, unit, count, discount, type, priority, properties)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_dish_no": String.self, "name": String.self, "price": Int.self, "unit": Unit.self, "count": Double.self,
          "discount": Int?.self, "type": String?.self, "priority": Int?.self, "properties": Properties?.self,
        ]
      }
    }

    /// 按份还是按重量
    public struct Unit: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 论份 · `BY_SHARE`
      public static var byShare: Self { Self(rawValue: "BY_SHARE") }

      /// 论重量 · `BY_WEIGHT`
      public static var byWeight: Self { Self(rawValue: "BY_WEIGHT") }
    }

    /// 菜品的属性
    public struct Properties: APIObject {
      /// 口味 · 例如 `辣`
      public var taste: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 做法 · 例如 `炒`
      public var cuisine: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 主料 · `main_material`, 例如 `猪肝`
      public var mainMaterial: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 配料 · 例如 `青椒 | 辣椒 | 葱 | 八角`
      public var ingredients: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 其他 · 例如 `有机 | 农家`
      public var others: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(taste: String, cuisine: String, mainMaterial: String, ingredients: String, others: String? = nil) {
        fields = ObjectFields(of: Self.self, taste, cuisine, mainMaterial, ingredients, others)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "taste": String.self, "cuisine": String.self, "main_material": String.self, "ingredients": String.self,
          "others": String?.self,
        ]
      }
    }
  }
}
