// Written by wechatpay-gen: change the description, not this file.
// GET /v3/vehicle/etc/users/{openid}/contracts

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Users.Openid.Contracts {
  /// ETC：按用户查签约
  ///
  /// 由用户标识或授权协议号了解其 ETC 绑定。
  ///
  /// `GET /v3/vehicle/etc/users/{openid}/contracts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/vehicle/etc/users/{openid}/contracts"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// ETC 扣费模板的编号 · `plan_id`
    public var planID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 车牌号 · `plate_number`
    public var plateNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String? = nil, planID: String, plateNumber: String) {
      fields = ObjectFields(of: Self.self, subMchid, planID, plateNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "plan_id": String.self, "plate_number": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Vehicle.Etc.SharedGetResponse
}
