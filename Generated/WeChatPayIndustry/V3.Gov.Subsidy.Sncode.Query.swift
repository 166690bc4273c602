// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/sncode/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Sncode.Query {
  /// 国补：查询 SN 码
  ///
  /// 商品出库之前查看其 SN 码是否已售。
  ///
  /// `POST /v3/gov/subsidy/sncode/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/sncode/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各件商品的序列号（SN） · `sn_code_list`
    public var snCodeList: [String] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(snCodeList: [String], qualificationRegionCode: Int) {
      fields = ObjectFields(of: Self.self, snCodeList, qualificationRegionCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sn_code_list": [String].self, "qualification_region_code": Int.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 各序列号的状态 · `goods_sn_list`
    public var goodsSnList: [GoodsSn]? { fields[list: 0] }

    public init(goodsSnList: [GoodsSn]? = nil) {
      fields = ObjectFields(of: Self.self, goodsSnList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["goods_sn_list": [GoodsSn]?.self]
    }

    /// 各序列号的状态
    public struct GoodsSn: APIObject {
      /// 商品的序列号（SN） · `sn_code`
      public var snCode: String? { fields[text: 0] }
      /// 序列号的状态
      public var state: GoodsSnState? { fields[enumeration: 1] }
      /// 为何不可售 · `not_sellable_reason`
      public var notSellableReason: NotSellableReason? { fields[enumeration: 2] }

      public init(snCode: String? = nil, state: GoodsSnState? = nil, notSellableReason: NotSellableReason? = nil) {
        fields = ObjectFields(of: Self.self, snCode, state, notSellableReason)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sn_code": String?.self, "state": GoodsSnState?.self, "not_sellable_reason": NotSellableReason?.self]
      }
    }

    /// 序列号的状态
    public struct GoodsSnState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `SNCODE_STATE_UNKNOWN`
      public static var sncodeStateUnknown: Self { Self(rawValue: "SNCODE_STATE_UNKNOWN") }

      /// 可售 · `SNCODE_STATE_SELLABLE`
      public static var sncodeStateSellable: Self { Self(rawValue: "SNCODE_STATE_SELLABLE") }

      /// 不可售 · `SNCODE_STATE_NOT_SELLABLE`
      public static var sncodeStateNotSellable: Self { Self(rawValue: "SNCODE_STATE_NOT_SELLABLE") }
    }

    /// 为何不可售
    public struct NotSellableReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已用过 · `NOT_SELLABLE_REASON_USED`
      public static var notSellableReasonUsed: Self { Self(rawValue: "NOT_SELLABLE_REASON_USED") }

      /// 查不到 · `NOT_SELLABLE_REASON_NOT_FOUND`
      public static var notSellableReasonNotFound: Self { Self(rawValue: "NOT_SELLABLE_REASON_NOT_FOUND") }
    }
  }
}
