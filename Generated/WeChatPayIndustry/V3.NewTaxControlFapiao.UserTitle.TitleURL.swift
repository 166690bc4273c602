// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/user-title/title-url

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.UserTitle.TitleURL {
  /// 电子发票：取得抬头链接
  ///
  /// 非微信支付的场合，取得用户填写抬头的链接。
  ///
  /// `GET /v3/new-tax-control-fapiao/user-title/title-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474040) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/user-title/title-url"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 发票申请的单号 · `fapiao_apply_id`
    public var fapiaoApplyID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 来源
    public var source: RequestSource {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 销售方的名称 · `seller_name`
    public var sellerName: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 是否让用户填手机号 · `show_phone_cell`
    public var showPhoneCell: Bool? {
      get { fields[boolean: 7] }
      set { fields[boolean: 7] = newValue }
    }
    /// 手机号是否必填 · `must_input_phone`
    public var mustInputPhone: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 是否让用户填邮箱 · `show_email_cell`
    public var showEmailCell: Bool? {
      get { fields[boolean: 9] }
      set { fields[boolean: 9] = newValue }
    }
    /// 邮箱是否必填 · `must_input_email`
    public var mustInputEmail: Bool? {
      get { fields[boolean: 10] }
      set { fields[boolean: 10] = newValue }
    }

    public init(
      subMchid: String? = nil, fapiaoApplyID: String, source: RequestSource, appid: String, openid: String,
      totalAmount: Int, sellerName: String? = nil, showPhoneCell: Bool? = nil, mustInputPhone: Bool? = nil,
      showEmailCell: Bool? = nil, mustInputEmail: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, fapiaoApplyID, source, appid, openid, totalAmount, sellerName, showPhoneCell,
        mustInputPhone, showEmailCell, mustInputEmail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "fapiao_apply_id": String.self, "source": RequestSource.self, "appid": String.self,
        "openid": String.self, "total_amount": Int.self, "seller_name": String?.self, "show_phone_cell": Bool?.self,
        "must_input_phone": Bool?.self, "show_email_cell": Bool?.self, "must_input_email": Bool?.self,
      ]
    }

    /// 来源
    public struct RequestSource: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 网页 · `WEB`
      public static var web: Self { Self(rawValue: "WEB") }

      /// 小程序 · `MINIPROGRAM`
      public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 填写抬头的链接 · `title_url`
    public var titleURL: String? { fields[text: 0] }
    /// 小程序的 AppID · `miniprogram_appid`
    public var miniprogramAppid: String? { fields[text: 1] }
    /// 小程序页面的路径 · `miniprogram_path`
    public var miniprogramPath: String? { fields[text: 2] }
    /// 小程序的原始 ID · `miniprogram_user_name`
    public var miniprogramUserName: String? { fields[text: 3] }

    public init(
      titleURL: String? = nil, miniprogramAppid: String? = nil, miniprogramPath: String? = nil,
      miniprogramUserName: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, titleURL, miniprogramAppid, miniprogramPath, miniprogramUserName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "title_url": String?.self, "miniprogram_appid": String?.self, "miniprogram_path": String?.self,
        "miniprogram_user_name": String?.self,
      ]
    }
  }
}
