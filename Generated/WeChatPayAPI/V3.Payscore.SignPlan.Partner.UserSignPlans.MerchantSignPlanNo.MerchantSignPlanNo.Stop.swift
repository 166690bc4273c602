// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo.Stop {
  /// 服务商签约计划：取消
  ///
  /// 停止用户的签约，余下的各期不再扣费。
  ///
  /// `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 停止计划的原因 · `stop_reason`, 例如 `用户协商后停止`
    public var stopReason: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, stopReason: String) {
      fields = ObjectFields(of: Self.self, subMchid, stopReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "stop_reason": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用户所签计划的编号 · `sign_plan_id`
    public var signPlanID: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 3] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 6] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 7] }
    /// 商户自定的签约计划号 · `merchant_sign_plan_no`
    public var merchantSignPlanNo: String? { fields[text: 8] }
    /// 接收签约通知的地址 · `merchant_callback_url`
    public var merchantCallbackURL: String? { fields[text: 9] }
    /// 所签计划的编号 · `plan_id`
    public var planID: String? { fields[text: 10] }
    /// 正用到计划中第几项，0 为未开始 · `going_detail_no`
    public var goingDetailNo: Int? { fields[integer: 11] }
    /// 签约的状态 · `sign_state`
    public var signState: String? { fields[text: 12] }
    /// 取消签约的时间 · `cancel_sign_time`
    public var cancelSignTime: String? { fields[text: 13] }
    /// 由谁取消签约 · `cancel_sign_type`
    public var cancelSignType: String? { fields[text: 14] }
    /// 取消的原因 · `cancel_reason`
    public var cancelReason: String? { fields[text: 15] }
    /// 计划的名称 · `plan_name`
    public var planName: String? { fields[text: 16] }
    /// 计划到期的时间 · `plan_over_time`
    public var planOverTime: String? { fields[text: 17] }
    /// 原价的总额，单位为分 · `total_origin_price`
    public var totalOriginPrice: Int? { fields[integer: 18] }
    /// 计划扣费几次 · `deduction_quantity`
    public var deductionQuantity: Int? { fields[integer: 19] }
    /// 实付的总额，单位为分 · `total_actual_price`
    public var totalActualPrice: Int? { fields[integer: 20] }
    /// 计划的各项 · `signed_detail_list`
    public var signedDetailList: [SignedDetail]? { fields[list: 21] }
    /// 签约的时间 · `sign_time`
    public var signTime: String? { fields[text: 22] }

    public init(
      signPlanID: String? = nil, openid: String? = nil, subOpenid: String? = nil, serviceID: String? = nil,
      mchid: String? = nil, subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil,
      merchantSignPlanNo: String? = nil, merchantCallbackURL: String? = nil, planID: String? = nil,
      goingDetailNo: Int? = nil, signState: String? = nil, cancelSignTime: String? = nil, cancelSignType: String? = nil,
      cancelReason: String? = nil, planName: String? = nil, planOverTime: String? = nil, totalOriginPrice: Int? = nil,
      deductionQuantity: Int? = nil, totalActualPrice: Int? = nil, signedDetailList: [SignedDetail]? = nil,
      signTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, signPlanID, openid, subOpenid, serviceID, mchid, subMchid, appid, subAppid, merchantSignPlanNo,
        merchantCallbackURL, planID, goingDetailNo, signState, cancelSignTime, cancelSignType, cancelReason, planName,
        planOverTime, totalOriginPrice, deductionQuantity, totalActualPrice, signedDetailList, signTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sign_plan_id": String?.self, "openid": String?.self, "sub_openid": String?.self, "service_id": String?.self,
        "mchid": String?.self, "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "merchant_sign_plan_no": String?.self, "merchant_callback_url": String?.self, "plan_id": String?.self,
        "going_detail_no": Int?.self, "sign_state": String?.self, "cancel_sign_time": String?.self,
        "cancel_sign_type": String?.self, "cancel_reason": String?.self, "plan_name": String?.self,
        "plan_over_time": String?.self, "total_origin_price": Int?.self, "deduction_quantity": Int?.self,
        "total_actual_price": Int?.self, "signed_detail_list": [SignedDetail]?.self, "sign_time": String?.self,
      ]
    }

    /// 计划的各项
    public typealias SignedDetail = V3.Payscore.SignPlan.SignedDetail
  }
}
