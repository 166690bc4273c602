// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/partnerships

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partnerships {
  /// 营销合作：查询列表
  ///
  /// 列出商户的营销合作关系。
  ///
  /// `GET /v3/marketing/partnerships` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/partnerships"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 合作方，内为 JSON
    public var partner: Partner? {
      get { fields[object: 0] }
      set { fields[object: 0] = newValue }
    }
    /// 授权给对方的数据，内为 JSON · `authorized_data`
    public var authorizedData: AuthorizedData? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(partner: Partner? = nil, authorizedData: AuthorizedData? = nil, limit: Int? = nil, offset: Int? = nil) {
      fields = ObjectFields(of: Self.self, partner, authorizedData, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "partner": JSONText<Partner>?.self, "authorized_data": JSONText<AuthorizedData>?.self, "limit": Int?.self,
        "offset": Int?.self,
      ]
    }

    /// 合作方，内为 JSON
    public typealias Partner = V3.Marketing.Partnerships.Partner

    /// 授权给对方的数据，内为 JSON
    public struct AuthorizedData: APIObject {
      /// 业务的类型 · `business_type`
      public var businessType: BusinessType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 批次的编号 · `stock_id`
      public var stockID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(businessType: BusinessType? = nil, stockID: String? = nil) {
        fields = ObjectFields(of: Self.self, businessType, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["business_type": BusinessType?.self, "stock_id": String?.self]
      }
    }

    /// 合作方的类型
    public typealias PartnerType = V3.Marketing.Partnerships.PartnerType

    /// 业务的类型
    public typealias BusinessType = V3.Marketing.Partnerships.BusinessType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各项合作
    public var data: [ResponseData]? { fields[list: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, limit, offset, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "limit": Int?.self, "offset": Int?.self, "total_count": Int?.self]
    }

    /// 各项合作
    public struct ResponseData: APIObject {
      /// 合作方
      public var partner: Partner? { fields[object: 0] }
      /// 授权给对方的数据 · `authorized_data`
      public var authorizedData: AuthorizedData? { fields[object: 1] }
      /// 建立合作的时间 · `build_time`
      public var buildTime: String? { fields[text: 2] }
      /// 终止的时间 · `terminate_time`
      public var terminateTime: String? { fields[text: 3] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 4] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 5] }

      public init(
        partner: Partner? = nil, authorizedData: AuthorizedData? = nil, buildTime: String? = nil,
        terminateTime: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
      ) {
        fields = ObjectFields(of: Self.self, partner, authorizedData, buildTime, terminateTime, createTime, updateTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "partner": Partner?.self, "authorized_data": AuthorizedData?.self, "build_time": String?.self,
          "terminate_time": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        ]
      }
    }

    /// 合作方
    public struct Partner: APIObject {
      /// 合作方的类型
      public var type: String? { fields[text: 0] }
      /// 合作方的 AppID
      public var appid: String? { fields[text: 1] }
      /// 合作方的商户号 · `merchant_id`
      public var merchantID: String? { fields[text: 2] }

      public init(type: String? = nil, appid: String? = nil, merchantID: String? = nil) {
        fields = ObjectFields(of: Self.self, type, appid, merchantID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": String?.self, "appid": String?.self, "merchant_id": String?.self]
      }
    }

    /// 授权给对方的数据
    public struct AuthorizedData: APIObject {
      /// 业务的类型 · `business_type`
      public var businessType: String? { fields[text: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }

      public init(businessType: String? = nil, stockID: String? = nil) {
        fields = ObjectFields(of: Self.self, businessType, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["business_type": String?.self, "stock_id": String?.self]
      }
    }
  }

  /// 业务的类型
  public struct BusinessType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 代金券批次 · `FAVOR_STOCK`
    public static var favorStock: Self { Self(rawValue: "FAVOR_STOCK") }

    /// 商家券批次 · `BUSIFAVOR_STOCK`
    public static var busifavorStock: Self { Self(rawValue: "BUSIFAVOR_STOCK") }
  }

  /// 合作方
  public struct Partner: APIObject {
    /// 合作方的类型
    public var type: PartnerType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 合作方的 AppID · 例如 `wx4e1916a585d1f4e9`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 合作方的商户号 · `merchant_id`, 例如 `2480029552`
    public var merchantID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(type: PartnerType, appid: String? = nil, merchantID: String? = nil) {
      fields = ObjectFields(of: Self.self, type, appid, merchantID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": PartnerType.self, "appid": String?.self, "merchant_id": String?.self]
    }
  }

  /// 合作方的类型
  public struct PartnerType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 应用 · `APPID`
    public static var appid: Self { Self(rawValue: "APPID") }

    /// 商户号 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
  }
}
