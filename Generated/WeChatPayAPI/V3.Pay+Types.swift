// Written by wechatpay-gen: change the description, not this file.
// /v3/pay/**

@_spi(Generated) public import WeChatPay

extension V3.Pay {
  /// 订单的金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分 · 例如 `100`
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

  /// 商品的详情
  public struct CodepayDetail: APIObject {
    /// 订单的原价，单位为分 · `cost_price`, 例如 `608800`
    public var costPrice: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 商家小票的编号 · `invoice_id`, 例如 `微信123`
    public var invoiceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 单品 · `goods_detail`
    public var goodsDetail: [CodepayGoodsDetail] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [CodepayGoodsDetail]) {
      fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [CodepayGoodsDetail].self]
    }
  }

  /// 单品
  public struct CodepayGoodsDetail: APIObject {
    /// 商户的商品编码 · `merchant_goods_id`, 例如 `1246464644`
    public var merchantGoodsID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付的商品编码 · `wxpay_goods_id`, 例如 `1001`
    public var wxpayGoodsID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商品的名称 · `goods_name`, 例如 `iPhoneX 256G`
    public var goodsName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的数量 · 例如 `1`
    public var quantity: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品的单价，单位为分 · `unit_price`, 例如 `528800`
    public var unitPrice: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(
      merchantGoodsID: String, wxpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int, unitPrice: Int
    ) {
      fields = ObjectFields(of: Self.self, merchantGoodsID, wxpayGoodsID, goodsName, quantity, unitPrice)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "merchant_goods_id": String.self, "wxpay_goods_id": String?.self, "goods_name": String?.self,
        "quantity": Int.self, "unit_price": Int.self,
      ]
    }
  }

  /// 付款人
  public struct CodepayPayer: APIObject {
    /// 用户出示的付款码 · `auth_code`, 例如 `130061098828009406`
    public var authCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(authCode: String) {
      fields = ObjectFields(of: Self.self, authCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["auth_code": String.self]
    }
  }

  /// 所享的优惠
  public struct CodepayPromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 2] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [PromotionDetailGoodsDetail]? { fields[list: 10] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [PromotionDetailGoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
        "goods_detail": [PromotionDetailGoodsDetail]?.self,
      ]
    }
  }

  /// 支付的场景
  public struct CodepaySceneInfo: APIObject {
    /// 商户端设备的编号 · `device_id`, 例如 `013467007045764`
    public var deviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户端设备的 IP · `device_ip`, 例如 `128.0.0.1`
    public var deviceIP: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店 · `store_info`
    public var storeInfo: RequestStoreInfo {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(deviceID: String? = nil, deviceIP: String? = nil, storeInfo: RequestStoreInfo) {
      fields = ObjectFields(of: Self.self, deviceID, deviceIP, storeInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self, "device_ip": String?.self, "store_info": RequestStoreInfo.self]
    }
  }

  /// 交易的状态
  public struct CodepayTradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 未支付 · `NOTPAY`
    public static var notpay: Self { Self(rawValue: "NOTPAY") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 已撤销 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 支付中 · `USERPAYING`
    public static var userpaying: Self { Self(rawValue: "USERPAYING") }

    /// 支付失败 · `PAYERROR`
    public static var payerror: Self { Self(rawValue: "PAYERROR") }
  }

  /// 签约的内容
  public struct ContractInfo: APIObject {
    /// 协议模板的编号 · `plan_id`, 例如 `3484306348`
    public var planID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 签约的商户号 · `contract_mchid`, 例如 `1200009811`
    public var contractMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 签约所用的 AppID · `contract_appid`, 例如 `wxcbda96de0b165486`
    public var contractAppid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的签约协议号 · `contract_code`, 例如 `100001256`
    public var contractCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的请求序列号 · `request_serial`, 例如 `1695`
    public var requestSerial: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `123456`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yoursite.com`
    public var contractNotifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      planID: String, contractMchid: String, contractAppid: String, contractCode: String, requestSerial: String,
      contractDisplayAccount: String, contractNotifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planID, contractMchid, contractAppid, contractCode, requestSerial, contractDisplayAccount,
        contractNotifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_id": String.self, "contract_mchid": String.self, "contract_appid": String.self,
        "contract_code": String.self, "request_serial": String.self, "contract_display_account": String.self,
        "contract_notify_url": String?.self,
      ]
    }
  }

  /// 商品的详情
  public struct Detail: APIObject {
    /// 订单的原价，单位为分 · `cost_price`, 例如 `608800`
    public var costPrice: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 商家小票的编号 · `invoice_id`, 例如 `微信123`
    public var invoiceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
      fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail]?.self]
    }
  }

  /// `post` 返回的内容
  public struct ExposurePostResponse: APIObject {
    /// 是否建议展示微信分付 · `fqf_exposure`
    public var fqfExposure: Bool? { fields[boolean: 0] }
    /// 展示时带上的凭证 · `market_exposure_token`
    public var marketExposureToken: String? { fields[text: 1] }

    public init(fqfExposure: Bool? = nil, marketExposureToken: String? = nil) {
      fields = ObjectFields(of: Self.self, fqfExposure, marketExposureToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fqf_exposure": Bool?.self, "market_exposure_token": String?.self]
    }
  }

  /// 单品
  public struct GoodsDetail: APIObject {
    /// 商户的商品编码 · `merchant_goods_id`, 例如 `商品编码`
    public var merchantGoodsID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付的商品编码 · `wechatpay_goods_id`, 例如 `1001`
    public var wechatpayGoodsID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商品的名称 · `goods_name`, 例如 `iPhoneX 256G`
    public var goodsName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的数量 · 例如 `1`
    public var quantity: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品的单价，单位为分 · `unit_price`, 例如 `828800`
    public var unitPrice: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(
      merchantGoodsID: String, wechatpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int, unitPrice: Int
    ) {
      fields = ObjectFields(of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, quantity, unitPrice)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "merchant_goods_id": String.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
        "quantity": Int.self, "unit_price": Int.self,
      ]
    }
  }

  /// H5 场景
  public struct H5Info: APIObject {
    /// 场景的类型：iOS、Android、Wap · 例如 `iOSAndroidWap`
    public var type: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的名称 · `app_name`, 例如 `王者荣耀`
    public var appName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 网站的地址 · `app_url`, 例如 `https://pay.qq.com`
    public var appURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// iOS 应用的 Bundle ID · `bundle_id`, 例如 `com.tencent.wzryiOS`
    public var bundleID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// Android 应用的包名 · `package_name`, 例如 `com.tencent.tmgp.sgame`
    public var packageName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      type: String? = nil, appName: String? = nil, appURL: String? = nil, bundleID: String? = nil,
      packageName: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, appName, appURL, bundleID, packageName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": String?.self, "app_name": String?.self, "app_url": String?.self, "bundle_id": String?.self,
        "package_name": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct H5PostResponse: APIObject {
    /// 拉起支付的跳转链接，五分钟内有效 · `h5_url`
    public var h5URL: String? { fields[text: 0] }

    public init(h5URL: String? = nil) {
      fields = ObjectFields(of: Self.self, h5URL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["h5_url": String?.self]
    }
  }

  /// 支付的场景
  public struct H5SceneInfo: APIObject {
    /// 用户终端的 IP · `payer_client_ip`, 例如 `14.23.150.211`
    public var payerClientIP: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户端设备的编号 · `device_id`, 例如 `013467007045764`
    public var deviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店 · `store_info`
    public var storeInfo: StoreInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// H5 场景 · `h5_info`
    public var h5Info: H5Info? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(
      payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil, h5Info: H5Info? = nil
    ) {
      fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo, h5Info)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "payer_client_ip": String?.self, "device_id": String?.self, "store_info": StoreInfo?.self,
        "h5_info": H5Info?.self,
      ]
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

  /// 微信分付的贴息使用情况
  public struct InstallmentInfo: APIObject {
    /// 是否用了商户贴息 · `use_subsidy`
    public var useSubsidy: Bool? { fields[boolean: 0] }
    /// 用户选择的分期数 · `selected_installment_number`
    public var selectedInstallmentNumber: Int? { fields[integer: 1] }

    public init(useSubsidy: Bool? = nil, selectedInstallmentNumber: Int? = nil) {
      fields = ObjectFields(of: Self.self, useSubsidy, selectedInstallmentNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["use_subsidy": Bool?.self, "selected_installment_number": Int?.self]
    }
  }

  /// 限用的支付方式
  public struct LimitPay: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不可用余额 · `no_balance`
    public static var noBalance: Self { Self(rawValue: "no_balance") }

    /// 不可用信用卡 · `no_credit`
    public static var noCredit: Self { Self(rawValue: "no_credit") }

    /// 不可用借记卡 · `no_debit`
    public static var noDebit: Self { Self(rawValue: "no_debit") }

    /// 只用余额 · `balance_only`
    public static var balanceOnly: Self { Self(rawValue: "balance_only") }
  }

  /// `post` 返回的内容
  public struct NativePostResponse: APIObject {
    /// 用来生成支付二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 0] }

    public init(codeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code_url": String?.self]
    }
  }

  /// 付款人
  public struct Payer: APIObject {
    /// 付款人的实名信息
    public var identity: Identity? {
      get { fields[object: 0] }
      set { fields[object: 0] = newValue }
    }

    public init(identity: Identity? = nil) {
      fields = ObjectFields(of: Self.self, identity)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["identity": Identity?.self]
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
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [PromotionDetailGoodsDetail]? { fields[list: 10] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, amount: Int? = nil, stockID: String? = nil, wechatpayContribute: Int? = nil,
      merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil,
      goodsDetail: [PromotionDetailGoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
        "type": PromotionDetailType?.self, "amount": Int?.self, "stock_id": String?.self,
        "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
        "currency": String?.self, "goods_detail": [PromotionDetailGoodsDetail]?.self,
      ]
    }
  }

  /// 单品
  public struct PromotionDetailGoodsDetail: APIObject {
    /// 商品编号 · `goods_id`
    public var goodsID: String? { fields[text: 0] }
    /// 商品的数量
    public var quantity: Int? { fields[integer: 1] }
    /// 商品的单价，单位为分 · `unit_price`
    public var unitPrice: Int? { fields[integer: 2] }
    /// 优惠的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 3] }
    /// 商品的备注 · `goods_remark`
    public var goodsRemark: String? { fields[text: 4] }

    public init(
      goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
      goodsRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
        "goods_remark": String?.self,
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

  /// 商品的详情
  public struct RequestDetail: APIObject {
    /// 订单的原价，单位为分 · `cost_price`, 例如 `608800`
    public var costPrice: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 商家小票的编号 · `invoice_id`, 例如 `微信123`
    public var invoiceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]) {
      fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail].self]
    }
  }

  /// 支付的场景
  public struct RequestSceneInfo: APIObject {
    /// 用户终端的 IP · `payer_client_ip`, 例如 `14.23.150.211`
    public var payerClientIP: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户端设备的编号 · `device_id`, 例如 `013467007045764`
    public var deviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店 · `store_info`
    public var storeInfo: SceneInfoStoreInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }

    public init(payerClientIP: String, deviceID: String? = nil, storeInfo: SceneInfoStoreInfo? = nil) {
      fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payer_client_ip": String.self, "device_id": String?.self, "store_info": SceneInfoStoreInfo?.self]
    }
  }

  /// 门店
  public struct RequestStoreInfo: APIObject {
    /// 门店的编号 · 例如 `0001`
    public var id: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的门店编码 · `out_id`, 例如 `A1111`
    public var outID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(id: String? = nil, outID: String? = nil) {
      fields = ObjectFields(of: Self.self, id, outID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["id": String?.self, "out_id": String?.self]
    }
  }

  /// 订单的金额
  public struct ResponseAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }

    public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self]
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
    /// 用户终端的 IP · `payer_client_ip`, 例如 `14.23.150.211`
    public var payerClientIP: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户端设备的编号 · `device_id`, 例如 `013467007045764`
    public var deviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店 · `store_info`
    public var storeInfo: StoreInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }

    public init(payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
      fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payer_client_ip": String?.self, "device_id": String?.self, "store_info": StoreInfo?.self]
    }
  }

  /// 门店
  public struct SceneInfoStoreInfo: APIObject {
    /// 门店的编号 · 例如 `0001`
    public var id: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 门店的名称 · 例如 `腾讯大厦分店`
    public var name: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店所在地的行政区划码 · `area_code`, 例如 `440305`
    public var areaCode: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 门店的详细地址
    public var address: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
      fields = ObjectFields(of: Self.self, id, name, areaCode, address)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["id": String?.self, "name": String?.self, "area_code": String?.self, "address": String?.self]
    }
  }

  /// 结算的要求
  public struct SettleInfo: APIObject {
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }

    public init(profitSharing: Bool? = nil) {
      fields = ObjectFields(of: Self.self, profitSharing)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["profit_sharing": Bool?.self]
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

  /// 门店
  public struct StoreInfo: APIObject {
    /// 门店的编号 · 例如 `0001`
    public var id: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 门店的名称 · 例如 `腾讯大厦分店`
    public var name: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 门店所在地的行政区划码 · `area_code`, 例如 `440305`
    public var areaCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 门店的详细地址
    public var address: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(id: String? = nil, name: String, areaCode: String, address: String) {
      fields = ObjectFields(of: Self.self, id, name, areaCode, address)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["id": String?.self, "name": String.self, "area_code": String.self, "address": String.self]
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

  /// 交易的状态
  public struct TradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 未支付 · `NOTPAY`
    public static var notpay: Self { Self(rawValue: "NOTPAY") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 已撤销 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 支付中 · `USERPAYING`
    public static var userpaying: Self { Self(rawValue: "USERPAYING") }

    /// 支付失败 · `PAYERROR`
    public static var payerror: Self { Self(rawValue: "PAYERROR") }

    /// 已受理，等待扣款 · `ACCEPT`
    public static var accept: Self { Self(rawValue: "ACCEPT") }
  }

  /// 交易的类型
  public struct TradeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 公众号或小程序支付 · `JSAPI`
    public static var jsapi: Self { Self(rawValue: "JSAPI") }

    /// 扫码支付 · `NATIVE`
    public static var native: Self { Self(rawValue: "NATIVE") }

    /// APP支付 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// 付款码支付 · `MICROPAY`
    public static var micropay: Self { Self(rawValue: "MICROPAY") }

    /// H5支付 · `MWEB`
    public static var mweb: Self { Self(rawValue: "MWEB") }

    /// 刷脸支付 · `FACEPAY`
    public static var facepay: Self { Self(rawValue: "FACEPAY") }
  }
}
