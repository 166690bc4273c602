// Written by wechatpay-gen: change the description, not this file.
// POST /v3/qrcode/transactions

@_spi(Generated) public import WeChatPay

extension V3.Qrcode.Transactions {
  /// 乘车码：扣费
  ///
  /// 乘车之后受理一笔扣费，结果以通知或查询为准。
  ///
  /// `POST /v3/qrcode/transactions`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/qrcode/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxcbda96de0b165486`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165486`
    public var subAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 账单里对扣费服务的描述 · 例如 `地铁扣费`
    public var description: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `深圳分店`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: TradeScene {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 代扣协议的编号 · `contract_id`, 例如 `Wx15463511252015071056489715`
    public var contractID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://pay.weixin.qq.com/wxpay.html`
    public var notifyURL: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 订单的金额
    public var amount: Amount? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 公交乘车的情况 · `bus_info`
    public var busInfo: BusInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 地铁乘车的情况 · `metro_info`
    public var metroInfo: MetroInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }

    public init(
      appid: String, subAppid: String? = nil, subMchid: String? = nil, description: String? = nil,
      attach: String? = nil, outTradeNo: String, tradeScene: TradeScene, goodsTag: String? = nil, contractID: String,
      notifyURL: String? = nil, amount: Amount? = nil, busInfo: BusInfo? = nil, metroInfo: MetroInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, subMchid, description, attach, outTradeNo, tradeScene, goodsTag, contractID,
        notifyURL, amount, busInfo, metroInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_appid": String?.self, "sub_mchid": String?.self, "description": String?.self,
        "attach": String?.self, "out_trade_no": String.self, "trade_scene": TradeScene.self, "goods_tag": String?.self,
        "contract_id": String.self, "notify_url": String?.self, "amount": Amount?.self, "bus_info": BusInfo?.self,
        "metro_info": MetroInfo?.self,
      ]
    }

    /// 交易的场景
    public typealias TradeScene = V3.Qrcode.Transactions.TradeScene

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `600`
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

    /// 公交乘车的情况
    public struct BusInfo: APIObject {
      /// 上车的时间 · `start_time`, 例如 `2017-08-26T10:43:39+08:00`
      public var startTime: Timestamp? {
        get { fields[time: 0] }
        set { fields[time: 0] = newValue }
      }
      /// 乘坐的线路 · `line_name`, 例如 `1路公车`
      public var lineName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 车牌号 · `plate_number`, 例如 `粤B888888`
      public var plateNumber: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(startTime: Timestamp? = nil, lineName: String? = nil, plateNumber: String? = nil) {
        fields = ObjectFields(of: Self.self, startTime, lineName, plateNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["start_time": Timestamp?.self, "line_name": String?.self, "plate_number": String?.self]
      }
    }

    /// 地铁乘车的情况
    public struct MetroInfo: APIObject {
      /// 上车的时间 · `start_time`, 例如 `2017-08-26T10:43:39+08:00`
      public var startTime: Timestamp? {
        get { fields[time: 0] }
        set { fields[time: 0] = newValue }
      }
      /// 下车的时间 · `end_time`, 例如 `2017-08-26T10:43:39+08:00`
      public var endTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }
      /// 上车的站 · `start_station`, 例如 `西单`
      public var startStation: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 下车的站 · `end_station`, 例如 `天安门西`
      public var endStation: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        startTime: Timestamp? = nil, endTime: Timestamp? = nil, startStation: String? = nil, endStation: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startStation, endStation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": Timestamp?.self, "end_time": Timestamp?.self, "start_station": String?.self,
          "end_station": String?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 对服务的描述
    public var description: String? { fields[text: 4] }
    /// 订单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 7] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 8] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 用户有没有还款 · `user_repay_state`
    public var userRepayState: UserRepayState? { fields[enumeration: 12] }
    /// 还款的微信支付订单号 · `repay_transaction_id`
    public var repayTransactionID: String? { fields[text: 13] }
    /// 偿还垫资的时间 · `repay_time`
    public var repayTime: String? { fields[text: 14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 15] }
    /// 代扣协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 16] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: TradeScene? { fields[enumeration: 17] }
    /// 公交乘车的情况 · `bus_info`
    public var busInfo: BusInfo? { fields[object: 18] }
    /// 地铁乘车的情况 · `metro_info`
    public var metroInfo: MetroInfo? { fields[object: 19] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 20] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 21] }

    public init(
      appid: String? = nil, subAppid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      description: String? = nil, createTime: Timestamp? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeState: TradeState? = nil, tradeStateDescription: String? = nil, successTime: Timestamp? = nil,
      bankType: String? = nil, userRepayState: UserRepayState? = nil, repayTransactionID: String? = nil,
      repayTime: String? = nil, attach: String? = nil, contractID: String? = nil, tradeScene: TradeScene? = nil,
      busInfo: BusInfo? = nil, metroInfo: MetroInfo? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, spMchid, subMchid, description, createTime, outTradeNo, transactionID,
        tradeState, tradeStateDescription, successTime, bankType, userRepayState, repayTransactionID, repayTime, attach,
        contractID, tradeScene, busInfo, metroInfo, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "description": String?.self, "create_time": Timestamp?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "trade_state": TradeState?.self, "trade_state_description": String?.self,
        "success_time": Timestamp?.self, "bank_type": String?.self, "user_repay_state": UserRepayState?.self,
        "repay_transaction_id": String?.self, "repay_time": String?.self, "attach": String?.self,
        "contract_id": String?.self, "trade_scene": TradeScene?.self, "bus_info": BusInfo?.self,
        "metro_info": MetroInfo?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的状态
    public typealias TradeState = V3.Qrcode.Transactions.TradeState

    /// 用户有没有还款
    public typealias UserRepayState = V3.Qrcode.Transactions.UserRepayState

    /// 交易的场景
    public typealias TradeScene = V3.Qrcode.Transactions.TradeScene

    /// 公交乘车的情况
    public typealias BusInfo = V3.Qrcode.Transactions.BusInfo

    /// 地铁乘车的情况
    public typealias MetroInfo = V3.Qrcode.Transactions.MetroInfo

    /// 订单的金额
    public typealias Amount = V3.Qrcode.Transactions.Amount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Qrcode.Transactions.PromotionDetail

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Qrcode.Transactions.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Qrcode.Transactions.PromotionDetailType
  }

  /// 订单的金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 2] }

    public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "currency": String?.self]
    }
  }

  /// 公交乘车的情况
  public struct BusInfo: APIObject {
    /// 上车的时间 · `start_time`
    public var startTime: Timestamp? { fields[time: 0] }
    /// 乘坐的线路 · `line_name`
    public var lineName: String? { fields[text: 1] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 2] }

    public init(startTime: Timestamp? = nil, lineName: String? = nil, plateNumber: String? = nil) {
      fields = ObjectFields(of: Self.self, startTime, lineName, plateNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_time": Timestamp?.self, "line_name": String?.self, "plate_number": String?.self]
    }
  }

  /// 地铁乘车的情况
  public struct MetroInfo: APIObject {
    /// 上车的时间 · `start_time`
    public var startTime: Timestamp? { fields[time: 0] }
    /// 下车的时间 · `end_time`
    public var endTime: Timestamp? { fields[time: 1] }
    /// 上车的站 · `start_station`
    public var startStation: String? { fields[text: 2] }
    /// 下车的站 · `end_station`
    public var endStation: String? { fields[text: 3] }

    public init(
      startTime: Timestamp? = nil, endTime: Timestamp? = nil, startStation: String? = nil, endStation: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, endTime, startStation, endStation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": Timestamp?.self, "end_time": Timestamp?.self, "start_station": String?.self,
        "end_station": String?.self,
      ]
    }
  }

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: PromotionDetailScope? { fields[enumeration: 2] }
    /// 优惠由谁承担
    public var type: PromotionDetailType? { fields[enumeration: 3] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 4] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, stockID: String? = nil, amount: Int? = nil, wechatpayContribute: Int? = nil,
      merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, stockID, amount, wechatpayContribute, merchantContribute,
        otherContribute, currency
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
        "type": PromotionDetailType?.self, "stock_id": String?.self, "amount": Int?.self,
        "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
        "currency": String?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct PromotionDetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠由谁承担
  public struct PromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `CASH`
    public static var cash: Self { Self(rawValue: "CASH") }

    /// 免充值型代金券 · `NOCASH`
    public static var nocash: Self { Self(rawValue: "NOCASH") }
  }

  /// 交易的场景
  public struct TradeScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 公交 · `BUS`
    public static var bus: Self { Self(rawValue: "BUS") }

    /// 地铁 · `METRO`
    public static var metro: Self { Self(rawValue: "METRO") }
  }

  /// 交易的状态
  public struct TradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已受理，等待扣款 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 扣款失败 · `PAY_FAIL`
    public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }
  }

  /// 用户有没有还款
  public struct UserRepayState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未还款 · `NOT_REPAY`
    public static var notRepay: Self { Self(rawValue: "NOT_REPAY") }

    /// 已还款 · `REPAID`
    public static var repaid: Self { Self(rawValue: "REPAID") }

    /// 已全额退款 · `ALL_REFUND`
    public static var allRefund: Self { Self(rawValue: "ALL_REFUND") }
  }
}
