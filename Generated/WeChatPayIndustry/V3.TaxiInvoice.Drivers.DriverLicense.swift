// Written by wechatpay-gen: change the description, not this file.
// GET /v3/taxi-invoice/drivers/{driver_license}

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Drivers.DriverLicense {
  /// 出租车：查询司机
  ///
  /// 按驾驶证号取得司机的资料。
  ///
  /// `GET /v3/taxi-invoice/drivers/{driver_license}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/taxi-invoice/drivers/{driver_license}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.TaxiInvoice.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 司机的姓名 · `driver_name`
    public var driverName: String? { fields[text: 0] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }
    /// 公司的商户号 · `company_mchid`
    public var companyMchid: String? { fields[text: 2] }
    /// 营运资格证的号码 · `driver_license`
    public var driverLicense: String? { fields[text: 3] }
    /// 司机的类别 · `driver_category`
    public var driverCategory: String? { fields[text: 4] }
    /// 司机的照片 · `driver_photo`
    public var driverPhoto: DriverPhoto? { fields[object: 5] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 6] }
    /// 司机的状态 · `driver_state`
    public var driverState: String? { fields[text: 7] }

    public init(
      driverName: String? = nil, companyName: String? = nil, companyMchid: String? = nil, driverLicense: String? = nil,
      driverCategory: String? = nil, driverPhoto: DriverPhoto? = nil, regionID: Int? = nil, driverState: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, driverName, companyName, companyMchid, driverLicense, driverCategory, driverPhoto, regionID,
        driverState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "driver_name": String?.self, "company_name": String?.self, "company_mchid": String?.self,
        "driver_license": String?.self, "driver_category": String?.self, "driver_photo": DriverPhoto?.self,
        "region_id": Int?.self, "driver_state": String?.self,
      ]
    }

    /// 司机的照片
    public struct DriverPhoto: APIObject {
      /// 照片的格式 · `photo_type`
      public var photoType: String? { fields[text: 0] }
      /// 照片的摘要 · `photo_digest`
      public var photoDigest: PhotoDigest? { fields[object: 1] }
      /// 照片的地址 · `photo_url`
      public var photoURL: String? { fields[text: 2] }
      /// 头像的数据 · `photo_data`
      public var photoData: String? { fields[text: 3] }

      public init(
        photoType: String? = nil, photoDigest: PhotoDigest? = nil, photoURL: String? = nil, photoData: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, photoType, photoDigest, photoURL, photoData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "photo_type": String?.self, "photo_digest": PhotoDigest?.self, "photo_url": String?.self,
          "photo_data": String?.self,
        ]
      }
    }

    /// 照片的摘要
    public typealias PhotoDigest = V3.TaxiInvoice.PhotoDigest
  }
}
