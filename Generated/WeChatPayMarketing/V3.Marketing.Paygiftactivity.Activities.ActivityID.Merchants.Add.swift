// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities.ActivityID.Merchants.Add {
  /// 支付有礼：添加发券商户
  ///
  /// 让更多的商户号为活动发券。
  ///
  /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466671) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各个商户号 · `merchant_id_list`
    public var merchantIDList: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 添加请求的单号 · `add_request_no`
    public var addRequestNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(merchantIDList: [String]? = nil, addRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, merchantIDList, addRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["merchant_id_list": [String]?.self, "add_request_no": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 添加的时间 · `add_time`
    public var addTime: Timestamp? { fields[time: 1] }
    /// 不合规则的各个商户号 · `invalid_merchant_id_list`
    public var invalidMerchantIDList: [InvalidMerchantID]? { fields[list: 2] }

    public init(
      activityID: String? = nil, addTime: Timestamp? = nil, invalidMerchantIDList: [InvalidMerchantID]? = nil
    ) {
      fields = ObjectFields(of: Self.self, activityID, addTime, invalidMerchantIDList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activity_id": String?.self, "add_time": Timestamp?.self, "invalid_merchant_id_list": [InvalidMerchantID]?.self]
    }

    /// 不合规则的各个商户号
    public struct InvalidMerchantID: APIObject {
      /// 商户号
      public var mchid: String? { fields[text: 0] }
      /// 无效的原因 · `invalid_reason`
      public var invalidReason: String? { fields[text: 1] }

      public init(mchid: String? = nil, invalidReason: String? = nil) {
        fields = ObjectFields(of: Self.self, mchid, invalidReason)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String?.self, "invalid_reason": String?.self]
      }
    }
  }
}
