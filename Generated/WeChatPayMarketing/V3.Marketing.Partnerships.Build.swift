// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partnerships/build

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partnerships.Build {
  /// 营销合作：建立
  ///
  /// 把营销资源授权给其他商户或小程序。
  ///
  /// `POST /v3/marketing/partnerships/build` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
  public func post(_ body: PostRequest, headers: PostHeaders) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partnerships/build"), body: body, headers: headers)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partnerships.SharedPostRequest

  /// `post` 的请求头
  public typealias PostHeaders = V3.Marketing.Partnerships.SharedPostHeaders

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 合作方
    public var partner: Partner? { fields[object: 0] }
    /// 授权给对方的数据 · `authorized_data`
    public var authorizedData: AuthorizedData? { fields[object: 1] }
    /// 合作的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 建立合作的时间 · `build_time`
    public var buildTime: String? { fields[text: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 5] }

    public init(
      partner: Partner? = nil, authorizedData: AuthorizedData? = nil, state: ResponseState? = nil,
      buildTime: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, partner, authorizedData, state, buildTime, createTime, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "partner": Partner?.self, "authorized_data": AuthorizedData?.self, "state": ResponseState?.self,
        "build_time": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 合作方
    public struct Partner: APIObject {
      /// 合作方的类型
      public var type: PartnerType? { fields[enumeration: 0] }
      /// 合作方的 AppID
      public var appid: String? { fields[text: 1] }
      /// 合作方的商户号 · `merchant_id`
      public var merchantID: String? { fields[text: 2] }

      public init(type: PartnerType? = nil, appid: String? = nil, merchantID: String? = nil) {
        fields = ObjectFields(of: Self.self, type, appid, merchantID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": PartnerType?.self, "appid": String?.self, "merchant_id": String?.self]
      }
    }

    /// 授权给对方的数据
    public struct AuthorizedData: APIObject {
      /// 业务的类型 · `business_type`
      public var businessType: BusinessType? { fields[enumeration: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }

      public init(businessType: BusinessType? = nil, stockID: String? = nil) {
        fields = ObjectFields(of: Self.self, businessType, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["business_type": BusinessType?.self, "stock_id": String?.self]
      }
    }

    /// 合作的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 合作中 · `ESTABLISHED`
      public static var established: Self { Self(rawValue: "ESTABLISHED") }

      /// 已终止 · `TERMINATED`
      public static var terminated: Self { Self(rawValue: "TERMINATED") }
    }

    /// 合作方的类型
    public typealias PartnerType = V3.Marketing.Partnerships.PartnerType

    /// 业务的类型
    public typealias BusinessType = V3.Marketing.Partnerships.BusinessType
  }

  /// 业务的类型
  public typealias BusinessType = V3.Marketing.Partnerships.BusinessType

  /// 合作方的类型
  public typealias PartnerType = V3.Marketing.Partnerships.PartnerType
}
