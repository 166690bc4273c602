// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/scannedpos

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.Scannedpos {
  /// 服务商扫码支付下单
  ///
  /// 由收银设备扫码下单。
  ///
  /// `POST /v3/pay/partner/transactions/scannedpos` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/scannedpos"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 10] }
      set { fields[boolean: 10] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 12] }
      set { fields[requiredObject: 12] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }

    public init(
      spAppid: String? = nil, spMchid: String, subAppid: String? = nil, subMchid: String, description: String,
      outTradeNo: String, timeExpire: Timestamp? = nil, attach: String? = nil, notifyURL: String? = nil,
      goodsTag: String? = nil, supportFapiao: Bool? = nil, amount: Amount, payer: Payer, detail: Detail? = nil,
      sceneInfo: SceneInfo, settleInfo: SettleInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, description, outTradeNo, timeExpire, attach, notifyURL,
        goodsTag, supportFapiao, amount, payer, detail, sceneInfo, settleInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "description": String.self, "out_trade_no": String.self, "time_expire": Timestamp?.self, "attach": String?.self,
        "notify_url": String?.self, "goods_tag": String?.self, "support_fapiao": Bool?.self, "amount": Amount.self,
        "payer": Payer.self, "detail": Detail?.self, "scene_info": SceneInfo.self, "settle_info": SettleInfo?.self,
      ]
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 付款人
    public typealias Payer = V3.Pay.Partner.Transactions.RequestPayer

    /// 商品的详情
    public typealias Detail = V3.Pay.Detail

    /// 支付的场景
    public struct SceneInfo: APIObject {
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
      public var storeInfo: StoreInfo {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }

      public init(payerClientIP: String, deviceID: String? = nil, storeInfo: StoreInfo) {
        fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payer_client_ip": String.self, "device_id": String?.self, "store_info": StoreInfo.self]
      }
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

    /// 单品
    public typealias GoodsDetail = V3.Pay.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.RequestStoreInfo
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.SharedPostResponse
}
