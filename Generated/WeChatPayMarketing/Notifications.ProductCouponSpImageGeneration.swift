// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 优惠券（商品券）图片通知
  ///
  /// 图片生成的任务有了结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327744)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327759)
  public struct ProductCouponSpImageGeneration: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PRODUCT_COUPON_SP.IMAGE_GENERATION", originalType: "product_coupon")
      ]
    }

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
    public struct ImageGenerationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 拼图 · `COMBINE_IMAGE`
      public static var combineImage: Self { Self(rawValue: "COMBINE_IMAGE") }

      /// 抠图 · `CUT_OUT`
      public static var cutOut: Self { Self(rawValue: "CUT_OUT") }
    }

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
}
