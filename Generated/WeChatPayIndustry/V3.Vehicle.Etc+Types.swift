// Written by wechatpay-gen: change the description, not this file.
// /v3/vehicle/etc/**

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc {
  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Vehicle.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// ETC 扣费协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 5] }
    /// 绑定的状态 · `bind_state`
    public var bindState: String? { fields[text: 6] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 7] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 8] }

    public init(
      appid: String? = nil, spMchid: String? = nil, spOpenid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, contractID: String? = nil, bindState: String? = nil, plateNumber: String? = nil,
      subOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, spMchid, spOpenid, subAppid, subMchid, contractID, bindState, plateNumber, subOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sp_mchid": String?.self, "sp_openid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "contract_id": String?.self, "bind_state": String?.self,
        "plate_number": String?.self, "sub_openid": String?.self,
      ]
    }
  }
}
