// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/weekly-discount/activities/{activity_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.WeeklyDiscount.Activities.ActivityID {
  /// 周周惠：查询活动
  ///
  /// 取得一个活动的详情。
  ///
  /// `GET /v3/marketing/weekly-discount/activities/{activity_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/weekly-discount/activities/{activity_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 活动的名称 · `activity_name`
    public var activityName: String? { fields[text: 1] }
    /// 活动投放的场景 · `activity_scene`
    public var activityScene: String? { fields[text: 2] }
    /// 活动投放的地区 · `activity_area_code`
    public var activityAreaCode: [String]? { fields[list: 3] }
    /// 活动限用的付款方式 · `activity_limit_pay`
    public var activityLimitPay: String? { fields[text: 4] }
    /// 消费满多少可享优惠，单位为分 · `activity_transaction_minimum_amount`
    public var activityTransactionMinimumAmount: Int? { fields[integer: 5] }
    /// 活动优惠的金额，单位为分 · `activity_coupon_amount`
    public var activityCouponAmount: Int? { fields[integer: 6] }
    /// 一周中哪些日子可用 · `activity_available_week`
    public var activityAvailableWeek: [String]? { fields[list: 7] }
    /// 活动的预算，单位为分 · `activity_max_amount`
    public var activityMaxAmount: Int? { fields[integer: 8] }
    /// 活动一天的预算，单位为分 · `activity_max_amount_per_day`
    public var activityMaxAmountPerDay: Int? { fields[integer: 9] }
    /// 活动从何时起 · `activity_available_begin_time`
    public var activityAvailableBeginTime: String? { fields[text: 10] }
    /// 活动到何时止 · `activity_available_end_time`
    public var activityAvailableEndTime: String? { fields[text: 11] }
    /// 活动的状态 · `activity_state`
    public var activityState: String? { fields[text: 12] }
    /// 对活动的说明 · `activity_remark`
    public var activityRemark: String? { fields[text: 13] }
    /// 活动的标志 · `activity_logo`
    public var activityLogo: String? { fields[text: 14] }

    public init(
      activityID: String? = nil, activityName: String? = nil, activityScene: String? = nil,
      activityAreaCode: [String]? = nil, activityLimitPay: String? = nil, activityTransactionMinimumAmount: Int? = nil,
      activityCouponAmount: Int? = nil, activityAvailableWeek: [String]? = nil, activityMaxAmount: Int? = nil,
      activityMaxAmountPerDay: Int? = nil, activityAvailableBeginTime: String? = nil,
      activityAvailableEndTime: String? = nil, activityState: String? = nil, activityRemark: String? = nil,
      activityLogo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, activityID, activityName, activityScene, activityAreaCode, activityLimitPay,
        activityTransactionMinimumAmount, activityCouponAmount, activityAvailableWeek, activityMaxAmount,
        activityMaxAmountPerDay, activityAvailableBeginTime, activityAvailableEndTime, activityState, activityRemark,
        activityLogo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_id": String?.self, "activity_name": String?.self, "activity_scene": String?.self,
        "activity_area_code": [String]?.self, "activity_limit_pay": String?.self,
        "activity_transaction_minimum_amount": Int?.self, "activity_coupon_amount": Int?.self,
        "activity_available_week": [String]?.self, "activity_max_amount": Int?.self,
        "activity_max_amount_per_day": Int?.self, "activity_available_begin_time": String?.self,
        "activity_available_end_time": String?.self, "activity_state": String?.self, "activity_remark": String?.self,
        "activity_logo": String?.self,
      ]
    }
  }
}
