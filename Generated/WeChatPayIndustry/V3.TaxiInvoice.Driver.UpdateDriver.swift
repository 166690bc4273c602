// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/driver/update-driver

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Driver.UpdateDriver {
  /// 出租车：新增或更新司机
  ///
  /// 登记已实名的司机，或更改其资料。
  ///
  /// `POST /v3/taxi-invoice/driver/update-driver` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/taxi-invoice/driver/update-driver"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 司机的姓名，加密传输 · `driver_name`
    public var driverName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 公司的名称 · `company_name`, 例如 `深圳市未来有限公司`
    public var companyName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 营运资格证的号码 · `driver_license`, 例如 `6298416`
    public var driverLicense: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 司机的类别 · `driver_category`, 例如 `MAIN`
    public var driverCategory: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 在岗的状态 · `driver_status`, 例如 `ON_DUTY`
    public var driverStatus: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 司机的照片 · `driver_photo`
    public var driverPhoto: DriverPhoto? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 行政区划的编号 · `region_id`, 例如 `510100`
    public var regionID: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }

    public init(
      driverName: String, idCardNumber: String, companyName: String, mchid: String, driverLicense: String,
      driverCategory: String, driverStatus: String, driverPhoto: DriverPhoto? = nil, regionID: Int
    ) {
      fields = ObjectFields(
        of: Self.self, driverName, idCardNumber, companyName, mchid, driverLicense, driverCategory, driverStatus,
        driverPhoto, regionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "driver_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self, "company_name": String.self,
        "mchid": String.self, "driver_license": String.self, "driver_category": String.self,
        "driver_status": String.self, "driver_photo": DriverPhoto?.self, "region_id": Int.self,
      ]
    }

    /// 司机的照片
    public struct DriverPhoto: APIObject {
      /// 照片的格式 · `photo_type`, 例如 `PHOTO_URL`
      public var photoType: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 照片的摘要 · `photo_digest`
      public var photoDigest: PhotoDigest? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 照片的地址 · `photo_url`, 例如 `http://www.abc.com/driver.icon`
      public var photoURL: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 头像的小图 · `photo_icon`
      public var photoIcon: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        photoType: String? = nil, photoDigest: PhotoDigest? = nil, photoURL: String? = nil, photoIcon: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, photoType, photoDigest, photoURL, photoIcon)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "photo_type": String?.self, "photo_digest": PhotoDigest?.self, "photo_url": String?.self,
          "photo_icon": String?.self,
        ]
      }
    }

    /// 照片的摘要
    public struct PhotoDigest: APIObject {
      /// 摘要的算法 · `hash_type`, 例如 `MD5`
      public var hashType: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 照片的摘要，十六进制 · `hash_value`, 例如 `e10adc3949ba59abbe56e057f20f883e`
      public var hashValue: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(hashType: String? = nil, hashValue: String? = nil) {
        fields = ObjectFields(of: Self.self, hashType, hashValue)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["hash_type": String?.self, "hash_value": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 司机的姓名，加密传输 · `driver_name`
    public var driverName: String? { fields[text: 0] }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String? { fields[text: 1] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 2] }
    /// 商户号
    public var mchid: String? { fields[text: 3] }
    /// 营运资格证的号码 · `driver_license`
    public var driverLicense: String? { fields[text: 4] }
    /// 司机的类别 · `driver_category`
    public var driverCategory: String? { fields[text: 5] }
    /// 在岗的状态 · `driver_status`
    public var driverStatus: String? { fields[text: 6] }
    /// 司机的照片 · `driver_photo`
    public var driverPhoto: DriverPhoto? { fields[object: 7] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 8] }

    public init(
      driverName: String? = nil, idCardNumber: String? = nil, companyName: String? = nil, mchid: String? = nil,
      driverLicense: String? = nil, driverCategory: String? = nil, driverStatus: String? = nil,
      driverPhoto: DriverPhoto? = nil, regionID: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, driverName, idCardNumber, companyName, mchid, driverLicense, driverCategory, driverStatus,
        driverPhoto, regionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "driver_name": Sensitive<String>?.self, "id_card_number": Sensitive<String>?.self, "company_name": String?.self,
        "mchid": String?.self, "driver_license": String?.self, "driver_category": String?.self,
        "driver_status": String?.self, "driver_photo": DriverPhoto?.self, "region_id": Int?.self,
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
      /// 头像的小图 · `photo_icon`
      public var photoIcon: String? { fields[text: 3] }

      public init(
        photoType: String? = nil, photoDigest: PhotoDigest? = nil, photoURL: String? = nil, photoIcon: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, photoType, photoDigest, photoURL, photoIcon)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "photo_type": String?.self, "photo_digest": PhotoDigest?.self, "photo_url": String?.self,
          "photo_icon": String?.self,
        ]
      }
    }

    /// 照片的摘要
    public typealias PhotoDigest = V3.TaxiInvoice.PhotoDigest
  }
}
