// Written by wechatpay-gen: change the description, not this file.
// GET /v3/taxi-invoice/taxies/{plate_number}

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Taxies.PlateNumber {
  /// 出租车：查询车辆
  ///
  /// 按车牌号取得车辆的资料。
  ///
  /// `GET /v3/taxi-invoice/taxies/{plate_number}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/taxi-invoice/taxies/{plate_number}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.TaxiInvoice.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 0] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }
    /// 公司的商户号 · `company_mchid`
    public var companyMchid: String? { fields[text: 2] }
    /// 主班司机的资格证号 · `main_license`
    public var mainLicense: String? { fields[text: 3] }
    /// 副班司机的资格证号 · `deputy_license`
    public var deputyLicense: String? { fields[text: 4] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 5] }
    /// 能否开票 · `support_invoice`
    public var supportInvoice: Bool? { fields[boolean: 6] }
    /// 出租车的状态 · `taxi_state`
    public var taxiState: String? { fields[text: 7] }

    public init(
      plateNumber: String? = nil, companyName: String? = nil, companyMchid: String? = nil, mainLicense: String? = nil,
      deputyLicense: String? = nil, regionID: Int? = nil, supportInvoice: Bool? = nil, taxiState: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, plateNumber, companyName, companyMchid, mainLicense, deputyLicense, regionID, supportInvoice,
        taxiState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String?.self, "company_name": String?.self, "company_mchid": String?.self,
        "main_license": String?.self, "deputy_license": String?.self, "region_id": Int?.self,
        "support_invoice": Bool?.self, "taxi_state": String?.self,
      ]
    }
  }
}
