// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/ext-payment

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.ExtPayment {
  /// 停车提醒：同步其他付款
  ///
  /// 告知月卡等非临时停车的付款。
  ///
  /// `POST /v3/parking/reminders/ext-payment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/ext-payment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的订单号 · `out_trade_no`, 例如 `TRADE202407041530001`
    public var outTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各项费用 · `fee_items`
    public var feeItems: [FeeItem] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }
    /// 付款的时间，Unix 秒 · `pay_time`, 例如 `1719128975`
    public var payTime: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 微信侧的停车场编号 · `wx_parking_lot_id`, 例如 `21232735744117624001123604298240`
    public var wxParkingLotID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 微信支付订单号 · `wx_trade_no`, 例如 `4200001999202407041234567890`
    public var wxTradeNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      outTradeNo: String, feeItems: [FeeItem], payTime: Int, wxParkingLotID: String? = nil, wxTradeNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outTradeNo, feeItems, payTime, wxParkingLotID, wxTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_trade_no": String.self, "fee_items": [FeeItem].self, "pay_time": Int.self,
        "wx_parking_lot_id": String?.self, "wx_trade_no": String?.self,
      ]
    }

    /// 各项费用
    public struct FeeItem: APIObject {
      /// 费用的类型 · `fee_type`
      public var feeType: FeeType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 该项费用的金额，单位为分 · 例如 `5000`
      public var amount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(feeType: FeeType, amount: Int) {
        fields = ObjectFields(of: Self.self, feeType, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["fee_type": FeeType.self, "amount": Int.self]
      }
    }

    /// 费用的类型
    public struct FeeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`
      public static var extParkingPaymentFeeTypeUnknown: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN") }

      /// 月卡费 · `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`
      public static var extParkingPaymentFeeTypeMonthly: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY") }

      /// 季卡费 · `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`
      public static var extParkingPaymentFeeTypeQuarterly: Self {
        Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY")
      }

      /// 会员费 · `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`
      public static var extParkingPaymentFeeTypeMember: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER") }
    }
  }
}
