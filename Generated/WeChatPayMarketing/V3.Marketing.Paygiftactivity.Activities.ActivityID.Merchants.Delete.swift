// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities.ActivityID.Merchants.Delete {
  /// 支付有礼：移除发券商户
  ///
  /// 让一些商户号不再为活动发券。
  ///
  /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各个商户号 · `merchant_id_list`
    public var merchantIDList: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 删除请求的单号 · `delete_request_no`, 例如 `100002322019090134234sfdf`
    public var deleteRequestNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(merchantIDList: [String]? = nil, deleteRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, merchantIDList, deleteRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["merchant_id_list": [String]?.self, "delete_request_no": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 删除的时间 · `delete_time`
    public var deleteTime: Timestamp? { fields[time: 1] }

    public init(activityID: String? = nil, deleteTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, activityID, deleteTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activity_id": String?.self, "delete_time": Timestamp?.self]
    }
  }
}
