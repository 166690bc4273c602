// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partnerships/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partnerships {
  /// 授权给对方的数据
  public struct AuthorizedData: APIObject {
    /// 业务的类型 · `business_type`
    public var businessType: BusinessType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `2433405`
    public var stockID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(businessType: BusinessType, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, businessType, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["business_type": BusinessType.self, "stock_id": String?.self]
    }
  }

  /// `post` 的请求头
  public struct SharedPostHeaders: APIObject {
    /// 让重试只生效一次的标识 · `Idempotency-Key`
    public var idempotencyKey: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(idempotencyKey: String) {
      fields = ObjectFields(of: Self.self, idempotencyKey)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["Idempotency-Key": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 合作方
    public var partner: Partner {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 授权给对方的数据 · `authorized_data`
    public var authorizedData: AuthorizedData {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(partner: Partner, authorizedData: AuthorizedData) {
      fields = ObjectFields(of: Self.self, partner, authorizedData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["partner": Partner.self, "authorized_data": AuthorizedData.self]
    }

    /// 合作方
    public typealias Partner = V3.Marketing.Partnerships.Partner

    /// 授权给对方的数据
    public typealias AuthorizedData = V3.Marketing.Partnerships.AuthorizedData

    /// 合作方的类型
    public typealias PartnerType = V3.Marketing.Partnerships.PartnerType

    /// 业务的类型
    public typealias BusinessType = V3.Marketing.Partnerships.BusinessType
  }
}
