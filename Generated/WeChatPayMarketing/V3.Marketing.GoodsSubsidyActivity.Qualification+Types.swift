// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/goods-subsidy-activity/qualification/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.Qualification {
  /// 订单
  public struct OrderInformation: APIObject {
    /// 付款用户的 OpenID · `payer_openid`
    public var payerOpenid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 总金额，单位为分 · `total_fee`, 例如 `0`
    public var totalFee: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 门店的编号 · `store_id`
    public var storeID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 门店的商户号 · `store_merchant_id`
    public var storeMerchantID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      payerOpenid: String? = nil, outTradeNo: String? = nil, totalFee: Int? = nil, storeID: String? = nil,
      storeMerchantID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, payerOpenid, outTradeNo, totalFee, storeID, storeMerchantID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "payer_openid": String?.self, "out_trade_no": String?.self, "total_fee": Int?.self, "store_id": String?.self,
        "store_merchant_id": String?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 订单 · `order_information`
    public var orderInformation: OrderInformation {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 要锁定的加价购资格 · `qualification_ids`
    public var qualificationIds: [String] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(orderInformation: OrderInformation, qualificationIds: [String]) {
      fields = ObjectFields(of: Self.self, orderInformation, qualificationIds)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_information": OrderInformation.self, "qualification_ids": [String].self]
    }

    /// 订单
    public typealias OrderInformation = V3.Marketing.GoodsSubsidyActivity.Qualification.OrderInformation
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 返回给用户看的文字 · `return_message`
    public var returnMessage: String? { fields[text: 0] }
    /// 没有锁定的资格 · `failed_qualification_ids`
    public var failedQualificationIds: [String]? { fields[list: 1] }
    /// 已经锁定的资格 · `succeed_qualification_ids`
    public var succeedQualificationIds: [String]? { fields[list: 2] }

    public init(
      returnMessage: String? = nil, failedQualificationIds: [String]? = nil, succeedQualificationIds: [String]? = nil
    ) {
      fields = ObjectFields(of: Self.self, returnMessage, failedQualificationIds, succeedQualificationIds)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "return_message": String?.self, "failed_qualification_ids": [String]?.self,
        "succeed_qualification_ids": [String]?.self,
      ]
    }
  }
}
