// Written by wechatpay-gen: change the description, not this file.
// GET /v3/vehicle/parking/services/find

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Parking.Services.Find {
  /// 停车服务：查询车牌
  ///
  /// 了解车牌是否已开通停车自动扣费。
  ///
  /// `GET /v3/vehicle/parking/services/find` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/vehicle/parking/services/find"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 车牌号 · `plate_number`
    public var plateNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(appid: String, subMchid: String, plateNumber: String, plateColor: PlateColor, openid: String) {
      fields = ObjectFields(of: Self.self, appid, subMchid, plateNumber, plateColor, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_mchid": String.self, "plate_number": String.self, "plate_color": PlateColor.self,
        "openid": String.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 0] }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor? { fields[enumeration: 1] }
    /// 车牌开通服务的时间 · `service_open_time`
    public var serviceOpenTime: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 车牌有没有开通服务 · `service_state`
    public var serviceState: ServiceState? { fields[enumeration: 4] }

    public init(
      plateNumber: String? = nil, plateColor: PlateColor? = nil, serviceOpenTime: String? = nil, openid: String? = nil,
      serviceState: ServiceState? = nil
    ) {
      fields = ObjectFields(of: Self.self, plateNumber, plateColor, serviceOpenTime, openid, serviceState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String?.self, "plate_color": PlateColor?.self, "service_open_time": String?.self,
        "openid": String?.self, "service_state": ServiceState?.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor

    /// 车牌有没有开通服务
    public struct ServiceState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 已暂停 · `PAUSE`
      public static var pause: Self { Self(rawValue: "PAUSE") }

      /// 未开通 · `OUT_SERVICE`
      public static var outService: Self { Self(rawValue: "OUT_SERVICE") }
    }
  }

  /// 车牌的颜色
  public typealias PlateColor = V3.Vehicle.PlateColor
}
