// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/receivers/add

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Receivers.Add {
  /// 登记分账接收方
  ///
  /// 建立与接收方的分账关系。
  ///
  /// `POST /v3/profitsharing/receivers/add` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/receivers/add"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 接收方的商户号或用户标识 · 例如 `86693852`
    public var account: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收方的全称或姓名，加密传输 · 例如 `hu89ohu89ohu89o`
    public var name: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 自定义的关系名称 · `custom_relation`, 例如 `代理商`
    public var customRelation: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String, subAppid: String? = nil, type: RequestType, account: String,
      name: String? = nil, relationType: RelationType, customRelation: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, type, account, name, relationType, customRelation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "type": RequestType.self,
        "account": String.self, "name": Sensitive<String>?.self, "relation_type": RelationType.self,
        "custom_relation": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Profitsharing.Receivers.RequestType

    /// 与分账方的关系
    public typealias RelationType = V3.Profitsharing.Receivers.Add.RelationType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 接收方的类型
    public var type: ResponseType? { fields[enumeration: 1] }
    /// 接收方的商户号或用户标识
    public var account: String? { fields[text: 2] }
    /// 接收方的全称或姓名，加密传输
    public var name: String? { fields[text: 3] }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType? { fields[enumeration: 4] }
    /// 自定义的关系名称 · `custom_relation`
    public var customRelation: String? { fields[text: 5] }

    public init(
      subMchid: String? = nil, type: ResponseType? = nil, account: String? = nil, name: String? = nil,
      relationType: RelationType? = nil, customRelation: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, type, account, name, relationType, customRelation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "type": ResponseType?.self, "account": String?.self, "name": Sensitive<String>?.self,
        "relation_type": RelationType?.self, "custom_relation": String?.self,
      ]
    }

    /// 接收方的类型
    public typealias ResponseType = V3.Profitsharing.Receivers.ResponseType

    /// 与分账方的关系
    public typealias RelationType = V3.Profitsharing.Receivers.Add.RelationType
  }

  /// 与分账方的关系
  public struct RelationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 服务商 · `SERVICE_PROVIDER`
    public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }

    /// 门店 · `STORE`
    public static var store: Self { Self(rawValue: "STORE") }

    /// 员工 · `STAFF`
    public static var staff: Self { Self(rawValue: "STAFF") }

    /// 店主 · `STORE_OWNER`
    public static var storeOwner: Self { Self(rawValue: "STORE_OWNER") }

    /// 合作伙伴 · `PARTNER`
    public static var partner: Self { Self(rawValue: "PARTNER") }

    /// 总部 · `HEADQUARTER`
    public static var headquarter: Self { Self(rawValue: "HEADQUARTER") }

    /// 品牌方 · `BRAND`
    public static var brand: Self { Self(rawValue: "BRAND") }

    /// 分销商 · `DISTRIBUTOR`
    public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }

    /// 用户 · `USER`
    public static var user: Self { Self(rawValue: "USER") }

    /// 供应商 · `SUPPLIER`
    public static var supplier: Self { Self(rawValue: "SUPPLIER") }

    /// 自定义 · `CUSTOM`
    public static var custom: Self { Self(rawValue: "CUSTOM") }
  }
}
