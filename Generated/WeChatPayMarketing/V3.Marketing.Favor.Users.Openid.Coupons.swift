// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/favor/users/{openid}/coupons

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Users.Openid.Coupons {
  /// 优惠券（代金券）：查询用户的券
  ///
  /// 列出用户在某商户号可用的券，不含微信支付的立减。
  ///
  /// `GET /v3/marketing/favor/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/users/{openid}/coupons"), query: query)
  }

  /// 优惠券（代金券）：发放
  ///
  /// 把某批次的一张券发给用户。
  ///
  /// `POST /v3/marketing/favor/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/users/{openid}/coupons"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`
    public var stockID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 券或消费金的状态
    public var status: RequestStatus? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 由哪个商户号创建 · `creator_mchid`
    public var creatorMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 发放批次的商户号 · `sender_mchid`
    public var senderMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 可用券的商户号 · `available_mchid`
    public var availableMchid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }
    /// 业务的类型，枚举值之一 · `business_type`
    public var businessType: BusinessType? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }

    public init(
      appid: String, stockID: String? = nil, status: RequestStatus? = nil, creatorMchid: String? = nil,
      senderMchid: String? = nil, availableMchid: String? = nil, offset: Int? = nil, limit: Int? = nil,
      businessType: BusinessType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, stockID, status, creatorMchid, senderMchid, availableMchid, offset, limit, businessType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "stock_id": String?.self, "status": RequestStatus?.self, "creator_mchid": String?.self,
        "sender_mchid": String?.self, "available_mchid": String?.self, "offset": Int?.self, "limit": Int?.self,
        "business_type": BusinessType?.self,
      ]
    }

    /// 券或消费金的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用 · `SENDED`
      public static var sended: Self { Self(rawValue: "SENDED") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }
    }

    /// 业务的类型，枚举值之一
    public typealias BusinessType = V3.Marketing.Favor.BusinessType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 创建批次的商户的商户号 · `stock_creator_mchid`
      public var stockCreatorMchid: String? { fields[text: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }
      /// 券的编号 · `coupon_id`
      public var couponID: String? { fields[text: 2] }
      /// 券的名称 · `coupon_name`
      public var couponName: String? { fields[text: 3] }
      /// 代金券的状态
      public var status: ResponseDataStatus? { fields[enumeration: 4] }
      /// 使用的说明
      public var description: String? { fields[text: 5] }
      /// 领券的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 6] }
      /// 券的类型 · `coupon_type`
      public var couponType: CouponType? { fields[enumeration: 7] }
      /// 激活批次的时间点 · `start_time`
      public var startTime: Timestamp? { fields[time: 8] }
      /// 终止的时间 · `stop_time`
      public var stopTime: String? { fields[text: 9] }
      /// 是否限单品
      public var singleitem: Bool? { fields[boolean: 10] }
      /// 减至券的专属规则 · `cut_to_message`
      public var cutToMessage: CutToMessage? { fields[object: 11] }
      /// 何时起可用 · `available_begin_time`
      public var availableBeginTime: Timestamp? { fields[time: 12] }
      /// 何时止可用 · `available_end_time`
      public var availableEndTime: Timestamp? { fields[time: 13] }
      /// 满减券的面额与门槛 · `normal_coupon_information`
      public var normalCouponInformation: NormalCouponInformation? { fields[object: 14] }
      /// 核销的情况 · `consume_information`
      public var consumeInformation: ConsumeInformation? { fields[object: 15] }
      /// 剩余的金额，单位为分 · `available_balance`
      public var availableBalance: Int? { fields[integer: 16] }
      /// 业务的类型，枚举值之一 · `business_type`
      public var businessType: BusinessType? { fields[enumeration: 17] }
      /// 是否免充值，即没有资金往来 · `no_cash`
      public var noCash: Bool? { fields[boolean: 18] }

      public init(
        stockCreatorMchid: String? = nil, stockID: String? = nil, couponID: String? = nil, couponName: String? = nil,
        status: ResponseDataStatus? = nil, description: String? = nil, createTime: Timestamp? = nil,
        couponType: CouponType? = nil, startTime: Timestamp? = nil, stopTime: String? = nil, singleitem: Bool? = nil,
        cutToMessage: CutToMessage? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
        normalCouponInformation: NormalCouponInformation? = nil, consumeInformation: ConsumeInformation? = nil,
        availableBalance: Int? = nil, businessType: BusinessType? = nil, noCash: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, stockCreatorMchid, stockID, couponID, couponName, status, description, createTime, couponType,
          startTime, stopTime, singleitem, cutToMessage, availableBeginTime, availableEndTime, normalCouponInformation,
          consumeInformation, availableBalance, businessType, noCash
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "stock_creator_mchid": String?.self, "stock_id": String?.self, "coupon_id": String?.self,
          "coupon_name": String?.self, "status": ResponseDataStatus?.self, "description": String?.self,
          "create_time": Timestamp?.self, "coupon_type": CouponType?.self, "start_time": Timestamp?.self,
          "stop_time": String?.self, "singleitem": Bool?.self, "cut_to_message": CutToMessage?.self,
          "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self,
          "normal_coupon_information": NormalCouponInformation?.self, "consume_information": ConsumeInformation?.self,
          "available_balance": Int?.self, "business_type": BusinessType?.self, "no_cash": Bool?.self,
        ]
      }
    }

    /// 代金券的状态
    public struct ResponseDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用 · `SENDED`
      public static var sended: Self { Self(rawValue: "SENDED") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 已恢复可用 · `RECOVER`
      public static var recover: Self { Self(rawValue: "RECOVER") }
    }

    /// 券的类型
    public typealias CouponType = V3.Marketing.Favor.Users.Openid.Coupons.CouponType

    /// 减至券的专属规则
    public typealias CutToMessage = V3.Marketing.Favor.CutToMessage

    /// 满减券的面额与门槛
    public typealias NormalCouponInformation = V3.Marketing.Favor.Users.Openid.Coupons.NormalCouponInformation

    /// 核销的情况
    public typealias ConsumeInformation = V3.Marketing.Favor.Users.Openid.Coupons.ConsumeInformation

    /// 业务的类型，枚举值之一
    public typealias BusinessType = V3.Marketing.Favor.BusinessType

    /// 核销的单品
    public typealias GoodsDetail = V3.Marketing.Favor.Users.Openid.Coupons.GoodsDetail
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的编号 · `stock_id`, 例如 `9856000`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `89560002019101000121`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 创建批次的商户的商户号 · `stock_creator_mchid`, 例如 `8956000`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 指定的面额，单位为分 · `coupon_value`, 例如 `100`
    public var couponValue: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 指定的门槛，单位为分 · `coupon_minimum`, 例如 `100`
    public var couponMinimum: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }

    public init(
      stockID: String, outRequestNo: String, appid: String, stockCreatorMchid: String, couponValue: Int? = nil,
      couponMinimum: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, stockID, outRequestNo, appid, stockCreatorMchid, couponValue, couponMinimum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "out_request_no": String.self, "appid": String.self,
        "stock_creator_mchid": String.self, "coupon_value": Int?.self, "coupon_minimum": Int?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.SharedPostResponse2

  /// 业务的类型，枚举值之一
  public typealias BusinessType = V3.Marketing.Favor.BusinessType

  /// 核销的情况
  public struct ConsumeInformation: APIObject {
    /// 核销的时间 · `consume_time`
    public var consumeTime: String? { fields[text: 0] }
    /// 在哪个商户号核销 · `consume_mchid`
    public var consumeMchid: String? { fields[text: 1] }
    /// 核销所付的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 核销的单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? { fields[list: 3] }

    public init(
      consumeTime: String? = nil, consumeMchid: String? = nil, transactionID: String? = nil,
      goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, consumeTime, consumeMchid, transactionID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "consume_time": String?.self, "consume_mchid": String?.self, "transaction_id": String?.self,
        "goods_detail": [GoodsDetail]?.self,
      ]
    }
  }

  /// 券的类型
  public struct CouponType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满减券 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 减至券 · `CUT_TO`
    public static var cutTo: Self { Self(rawValue: "CUT_TO") }
  }

  /// 减至券的专属规则
  public typealias CutToMessage = V3.Marketing.Favor.CutToMessage

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
}
