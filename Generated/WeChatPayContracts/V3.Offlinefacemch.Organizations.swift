// Written by wechatpay-gen: change the description, not this file.
// GET /v3/offlinefacemch/organizations

@_spi(Generated) public import WeChatPay

extension V3.Offlinefacemch.Organizations {
  /// 刷脸机构：查询
  ///
  /// 按编号或名称查询入驻的机构。
  ///
  /// `GET /v3/offlinefacemch/organizations` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/offlinefacemch/organizations"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 机构的编号 · `organization_id`
    public var organizationID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 机构的名称 · `organization_name`
    public var organizationName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(organizationID: String? = nil, organizationName: String? = nil) {
      fields = ObjectFields(of: Self.self, organizationID, organizationName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["organization_id": String?.self, "organization_name": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 机构的编号 · `organization_id`
    public var organizationID: String? { fields[text: 0] }
    /// 机构的名称 · `organization_name`
    public var organizationName: String? { fields[text: 1] }

    public init(organizationID: String? = nil, organizationName: String? = nil) {
      fields = ObjectFields(of: Self.self, organizationID, organizationName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["organization_id": String?.self, "organization_name": String?.self]
    }
  }
}
