// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.OpenScenarioSpeakerorder.TransactionID.Report {
  /// 收款音箱：上报支付
  ///
  /// 告知一笔码牌支付的订单与设备。
  ///
  /// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` · [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000001`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用来生成二维码的链接 · `code_url`, 例如 `URl:weixin://wxpay/s/An4baqw`
    public var codeURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `example_out_trade_no`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 设备的序列号 · `device_sn`, 例如 `example_device_sn`
    public var deviceSn: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(subMchid: String, codeURL: String, outTradeNo: String, deviceSn: String) {
      fields = ObjectFields(of: Self.self, subMchid, codeURL, outTradeNo, deviceSn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "code_url": String.self, "out_trade_no": String.self, "device_sn": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 用来生成二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }
    /// 设备的序列号 · `device_sn`
    public var deviceSn: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }

    public init(
      subMchid: String? = nil, codeURL: String? = nil, outTradeNo: String? = nil, deviceSn: String? = nil,
      transactionID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, codeURL, outTradeNo, deviceSn, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "code_url": String?.self, "out_trade_no": String?.self, "device_sn": String?.self,
        "transaction_id": String?.self,
      ]
    }
  }
}
