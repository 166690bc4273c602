// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/transactions/summary/query-day

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Transactions.Summary.QueryDay {
  /// 国补：查询单日汇总
  ///
  /// 取得某日交易的笔数与金额。
  ///
  /// `POST /v3/gov/subsidy/transactions/summary/query-day` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/transactions/summary/query-day"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 查询哪一天 · `query_date`, 例如 `2025-01-14`
    public var queryDate: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 查询哪类订单 · `query_type`
    public var queryType: QueryType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 品类的状态 · `cate_state`
    public var cateState: CateState? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      qualificationRegionCode: Int, queryDate: String, queryType: QueryType, applianceID: ApplianceID? = nil,
      cateState: CateState? = nil
    ) {
      fields = ObjectFields(of: Self.self, qualificationRegionCode, queryDate, queryType, applianceID, cateState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "qualification_region_code": Int.self, "query_date": String.self, "query_type": QueryType.self,
        "appliance_id": ApplianceID?.self, "cate_state": CateState?.self,
      ]
    }

    /// 查询哪类订单
    public struct QueryType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 交易订单 · `ORDER_TYPE_TRANSACTION`
      public static var orderTypeTransaction: Self { Self(rawValue: "ORDER_TYPE_TRANSACTION") }

      /// 家电核销订单 · `ORDER_TYPE_APPLIANCE_REDEEM`
      public static var orderTypeApplianceRedeem: Self { Self(rawValue: "ORDER_TYPE_APPLIANCE_REDEEM") }

      /// 数码核销订单 · `ORDER_TYPE_3C_REDEEM`
      public static var orderType3CRedeem: Self { Self(rawValue: "ORDER_TYPE_3C_REDEEM") }

      /// 多份资格的核销订单 · `ORDER_TYPE_N_QUALIFICATION_REDEEM`
      public static var orderTypeNQualificationRedeem: Self { Self(rawValue: "ORDER_TYPE_N_QUALIFICATION_REDEEM") }
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 品类的状态
    public typealias CateState = V3.Gov.Subsidy.CateState
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码
    public var code: String? { fields[text: 0] }
    /// 结果的说明
    public var message: String? { fields[text: 1] }
    /// 交易的总笔数 · `total_trade_count`
    public var totalTradeCount: Int? { fields[integer: 2] }
    /// 交易的总额 · `total_trade_amount`
    public var totalTradeAmount: Int? { fields[integer: 3] }
    /// 补贴的总额 · `total_subsidy_count`
    public var totalSubsidyCount: Int? { fields[integer: 4] }

    public init(
      code: String? = nil, message: String? = nil, totalTradeCount: Int? = nil, totalTradeAmount: Int? = nil,
      totalSubsidyCount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, code, message, totalTradeCount, totalTradeAmount, totalSubsidyCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "code": String?.self, "message": String?.self, "total_trade_count": Int?.self, "total_trade_amount": Int?.self,
        "total_subsidy_count": Int?.self,
      ]
    }
  }
}
