// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores.StoreID.Bindrecipient {
  /// 品牌门店：绑定收款商户号
  ///
  /// 让一个商户号为门店收款，每家门店至多三个。
  ///
  /// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `123456789`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 门店收款的商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 公司的名称 · `company_name`, 例如 `腾讯科技（深圳）有限公司`
    public var companyName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(brandID: String, mchid: String, companyName: String) {
      fields = ObjectFields(of: Self.self, brandID, mchid, companyName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "mchid": String.self, "company_name": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 1] }
    /// 门店收款的商户号
    public var mchid: String? { fields[text: 2] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 3] }
    /// 收款绑定的状态 · `recipient_state`
    public var recipientState: RecipientState? { fields[enumeration: 4] }

    public init(
      brandID: String? = nil, storeID: String? = nil, mchid: String? = nil, companyName: String? = nil,
      recipientState: RecipientState? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, storeID, mchid, companyName, recipientState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "store_id": String?.self, "mchid": String?.self, "company_name": String?.self,
        "recipient_state": RecipientState?.self,
      ]
    }

    /// 收款绑定的状态
    public typealias RecipientState = V3.Brand.Partner.Store.Brandstores.RecipientState
  }
}
