// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-store/stores/{store_id}/recipients/bind

@_spi(Generated) public import WeChatPay

extension V3.MerchantStore.Stores.StoreID.Recipients.Bind {
  /// 连锁门店：绑定收款
  ///
  /// 为门店添加收款的商户或门店编号。
  ///
  /// `POST /v3/merchant-store/stores/{store_id}/recipients/bind` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085771) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948579)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-store/stores/{store_id}/recipients/bind"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 门店的收款商户 · `store_recipient`
    public var storeRecipient: [StoreRecipient] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(subMchid: String, storeRecipient: [StoreRecipient]) {
      fields = ObjectFields(of: Self.self, subMchid, storeRecipient)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "store_recipient": [StoreRecipient].self]
    }

    /// 门店的收款商户
    public typealias StoreRecipient = V3.MerchantStore.Stores.StoreRecipient
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.MerchantStore.Stores.StoreID.Recipients.SharedPostResponse
}
