// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades {
  /// 风险订单：查询
  ///
  /// 查询订单的风险，以便及时处置。
  ///
  /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900009231`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户号 · 例如 `1900009231`
    public var mchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 开始的时间 · `start_time`, 例如 `2025-05-20T13:29:35+08:00`
    public var startTime: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 结束的时间 · `end_time`, 例如 `2025-05-20T13:29:35+08:00`
    public var endTime: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }
    /// 第几页 · `page_index`, 例如 `1`
    public var pageIndex: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 每页几条 · `page_size`, 例如 `10`
    public var pageSize: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, mchid: String? = nil, startTime: Timestamp? = nil,
      endTime: Timestamp? = nil, pageIndex: Int? = nil, pageSize: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, mchid, startTime, endTime, pageIndex, pageSize)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "mchid": String?.self, "start_time": Timestamp?.self,
        "end_time": Timestamp?.self, "page_index": Int?.self, "page_size": Int?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 共几笔有风险的订单 · `total_num`
    public var totalNum: Int? { fields[integer: 0] }
    /// 各笔有风险的订单 · `risk_trade_list`
    public var riskTradeList: [RiskTrade]? { fields[list: 1] }

    public init(totalNum: Int? = nil, riskTradeList: [RiskTrade]? = nil) {
      fields = ObjectFields(of: Self.self, totalNum, riskTradeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_num": Int?.self, "risk_trade_list": [RiskTrade]?.self]
    }

    /// 各笔有风险的订单
    public struct RiskTrade: APIObject {
      /// 商户号
      public var mchid: String? { fields[text: 0] }
      /// 商户自定的订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 1] }
      /// 风险的类型，枚举值之一 `1` | `2` | `3` | `4` · `risk_type`
      public var riskType: RiskType? { fields[enumeration: 2] }
      /// 风险的等级，枚举值之一 `1` | `2` | `3` · `risk_level`
      public var riskLevel: RiskLevel? { fields[enumeration: 3] }
      /// 发现风险的时间 · `risk_discove_time`
      public var riskDiscoveTime: String? { fields[text: 4] }

      public init(
        mchid: String? = nil, outTradeNo: String? = nil, riskType: RiskType? = nil, riskLevel: RiskLevel? = nil,
        riskDiscoveTime: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, mchid, outTradeNo, riskType, riskLevel, riskDiscoveTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "out_trade_no": String?.self, "risk_type": RiskType?.self,
          "risk_level": RiskLevel?.self, "risk_discove_time": String?.self,
        ]
      }
    }

    /// 风险的类型，枚举值之一 `1` | `2` | `3` | `4`
    public struct RiskType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }
    }

    /// 风险的等级，枚举值之一 `1` | `2` | `3`
    public struct RiskLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }
  }
}
