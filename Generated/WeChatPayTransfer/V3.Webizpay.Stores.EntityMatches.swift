// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/stores/entity-matches

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Stores.EntityMatches {
  /// 门店主体匹配：发起
  ///
  /// 批量判断门店属于哪个主体。
  ///
  /// `POST /v3/webizpay/stores/entity-matches` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/stores/entity-matches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的匹配批次单号 · `out_batch_id`, 例如 `batch12345678`
    public var outBatchID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 要匹配的各个主体 · `match_details`
    public var matchDetails: [MatchDetail]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(spMchid: String, outBatchID: String, matchDetails: [MatchDetail]? = nil) {
      fields = ObjectFields(of: Self.self, spMchid, outBatchID, matchDetails)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "out_batch_id": String.self, "match_details": [MatchDetail]?.self]
    }

    /// 要匹配的各个主体
    public struct MatchDetail: APIObject {
      /// 统一社会信用代码 · `organization_code`, 例如 `91110000710926094P`
      public var organizationCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 门店的名称 · `store_name`, 例如 `微信小店`
      public var storeName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 产品的类型 · `product_type`
      public var productType: ProductType {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }

      public init(organizationCode: String, storeName: String, productType: ProductType) {
        fields = ObjectFields(of: Self.self, organizationCode, storeName, productType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["organization_code": String.self, "store_name": String.self, "product_type": ProductType.self]
      }
    }

    /// 产品的类型
    public struct ProductType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 付款码支付 · `CODE_PAY`
      public static var codePay: Self { Self(rawValue: "CODE_PAY") }

      /// 不限产品 · `NONE`
      public static var noneValue: Self { Self(rawValue: "NONE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的匹配批次单号 · `out_batch_id`
    public var outBatchID: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 2] }
    /// 时间
    public var time: String? { fields[text: 3] }
    /// 批次的状态
    public var state: ResponseState? { fields[enumeration: 4] }

    public init(
      spMchid: String? = nil, outBatchID: String? = nil, batchID: String? = nil, time: String? = nil,
      state: ResponseState? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, outBatchID, batchID, time, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_batch_id": String?.self, "batch_id": String?.self, "time": String?.self,
        "state": ResponseState?.self,
      ]
    }

    /// 批次的状态
    public typealias ResponseState = V3.Webizpay.Stores.EntityMatches.ResponseState
  }

  /// 批次的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 处理中 · `IN_PROGRESS`
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }

    /// 已完成 · `COMPLETED`
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }
}
