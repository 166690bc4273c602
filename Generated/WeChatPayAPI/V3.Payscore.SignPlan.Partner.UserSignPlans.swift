// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/sign-plan/partner/user-sign-plans

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SignPlan.Partner.UserSignPlans {
  /// 服务商签约计划：创建
  ///
  /// 让用户与子商户的计划签约，得到签约所用的参数。
  ///
  /// `POST /v3/payscore/sign-plan/partner/user-sign-plans` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/sign-plan/partner/user-sign-plans"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分计划的编号 · `plan_id`, 例如 `01000033210000324638000000376258`
    public var planID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户自定的签约计划号 · `merchant_sign_plan_no`, 例如 `1234323JKHDFE1243252`
    public var merchantSignPlanNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 为计划各项定的单号 · `sign_plan_detail`
    public var signPlanDetail: [SignPlanDetail] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }

    public init(
      serviceID: String, planID: String, appid: String, subMchid: String, subAppid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, merchantSignPlanNo: String, notifyURL: String,
      signPlanDetail: [SignPlanDetail]
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, planID, appid, subMchid, subAppid, openid, subOpenid, merchantSignPlanNo, notifyURL,
        signPlanDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "plan_id": String.self, "appid": String.self, "sub_mchid": String.self,
        "sub_appid": String?.self, "openid": String?.self, "sub_openid": String?.self,
        "merchant_sign_plan_no": String.self, "notify_url": String.self, "sign_plan_detail": [SignPlanDetail].self,
      ]
    }

    /// 为计划各项定的单号
    public typealias SignPlanDetail = V3.Payscore.SignPlan.SignPlanDetail
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用户所签的计划 · `sign_plan`
    public var signPlan: SignPlan? { fields[object: 0] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 1] }

    public init(signPlan: SignPlan? = nil, package: String? = nil) {
      fields = ObjectFields(of: Self.self, signPlan, package)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sign_plan": SignPlan?.self, "package": String?.self]
    }

    /// 用户所签的计划
    public struct SignPlan: APIObject {
      /// 用户所签计划的编号 · `sign_plan_id`
      public var signPlanID: String? { fields[text: 0] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 1] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 2] }
      /// 服务的编号 · `service_id`
      public var serviceID: String? { fields[text: 3] }
      /// 商户号
      public var mchid: String? { fields[text: 4] }
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 5] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 6] }
      /// 子商户的 AppID · `sub_appid`
      public var subAppid: String? { fields[text: 7] }
      /// 商户自定的签约计划号 · `merchant_sign_plan_no`
      public var merchantSignPlanNo: String? { fields[text: 8] }
      /// 接收签约通知的地址 · `merchant_callback_url`
      public var merchantCallbackURL: String? { fields[text: 9] }
      /// 支付分计划的编号 · `plan_id`
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
        goingDetailNo: Int? = nil, signState: String? = nil, cancelSignTime: String? = nil,
        cancelSignType: String? = nil, cancelReason: String? = nil, planName: String? = nil,
        planOverTime: String? = nil, totalOriginPrice: Int? = nil, deductionQuantity: Int? = nil,
        totalActualPrice: Int? = nil, signedDetailList: [SignedDetail]? = nil, signTime: String? = nil
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
    }

    /// 计划的各项
    public typealias SignedDetail = V3.Payscore.SignPlan.SignedDetail
  }

  /// 计划的各项
  public typealias SignedDetail = V3.Payscore.SignPlan.SignedDetail
}
