// Written by wechatpay-gen: change the description, not this file.
// /v3/pay-devices/open-scenario-speaker/{device_sn}/**

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSn {
  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 设备的序列号 · `device_sn`
    public var deviceSn: String? { fields[text: 1] }
    /// 绑定的状态 · `bind_state`
    public var bindState: BindState? { fields[enumeration: 2] }
    /// 用来生成二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 3] }

    public init(subMchid: String? = nil, deviceSn: String? = nil, bindState: BindState? = nil, codeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, deviceSn, bindState, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "device_sn": String?.self, "bind_state": BindState?.self, "code_url": String?.self]
    }

    /// 绑定的状态
    public typealias BindState = V3.PayDevices.OpenScenarioSpeaker.DeviceSn.BindState
  }
}
