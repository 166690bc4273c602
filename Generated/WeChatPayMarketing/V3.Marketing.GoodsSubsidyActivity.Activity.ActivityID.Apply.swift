// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.Activity.ActivityID.Apply {
  /// 加价购：门店报名
  ///
  /// 为门店报名一个品牌加价购活动。
  ///
  /// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 调用报名接口的商户号 · `caller_merchant_id`
    public var callerMerchantID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各门店的报名 · `apply_infos`
    public var applyInfos: [ApplyInfo] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(callerMerchantID: String, applyInfos: [ApplyInfo]) {
      fields = ObjectFields(of: Self.self, callerMerchantID, applyInfos)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["caller_merchant_id": String.self, "apply_infos": [ApplyInfo].self]
    }

    /// 各门店的报名
    public struct ApplyInfo: APIObject {
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 商品的原价，单位为分 · `goods_original_price`, 例如 `0`
      public var goodsOriginalPrice: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(storeInfo: StoreInfo? = nil, goodsOriginalPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, storeInfo, goodsOriginalPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_info": StoreInfo?.self, "goods_original_price": Int?.self]
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · `store_id`
      public var storeID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 门店补贴入账的商户号 · `accounting_merchant_id`
      public var accountingMerchantID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 商户号 · `merchant_id`
      public var merchantID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(storeID: String? = nil, accountingMerchantID: String? = nil, merchantID: String? = nil) {
        fields = ObjectFields(of: Self.self, storeID, accountingMerchantID, merchantID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_id": String?.self, "accounting_merchant_id": String?.self, "merchant_id": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 返回给用户看的文字 · `return_message`
    public var returnMessage: String? { fields[text: 0] }
    /// 没有成功的报名 · `failed_apply_infos`
    public var failedApplyInfos: [FailedApplyInfo]? { fields[list: 1] }
    /// 已经成功的报名 · `succeed_apply_infos`
    public var succeedApplyInfos: [SucceedApplyInfo]? { fields[list: 2] }

    public init(
      returnMessage: String? = nil, failedApplyInfos: [FailedApplyInfo]? = nil,
      succeedApplyInfos: [SucceedApplyInfo]? = nil
    ) {
      fields = ObjectFields(of: Self.self, returnMessage, failedApplyInfos, succeedApplyInfos)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "return_message": String?.self, "failed_apply_infos": [FailedApplyInfo]?.self,
        "succeed_apply_infos": [SucceedApplyInfo]?.self,
      ]
    }

    /// 没有成功的报名
    public struct FailedApplyInfo: APIObject {
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? { fields[object: 0] }
      /// 商品的原价，单位为分 · `goods_original_price`
      public var goodsOriginalPrice: Int? { fields[integer: 1] }

      public init(storeInfo: StoreInfo? = nil, goodsOriginalPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, storeInfo, goodsOriginalPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_info": StoreInfo?.self, "goods_original_price": Int?.self]
      }
    }

    /// 已经成功的报名
    public struct SucceedApplyInfo: APIObject {
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? { fields[object: 0] }
      /// 商品的原价，单位为分 · `goods_original_price`
      public var goodsOriginalPrice: Int? { fields[integer: 1] }

      public init(storeInfo: StoreInfo? = nil, goodsOriginalPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, storeInfo, goodsOriginalPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_info": StoreInfo?.self, "goods_original_price": Int?.self]
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · `store_id`
      public var storeID: String? { fields[text: 0] }
      /// 门店补贴入账的商户号 · `accounting_merchant_id`
      public var accountingMerchantID: String? { fields[text: 1] }
      /// 商户号 · `merchant_id`
      public var merchantID: String? { fields[text: 2] }

      public init(storeID: String? = nil, accountingMerchantID: String? = nil, merchantID: String? = nil) {
        fields = ObjectFields(of: Self.self, storeID, accountingMerchantID, merchantID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_id": String?.self, "accounting_merchant_id": String?.self, "merchant_id": String?.self]
      }
    }
  }
}
