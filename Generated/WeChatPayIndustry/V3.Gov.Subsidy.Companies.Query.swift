// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/companies/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Companies.Query {
  /// 国补：查询企业
  ///
  /// 取得参与补贴的企业的资料。
  ///
  /// `POST /v3/gov/subsidy/companies/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/companies/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 企业的统一社会信用代码 · `license_number`, 例如 `91110108397173806M`
    public var licenseNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(qualificationRegionCode: Int, licenseNumber: String) {
      fields = ObjectFields(of: Self.self, qualificationRegionCode, licenseNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["qualification_region_code": Int.self, "license_number": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 0] }
    /// 归集的状态 · `collect_state`
    public var collectState: CollectState? { fields[enumeration: 1] }
    /// 处理的结果码
    public var code: String? { fields[text: 2] }
    /// 结果的说明
    public var message: String? { fields[text: 3] }

    public init(
      companyName: String? = nil, collectState: CollectState? = nil, code: String? = nil, message: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, companyName, collectState, code, message)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "company_name": String?.self, "collect_state": CollectState?.self, "code": String?.self,
        "message": String?.self,
      ]
    }

    /// 归集的状态
    public typealias CollectState = V3.Gov.Subsidy.CollectState
  }
}
