// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/permissions/assess-user-risk-level

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions.AssessUserRiskLevel {
  /// 商户评估用户分层
  ///
  /// 按用户与商品评估先用后付的风险分层。
  ///
  /// `POST /v3/payscore/permissions/assess-user-risk-level` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/permissions/assess-user-risk-level"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String { fields[required: 0] }
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 1] }
    /// 商户自定的授权协议号 · `authorization_code`, such as `1234323JKHDFE1243252`
    public var authorizationCode: String? { fields[2] }
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? { fields[3] }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo? { fields[4] }

    public init(
      serviceID: String, appid: String, authorizationCode: String? = nil, openid: String? = nil,
      shoppingInfo: ShoppingInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, authorizationCode, openid, shoppingInfo)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "authorization_code": String?.self, "openid": String?.self,
        "shopping_info": ShoppingInfo?.self,
      ]
    }

    /// 先用后付的商品
    public struct ShoppingInfo: APIObject {
      /// 商品
      public var goods: [Goods] { fields[required: 0] }

      public init(goods: [Goods]) {
        fields = ObjectFields(of: Self.self, goods)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["goods": [Goods].self]
      }
    }

    /// 商品
    public struct Goods: APIObject {
      /// 商品名称
      public var name: String { fields[required: 0] }
      /// 商品图片的链接
      public var picture: String { fields[required: 1] }
      /// 金额，单位为分 · such as `550`
      public var amount: Int { fields[required: 2] }
      /// 商品数量 · such as `1`
      public var count: Int { fields[required: 3] }
      /// 商品所属类目 · `category_id`
      public var categoryID: [String]? { fields[4] }

      public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
        fields = ObjectFields(of: Self.self, name, picture, amount, count, categoryID)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "name": String.self, "picture": String.self, "amount": Int.self, "count": Int.self,
          "category_id": [String]?.self,
        ]
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[0] }
    /// 应用的 AppID
    public var appid: String? { fields[1] }
    /// 商户号
    public var mchid: String? { fields[2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[3] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[4] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[6] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[7] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[8] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[9] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[10] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[11] }
    /// 用户的标签 · `user_label`
    public var userLabel: String? { fields[12] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[13] }
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int? { fields[14] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[15] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      authorizationCode: String? = nil, authorizationState: String? = nil, notifyURL: String? = nil,
      cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, subOpenid: String? = nil, userLabel: String? = nil, channelID: String? = nil,
      userRiskLevel: Int? = nil, riskLevelVersion: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, authorizationCode, authorizationState, notifyURL,
        cancelAuthorizationTime, authorizationSuccessTime, subMchid, subAppid, subOpenid, userLabel, channelID,
        userRiskLevel, riskLevelVersion
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "authorization_code": String?.self, "authorization_state": String?.self, "notify_url": String?.self,
        "cancel_authorization_time": String?.self, "authorization_success_time": String?.self,
        "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self, "user_label": String?.self,
        "channel_id": String?.self, "user_risk_level": Int?.self, "risk_level_version": Int?.self,
      ]
    }
  }
}
