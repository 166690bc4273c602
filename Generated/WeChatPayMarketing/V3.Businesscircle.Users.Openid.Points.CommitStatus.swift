// Written by wechatpay-gen: change the description, not this file.
// GET /v3/businesscircle/users/{openid}/points/commit_status

@_spi(Generated) public import WeChatPay

extension V3.Businesscircle.Users.Openid.Points.CommitStatus {
  /// 商圈：查询待积分状态
  ///
  /// 了解会员当天在商圈是否有消费待积分。
  ///
  /// `GET /v3/businesscircle/users/{openid}/points/commit_status` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534994) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
  @discardableResult
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.get, "/v3/businesscircle/users/{openid}/points/commit_status"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 品牌的编号
    public var brandid: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String? = nil, brandid: Int, appid: String) {
      fields = ObjectFields(of: Self.self, subMchid, brandid, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "brandid": Int.self, "appid": String.self]
    }
  }
}
