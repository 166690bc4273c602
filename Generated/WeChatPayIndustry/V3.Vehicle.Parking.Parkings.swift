// Written by wechatpay-gen: change the description, not this file.
// POST /v3/vehicle/parking/parkings

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Parking.Parkings {
  /// 停车服务：创建入场
  ///
  /// 车辆入场之后登记，得到扣费所用的入场编号。
  ///
  /// `POST /v3/vehicle/parking/parkings` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533937) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/vehicle/parking/parkings"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的入场编号 · `out_parking_no`, 例如 `1231243`
    public var outParkingNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B888888`
    public var plateNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yoursite.com/wxpay.html`
    public var notifyURL: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 入场的时间 · `start_time`, 例如 `2017-08-26T10:43:39+08:00`
    public var startTime: Timestamp {
      get { fields[requiredTime: 5] }
      set { fields[requiredTime: 5] = newValue }
    }
    /// 停车场的名称 · `parking_name`, 例如 `欢乐海岸停车场`
    public var parkingName: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 免费停多久 · `free_duration`, 例如 `3600`
    public var freeDuration: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }

    public init(
      subMchid: String, outParkingNo: String, plateNumber: String, plateColor: PlateColor, notifyURL: String,
      startTime: Timestamp, parkingName: String, freeDuration: Int
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outParkingNo, plateNumber, plateColor, notifyURL, startTime, parkingName, freeDuration
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_parking_no": String.self, "plate_number": String.self,
        "plate_color": PlateColor.self, "notify_url": String.self, "start_time": Timestamp.self,
        "parking_name": String.self, "free_duration": Int.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 入场编号
    public var id: String? { fields[text: 0] }
    /// 商户自定的入场编号 · `out_parking_no`
    public var outParkingNo: String? { fields[text: 1] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 2] }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor? { fields[enumeration: 3] }
    /// 入场的时间 · `start_time`
    public var startTime: Timestamp? { fields[time: 4] }
    /// 停车场的名称 · `parking_name`
    public var parkingName: String? { fields[text: 5] }
    /// 免费停多久 · `free_duration`
    public var freeDuration: Int? { fields[integer: 6] }
    /// 入场车辆能否用车主服务
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 入场为何不可用 · `block_reason`
    public var blockReason: BlockReason? { fields[enumeration: 8] }

    public init(
      id: String? = nil, outParkingNo: String? = nil, plateNumber: String? = nil, plateColor: PlateColor? = nil,
      startTime: Timestamp? = nil, parkingName: String? = nil, freeDuration: Int? = nil, state: ResponseState? = nil,
      blockReason: BlockReason? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, id, outParkingNo, plateNumber, plateColor, startTime, parkingName, freeDuration, state,
        blockReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "id": String?.self, "out_parking_no": String?.self, "plate_number": String?.self,
        "plate_color": PlateColor?.self, "start_time": Timestamp?.self, "parking_name": String?.self,
        "free_duration": Int?.self, "state": ResponseState?.self, "block_reason": BlockReason?.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor

    /// 入场车辆能否用车主服务
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 不可用 · `BLOCKED`
      public static var blocked: Self { Self(rawValue: "BLOCKED") }
    }

    /// 入场为何不可用
    public struct BlockReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 服务已暂停 · `PAUSE`
      public static var pause: Self { Self(rawValue: "PAUSE") }

      /// 有欠费 · `OVERDUE`
      public static var overdue: Self { Self(rawValue: "OVERDUE") }

      /// 服务未开通 · `OUT_SERVICE`
      public static var outService: Self { Self(rawValue: "OUT_SERVICE") }

      /// 评估未过 · `EVALUATION_FAILED`
      public static var evaluationFailed: Self { Self(rawValue: "EVALUATION_FAILED") }
    }
  }

  /// 车牌的颜色
  public typealias PlateColor = V3.Vehicle.PlateColor
}
