// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSn.Prebind {
  /// 收款音箱：出厂预绑定
  ///
  /// 出厂时登记音箱与随附码牌的链接。
  ///
  /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` · [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用来生成二维码的链接 · `code_url`, 例如 `URl:weixin://wxpay/s/An4baqw`
    public var codeURL: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(codeURL: String) {
      fields = ObjectFields(of: Self.self, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code_url": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 设备的序列号 · `device_sn`
    public var deviceSn: String? { fields[text: 0] }
    /// 绑定的状态 · `bind_state`
    public var bindState: BindState? { fields[enumeration: 1] }
    /// 用来生成二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 2] }

    public init(deviceSn: String? = nil, bindState: BindState? = nil, codeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceSn, bindState, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_sn": String?.self, "bind_state": BindState?.self, "code_url": String?.self]
    }

    /// 绑定的状态
    public typealias BindState = V3.PayDevices.OpenScenarioSpeaker.DeviceSn.BindState
  }
}
