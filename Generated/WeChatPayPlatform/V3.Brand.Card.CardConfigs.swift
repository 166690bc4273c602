// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/card/card-configs

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardConfigs {
  /// 商家名片：查询配置申请
  ///
  /// 了解名片配置的审核与发布状态。
  ///
  /// `GET /v3/brand/card/card-configs` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/card/card-configs"), query: query)
  }

  /// 商家名片：提交配置
  ///
  /// 提交服务入口与客服方式，取得供商家预览的二维码。
  ///
  /// `POST /v3/brand/card/card-configs` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-configs"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.Card.CardConfigs.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 3] }
    /// 定在何时发布 · `scheduled_publish_time`
    public var scheduledPublishTime: Timestamp? { fields[time: 4] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 5] }
    /// 实际发布的时间 · `actual_publish_time`
    public var actualPublishTime: String? { fields[text: 6] }

    public init(
      businessCode: String? = nil, applymentID: String? = nil, brandID: String? = nil,
      applymentState: ApplymentState? = nil, scheduledPublishTime: Timestamp? = nil, rejectReason: String? = nil,
      actualPublishTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, applymentID, brandID, applymentState, scheduledPublishTime, rejectReason,
        actualPublishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": String?.self, "brand_id": String?.self,
        "applyment_state": ApplymentState?.self, "scheduled_publish_time": Timestamp?.self,
        "reject_reason": String?.self, "actual_publish_time": String?.self,
      ]
    }

    /// 申请单的状态
    public typealias ApplymentState = V3.Brand.Card.CardConfigs.ApplymentState
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`, 例如 `1900013511_10000`
    public var businessCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 品牌的小程序 · `brand_mini_program_info`
    public var brandMiniProgramInfo: BrandMiniProgramInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 品牌的客服 · `brand_customer_service`
    public var brandCustomerService: BrandCustomerService {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 各项服务 · `service_list`
    public var serviceList: [Service]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(
      businessCode: String, brandID: String, brandMiniProgramInfo: BrandMiniProgramInfo? = nil,
      brandCustomerService: BrandCustomerService, serviceList: [Service]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, brandID, brandMiniProgramInfo, brandCustomerService, serviceList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String.self, "brand_id": String.self, "brand_mini_program_info": BrandMiniProgramInfo?.self,
        "brand_customer_service": BrandCustomerService.self, "service_list": [Service]?.self,
      ]
    }

    /// 品牌的小程序
    public struct BrandMiniProgramInfo: APIObject {
      /// 小程序的 AppID · 例如 `wx1234567890abcdef`
      public var appid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 默认打开哪个页面 · `default_jump_path`, 例如 `pages/shop/index`
      public var defaultJumpPath: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(appid: String, defaultJumpPath: String? = nil) {
        fields = ObjectFields(of: Self.self, appid, defaultJumpPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String.self, "default_jump_path": String?.self]
      }
    }

    /// 品牌的客服
    public struct BrandCustomerService: APIObject {
      /// 怎样联系客服 · `customer_service_type`
      public var customerServiceType: CustomerServiceType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 客服的电话 · `customer_service_phone`, 例如 `12345678900`
      public var customerServicePhone: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 客服页面的路径 · `customer_service_path`, 例如 `pages/service/index`
      public var customerServicePath: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 客服所在小程序的 AppID · 例如 `wx1234567890abcdef`
      public var appid: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        customerServiceType: CustomerServiceType, customerServicePhone: String? = nil,
        customerServicePath: String? = nil, appid: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, customerServiceType, customerServicePhone, customerServicePath, appid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "customer_service_type": CustomerServiceType.self, "customer_service_phone": String?.self,
          "customer_service_path": String?.self, "appid": String?.self,
        ]
      }
    }

    /// 各项服务
    public struct Service: APIObject {
      /// 服务所属分类的名称 · `service_classify_name`, 例如 `会员服务`
      public var serviceClassifyName: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 服务的名称 · `service_name`, 例如 `会员中心`
      public var serviceName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 点服务怎样跳转 · `service_jump_type`
      public var serviceJumpType: ServiceJumpType {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }
      /// 点服务跳往的路径 · `service_jump_path`, 例如 `pages/shop/index`
      public var serviceJumpPath: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 服务所在小程序的 AppID · 例如 `wx1234567890abcdef`
      public var appid: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(
        serviceClassifyName: String? = nil, serviceName: String? = nil, serviceJumpType: ServiceJumpType,
        serviceJumpPath: String, appid: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, serviceClassifyName, serviceName, serviceJumpType, serviceJumpPath, appid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "service_classify_name": String?.self, "service_name": String?.self,
          "service_jump_type": ServiceJumpType.self, "service_jump_path": String.self, "appid": String?.self,
        ]
      }
    }

    /// 怎样联系客服
    public struct CustomerServiceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 小程序 · `MINI_PROGRAM`
      public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }

      /// 自定的网页 · `CUSTOMIZE_WEB`
      public static var customizeWeb: Self { Self(rawValue: "CUSTOMIZE_WEB") }

      /// 自定的公众号 · `CUSTOMIZE_MP`
      public static var customizeMp: Self { Self(rawValue: "CUSTOMIZE_MP") }

      /// 客服电话 · `SERVICE_PHONE`
      public static var servicePhone: Self { Self(rawValue: "SERVICE_PHONE") }
    }

    /// 点服务怎样跳转
    public struct ServiceJumpType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 跳转小程序 · `JUMP_MINI_PROGRAM`
      public static var jumpMiniProgram: Self { Self(rawValue: "JUMP_MINI_PROGRAM") }

      /// 跳转网页 · `JUMP_WEB_PAGE`
      public static var jumpWebPage: Self { Self(rawValue: "JUMP_WEB_PAGE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 2] }
    /// 预览名片的二维码链接 · `card_preview_url`
    public var cardPreviewURL: String? { fields[text: 3] }

    public init(
      businessCode: String? = nil, brandID: String? = nil, applymentID: String? = nil, cardPreviewURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, brandID, applymentID, cardPreviewURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "brand_id": String?.self, "applyment_id": String?.self,
        "card_preview_url": String?.self,
      ]
    }
  }

  /// 申请单的状态
  public struct ApplymentState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `STATE_UNKNOWN`
    public static var stateUnknown: Self { Self(rawValue: "STATE_UNKNOWN") }

    /// 草稿 · `DRAFTING`
    public static var drafting: Self { Self(rawValue: "DRAFTING") }

    /// 审核中 · `AUDITING`
    public static var auditing: Self { Self(rawValue: "AUDITING") }

    /// 审核驳回 · `AUDIT_REJECTED`
    public static var auditRejected: Self { Self(rawValue: "AUDIT_REJECTED") }

    /// 待发布 · `PENDING_PUBLISH`
    public static var pendingPublish: Self { Self(rawValue: "PENDING_PUBLISH") }

    /// 已发布 · `PUBLISHED`
    public static var published: Self { Self(rawValue: "PUBLISHED") }

    /// 已取消 · `CANCELED`
    public static var canceled: Self { Self(rawValue: "CANCELED") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(businessCode: String? = nil, applymentID: String? = nil, brandID: String) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["business_code": String?.self, "applyment_id": String?.self, "brand_id": String.self]
    }
  }
}
