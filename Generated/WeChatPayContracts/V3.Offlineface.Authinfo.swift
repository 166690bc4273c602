// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlineface/authinfo

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Authinfo {
  /// 离线刷脸：取得设备凭据
  ///
  /// 取得设备所用的 authinfo，宜每小时更新。
  ///
  /// `POST /v3/offlineface/authinfo` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/offlineface/authinfo"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户端设备的编号 · `device_id`
    public var deviceID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 刷脸设备给的原始数据 · `raw_data`
    public var rawData: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 机构的编号 · `organization_id`
    public var organizationID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      spAppid: String, subAppid: String? = nil, subMchid: String, deviceID: String, rawData: String,
      organizationID: String
    ) {
      fields = ObjectFields(of: Self.self, spAppid, subAppid, subMchid, deviceID, rawData, organizationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sub_appid": String?.self, "sub_mchid": String.self, "device_id": String.self,
        "raw_data": String.self, "organization_id": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 取得的授权信息
    public var authinfo: String? { fields[text: 0] }

    public init(authinfo: String? = nil) {
      fields = ObjectFields(of: Self.self, authinfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["authinfo": String?.self]
    }
  }
}
