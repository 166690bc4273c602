// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/new-tax-control-fapiao/merchant/development-config

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig {
  /// 电子发票：查询开发选项
  ///
  /// 取得现用的通知地址等选项。
  ///
  /// `GET /v3/new-tax-control-fapiao/merchant/development-config` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529526) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/merchant/development-config"))
  }

  /// 电子发票：配置开发选项
  ///
  /// 设定通知地址等选项。
  ///
  /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529457) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474031) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/new-tax-control-fapiao/merchant/development-config"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 接收回调的地址 · `callback_url`
    public var callbackURL: String? { fields[text: 0] }
    /// 是否在全部账单上展示开票入口 · `show_fapiao_cell`
    public var showFapiaoCell: Bool? { fields[boolean: 1] }
    /// 能否开电子专票 · `support_vat_fapiao`
    public var supportVatFapiao: Bool? { fields[boolean: 2] }

    public init(callbackURL: String? = nil, showFapiaoCell: Bool? = nil, supportVatFapiao: Bool? = nil) {
      fields = ObjectFields(of: Self.self, callbackURL, showFapiaoCell, supportVatFapiao)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["callback_url": String?.self, "show_fapiao_cell": Bool?.self, "support_vat_fapiao": Bool?.self]
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 接收回调的地址 · `callback_url`, 例如 `https://pay.weixin.qq.com/callback`
    public var callbackURL: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mch_code`, 例如 `1900000109`
    public var subMchCode: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 是否在全部账单上展示开票入口 · `show_fapiao_cell`
    public var showFapiaoCell: Bool? {
      get { fields[boolean: 2] }
      set { fields[boolean: 2] = newValue }
    }
    /// 能否开电子专票 · `support_vat_fapiao`
    public var supportVatFapiao: Bool? {
      get { fields[boolean: 3] }
      set { fields[boolean: 3] = newValue }
    }

    public init(
      callbackURL: String? = nil, subMchCode: String? = nil, showFapiaoCell: Bool? = nil, supportVatFapiao: Bool? = nil
    ) {
      fields = ObjectFields(of: Self.self, callbackURL, subMchCode, showFapiaoCell, supportVatFapiao)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "callback_url": String?.self, "sub_mch_code": String?.self, "show_fapiao_cell": Bool?.self,
        "support_vat_fapiao": Bool?.self,
      ]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 接收回调的地址 · `callback_url`
    public var callbackURL: String? { fields[text: 0] }
    /// 是否在全部账单上展示开票入口 · `show_fapiao_cell`
    public var showFapiaoCell: Bool? { fields[boolean: 1] }
    /// 能否开电子专票 · `support_vat_fapiao`
    public var supportVatFapiao: Bool? { fields[boolean: 2] }

    public init(callbackURL: String? = nil, showFapiaoCell: Bool? = nil, supportVatFapiao: Bool? = nil) {
      fields = ObjectFields(of: Self.self, callbackURL, showFapiaoCell, supportVatFapiao)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["callback_url": String?.self, "show_fapiao_cell": Bool?.self, "support_vat_fapiao": Bool?.self]
    }
  }
}
