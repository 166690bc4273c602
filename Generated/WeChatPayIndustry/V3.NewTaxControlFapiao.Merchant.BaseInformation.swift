// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/merchant/base-information

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Merchant.BaseInformation {
  /// 电子发票：查询开票资料
  ///
  /// 取得商户在商户平台登记的开票资料。
  ///
  /// `GET /v3/new-tax-control-fapiao/merchant/base-information` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/merchant/base-information"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 销售方 · `seller_information`
    public var sellerInformation: SellerInformation? { fields[object: 0] }
    /// 附加的内容 · `extra_information`
    public var extraInformation: ExtraInformation? { fields[object: 1] }

    public init(sellerInformation: SellerInformation? = nil, extraInformation: ExtraInformation? = nil) {
      fields = ObjectFields(of: Self.self, sellerInformation, extraInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["seller_information": SellerInformation?.self, "extra_information": ExtraInformation?.self]
    }

    /// 销售方
    public typealias SellerInformation = V3.NewTaxControlFapiao.SellerInformation

    /// 附加的内容
    public typealias ExtraInformation = V3.NewTaxControlFapiao.ExtraInformation
  }
}
