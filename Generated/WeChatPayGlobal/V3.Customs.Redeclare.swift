// Written by wechatpay-gen: change the description, not this file.
// POST /v3/customs/redeclare

@_spi(Generated) public import WeChatPay

extension V3.Customs.Redeclare {
  /// 报关（旧版）：重新推送
  ///
  /// 海关未收到时，把报关资料再推送一次。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/customs/redeclare`。
  ///
  /// `POST /v3/customs/redeclare` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com/global
  @available(*, deprecated, message: "改用 POST /v3/global/customs/redeclare。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/customs/redeclare", server: "https://apihk.mch.weixin.qq.com/global"), body: body
    )
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
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1000320306201511078440737890`
    public var transactionID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的子单号 · `sub_order_no`, 例如 `20150806125346`
    public var subOrderNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 微信侧的子单号 · `sub_order_id`, 例如 `1000320306201511078440737891`
    public var subOrderID: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 海关的代码
    public var customs: Customs {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 商户在海关的备案号 · `merchant_customs_no`, 例如 `123456`
    public var merchantCustomsNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }

    public init(
      appid: String, mchid: String, outTradeNo: String? = nil, transactionID: String? = nil, subOrderNo: String? = nil,
      subOrderID: String? = nil, customs: Customs, merchantCustomsNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, subOrderNo, subOrderID, customs, merchantCustomsNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "sub_order_no": String?.self, "sub_order_id": String?.self, "customs": Customs.self,
        "merchant_customs_no": String.self,
      ]
    }

    /// 海关的代码
    public typealias Customs = V3.Customs.CustomsType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 报关的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 商户自定的子单号 · `sub_order_no`
    public var subOrderNo: String? { fields[text: 5] }
    /// 微信侧的子单号 · `sub_order_id`
    public var subOrderID: String? { fields[text: 6] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 7] }
    /// 对结果的说明
    public var explanation: String? { fields[text: 8] }

    public init(
      appid: String? = nil, mchid: String? = nil, state: ResponseState? = nil, outTradeNo: String? = nil,
      transactionID: String? = nil, subOrderNo: String? = nil, subOrderID: String? = nil, modifyTime: String? = nil,
      explanation: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, state, outTradeNo, transactionID, subOrderNo, subOrderID, modifyTime, explanation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "state": ResponseState?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "sub_order_no": String?.self, "sub_order_id": String?.self,
        "modify_time": String?.self, "explanation": String?.self,
      ]
    }

    /// 报关的状态
    public typealias ResponseState = V3.Customs.ResponseState
  }
}
