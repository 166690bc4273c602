// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/profitsharing/receivers/add

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.Receivers.Add {
  /// 品牌分账：添加接收方
  ///
  /// 在品牌主商户名下登记分账接收方。
  ///
  /// `POST /v3/brand/profitsharing/receivers/add` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/profitsharing/receivers/add"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`, 例如 `1900000108`
    public var brandMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
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
    /// 接收方的账号 · 例如 `1900000109`
    public var account: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收方的名称 · 例如 `张三网络公司`
    public var name: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 与分账方的关系 · `relation_type`
    public var relationType: RelationType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }

    public init(
      brandMchid: String, appid: String, subAppid: String? = nil, type: RequestType, account: String,
      name: String? = nil, relationType: RelationType
    ) {
      fields = ObjectFields(of: Self.self, brandMchid, appid, subAppid, type, account, name, relationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String.self, "appid": String.self, "sub_appid": String?.self, "type": RequestType.self,
        "account": String.self, "name": String?.self, "relation_type": RelationType.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Brand.Profitsharing.Receivers.RequestType

    /// 与分账方的关系
    public struct RelationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 供应商 · `SUPPLIER`
      public static var supplier: Self { Self(rawValue: "SUPPLIER") }

      /// 分销商 · `DISTRIBUTOR`
      public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }

      /// 服务商 · `SERVICE_PROVIDER`
      public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }

      /// 平台 · `PLATFORM`
      public static var platform: Self { Self(rawValue: "PLATFORM") }

      /// 员工 · `STAFF`
      public static var staff: Self { Self(rawValue: "STAFF") }

      /// 其他 · `OTHERS`
      public static var others: Self { Self(rawValue: "OTHERS") }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Profitsharing.Receivers.SharedPostResponse
}
