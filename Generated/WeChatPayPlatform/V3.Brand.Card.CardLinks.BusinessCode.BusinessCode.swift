// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/card/card-links/business-code/{business_code}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardLinks.BusinessCode.BusinessCode {
  /// 交易连接名片：按业务编号查申请
  ///
  /// 用服务商自己的编号了解添加规则的申请。
  ///
  /// `GET /v3/brand/card/card-links/business-code/{business_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/card/card-links/business-code/{business_code}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene? { fields[enumeration: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 链接所属的商户号 · `card_link_mchid`
    public var cardLinkMchid: String? { fields[text: 4] }
    /// 服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 5] }
    /// 名片配置的状态 · `configuration_state`
    public var configurationState: ConfigurationState? { fields[enumeration: 6] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 7] }

    public init(
      businessCode: String? = nil, brandID: String? = nil, paymentScene: PaymentScene? = nil, appid: String? = nil,
      cardLinkMchid: String? = nil, serviceID: String? = nil, configurationState: ConfigurationState? = nil,
      rejectReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, brandID, paymentScene, appid, cardLinkMchid, serviceID, configurationState,
        rejectReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "brand_id": String?.self, "payment_scene": PaymentScene?.self,
        "appid": String?.self, "card_link_mchid": String?.self, "service_id": String?.self,
        "configuration_state": ConfigurationState?.self, "reject_reason": String?.self,
      ]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene

    /// 名片配置的状态
    public struct ConfigurationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待审核 · `WAITING_AUDIT`
      public static var waitingAudit: Self { Self(rawValue: "WAITING_AUDIT") }

      /// 审核驳回 · `AUDIT_REJECT`
      public static var auditReject: Self { Self(rawValue: "AUDIT_REJECT") }

      /// 待管理员确认 · `WAITING_CONFIRMATION`
      public static var waitingConfirmation: Self { Self(rawValue: "WAITING_CONFIRMATION") }

      /// 管理员已拒绝 · `MERCHANT_ADMIN_REJECT`
      public static var merchantAdminReject: Self { Self(rawValue: "MERCHANT_ADMIN_REJECT") }

      /// 已生效 · `IN_EFFECT`
      public static var inEffect: Self { Self(rawValue: "IN_EFFECT") }
    }
  }
}
