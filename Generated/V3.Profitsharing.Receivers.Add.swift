// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/receivers/add

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Receivers.Add {
  /// 添加分账接收方
  ///
  /// 建立与接收方的分账关系。
  ///
  /// `POST /v3/profitsharing/receivers/add` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/receivers/add"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String? { fields[0] }
    /// 应用的 AppID · such as `wx8888888888888888`
    public var appid: String { fields[required: 1] }
    /// 子商户的 AppID · `sub_appid`, such as `wx8888888888888889`
    public var subAppid: String? { fields[2] }
    /// 接收方的类型
    public var type: TypeType { fields[required: 3] }
    /// 接收方的商户号或用户标识 · such as `86693852`
    public var account: String { fields[required: 4] }
    /// 接收方的全称或姓名，加密传输 · such as `hu89ohu89ohu89o`
    public var name: String? { fields[5] }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType { fields[required: 6] }
    /// 自定义的关系名称 · `custom_relation`, such as `代理商`
    public var customRelation: String? { fields[7] }

    public init(
      subMchid: String? = nil, appid: String, subAppid: String? = nil, type: TypeType, account: String,
      name: String? = nil, relationType: RelationType, customRelation: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, type, account, name, relationType, customRelation)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "type": TypeType.self,
        "account": String.self, "name": Sensitive<String>?.self, "relation_type": RelationType.self,
        "custom_relation": String?.self,
      ]
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[0] }
    /// 接收方的类型
    public var type: TypeType? { fields[1] }
    /// 接收方的商户号或用户标识
    public var account: String? { fields[2] }
    /// 接收方的全称或姓名，加密传输
    public var name: String? { fields[3] }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType? { fields[4] }
    /// 自定义的关系名称 · `custom_relation`
    public var customRelation: String? { fields[5] }

    public init(
      subMchid: String? = nil, type: TypeType? = nil, account: String? = nil, name: String? = nil,
      relationType: RelationType? = nil, customRelation: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, type, account, name, relationType, customRelation)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "type": TypeType?.self, "account": String?.self, "name": Sensitive<String>?.self,
        "relation_type": RelationType?.self, "custom_relation": String?.self,
      ]
    }
  }

  /// 接收方的类型
  public typealias TypeType = V3.Profitsharing.Orders.TypeType

  /// 与分账方的关系
  public struct RelationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 服务商
    public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }

    /// 门店
    public static var store: Self { Self(rawValue: "STORE") }

    /// 员工
    public static var staff: Self { Self(rawValue: "STAFF") }

    /// 店主
    public static var storeOwner: Self { Self(rawValue: "STORE_OWNER") }

    /// 合作伙伴
    public static var partner: Self { Self(rawValue: "PARTNER") }

    /// 总部
    public static var headquarter: Self { Self(rawValue: "HEADQUARTER") }

    /// 品牌方
    public static var brand: Self { Self(rawValue: "BRAND") }

    /// 分销商
    public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }

    /// 用户
    public static var user: Self { Self(rawValue: "USER") }

    /// 供应商
    public static var supplier: Self { Self(rawValue: "SUPPLIER") }

    /// 自定义
    public static var custom: Self { Self(rawValue: "CUSTOM") }
  }
}
