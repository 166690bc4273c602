// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/receivers/delete

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Receivers.Delete {
  /// 删除分账接收方
  ///
  /// 解除与接收方的分账关系。
  ///
  /// `POST /v3/profitsharing/receivers/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/receivers/delete"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 应用的 AppID · such as `wx8888888888888888`
    public var appid: String
    /// 子商户的 AppID · `sub_appid`, such as `wx8888888888888889`
    public var subAppid: String?
    /// 接收方的类型
    public var type: TypeType
    /// 接收方的商户号或用户标识 · such as `86693852`
    public var account: String

    public init(subMchid: String? = nil, appid: String, subAppid: String? = nil, type: TypeType, account: String) {
      self.subMchid = subMchid
      self.appid = appid
      self.subAppid = subAppid
      self.type = type
      self.account = account
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.appid = try fields.require("appid", object?.appid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.type = try fields.require("type", object?.type)
      self.account = try fields.require("account", object?.account)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 接收方的类型
    public let type: TypeType?
    /// 接收方的商户号或用户标识
    public let account: String?

    public init(subMchid: String? = nil, type: TypeType? = nil, account: String? = nil) {
      self.subMchid = subMchid
      self.type = type
      self.account = account
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.type = fields.visit("type", object?.type)
      self.account = fields.visit("account", object?.account)
    }
  }

  /// 接收方的类型
  public struct TypeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// 商户号
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }
}
