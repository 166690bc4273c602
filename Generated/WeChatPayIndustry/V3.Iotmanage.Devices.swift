// Written by wechatpay-gen: change the description, not this file.
// GET /v3/iotmanage/devices

@_spi(Generated) public import WeChatPay

extension V3.Iotmanage.Devices {
  /// 智能设备：查询列表
  ///
  /// 分页列出商户拥有的设备。
  ///
  /// `GET /v3/iotmanage/devices` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/iotmanage/devices"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(limit: Int, offset: Int) {
      fields = ObjectFields(of: Self.self, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int.self, "offset": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各台设备
    public var data: [ResponseData]? { fields[list: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }

    public init(
      data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, links: Links? = nil
    ) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount, links)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self,
        "links": Links?.self,
      ]
    }

    /// 各台设备
    public struct ResponseData: APIObject {
      /// 设备的序列号 · `device_sn`
      public var deviceSn: String? { fields[text: 0] }
      /// 摄像头的序列号 · `camera_sn`
      public var cameraSn: String? { fields[text: 1] }
      /// 设备品类的代码 · `device_category_code`
      public var deviceCategoryCode: String? { fields[text: 2] }
      /// 设备的品类 · `device_category`
      public var deviceCategory: String? { fields[text: 3] }
      /// 设备类型的代码 · `device_class_code`
      public var deviceClassCode: String? { fields[text: 4] }
      /// 设备的类型 · `device_class`
      public var deviceClass: String? { fields[text: 5] }
      /// 设备的型号 · `device_model`
      public var deviceModel: String? { fields[text: 6] }
      /// 刷脸应用模式的代码 · `app_scene_code`
      public var appSceneCode: String? { fields[text: 7] }
      /// 刷脸应用的模式 · `app_scene`
      public var appScene: String? { fields[text: 8] }
      /// 设备的操作系统 · `operating_system`
      public var operatingSystem: String? { fields[text: 9] }
      /// 有没有激活 · `activation_status`
      public var activationStatus: ActivationStatus? { fields[enumeration: 10] }
      /// 激活的时间 · `activation_time`
      public var activationTime: String? { fields[text: 11] }
      /// 商户号
      public var mchid: String? { fields[text: 12] }
      /// 商户的简称 · `merchant_shortname`
      public var merchantShortname: String? { fields[text: 13] }
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 14] }
      /// 子商户的简称 · `sub_merchant_shortname`
      public var subMerchantShortname: String? { fields[text: 15] }

      public init(
        deviceSn: String? = nil, cameraSn: String? = nil, deviceCategoryCode: String? = nil,
        deviceCategory: String? = nil, deviceClassCode: String? = nil, deviceClass: String? = nil,
        deviceModel: String? = nil, appSceneCode: String? = nil, appScene: String? = nil,
        operatingSystem: String? = nil, activationStatus: ActivationStatus? = nil, activationTime: String? = nil,
        mchid: String? = nil, merchantShortname: String? = nil, subMchid: String? = nil,
        subMerchantShortname: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, deviceSn, cameraSn, deviceCategoryCode, deviceCategory, deviceClassCode, deviceClass,
          deviceModel, appSceneCode, appScene, operatingSystem, activationStatus, activationTime, mchid,
          merchantShortname, subMchid, subMerchantShortname
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "device_sn": String?.self, "camera_sn": String?.self, "device_category_code": String?.self,
          "device_category": String?.self, "device_class_code": String?.self, "device_class": String?.self,
          "device_model": String?.self, "app_scene_code": String?.self, "app_scene": String?.self,
          "operating_system": String?.self, "activation_status": ActivationStatus?.self,
          "activation_time": String?.self, "mchid": String?.self, "merchant_shortname": String?.self,
          "sub_mchid": String?.self, "sub_merchant_shortname": String?.self,
        ]
      }
    }

    /// 翻页的链接
    public struct Links: APIObject {
      /// 下一页的链接
      public var next: String? { fields[text: 0] }
      /// 上一页的链接
      public var prev: String? { fields[text: 1] }
      /// 本页的链接 · `self`
      public var selfField: String? { fields[text: 2] }

      public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
        fields = ObjectFields(of: Self.self, next, prev, selfField)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["next": String?.self, "prev": String?.self, "self": String?.self]
      }
    }

    /// 有没有激活
    public struct ActivationStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已激活 · `ACTIVATED`
      public static var activated: Self { Self(rawValue: "ACTIVATED") }

      /// 未激活 · `INACTIVATED`
      public static var inactivated: Self { Self(rawValue: "INACTIVATED") }
    }
  }
}
