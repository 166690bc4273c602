// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/weekly-discount/activities/{activity_id}/apply

@_spi(Generated) public import WeChatPay

extension V3.Marketing.WeeklyDiscount.Activities.ActivityID.Apply {
  /// 周周惠：报名活动
  ///
  /// 让商户参加一个活动。
  ///
  /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/weekly-discount/activities/{activity_id}/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 报名的商户号 · `applying_merchant_id`, 例如 `10000098`
    public var applyingMerchantID: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 门店的编号 · `store_id`, 例如 `111111`
    public var storeID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(applyingMerchantID: Int, storeID: Int) {
      fields = ObjectFields(of: Self.self, applyingMerchantID, storeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applying_merchant_id": Int.self, "store_id": Int.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: Int? { fields[integer: 0] }
    /// 报名成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 1] }

    public init(activityID: Int? = nil, successTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, activityID, successTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activity_id": Int?.self, "success_time": Timestamp?.self]
    }
  }
}
