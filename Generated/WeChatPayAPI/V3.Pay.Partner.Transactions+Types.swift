// Written by wechatpay-gen: change the description, not this file.
// /v3/pay/partner/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions {
  /// 订单的金额
  public typealias Amount = V3.Pay.Amount

  /// 商品的详情
  public typealias Detail = V3.Pay.Detail

  /// 单品
  public typealias GoodsDetail = V3.Pay.GoodsDetail

  /// 付款人的实名信息
  public typealias Identity = V3.Pay.Identity

  /// 证件的类型
  public typealias IdentityType = V3.Pay.IdentityType

  /// 限用的支付方式
  public typealias LimitPay = V3.Pay.LimitPay

  /// 付款人
  public typealias Payer = V3.Pay.Payer

  /// 所享的优惠
  public typealias PromotionDetail = V3.Pay.PromotionDetail

  /// 单品
  public typealias PromotionDetailGoodsDetail = V3.Pay.PromotionDetailGoodsDetail

  /// 优惠的适用范围
  public typealias PromotionDetailScope = V3.Pay.PromotionDetailScope

  /// 优惠由谁承担
  public typealias PromotionDetailType = V3.Pay.PromotionDetailType

  /// 商品的详情
  public typealias RequestDetail = V3.Pay.RequestDetail

  /// 付款人
  public struct RequestPayer: APIObject {
    /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var spOpenid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 支付的场景
  public typealias RequestSceneInfo = V3.Pay.RequestSceneInfo

  /// 结算的要求
  public struct RequestSettleInfo: APIObject {
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }
    /// 补差的金额，单位为分 · `subsidy_amount`, 例如 `10`
    public var subsidyAmount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
      fields = ObjectFields(of: Self.self, profitSharing, subsidyAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["profit_sharing": Bool?.self, "subsidy_amount": Int?.self]
    }
  }

  /// 门店
  public typealias RequestStoreInfo = V3.Pay.SceneInfoStoreInfo

  /// 订单的金额
  public typealias ResponseAmount = V3.Pay.ResponseAmount

  /// 付款人
  public struct ResponsePayer: APIObject {
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 支付的场景
  public typealias ResponseSceneInfo = V3.Pay.ResponseSceneInfo

  /// 支付的场景
  public typealias SceneInfo = V3.Pay.SceneInfo

  /// 门店
  public typealias SceneInfoStoreInfo = V3.Pay.RequestStoreInfo

  /// 结算的要求
  public typealias SettleInfo = V3.Pay.SettleInfo

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Pay.SharedPostResponse

  /// 门店
  public typealias StoreInfo = V3.Pay.StoreInfo

  /// 贴息方案
  public typealias SubsidyDetail = V3.Pay.SubsidyDetail

  /// 微信分付的贴息
  public typealias SubsidyInfo = V3.Pay.SubsidyInfo

  /// 贴息的期数
  public typealias SubsidyInstallmentNum = V3.Pay.SubsidyInstallmentNum

  /// 贴息的百分比
  public typealias SubsidyPercent = V3.Pay.SubsidyPercent

  /// 贴息方案的类型
  public typealias SubsidyPeriodType = V3.Pay.SubsidyPeriodType

  /// 各期的贴息
  public typealias SubsidyPlan = V3.Pay.SubsidyPlan

  /// 交易的状态
  public typealias TradeState = V3.Pay.TradeState

  /// 交易的类型
  public typealias TradeType = V3.Pay.TradeType
}
