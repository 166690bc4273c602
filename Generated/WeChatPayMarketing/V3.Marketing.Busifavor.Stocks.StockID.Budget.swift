// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Stocks.StockID.Budget {
  /// 优惠券（商家券）：修改预算
  ///
  /// 更改批次的总发放量或每日发放量。
  ///
  /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465809) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716855) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/marketing/busifavor/stocks/{stock_id}/budget"), body: body)
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 要改为最多发放几张 · `target_max_coupons`, 例如 `3000`
    public var targetMaxCoupons: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 要改为一天最多发放几张 · `target_max_coupons_by_day`, 例如 `0`
    public var targetMaxCouponsByDay: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 原先最多发放几张 · `current_max_coupons`, 例如 `500`
    public var currentMaxCoupons: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 原先一天最多发放几张 · `current_max_coupons_by_day`, 例如 `300`
    public var currentMaxCouponsByDay: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 修改预算请求的单号 · `modify_budget_request_no`, 例如 `1002600620019090123143254436`
    public var modifyBudgetRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(
      targetMaxCoupons: Int? = nil, targetMaxCouponsByDay: Int? = nil, currentMaxCoupons: Int? = nil,
      currentMaxCouponsByDay: Int? = nil, modifyBudgetRequestNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, targetMaxCoupons, targetMaxCouponsByDay, currentMaxCoupons, currentMaxCouponsByDay,
        modifyBudgetRequestNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "target_max_coupons": Int?.self, "target_max_coupons_by_day": Int?.self, "current_max_coupons": Int?.self,
        "current_max_coupons_by_day": Int?.self, "modify_budget_request_no": String.self,
      ]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 最多发放几张 · `max_coupons`
    public var maxCoupons: Int? { fields[integer: 0] }
    /// 一天最多发放几张 · `max_coupons_by_day`
    public var maxCouponsByDay: Int? { fields[integer: 1] }

    public init(maxCoupons: Int? = nil, maxCouponsByDay: Int? = nil) {
      fields = ObjectFields(of: Self.self, maxCoupons, maxCouponsByDay)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["max_coupons": Int?.self, "max_coupons_by_day": Int?.self]
    }
  }
}
