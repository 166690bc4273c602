// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity

@_spi(Generated) public import WeChatPay

extension V3.Marketing.BankFavor.Users.Openid.BankMultiActivity {
  /// 多笔立减：为用户报名
  ///
  /// 让用户参加银行的多笔立减活动。
  ///
  /// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的编号 · `stock_id`, 例如 `100088`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 活动的编号 · `activity_id`, 例如 `186745560`
    public var activityID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的发券单号 · `out_request_no`, 例如 `1002600620019090123143254435`
    public var outRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wx1234567889999`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 创建批次的商户的商户号 · `stock_creator_mchid`, 例如 `9800064`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(stockID: String, activityID: String, outRequestNo: String, appid: String, stockCreatorMchid: String) {
      fields = ObjectFields(of: Self.self, stockID, activityID, outRequestNo, appid, stockCreatorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "activity_id": String.self, "out_request_no": String.self, "appid": String.self,
        "stock_creator_mchid": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.SharedPostResponse2
}
