// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo {
  /// 签约计划：查询
  ///
  /// 按商户签约计划号取得用户的签约。
  ///
  /// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户所签计划的编号 · `sign_plan_id`
    public var signPlanID: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 2] }
    /// 商户号
    public var mchid: String? { fields[text: 3] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 4] }
    /// 商户自定的签约计划号 · `merchant_sign_plan_no`
    public var merchantSignPlanNo: String? { fields[text: 5] }
    /// 接收签约通知的地址 · `merchant_callback_url`
    public var merchantCallbackURL: String? { fields[text: 6] }
    /// 所签计划的编号 · `plan_id`
    public var planID: String? { fields[text: 7] }
    /// 正用到计划中第几项，0 为未开始 · `going_detail_no`
    public var goingDetailNo: Int? { fields[integer: 8] }
    /// 签约的状态 · `sign_state`
    public var signState: String? { fields[text: 9] }
    /// 取消签约的时间 · `cancel_sign_time`
    public var cancelSignTime: String? { fields[text: 10] }
    /// 由谁取消签约 · `cancel_sign_type`
    public var cancelSignType: String? { fields[text: 11] }
    /// 取消的原因 · `cancel_reason`
    public var cancelReason: String? { fields[text: 12] }
    /// 计划的名称 · `plan_name`
    public var planName: String? { fields[text: 13] }
    /// 计划到期的时间 · `plan_over_time`
    public var planOverTime: String? { fields[text: 14] }
    /// 原价的总额，单位为分 · `total_origin_price`
    public var totalOriginPrice: Int? { fields[integer: 15] }
    /// 计划扣费几次 · `deduction_quantity`
    public var deductionQuantity: Int? { fields[integer: 16] }
    /// 实付的总额，单位为分 · `total_actual_price`
    public var totalActualPrice: Int? { fields[integer: 17] }
    /// 计划的各项 · `signed_detail_list`
    public var signedDetailList: [SignedDetail]? { fields[list: 18] }
    /// 签约的时间 · `sign_time`
    public var signTime: String? { fields[text: 19] }

    public init(
      signPlanID: String? = nil, openid: String? = nil, serviceID: String? = nil, mchid: String? = nil,
      appid: String? = nil, merchantSignPlanNo: String? = nil, merchantCallbackURL: String? = nil,
      planID: String? = nil, goingDetailNo: Int? = nil, signState: String? = nil, cancelSignTime: String? = nil,
      cancelSignType: String? = nil, cancelReason: String? = nil, planName: String? = nil, planOverTime: String? = nil,
      totalOriginPrice: Int? = nil, deductionQuantity: Int? = nil, totalActualPrice: Int? = nil,
      signedDetailList: [SignedDetail]? = nil, signTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, signPlanID, openid, serviceID, mchid, appid, merchantSignPlanNo, merchantCallbackURL, planID,
        goingDetailNo, signState, cancelSignTime, cancelSignType, cancelReason, planName, planOverTime,
        totalOriginPrice, deductionQuantity, totalActualPrice, signedDetailList, signTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sign_plan_id": String?.self, "openid": String?.self, "service_id": String?.self, "mchid": String?.self,
        "appid": String?.self, "merchant_sign_plan_no": String?.self, "merchant_callback_url": String?.self,
        "plan_id": String?.self, "going_detail_no": Int?.self, "sign_state": String?.self,
        "cancel_sign_time": String?.self, "cancel_sign_type": String?.self, "cancel_reason": String?.self,
        "plan_name": String?.self, "plan_over_time": String?.self, "total_origin_price": Int?.self,
        "deduction_quantity": Int?.self, "total_actual_price": Int?.self, "signed_detail_list": [SignedDetail]?.self,
        "sign_time": String?.self,
      ]
    }

    /// 计划的各项
    public typealias SignedDetail = V3.Payscore.SignPlan.SignedDetail
  }

  /// 计划的各项
  public typealias SignedDetail = V3.Payscore.SignPlan.SignedDetail
}
