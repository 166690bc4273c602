// Written by wechatpay-gen: change the description, not this file.
// POST /v3/customs/verify-certificate

@_spi(Generated) public import WeChatPay

extension V3.Customs.VerifyCertificate {
  /// 报关（旧版）：校验身份
  ///
  /// 核对订购人与支付人的身份是否一致。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/customs/verify-certificate`。
  ///
  /// `POST /v3/customs/verify-certificate` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com/global
  @available(*, deprecated, message: "改用 POST /v3/global/customs/verify-certificate。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/customs/verify-certificate", server: "https://apihk.mch.weixin.qq.com/global"), body: body
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
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1000320306201511078440737890`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的子单号 · `sub_order_no`, 例如 `20150806125346`
    public var subOrderNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 海关的代码
    public var customs: Customs {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 商户在海关的备案号 · `merchant_customs_no`, 例如 `123456`
    public var merchantCustomsNo: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 证件的类型，枚举值之一 · `certificate_type`
    public var certificateType: CertificateType {
      get { fields[requiredEnumeration: 7] }
      set { fields[requiredEnumeration: 7] = newValue }
    }
    /// 证件号码，加密传输 · `certificate_id`, 例如 `330821198809085211`
    public var certificateID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 证件上的姓名，加密传输 · `certificate_name`, 例如 `张三`
    public var certificateName: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }

    public init(
      appid: String, mchid: String, outTradeNo: String, transactionID: String, subOrderNo: String? = nil,
      customs: Customs, merchantCustomsNo: String, certificateType: CertificateType, certificateID: String,
      certificateName: String
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, subOrderNo, customs, merchantCustomsNo, certificateType,
        certificateID, certificateName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "out_trade_no": String.self, "transaction_id": String.self,
        "sub_order_no": String?.self, "customs": Customs.self, "merchant_customs_no": String.self,
        "certificate_type": CertificateType.self, "certificate_id": Sensitive<String>.self,
        "certificate_name": Sensitive<String>.self,
      ]
    }

    /// 海关的代码
    public typealias Customs = V3.Customs.CustomsType

    /// 证件的类型，枚举值之一
    public struct CertificateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `IDCARD`
      public static var idcard: Self { Self(rawValue: "IDCARD") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 身份核验的结果 · `certificate_check_result`
    public var certificateCheckResult: CertificateCheckResult? { fields[enumeration: 4] }

    public init(
      appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      certificateCheckResult: CertificateCheckResult? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, mchid, outTradeNo, transactionID, certificateCheckResult)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "certificate_check_result": CertificateCheckResult?.self,
      ]
    }

    /// 身份核验的结果
    public struct CertificateCheckResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 一致 · `SAME`
      public static var same: Self { Self(rawValue: "SAME") }

      /// 不一致 · `DIFFERENT`
      public static var different: Self { Self(rawValue: "DIFFERENT") }
    }
  }
}
