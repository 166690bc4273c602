// Written by wechatpay-gen: change the description, not this file.
// POST /v3/businesscircle/points/notify

@_spi(Generated) public import WeChatPay

extension V3.Businesscircle.Points.Notify {
  /// 商圈：同步积分
  ///
  /// 告知微信支付一笔场内交易积了多少分。
  ///
  /// `POST /v3/businesscircle/points/notify` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/businesscircle/points/notify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1234567890`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 小程序的 AppID · 例如 `wx1234567890abcdef`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oWmnN4xxxxxxxxxxe92NHIGf1xd8`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 是否得到积分 · `earn_points`
    public var earnPoints: Bool {
      get { fields[requiredBoolean: 4] }
      set { fields[requiredBoolean: 4] = newValue }
    }
    /// 本单得到的积分 · `increased_points`, 例如 `100`
    public var increasedPoints: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 积分变动的时间 · `points_update_time`, 例如 `2020-05-20T13:29:35.120+08:00`
    public var pointsUpdateTime: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }
    /// 没有得到积分的原因 · `no_points_remarks`, 例如 `商品不参与积分活动`
    public var noPointsRemarks: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 顾客积分的总数 · `total_points`, 例如 `888888`
    public var totalPoints: Int? {
      get { fields[integer: 8] }
      set { fields[integer: 8] = newValue }
    }

    public init(
      subMchid: String? = nil, transactionID: String, appid: String, openid: String, earnPoints: Bool,
      increasedPoints: Int, pointsUpdateTime: Timestamp, noPointsRemarks: String? = nil, totalPoints: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, appid, openid, earnPoints, increasedPoints, pointsUpdateTime,
        noPointsRemarks, totalPoints
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String.self, "appid": String.self, "openid": String.self,
        "earn_points": Bool.self, "increased_points": Int.self, "points_update_time": Timestamp.self,
        "no_points_remarks": String?.self, "total_points": Int?.self,
      ]
    }
  }
}
