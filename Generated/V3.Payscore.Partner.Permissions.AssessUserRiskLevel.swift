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
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
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

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.openid = fields.visit("openid", object?.openid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.shoppingInfo = fields.visit("shopping_info", object?.shoppingInfo)
    }

    /// 先用后付的商品
    public struct ShoppingInfo: APIObject {
      /// 商品
      public var goods: [Goods]

      public init(goods: [Goods]) {
        self.goods = goods
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.goods = try fields.require("goods", object?.goods)
      }
    }

    /// 商品
    public struct Goods: APIObject {
      /// 商品名称
      public var name: String
      /// 商品图片的链接
      public var picture: String
      /// 金额，单位为分 · such as `550`
      public var amount: Int
      /// 商品数量 · such as `1`
      public var count: Int
      /// 商品所属类目 · `category_id`
      public var categoryID: [String]?

      public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
        self.name = name
        self.picture = picture
        self.amount = amount
        self.count = count
        self.categoryID = categoryID
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.picture = try fields.require("picture", object?.picture)
        self.amount = try fields.require("amount", object?.amount)
        self.count = try fields.require("count", object?.count)
        self.categoryID = fields.visit("category_id", object?.categoryID)
      }
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String

    public init(subMchid: String) {
      self.subMchid = subMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public let authorizationCode: String?
    /// 授权的状态 · `authorization_state`
    public let authorizationState: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public let cancelAuthorizationTime: String?
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public let authorizationSuccessTime: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public let subOpenid: String?
    /// 用户的标签 · `user_label`
    public let userLabel: String?
    /// 渠道商的商户号 · `channel_id`
    public let channelID: String?
    /// 用户的分层 · `user_risk_level`
    public let userRiskLevel: Int?
    /// 分层的版本 · `risk_level_version`
    public let riskLevelVersion: Int?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.openid = fields.visit("openid", object?.openid)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.authorizationState = fields.visit("authorization_state", object?.authorizationState)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.cancelAuthorizationTime = fields.visit("cancel_authorization_time", object?.cancelAuthorizationTime)
      self.authorizationSuccessTime = fields.visit("authorization_success_time", object?.authorizationSuccessTime)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.userLabel = fields.visit("user_label", object?.userLabel)
      self.channelID = fields.visit("channel_id", object?.channelID)
      self.userRiskLevel = fields.visit("user_risk_level", object?.userRiskLevel)
      self.riskLevelVersion = fields.visit("risk_level_version", object?.riskLevelVersion)
    }
  }
}
