// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/transactions/mweb

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions.Mweb {
  /// 境外下单：H5
  ///
  /// 创建预支付订单，取得手机浏览器里的支付链接。
  ///
  /// `POST /v3/global/transactions/mweb` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/transactions/mweb"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 商品的描述 · 例如 `image形象店-深圳腾大- QQ公仔`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 交易的类型 · `trade_type`, 例如 `MWEB`
    public var tradeType: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`, 例如 `no_credit`
    public var limitPay: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 订单生效的时间 · `time_start`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeStart: Timestamp? {
      get { fields[time: 13] }
      set { fields[time: 13] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 14] }
      set { fields[time: 14] = newValue }
    }
    /// 商户类别码（MCC） · `merchant_category_code`, 例如 `1011`
    public var merchantCategoryCode: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 付款人
    public var payer: Payer? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 17] }
      set { fields[requiredObject: 17] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo {
      get { fields[requiredObject: 18] }
      set { fields[requiredObject: 18] = newValue }
    }
    /// 商品与优惠的详情
    public var detail: [Detail]? {
      get { fields[list: 19] }
      set { fields[list: 19] = newValue }
    }

    public init(
      mchid: String, appid: String, subMchid: String, spMchid: String, spAppid: String, subAppid: String? = nil,
      description: String, attach: String? = nil, notifyURL: String, outTradeNo: String, goodsTag: String? = nil,
      tradeType: String, limitPay: String? = nil, timeStart: Timestamp? = nil, timeExpire: Timestamp? = nil,
      merchantCategoryCode: String, payer: Payer? = nil, amount: Amount, sceneInfo: SceneInfo, detail: [Detail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, spMchid, spAppid, subAppid, description, attach, notifyURL, outTradeNo,
        goodsTag, tradeType, limitPay, timeStart, timeExpire, merchantCategoryCode, payer, amount, sceneInfo, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "sub_mchid": String.self, "sp_mchid": String.self,
        "sp_appid": String.self, "sub_appid": String?.self, "description": String.self, "attach": String?.self,
        "notify_url": String.self, "out_trade_no": String.self, "goods_tag": String?.self, "trade_type": String.self,
        "limit_pay": String?.self, "time_start": Timestamp?.self, "time_expire": Timestamp?.self,
        "merchant_category_code": String.self, "payer": Payer?.self, "amount": Amount.self,
        "scene_info": SceneInfo.self, "detail": [Detail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Global.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Global.Amount

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 设备的编号 · `device_id`, 例如 `013467007045764`
      public var deviceID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `128.0.0.1`
      public var deviceIP: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 用户终端的 IP · `payer_client_ip`, 例如 `128.0.0.1`
      public var payerClientIP: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 操作员的编号 · `operator_id`, 例如 `123145`
      public var operatorID: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo {
        get { fields[requiredObject: 4] }
        set { fields[requiredObject: 4] = newValue }
      }

      public init(
        deviceID: String? = nil, deviceIP: String? = nil, payerClientIP: String, operatorID: String? = nil,
        storeInfo: StoreInfo
      ) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP, payerClientIP, operatorID, storeInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "device_id": String?.self, "device_ip": String?.self, "payer_client_ip": String.self,
          "operator_id": String?.self, "store_info": StoreInfo.self,
        ]
      }
    }

    /// 商品与优惠的详情
    public typealias Detail = V3.Global.Detail

    /// 门店
    public typealias StoreInfo = V3.Global.StoreInfo

    /// 单品
    public typealias GoodsDetail = V3.Global.GoodsDetail
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 拉起支付的跳转链接 · `mweb_url`
    public var mwebURL: String? { fields[text: 0] }

    public init(mwebURL: String? = nil) {
      fields = ObjectFields(of: Self.self, mwebURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mweb_url": String?.self]
    }
  }
}
