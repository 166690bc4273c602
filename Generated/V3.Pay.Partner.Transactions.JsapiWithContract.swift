// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/jsapi-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.JsapiWithContract {
  /// 服务商下单并签约：JSAPI
  ///
  /// 创建预支付订单，并请用户在支付时授权或签约。
  ///
  /// `POST /v3/pay/partner/transactions/jsapi-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688481)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/jsapi-with-contract"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, such as `wx8888888888888888`
    public var spAppid: String { fields[required: 0] }
    /// 服务商的商户号 · `sp_mchid`, such as `1230000109`
    public var spMchid: String { fields[required: 1] }
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String? { fields[2] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 3] }
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String { fields[required: 4] }
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String { fields[required: 5] }
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? { fields[6] }
    /// 原样带回查询与通知的附加数据 · such as `自定义数据`
    public var attach: String? { fields[7] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String { fields[required: 8] }
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String? { fields[9] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[10] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[11] }
    /// 订单的金额
    public var amount: Amount { fields[required: 12] }
    /// 付款人
    public var payer: Payer { fields[required: 13] }
    /// 商品的详情
    public var detail: Detail? { fields[14] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[15] }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo { fields[required: 16] }

    public init(
      spAppid: String, spMchid: String, subAppid: String? = nil, subMchid: String, description: String,
      outTradeNo: String, timeExpire: Timestamp? = nil, attach: String? = nil, notifyURL: String,
      goodsTag: String? = nil, settleInfo: SettleInfo? = nil, supportFapiao: Bool? = nil, amount: Amount, payer: Payer,
      detail: Detail? = nil, sceneInfo: SceneInfo? = nil, contractInfo: ContractInfo
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, description, outTradeNo, timeExpire, attach, notifyURL,
        goodsTag, settleInfo, supportFapiao, amount, payer, detail, sceneInfo, contractInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "description": String.self, "out_trade_no": String.self, "time_expire": Timestamp?.self, "attach": String?.self,
        "notify_url": String.self, "goods_tag": String?.self, "settle_info": SettleInfo?.self,
        "support_fapiao": Bool?.self, "amount": Amount.self, "payer": Payer.self, "detail": Detail?.self,
        "scene_info": SceneInfo?.self, "contract_info": ContractInfo.self,
      ]
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.Transactions.App.PostRequest.SettleInfo

    /// 订单的金额
    public typealias Amount = V3.Pay.Transactions.App.PostRequest.Amount

    /// 付款人
    public typealias Payer = V3.Pay.Partner.Transactions.Codepay.PostResponse.Payer

    /// 商品的详情
    public typealias Detail = V3.Pay.Transactions.AppWithContract.PostRequest.Detail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.Transactions.AppWithContract.PostRequest.SceneInfo

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 免密协议的编号 · `password_free_contract_id`, such as `201710180325670965`
      public var passwordFreeContractID: String? { fields[0] }
      /// 凭证 · such as `201710180325670965`
      public var token: String? { fields[1] }
      /// 协议模板的编号 · `plan_id`, such as `3484306348`
      public var planID: String? { fields[2] }
      /// 签约的商户号 · `contract_mchid`, such as `1200009811`
      public var contractMchid: String? { fields[3] }
      /// 签约所用的 AppID · `contract_appid`, such as `wxcbda96de0b165486`
      public var contractAppid: String? { fields[4] }
      /// 商户自定的签约协议号 · `contract_code`, such as `100001256`
      public var contractCode: String? { fields[5] }
      /// 商户自定的请求序列号 · `request_serial`, such as `1695`
      public var requestSerial: String? { fields[6] }
      /// 签约页上展示的用户名称 · `contract_display_account`, such as `123456`
      public var contractDisplayAccount: String? { fields[7] }
      /// 接收签约结果通知的地址 · `contract_notify_url`, such as `https://yoursite.com`
      public var contractNotifyURL: String? { fields[8] }

      public init(
        passwordFreeContractID: String? = nil, token: String? = nil, planID: String? = nil,
        contractMchid: String? = nil, contractAppid: String? = nil, contractCode: String? = nil,
        requestSerial: String? = nil, contractDisplayAccount: String? = nil, contractNotifyURL: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, passwordFreeContractID, token, planID, contractMchid, contractAppid, contractCode,
          requestSerial, contractDisplayAccount, contractNotifyURL
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "password_free_contract_id": String?.self, "token": String?.self, "plan_id": String?.self,
          "contract_mchid": String?.self, "contract_appid": String?.self, "contract_code": String?.self,
          "request_serial": String?.self, "contract_display_account": String?.self, "contract_notify_url": String?.self,
        ]
      }
    }

    /// 单品
    public typealias GoodsDetail = V3.Pay.Transactions.App.PostRequest.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.Transactions.AppWithContract.PostRequest.StoreInfo
  }

  /// What `post` gets back.
  public typealias PostResponse = V3.Pay.Transactions.App.PostResponse
}
