// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/taxi/update-taxi

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Taxi.UpdateTaxi {
  /// 出租车：新增或更新车辆
  ///
  /// 登记一辆出租车，或更改其资料。
  ///
  /// `POST /v3/taxi-invoice/taxi/update-taxi` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/taxi-invoice/taxi/update-taxi"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 公司的名称 · `company_name`, 例如 `深圳市未来有限公司`
    public var companyName: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户号 · 例如 `1900000109`
    public var mchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 主班司机的资格证号 · `main_license`, 例如 `6298416`
    public var mainLicense: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 副班司机的资格证号 · `deputy_license`, 例如 `6298416`
    public var deputyLicense: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 行政区划的编号 · `region_id`, 例如 `510100`
    public var regionID: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 开票的标记 · `invoice_flag`, 例如 `INVOICE`
    public var invoiceFlag: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 出租车的状态 · `taxi_state`
    public var taxiState: TaxiState? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }

    public init(
      plateNumber: String, companyName: String, mchid: String? = nil, mainLicense: String, deputyLicense: String? = nil,
      regionID: Int, invoiceFlag: String? = nil, taxiState: TaxiState? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, plateNumber, companyName, mchid, mainLicense, deputyLicense, regionID, invoiceFlag, taxiState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String.self, "company_name": String.self, "mchid": String?.self, "main_license": String.self,
        "deputy_license": String?.self, "region_id": Int.self, "invoice_flag": String?.self,
        "taxi_state": TaxiState?.self,
      ]
    }

    /// 出租车的状态
    public struct TaxiState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 运营中 · `IN_OPERATION`
      public static var inOperation: Self { Self(rawValue: "IN_OPERATION") }

      /// 已停运 · `OUT_OPERATION`
      public static var outOperation: Self { Self(rawValue: "OUT_OPERATION") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 0] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 主班司机的资格证号 · `main_license`
    public var mainLicense: String? { fields[text: 3] }
    /// 副班司机的资格证号 · `deputy_license`
    public var deputyLicense: String? { fields[text: 4] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 5] }

    public init(
      plateNumber: String? = nil, companyName: String? = nil, mchid: String? = nil, mainLicense: String? = nil,
      deputyLicense: String? = nil, regionID: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, plateNumber, companyName, mchid, mainLicense, deputyLicense, regionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String?.self, "company_name": String?.self, "mchid": String?.self, "main_license": String?.self,
        "deputy_license": String?.self, "region_id": Int?.self,
      ]
    }
  }
}
