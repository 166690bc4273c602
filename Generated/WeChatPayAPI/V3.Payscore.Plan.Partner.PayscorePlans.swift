// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/plan/partner/payscore-plans

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Plan.Partner.PayscorePlans {
  /// 服务商支付分计划：创建
  ///
  /// 为子商户新建一份按期扣费的计划。
  ///
  /// `POST /v3/payscore/plan/partner/payscore-plans` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/plan/partner/payscore-plans"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 计划的名称 · `plan_name`, 例如 `瑜伽课20节`
    public var planName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 计划有效几天 · `plan_duration`, 例如 `300`
    public var planDuration: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 计划扣费几次 · `deduction_quantity`, 例如 `10`
    public var deductionQuantity: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 原价的总额，单位为分 · `total_original_price`, 例如 `15000`
    public var totalOriginalPrice: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 实付的总额，单位为分 · `total_actual_price`, 例如 `15000`
    public var totalActualPrice: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }
    /// 计划的各项 · `plan_detail_list`
    public var planDetailList: [PlanDetail]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }
    /// 商户自定的计划号 · `merchant_plan_no`, 例如 `1234323JKHDFE1243252`
    public var merchantPlanNo: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, planName: String, planDuration: Int,
      deductionQuantity: Int, totalOriginalPrice: Int, totalActualPrice: Int, planDetailList: [PlanDetail]? = nil,
      merchantPlanNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subMchid, subAppid, planName, planDuration, deductionQuantity,
        totalOriginalPrice, totalActualPrice, planDetailList, merchantPlanNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "plan_name": String.self, "plan_duration": Int.self, "deduction_quantity": Int.self,
        "total_original_price": Int.self, "total_actual_price": Int.self, "plan_detail_list": [PlanDetail]?.self,
        "merchant_plan_no": String.self,
      ]
    }

    /// 计划的各项
    public typealias PlanDetail = V3.Payscore.Plan.PayscorePlansPlanDetail
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.Plan.Partner.PayscorePlans.SharedPostResponse

  /// 计划的各项
  public typealias PlanDetail = V3.Payscore.Plan.PlanDetail

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
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
}
