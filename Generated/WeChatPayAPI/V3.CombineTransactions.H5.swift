// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/h5

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.H5 {
  /// 合单下单：H5
  ///
  /// 为手机浏览器里的支付创建一笔含多笔子单的合单。
  ///
  /// `POST /v3/combine-transactions/h5` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/h5"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
    public var combineAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1900000109`
    public var combineMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `P20150806125346`
    public var combineOutTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder] {
      get { fields[requiredList: 4] }
      set { fields[requiredList: 4] = newValue }
    }
    /// 订单生效的时间 · `time_start`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeStart: Timestamp? {
      get { fields[time: 5] }
      set { fields[time: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
    }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, sceneInfo: SceneInfo,
      subOrders: [SubOrder], timeStart: Timestamp? = nil, timeExpire: Timestamp? = nil, notifyURL: String,
      limitPay: [LimitPay]? = nil, combinePayerInfo: CombinePayerInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, sceneInfo, subOrders, timeStart, timeExpire,
        notifyURL, limitPay, combinePayerInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "scene_info": SceneInfo.self, "sub_orders": [SubOrder].self, "time_start": Timestamp?.self,
        "time_expire": Timestamp?.self, "notify_url": String.self, "limit_pay": [LimitPay]?.self,
        "combine_payer_info": CombinePayerInfo?.self,
      ]
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, 例如 `POS1:1`
      public var deviceID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 用户终端的 IP · `payer_client_ip`, 例如 `14.17.22.32`
      public var payerClientIP: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// H5 场景 · `h5_info`
      public var h5Info: H5Info {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }

      public init(deviceID: String, payerClientIP: String, h5Info: H5Info) {
        fields = ObjectFields(of: Self.self, deviceID, payerClientIP, h5Info)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String.self, "payer_client_ip": String.self, "h5_info": H5Info.self]
      }
    }

    /// 各笔子单
    public typealias SubOrder = V3.CombineTransactions.SubOrder

    /// 限用的支付方式
    public typealias LimitPay = V3.CombineTransactions.LimitPay

    /// 付款人
    public typealias CombinePayerInfo = V3.CombineTransactions.CombinePayerInfo

    /// H5 场景
    public struct H5Info: APIObject {
      /// 场景的类型：iOS、Android、Wap · 例如 `iOS`
      public var type: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
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
        type: String, appName: String? = nil, appURL: String? = nil, bundleID: String? = nil,
        packageName: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, appName, appURL, bundleID, packageName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": String.self, "app_name": String?.self, "app_url": String?.self, "bundle_id": String?.self,
          "package_name": String?.self,
        ]
      }
    }

    /// 子单的金额
    public typealias Amount = V3.CombineTransactions.Amount

    /// 结算的要求
    public typealias SettleInfo = V3.CombineTransactions.SettleInfo

    /// 付款人的实名信息
    public typealias Identity = V3.CombineTransactions.Identity

    /// 证件的类型
    public typealias IdentityType = V3.CombineTransactions.IdentityType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
}
