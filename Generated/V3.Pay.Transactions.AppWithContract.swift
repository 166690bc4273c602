// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/app-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.AppWithContract {
  /// 商户下单并签约：APP
  ///
  /// 创建预支付订单，并请用户在支付时签约。
  ///
  /// `POST /v3/pay/transactions/app-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/app-with-contract"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 0] }
    /// 商户号 · such as `1230000109`
    public var mchid: String { fields[required: 1] }
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String { fields[required: 2] }
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String { fields[required: 3] }
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? { fields[4] }
    /// 原样带回查询与通知的附加数据 · such as `自定义数据说明`
    public var attach: String? { fields[5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String { fields[required: 6] }
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String? { fields[7] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[8] }
    /// 订单的金额
    public var amount: Amount { fields[required: 9] }
    /// 商品的详情
    public var detail: Detail? { fields[10] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[11] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[12] }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo { fields[required: 13] }

    public init(
      appid: String, mchid: String, description: String, outTradeNo: String, timeExpire: Timestamp? = nil,
      attach: String? = nil, notifyURL: String, goodsTag: String? = nil, supportFapiao: Bool? = nil, amount: Amount,
      detail: Detail? = nil, sceneInfo: SceneInfo? = nil, settleInfo: SettleInfo? = nil, contractInfo: ContractInfo
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, outTradeNo, timeExpire, attach, notifyURL, goodsTag, supportFapiao,
        amount, detail, sceneInfo, settleInfo, contractInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "out_trade_no": String.self,
        "time_expire": Timestamp?.self, "attach": String?.self, "notify_url": String.self, "goods_tag": String?.self,
        "support_fapiao": Bool?.self, "amount": Amount.self, "detail": Detail?.self, "scene_info": SceneInfo?.self,
        "settle_info": SettleInfo?.self, "contract_info": ContractInfo.self,
      ]
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Transactions.App.PostRequest.Amount

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`, such as `608800`
      public var costPrice: Int? { fields[0] }
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String? { fields[1] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail] { fields[required: 2] }

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]) {
        fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail].self]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`, such as `14.23.150.211`
      public var payerClientIP: String { fields[required: 0] }
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String? { fields[1] }
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? { fields[2] }

      public init(payerClientIP: String, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["payer_client_ip": String.self, "device_id": String?.self, "store_info": StoreInfo?.self]
      }
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.Transactions.App.PostRequest.SettleInfo

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 协议模板的编号 · `plan_id`, such as `3484306348`
      public var planID: String { fields[required: 0] }
      /// 签约的商户号 · `contract_mchid`, such as `1200009811`
      public var contractMchid: String { fields[required: 1] }
      /// 签约所用的 AppID · `contract_appid`, such as `wxcbda96de0b165486`
      public var contractAppid: String { fields[required: 2] }
      /// 商户自定的签约协议号 · `contract_code`, such as `100001256`
      public var contractCode: String { fields[required: 3] }
      /// 商户自定的请求序列号 · `request_serial`, such as `1695`
      public var requestSerial: String { fields[required: 4] }
      /// 签约页上展示的用户名称 · `contract_display_account`, such as `123456`
      public var contractDisplayAccount: String { fields[required: 5] }
      /// 接收签约结果通知的地址 · `contract_notify_url`, such as `https://yoursite.com`
      public var contractNotifyURL: String? { fields[6] }

      public init(
        planID: String, contractMchid: String, contractAppid: String, contractCode: String, requestSerial: String,
        contractDisplayAccount: String, contractNotifyURL: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, planID, contractMchid, contractAppid, contractCode, requestSerial, contractDisplayAccount,
          contractNotifyURL
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "plan_id": String.self, "contract_mchid": String.self, "contract_appid": String.self,
          "contract_code": String.self, "request_serial": String.self, "contract_display_account": String.self,
          "contract_notify_url": String?.self,
        ]
      }
    }

    /// 单品
    public typealias GoodsDetail = V3.Pay.Transactions.App.PostRequest.GoodsDetail

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · such as `0001`
      public var id: String? { fields[0] }
      /// 门店的名称 · such as `腾讯大厦分店`
      public var name: String? { fields[1] }
      /// 门店所在地的行政区划码 · `area_code`, such as `440305`
      public var areaCode: String? { fields[2] }
      /// 门店的详细地址
      public var address: String? { fields[3] }

      public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
        fields = ObjectFields(of: Self.self, id, name, areaCode, address)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["id": String?.self, "name": String?.self, "area_code": String?.self, "address": String?.self]
      }
    }
  }

  /// What `post` gets back.
  public typealias PostResponse = V3.Pay.Transactions.App.PostResponse
}
