// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/smartguide/guides/{guide_id}

@_spi(Generated) public import WeChatPay

extension V3.Smartguide.Guides.GuideID {
  /// 支付即服务：更新服务人员
  ///
  /// 更改服务人员的姓名、手机号等资料。
  ///
  /// `PATCH /v3/smartguide/guides/{guide_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535160) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/smartguide/guides/{guide_id}"), body: body)
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1234567890`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 员工的姓名，加密传输
    public var name: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 手机号，加密传输
    public var mobile: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 员工的个人二维码 · `qr_code`
    public var qrCode: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 头像的地址
    public var avatar: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 群二维码的地址 · `group_qrcode`, 例如 `https://work.weixin.qq.com/xxxxxxx`
    public var groupQrcode: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      subMchid: String? = nil, name: String? = nil, mobile: String? = nil, qrCode: String? = nil, avatar: String? = nil,
      groupQrcode: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, name, mobile, qrCode, avatar, groupQrcode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "name": Sensitive<String>?.self, "mobile": Sensitive<String>?.self,
        "qr_code": String?.self, "avatar": String?.self, "group_qrcode": String?.self,
      ]
    }
  }
}
