// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/jsapi-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.JsapiWithContract {
  /// 商户下单并签约：JSAPI
  ///
  /// 创建预支付订单，并请用户在支付时授权或签约。
  ///
  /// `POST /v3/pay/transactions/jsapi-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012530178)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/jsapi-with-contract"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }

    public init(
      appid: String, mchid: String, description: String, outTradeNo: String, timeExpire: Timestamp? = nil,
      attach: String? = nil, notifyURL: String, goodsTag: String? = nil, supportFapiao: Bool? = nil, amount: Amount,
      payer: Payer, detail: Detail? = nil, sceneInfo: SceneInfo? = nil, settleInfo: SettleInfo? = nil,
      contractInfo: ContractInfo
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, outTradeNo, timeExpire, attach, notifyURL, goodsTag, supportFapiao,
        amount, payer, detail, sceneInfo, settleInfo, contractInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "out_trade_no": String.self,
        "time_expire": Timestamp?.self, "attach": String?.self, "notify_url": String.self, "goods_tag": String?.self,
        "support_fapiao": Bool?.self, "amount": Amount.self, "payer": Payer.self, "detail": Detail?.self,
        "scene_info": SceneInfo?.self, "settle_info": SettleInfo?.self, "contract_info": ContractInfo.self,
      ]
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(openid: String) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String.self]
      }
    }

    /// 商品的详情
    public typealias Detail = V3.Pay.RequestDetail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.RequestSceneInfo

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 凭证 · 例如 `201710180325670965`
      public var token: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 免密协议的编号 · `password_free_contract_id`, 例如 `201710180325670965`
      public var passwordFreeContractID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 协议模板的编号 · `plan_id`, 例如 `3484306348`
      public var planID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 签约的商户号 · `contract_mchid`, 例如 `1200009811`
      public var contractMchid: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 签约所用的 AppID · `contract_appid`, 例如 `wxcbda96de0b165486`
      public var contractAppid: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 商户自定的签约协议号 · `contract_code`, 例如 `100001256`
      public var contractCode: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 商户自定的请求序列号 · `request_serial`, 例如 `1695`
      public var requestSerial: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `123456`
      public var contractDisplayAccount: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yoursite.com`
      public var contractNotifyURL: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }

      public init(
        token: String? = nil, passwordFreeContractID: String? = nil, planID: String? = nil,
        contractMchid: String? = nil, contractAppid: String? = nil, contractCode: String? = nil,
        requestSerial: String? = nil, contractDisplayAccount: String? = nil, contractNotifyURL: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, token, passwordFreeContractID, planID, contractMchid, contractAppid, contractCode,
          requestSerial, contractDisplayAccount, contractNotifyURL
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "token": String?.self, "password_free_contract_id": String?.self, "plan_id": String?.self,
          "contract_mchid": String?.self, "contract_appid": String?.self, "contract_code": String?.self,
          "request_serial": String?.self, "contract_display_account": String?.self, "contract_notify_url": String?.self,
        ]
      }
    }

    /// 单品
    public typealias GoodsDetail = V3.Pay.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.SceneInfoStoreInfo
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.SharedPostResponse
}
