// Written by wechatpay-gen: change the description, not this file.
// GET /v3/iotmanage/device-inspections/{device_sn}

@_spi(Generated) public import WeChatPay

extension V3.Iotmanage.DeviceInspections.DeviceSn {
  /// 智能设备：查询出厂检查
  ///
  /// 按设备的序列号取得出厂检查的结果。
  ///
  /// `GET /v3/iotmanage/device-inspections/{device_sn}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/iotmanage/device-inspections/{device_sn}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 设备的序列号 · `device_sn`
    public var deviceSn: String? { fields[text: 0] }
    /// 有线网卡的 MAC 地址 · `wired_mac`
    public var wiredMac: String? { fields[text: 1] }
    /// 无线网卡的 MAC 地址 · `wireless_mac`
    public var wirelessMac: String? { fields[text: 2] }
    /// 蓝牙的 MAC 地址 · `bluetooth_mac`
    public var bluetoothMac: String? { fields[text: 3] }
    /// 刷脸应用的版本 · `app_version`
    public var appVersion: String? { fields[text: 4] }
    /// 摄像头的序列号 · `camera_sn`
    public var cameraSn: String? { fields[text: 5] }
    /// 设备的 IMEI 码
    public var imei: String? { fields[text: 6] }
    /// 设备检查的结果
    public var result: ResponseResult? { fields[enumeration: 7] }
    /// 各条错误
    public var errors: [String]? { fields[list: 8] }
    /// 各条告警
    public var warnings: [String]? { fields[list: 9] }
    /// 查询的时间 · `inspect_time`
    public var inspectTime: String? { fields[text: 10] }

    public init(
      deviceSn: String? = nil, wiredMac: String? = nil, wirelessMac: String? = nil, bluetoothMac: String? = nil,
      appVersion: String? = nil, cameraSn: String? = nil, imei: String? = nil, result: ResponseResult? = nil,
      errors: [String]? = nil, warnings: [String]? = nil, inspectTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, deviceSn, wiredMac, wirelessMac, bluetoothMac, appVersion, cameraSn, imei, result, errors,
        warnings, inspectTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "device_sn": String?.self, "wired_mac": String?.self, "wireless_mac": String?.self,
        "bluetooth_mac": String?.self, "app_version": String?.self, "camera_sn": String?.self, "imei": String?.self,
        "result": ResponseResult?.self, "errors": [String]?.self, "warnings": [String]?.self,
        "inspect_time": String?.self,
      ]
    }

    /// 设备检查的结果
    public struct ResponseResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 有疑 · `WARN`
      public static var warn: Self { Self(rawValue: "WARN") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }
    }
  }
}
