// Written by wechatpay-gen: change the description, not this file.
// POST /v3/repayment/combine-transactions/partner/prepay

@_spi(Generated) public import WeChatPay

extension V3.Repayment.CombineTransactions.Partner.Prepay {
  /// 信用卡还款：下单
  ///
  /// 创建还款的预支付订单，只能用还款自己的查单与关单。
  ///
  /// `POST /v3/repayment/combine-transactions/partner/prepay` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/repayment/combine-transactions/partner/prepay"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `1217752501201407033233368018`
    public var combineOutTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1230000109`
    public var combineMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// H5 场景 · `h5_info`
    public var h5Info: H5Info? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 应用 · `app_info`
    public var appInfo: AppInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 在小程序里支付 · `miniprogram_info`
    public var miniprogramInfo: MiniprogramInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 在微信内的网页里支付 · `wechat_web_info`
    public var wechatWebInfo: WechatWebInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      combineOutTradeNo: String, combineMchid: String, subOrders: [SubOrder], timeExpire: Timestamp? = nil,
      notifyURL: String? = nil, h5Info: H5Info? = nil, appInfo: AppInfo? = nil, miniprogramInfo: MiniprogramInfo? = nil,
      combinePayerInfo: CombinePayerInfo? = nil, wechatWebInfo: WechatWebInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineOutTradeNo, combineMchid, subOrders, timeExpire, notifyURL, h5Info, appInfo,
        miniprogramInfo, combinePayerInfo, wechatWebInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_out_trade_no": String.self, "combine_mchid": String.self, "sub_orders": [SubOrder].self,
        "time_expire": Timestamp?.self, "notify_url": String?.self, "h5_info": H5Info?.self, "app_info": AppInfo?.self,
        "miniprogram_info": MiniprogramInfo?.self, "combine_payer_info": CombinePayerInfo?.self,
        "wechat_web_info": WechatWebInfo?.self,
      ]
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · 例如 `1230000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 子单的金额
      public var amount: Amount {
        get { fields[requiredObject: 3] }
        set { fields[requiredObject: 3] = newValue }
      }
      /// 子单的附加数据 · 例如 `深圳分店`
      public var attach: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 商品的描述 · 例如 `某某放心借`
      public var description: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }

      public init(
        mchid: String, subMchid: String? = nil, outTradeNo: String, amount: Amount, attach: String, description: String,
        settleInfo: SettleInfo? = nil
      ) {
        fields = ObjectFields(of: Self.self, mchid, subMchid, outTradeNo, amount, attach, description, settleInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "sub_mchid": String?.self, "out_trade_no": String.self, "amount": Amount.self,
          "attach": String.self, "description": String.self, "settle_info": SettleInfo?.self,
        ]
      }
    }

    /// H5 场景
    public struct H5Info: APIObject {
      /// 还款服务商的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
      public var combineAppid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 用户终端的 IP · `payer_client_ip`, 例如 `127.0.0.1`
      public var payerClientIP: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 在哪种设备上：iOS、Android 或 Wap
      public var type: H5InfoType {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }
      /// 应用的名称 · `app_name`, 例如 `王者荣耀`
      public var appName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 网站的地址 · `app_url`, 例如 `https://pay.qq.com`
      public var appURL: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// iOS 应用的 Bundle ID · `bundle_id`, 例如 `com.tencent.wzryiOS`
      public var bundleID: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// Android 应用的包名 · `package_name`, 例如 `com.tencent.tmgp.sgame`
      public var packageName: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        combineAppid: String, payerClientIP: String, type: H5InfoType, appName: String? = nil, appURL: String,
        bundleID: String? = nil, packageName: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, combineAppid, payerClientIP, type, appName, appURL, bundleID, packageName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "combine_appid": String.self, "payer_client_ip": String.self, "type": H5InfoType.self,
          "app_name": String?.self, "app_url": String.self, "bundle_id": String?.self, "package_name": String?.self,
        ]
      }
    }

    /// 应用
    public struct AppInfo: APIObject {
      /// 还款服务商的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
      public var combineAppid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(combineAppid: String) {
        fields = ObjectFields(of: Self.self, combineAppid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["combine_appid": String.self]
      }
    }

    /// 在小程序里支付
    public struct MiniprogramInfo: APIObject {
      /// 还款服务商的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
      public var combineAppid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(combineAppid: String, openid: String) {
        fields = ObjectFields(of: Self.self, combineAppid, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["combine_appid": String.self, "openid": String.self]
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
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

    /// 在微信内的网页里支付
    public struct WechatWebInfo: APIObject {
      /// 还款服务商的 AppID · `combine_appid`
      public var combineAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 用户在该 AppID 下的标识
      public var openid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 经营网页的地址 · `webview_url`
      public var webviewURL: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(combineAppid: String? = nil, openid: String? = nil, webviewURL: String? = nil) {
        fields = ObjectFields(of: Self.self, combineAppid, openid, webviewURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["combine_appid": String?.self, "openid": String?.self, "webview_url": String?.self]
      }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`, 例如 `10`
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

    /// 在哪种设备上：iOS、Android 或 Wap
    public struct H5InfoType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 苹果手机 · `iOS`
      public static var iOs: Self { Self(rawValue: "iOS") }

      /// 安卓手机 · `Android`
      public static var android: Self { Self(rawValue: "Android") }

      /// 手机网页 · `Wap`
      public static var wap: Self { Self(rawValue: "Wap") }
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 证件的类型
      public var type: IdentityType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证件号码，加密传输
      public var number: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件上的姓名，加密传输
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

      /// 台湾居民来往大陆通行证 · `TAIWAN_COMPATRIOT_PERMIT`
      public static var taiwanCompatriotPermit: Self { Self(rawValue: "TAIWAN_COMPATRIOT_PERMIT") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public var prepayID: String? { fields[text: 0] }
    /// 拉起支付的跳转链接，五分钟内有效 · `h5_url`
    public var h5URL: String? { fields[text: 1] }

    public init(prepayID: String? = nil, h5URL: String? = nil) {
      fields = ObjectFields(of: Self.self, prepayID, h5URL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["prepay_id": String?.self, "h5_url": String?.self]
    }
  }
}
