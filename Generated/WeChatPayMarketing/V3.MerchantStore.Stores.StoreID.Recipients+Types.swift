// Written by wechatpay-gen: change the description, not this file.
// /v3/merchant-store/stores/{store_id}/recipients/**

@_spi(Generated) public import WeChatPay

extension V3.MerchantStore.Stores.StoreID.Recipients {
  /// 绑定失败的收款商户
  public struct FailedStoreRecipient: APIObject {
    /// 门店收款的商户号
    public var mchid: String? { fields[text: 0] }
    /// 失败的原因 · `failed_reason`
    public var failedReason: String? { fields[text: 1] }

    public init(mchid: String? = nil, failedReason: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, failedReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "failed_reason": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 绑定失败的收款商户 · `failed_store_recipient`
    public var failedStoreRecipient: [FailedStoreRecipient]? { fields[list: 0] }

    public init(failedStoreRecipient: [FailedStoreRecipient]? = nil) {
      fields = ObjectFields(of: Self.self, failedStoreRecipient)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["failed_store_recipient": [FailedStoreRecipient]?.self]
    }

    /// 绑定失败的收款商户
    public typealias FailedStoreRecipient = V3.MerchantStore.Stores.StoreID.Recipients.FailedStoreRecipient
  }

  /// 门店的收款商户
  public typealias StoreRecipient = V3.MerchantStore.Stores.StoreRecipient
}
