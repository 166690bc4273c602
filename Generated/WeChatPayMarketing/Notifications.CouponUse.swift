// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 优惠券（代金券）核销通知
  ///
  /// 用户支付时用掉了一张券。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285807)
  public struct CouponUse: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("COUPON.USE", originalType: "coupon")
      ]
    }

    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 券的编号 · `coupon_id`
    public var couponID: String? { fields[text: 2] }
    /// 单品优惠的内容 · `singleitem_discount_off`
    public var singleitemDiscountOff: SingleitemDiscountOff? { fields[object: 3] }
    /// 减至优惠的内容 · `discount_to`
    public var discountTo: DiscountTo? { fields[object: 4] }
    /// 券的名称 · `coupon_name`
    public var couponName: String? { fields[text: 5] }
    /// 券或消费金的状态
    public var status: String? { fields[text: 6] }
    /// 对券的说明
    public var description: String? { fields[text: 7] }
    /// 领券的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 券的类型 · `coupon_type`
    public var couponType: String? { fields[text: 9] }
    /// 是否免充值，即没有资金往来 · `no_cash`
    public var noCash: Bool? { fields[boolean: 10] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 11] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 12] }
    /// 是否限单品
    public var singleitem: Bool? { fields[boolean: 13] }
    /// 满减券的面额与门槛 · `normal_coupon_information`
    public var normalCouponInformation: NormalCouponInformation? { fields[object: 14] }
    /// 核销的情况 · `consume_information`
    public var consumeInformation: ConsumeInformation? { fields[object: 15] }
    /// 业务的类型，枚举值之一 · `business_type`
    public var businessType: BusinessType? { fields[enumeration: 16] }

    public init(
      stockCreatorMchid: String? = nil, stockID: String? = nil, couponID: String? = nil,
      singleitemDiscountOff: SingleitemDiscountOff? = nil, discountTo: DiscountTo? = nil, couponName: String? = nil,
      status: String? = nil, description: String? = nil, createTime: Timestamp? = nil, couponType: String? = nil,
      noCash: Bool? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      singleitem: Bool? = nil, normalCouponInformation: NormalCouponInformation? = nil,
      consumeInformation: ConsumeInformation? = nil, businessType: BusinessType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockCreatorMchid, stockID, couponID, singleitemDiscountOff, discountTo, couponName, status,
        description, createTime, couponType, noCash, availableBeginTime, availableEndTime, singleitem,
        normalCouponInformation, consumeInformation, businessType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_creator_mchid": String?.self, "stock_id": String?.self, "coupon_id": String?.self,
        "singleitem_discount_off": SingleitemDiscountOff?.self, "discount_to": DiscountTo?.self,
        "coupon_name": String?.self, "status": String?.self, "description": String?.self,
        "create_time": Timestamp?.self, "coupon_type": String?.self, "no_cash": Bool?.self,
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self, "singleitem": Bool?.self,
        "normal_coupon_information": NormalCouponInformation?.self, "consume_information": ConsumeInformation?.self,
        "business_type": BusinessType?.self,
      ]
    }

    /// 单品优惠的内容
    public struct SingleitemDiscountOff: APIObject {
      /// 单价多少以内的商品可享，单位为分 · `single_price_max`
      public var singlePriceMax: Int? { fields[integer: 0] }

      public init(singlePriceMax: Int? = nil) {
        fields = ObjectFields(of: Self.self, singlePriceMax)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["single_price_max": Int?.self]
      }
    }

    /// 减至优惠的内容
    public struct DiscountTo: APIObject {
      /// 减到的单价，单位为分 · `cut_to_price`
      public var cutToPrice: Int? { fields[integer: 0] }
      /// 多少以内可享优惠，单位为分 · `max_price`
      public var maxPrice: Int? { fields[integer: 1] }

      public init(cutToPrice: Int? = nil, maxPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, cutToPrice, maxPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cut_to_price": Int?.self, "max_price": Int?.self]
      }
    }

    /// 满减券的面额与门槛
    public struct NormalCouponInformation: APIObject {
      /// 面额，单位为分 · `coupon_amount`
      public var couponAmount: Int? { fields[integer: 0] }
      /// 消费满多少可用，单位为分 · `transaction_minimum`
      public var transactionMinimum: Int? { fields[integer: 1] }

      public init(couponAmount: Int? = nil, transactionMinimum: Int? = nil) {
        fields = ObjectFields(of: Self.self, couponAmount, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["coupon_amount": Int?.self, "transaction_minimum": Int?.self]
      }
    }

    /// 核销的情况
    public struct ConsumeInformation: APIObject {
      /// 核销的时间 · `consume_time`
      public var consumeTime: String? { fields[text: 0] }
      /// 在哪个商户号核销 · `consume_mchid`
      public var consumeMchid: String? { fields[text: 1] }
      /// 核销所付的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 2] }
      /// 核销的金额，单位为分 · `consume_amount`
      public var consumeAmount: Int? { fields[integer: 3] }
      /// 核销的单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[list: 4] }

      public init(
        consumeTime: String? = nil, consumeMchid: String? = nil, transactionID: String? = nil,
        consumeAmount: Int? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, consumeTime, consumeMchid, transactionID, consumeAmount, goodsDetail)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "consume_time": String?.self, "consume_mchid": String?.self, "transaction_id": String?.self,
          "consume_amount": Int?.self, "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 业务的类型，枚举值之一
    public struct BusinessType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 消费金 · `MULTIUSE`
      public static var multiuse: Self { Self(rawValue: "MULTIUSE") }
    }

    /// 核销的单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 商品的数量
      public var quantity: Int? { fields[integer: 1] }
      /// 商品的单价，单位为分
      public var price: Int? { fields[integer: 2] }
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? { fields[integer: 3] }

      public init(goodsID: String? = nil, quantity: Int? = nil, price: Int? = nil, discountAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, goodsID, quantity, price, discountAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["goods_id": String?.self, "quantity": Int?.self, "price": Int?.self, "discount_amount": Int?.self]
      }
    }
  }
}
