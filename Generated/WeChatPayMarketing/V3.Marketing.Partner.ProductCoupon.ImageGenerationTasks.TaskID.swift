// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.TaskID {
  /// 优惠券（商品券）：查询图片生成任务
  ///
  /// 了解图片是否生成，并取得其地址。
  ///
  /// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327739) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327753)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 要生成哪种图片 · `image_generation_type`
    public var imageGenerationType: ImageGenerationType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }

    public init(brandID: String, imageGenerationType: ImageGenerationType) {
      fields = ObjectFields(of: Self.self, brandID, imageGenerationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "image_generation_type": ImageGenerationType.self]
    }

    /// 要生成哪种图片
    public typealias ImageGenerationType = V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ImageGenerationType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 任务的编号 · `task_id`
    public var taskID: String? { fields[text: 1] }
    /// 要生成哪种图片 · `image_generation_type`
    public var imageGenerationType: ImageGenerationType? { fields[enumeration: 2] }
    /// 任务的状态 · `task_state`
    public var taskState: TaskState? { fields[enumeration: 3] }
    /// 拼图的结果 · `combine_image_result`
    public var combineImageResult: CombineImageResult? { fields[object: 4] }
    /// 商品抠图的结果 · `cut_out_result`
    public var cutOutResult: CutOutResult? { fields[object: 5] }

    public init(
      brandID: String? = nil, taskID: String? = nil, imageGenerationType: ImageGenerationType? = nil,
      taskState: TaskState? = nil, combineImageResult: CombineImageResult? = nil, cutOutResult: CutOutResult? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, taskID, imageGenerationType, taskState, combineImageResult, cutOutResult
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "task_id": String?.self, "image_generation_type": ImageGenerationType?.self,
        "task_state": TaskState?.self, "combine_image_result": CombineImageResult?.self,
        "cut_out_result": CutOutResult?.self,
      ]
    }

    /// 要生成哪种图片
    public typealias ImageGenerationType = V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ImageGenerationType

    /// 任务的状态
    public struct TaskState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }
    }

    /// 拼图的结果
    public struct CombineImageResult: APIObject {
      /// 所拼图片的地址 · `image_url`
      public var imageURL: String? { fields[text: 0] }

      public init(imageURL: String? = nil) {
        fields = ObjectFields(of: Self.self, imageURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["image_url": String?.self]
      }
    }

    /// 商品抠图的结果
    public struct CutOutResult: APIObject {
      /// 所抠图片的地址 · `image_url`
      public var imageURL: String? { fields[text: 0] }

      public init(imageURL: String? = nil) {
        fields = ObjectFields(of: Self.self, imageURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["image_url": String?.self]
      }
    }
  }

  /// 要生成哪种图片
  public typealias ImageGenerationType = V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ImageGenerationType
}
