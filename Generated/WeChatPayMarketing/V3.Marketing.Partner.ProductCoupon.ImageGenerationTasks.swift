// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/image-generation-tasks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks {
  /// 优惠券（商品券）：提交图片生成任务
  ///
  /// 按类型生成图片，结果以通知或查询为准。
  ///
  /// `POST /v3/marketing/partner/product-coupon/image-generation-tasks` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/product-coupon/image-generation-tasks"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 任务的编号 · `task_id`, 例如 `image_generation_task_1`
    public var taskID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 要生成哪种图片 · `image_generation_type`
    public var imageGenerationType: ImageGenerationType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 要拼的图 · `combine_image`
    public var combineImage: CombineImage? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 要抠的图 · `cut_out`
    public var cutOut: CutOut? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }

    public init(
      brandID: String, taskID: String, imageGenerationType: ImageGenerationType, combineImage: CombineImage? = nil,
      cutOut: CutOut? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, taskID, imageGenerationType, combineImage, cutOut)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "task_id": String.self, "image_generation_type": ImageGenerationType.self,
        "combine_image": CombineImage?.self, "cut_out": CutOut?.self,
      ]
    }

    /// 要生成哪种图片
    public typealias ImageGenerationType = V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ImageGenerationType

    /// 要拼的图
    public struct CombineImage: APIObject {
      /// 适用范围
      public var scope: CombineImageScope {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 优惠的类型
      public var type: CombineImageType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 券能用一次还是多次 · `usage_mode`
      public var usageMode: UsageMode {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }
      /// 满减券的用法 · `normal_coupon`
      public var normalCoupon: NormalCoupon? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 折扣券的用法 · `discount_coupon`
      public var discountCoupon: DiscountCoupon? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 兑换券的用法 · `exchange_coupon`
      public var exchangeCoupon: ExchangeCoupon? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 背景色 · `background_color`, 例如 `#ff5733`
      public var backgroundColor: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        scope: CombineImageScope, type: CombineImageType, usageMode: UsageMode, normalCoupon: NormalCoupon? = nil,
        discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil, backgroundColor: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, scope, type, usageMode, normalCoupon, discountCoupon, exchangeCoupon, backgroundColor
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "scope": CombineImageScope.self, "type": CombineImageType.self, "usage_mode": UsageMode.self,
          "normal_coupon": NormalCoupon?.self, "discount_coupon": DiscountCoupon?.self,
          "exchange_coupon": ExchangeCoupon?.self, "background_color": String?.self,
        ]
      }
    }

    /// 要抠的图
    public struct CutOut: APIObject {
      /// 商品图片的地址 · `image_url`
      public var imageURL: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(imageURL: String) {
        fields = ObjectFields(of: Self.self, imageURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["image_url": String.self]
      }
    }

    /// 适用范围
    public struct CombineImageScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全部商品 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }

      /// 指定品类 · `CATEGORY`
      public static var category: Self { Self(rawValue: "CATEGORY") }
    }

    /// 优惠的类型
    public struct CombineImageType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 满减券 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 折扣券 · `DISCOUNT`
      public static var discount: Self { Self(rawValue: "DISCOUNT") }

      /// 兑换券 · `EXCHANGE`
      public static var exchange: Self { Self(rawValue: "EXCHANGE") }
    }

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.UsageMode

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.SingleUsageRuleExchangeCoupon
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 任务的编号 · `task_id`
    public var taskID: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }

    public init(taskID: String? = nil, brandID: String? = nil) {
      fields = ObjectFields(of: Self.self, taskID, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["task_id": String?.self, "brand_id": String?.self]
    }
  }

  /// 要生成哪种图片
  public struct ImageGenerationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 拼图 · `COMBINE_IMAGE`
    public static var combineImage: Self { Self(rawValue: "COMBINE_IMAGE") }

    /// 抠图 · `CUT_OUT`
    public static var cutOut: Self { Self(rawValue: "CUT_OUT") }
  }
}
