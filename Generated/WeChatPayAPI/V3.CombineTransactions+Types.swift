// Written by wechatpay-gen: change the description, not this file.
// /v3/combine-transactions/**

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions {
  /// 子单的金额
  public struct Amount: APIObject {
    /// 订单金额，单位为分 · `total_amount`, 例如 `100`
    public var totalAmount: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `CNY`
    public var currency: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(totalAmount: Int, currency: String) {
      fields = ObjectFields(of: Self.self, totalAmount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_amount": Int.self, "currency": String.self]
    }
  }

  /// 付款人
  public struct CombinePayerInfo: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 付款人的实名信息
    public var identity: Identity? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }

    public init(openid: String? = nil, subOpenid: String? = nil, identity: Identity? = nil) {
      fields = ObjectFields(of: Self.self, openid, subOpenid, identity)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sub_openid": String?.self, "identity": Identity?.self]
    }
  }

  /// 付款人的实名信息
  public struct Identity: APIObject {
    /// 证件的类型
    public var type: IdentityType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 证件号码，加密传输 · 例如 `6B46824C852FA29AAC3DCE6BFD852E27`
    public var number: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 证件上的姓名，加密传输 · 例如 `6B46824C852FA29AAC3DCE6BFD852E27`
    public var name: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(type: IdentityType, number: String, name: String) {
      fields = ObjectFields(of: Self.self, type, number, name)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": IdentityType.self, "number": Sensitive<String>.self, "name": Sensitive<String>.self]
    }
  }

  /// 证件的类型
  public struct IdentityType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `IDCARD`
    public static var idcard: Self { Self(rawValue: "IDCARD") }

    /// 港澳居民来往内地通行证 · `HONGKONG_MACAO`
    public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }

    /// 港澳居民居住证 · `HONGKONG_MACAO_RESIDENT`
    public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }

    /// 台湾居民居住证 · `TAIWAN_RESIDENT`
    public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }

    /// 外国人永久居留证 · `FOREIGN_RESIDENT`
    public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }

    /// 护照 · `OVERSEA_PASSPORT`
    public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }

    /// 手机号 · `PHONE_NUMBER`
    public static var phoneNumber: Self { Self(rawValue: "PHONE_NUMBER") }
  }

  /// 限用的支付方式
  public struct LimitPay: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不可用余额 · `no_balance`
    public static var noBalance: Self { Self(rawValue: "no_balance") }

    /// 不可用借记卡 · `no_debit`
    public static var noDebit: Self { Self(rawValue: "no_debit") }

    /// 只用余额 · `balance_only`
    public static var balanceOnly: Self { Self(rawValue: "balance_only") }
  }

  /// 付款人
  public struct ResponseCombinePayerInfo: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }

    public init(openid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self]
    }
  }

  /// 支付的场景
  public struct ResponseSceneInfo: APIObject {
    /// 商户端设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }

    public init(deviceID: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self]
    }
  }

  /// 支付的场景
  public struct SceneInfo: APIObject {
    /// 商户端设备的编号 · `device_id`, 例如 `POS1:1`
    public var deviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户终端的 IP · `payer_client_ip`, 例如 `14.17.22.32`
    public var payerClientIP: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(deviceID: String? = nil, payerClientIP: String) {
      fields = ObjectFields(of: Self.self, deviceID, payerClientIP)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self, "payer_client_ip": String.self]
    }
  }

  /// 结算的要求
  public struct SettleInfo: APIObject {
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

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public var prepayID: String? { fields[text: 0] }

    public init(prepayID: String? = nil) {
      fields = ObjectFields(of: Self.self, prepayID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["prepay_id": String?.self]
    }
  }

  /// 各笔子单
  public struct SubOrder: APIObject {
    /// 子单商户的商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子单的附加数据 · 例如 `深圳分店`
    public var attach: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子单的金额
    public var amount: Amount {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 商品的描述 · 例如 `腾讯充值中心-QQ会员充值`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      mchid: String, attach: String, amount: Amount, outTradeNo: String, subMchid: String? = nil,
      goodsTag: String? = nil, description: String, settleInfo: SettleInfo? = nil, subAppid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, attach, amount, outTradeNo, subMchid, goodsTag, description, settleInfo, subAppid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "attach": String.self, "amount": Amount.self, "out_trade_no": String.self,
        "sub_mchid": String?.self, "goods_tag": String?.self, "description": String.self,
        "settle_info": SettleInfo?.self, "sub_appid": String?.self,
      ]
    }
  }

  /// 贴息方案
  public struct SubsidyDetail: APIObject {
    /// 贴息方案的类型 · `subsidy_period_type`
    public var subsidyPeriodType: SubsidyPeriodType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 各期的贴息 · `subsidy_plan`
    public var subsidyPlan: [SubsidyPlan] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(subsidyPeriodType: SubsidyPeriodType, subsidyPlan: [SubsidyPlan]) {
      fields = ObjectFields(of: Self.self, subsidyPeriodType, subsidyPlan)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["subsidy_period_type": SubsidyPeriodType.self, "subsidy_plan": [SubsidyPlan].self]
    }
  }

  /// 微信分付的贴息
  public struct SubsidyInfo: APIObject {
    /// 贴息方案 · `subsidy_detail`
    public var subsidyDetail: [SubsidyDetail]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }

    public init(subsidyDetail: [SubsidyDetail]? = nil) {
      fields = ObjectFields(of: Self.self, subsidyDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["subsidy_detail": [SubsidyDetail]?.self]
    }
  }

  /// 贴息的期数
  public struct SubsidyInstallmentNum: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 三期 · `3`
    public static var value3: Self { Self(rawValue: 3) }

    /// 六期 · `6`
    public static var value6: Self { Self(rawValue: 6) }

    /// 十二期 · `12`
    public static var value12: Self { Self(rawValue: 12) }
  }

  /// 贴息的百分比
  public struct SubsidyPercent: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 不贴息 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 全额贴息 · `100`
    public static var value100: Self { Self(rawValue: 100) }
  }

  /// 贴息方案的类型
  public struct SubsidyPeriodType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 按日 · `DAILY`
    public static var daily: Self { Self(rawValue: "DAILY") }

    /// 按期 · `PERIOD`
    public static var period: Self { Self(rawValue: "PERIOD") }
  }

  /// 各期的贴息
  public struct SubsidyPlan: APIObject {
    /// 贴息的期数 · `subsidy_installment_num`
    public var subsidyInstallmentNum: SubsidyInstallmentNum {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 贴息的百分比 · `subsidy_percent`
    public var subsidyPercent: SubsidyPercent {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }

    public init(subsidyInstallmentNum: SubsidyInstallmentNum, subsidyPercent: SubsidyPercent) {
      fields = ObjectFields(of: Self.self, subsidyInstallmentNum, subsidyPercent)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["subsidy_installment_num": SubsidyInstallmentNum.self, "subsidy_percent": SubsidyPercent.self]
    }
  }

  /// 交易的场景，枚举值之一
  public struct TradeScenario: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 二手回收 · `RECOMMERCE`
    public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
  }
}
