// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ebike/charge/contracts/{contract_id}/confirm

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Contracts.ContractID.Confirm {
  /// 电动车充电：创建扣费凭证
  ///
  /// 为用户此次充电取得扣费凭证，同时提醒用户充电开始。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `POST /v3/ebike/charge/contracts/{contract_id}/confirm` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ebike/charge/contracts/{contract_id}/confirm"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wx47c677487ce3ac47`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcc603d9f0d54eaf0`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 充电的情况 · `charge_info`
    public var chargeInfo: ChargeInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(subMchid: String? = nil, appid: String, subAppid: String? = nil, chargeInfo: ChargeInfo) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, chargeInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "charge_info": ChargeInfo.self]
    }

    /// 充电的情况
    public struct ChargeInfo: APIObject {
      /// 充电开始的时间 · `start_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 充电站的名称 · `charging_station_name`, 例如 `xxx充电站`
      public var chargingStationName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 充电枪的编号 · `charging_gun_number`, 例如 `6555`
      public var chargingGunNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 充电位设备的编号 · `device_id`, 例如 `12343232`
      public var deviceID: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }

      public init(startTime: Timestamp, chargingStationName: String, chargingGunNumber: String, deviceID: String) {
        fields = ObjectFields(of: Self.self, startTime, chargingStationName, chargingGunNumber, deviceID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": Timestamp.self, "charging_station_name": String.self, "charging_gun_number": String.self,
          "device_id": String.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 为用户充电代扣的凭证 · `charging_token`
    public var chargingToken: String? { fields[text: 0] }

    public init(chargingToken: String? = nil) {
      fields = ObjectFields(of: Self.self, chargingToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["charging_token": String?.self]
    }
  }
}
