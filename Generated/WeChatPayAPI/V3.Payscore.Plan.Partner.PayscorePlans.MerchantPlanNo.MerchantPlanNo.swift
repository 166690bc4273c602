// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.MerchantPlanNo {
  /// 服务商支付分计划：查询
  ///
  /// 按商户计划号取得计划的详情。
  ///
  /// `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Payscore.SharedGetRequest3

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 支付分计划的编号 · `plan_id`
    public var planID: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 4] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 5] }
    /// 商户自定的计划号 · `merchant_plan_no`
    public var merchantPlanNo: String? { fields[text: 6] }
    /// 计划的名称 · `plan_name`
    public var planName: String? { fields[text: 7] }
    /// 计划有效几天 · `plan_duration`
    public var planDuration: Int? { fields[integer: 8] }
    /// 计划的状态 · `plan_state`
    public var planState: String? { fields[text: 9] }
    /// 原价的总额，单位为分 · `total_original_price`
    public var totalOriginalPrice: Int? { fields[integer: 10] }
    /// 计划扣费几次 · `deduction_quantity`
    public var deductionQuantity: Int? { fields[integer: 11] }
    /// 实付的总额，单位为分 · `total_actual_price`
    public var totalActualPrice: Int? { fields[integer: 12] }
    /// 计划的各项 · `plan_detail_list`
    public var planDetailList: [PlanDetail]? { fields[list: 13] }
    /// 终止计划的商户号 · `stop_mchid`
    public var stopMchid: String? { fields[text: 14] }
    /// 终止的时间 · `stop_time`
    public var stopTime: String? { fields[text: 15] }

    public init(
      planID: String? = nil, serviceID: String? = nil, mchid: String? = nil, subMchid: String? = nil,
      appid: String? = nil, subAppid: String? = nil, merchantPlanNo: String? = nil, planName: String? = nil,
      planDuration: Int? = nil, planState: String? = nil, totalOriginalPrice: Int? = nil, deductionQuantity: Int? = nil,
      totalActualPrice: Int? = nil, planDetailList: [PlanDetail]? = nil, stopMchid: String? = nil,
      stopTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planID, serviceID, mchid, subMchid, appid, subAppid, merchantPlanNo, planName, planDuration,
        planState, totalOriginalPrice, deductionQuantity, totalActualPrice, planDetailList, stopMchid, stopTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_id": String?.self, "service_id": String?.self, "mchid": String?.self, "sub_mchid": String?.self,
        "appid": String?.self, "sub_appid": String?.self, "merchant_plan_no": String?.self, "plan_name": String?.self,
        "plan_duration": Int?.self, "plan_state": String?.self, "total_original_price": Int?.self,
        "deduction_quantity": Int?.self, "total_actual_price": Int?.self, "plan_detail_list": [PlanDetail]?.self,
        "stop_mchid": String?.self, "stop_time": String?.self,
      ]
    }

    /// 计划的各项
    public typealias PlanDetail = V3.Payscore.Plan.PlanDetail
  }

  /// 计划的各项
  public typealias PlanDetail = V3.Payscore.Plan.PlanDetail
}
