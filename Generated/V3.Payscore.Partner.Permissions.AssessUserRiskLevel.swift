// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/assess-user-risk-level

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.AssessUserRiskLevel {
  /// 服务商评估用户分层
  ///
  /// 按用户与商品评估先用后付的风险分层。
  ///
  /// `POST /v3/payscore/partner/permissions/assess-user-risk-level` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/permissions/assess-user-risk-level"),
      body: body,
      query: query
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String = ""
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String = ""
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6787`
    public var subAppid: String?
    /// 商户自定的授权协议号 · `authorization_code`, such as `1234323JKHDFE1243252`
    public var authorizationCode: String?
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String?
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo?

    public init(
      serviceID: String,
      appid: String,
      subAppid: String? = nil,
      authorizationCode: String? = nil,
      openid: String? = nil,
      subOpenid: String? = nil,
      shoppingInfo: ShoppingInfo? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.subAppid = subAppid
      self.authorizationCode = authorizationCode
      self.openid = openid
      self.subOpenid = subOpenid
      self.shoppingInfo = shoppingInfo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("service_id", &self.serviceID)
      fields.require("appid", &self.appid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("openid", &self.openid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("shopping_info", &self.shoppingInfo)
    }

    /// 先用后付的商品
    public struct ShoppingInfo: APIObject {
      /// 商品
      public var goods: [Goods] = []

      public init(goods: [Goods]) {
        self.goods = goods
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("goods", &self.goods)
      }
    }

    /// 商品
    public struct Goods: APIObject {
      /// 商品名称
      public var name: String = ""
      /// 商品图片的链接
      public var picture: String = ""
      /// 金额，单位为分 · such as `550`
      public var amount: Int = 0
      /// 商品数量 · such as `1`
      public var count: Int = 0
      /// 商品所属类目 · `category_id`
      public var categoryID: [String]?

      public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
        self.name = name
        self.picture = picture
        self.amount = amount
        self.count = count
        self.categoryID = categoryID
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.require("picture", &self.picture)
        fields.require("amount", &self.amount)
        fields.require("count", &self.count)
        fields.visit("category_id", &self.categoryID)
      }
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String = ""

    public init(subMchid: String) {
      self.subMchid = subMchid
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("sub_mchid", &self.subMchid)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String?
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String?
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String?
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String?
    /// 用户的标签 · `user_label`
    public var userLabel: String?
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String?
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int?
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int?

    public init(
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      openid: String? = nil,
      authorizationCode: String? = nil,
      authorizationState: String? = nil,
      notifyURL: String? = nil,
      cancelAuthorizationTime: String? = nil,
      authorizationSuccessTime: String? = nil,
      subMchid: String? = nil,
      subAppid: String? = nil,
      subOpenid: String? = nil,
      userLabel: String? = nil,
      channelID: String? = nil,
      userRiskLevel: Int? = nil,
      riskLevelVersion: Int? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.openid = openid
      self.authorizationCode = authorizationCode
      self.authorizationState = authorizationState
      self.notifyURL = notifyURL
      self.cancelAuthorizationTime = cancelAuthorizationTime
      self.authorizationSuccessTime = authorizationSuccessTime
      self.subMchid = subMchid
      self.subAppid = subAppid
      self.subOpenid = subOpenid
      self.userLabel = userLabel
      self.channelID = channelID
      self.userRiskLevel = userRiskLevel
      self.riskLevelVersion = riskLevelVersion
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("openid", &self.openid)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("authorization_state", &self.authorizationState)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("cancel_authorization_time", &self.cancelAuthorizationTime)
      fields.visit("authorization_success_time", &self.authorizationSuccessTime)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("user_label", &self.userLabel)
      fields.visit("channel_id", &self.channelID)
      fields.visit("user_risk_level", &self.userRiskLevel)
      fields.visit("risk_level_version", &self.riskLevelVersion)
    }
  }
}
