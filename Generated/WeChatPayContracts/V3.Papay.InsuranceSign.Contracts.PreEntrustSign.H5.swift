// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5 {
  /// 保险签约：H5 预签约
  ///
  /// 在手机浏览器里签约之前提交协议与保单，取得链接。
  ///
  /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529050) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014962456)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var openid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 展示的被保险人名称 · `insured_display_name`, 例如 `*明`
    public var insuredDisplayName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yourapp.com/notify`
    public var contractNotifyURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 保单从哪天起，形如 2019-11-22 · `policy_start_date`, 例如 `2019-11-22`
    public var policyStartDate: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 保单到哪天止，形如 2020-11-22 · `policy_end_date`, 例如 `2020-11-22`
    public var policyEndDate: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [PolicyPeriod] {
      get { fields[requiredList: 8] }
      set { fields[requiredList: 8] = newValue }
    }
    /// 扣费的金额
    public var amount: Amount? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 接收支付结果通知的地址 · `transaction_notify_url`, 例如 `https://www.qq.com/`
    public var transactionNotifyURL: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 用户在商户侧的标识 · `out_user_code`, 例如 `用户昵称`
    public var outUserCode: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `DISCOUNTS`
    public var goodsTag: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 能否自动续保 · `can_auto_insure`
    public var canAutoInsure: Bool? {
      get { fields[boolean: 16] }
      set { fields[boolean: 16] = newValue }
    }
    /// 能否自动重新投保 · `can_auto_reinsure`
    public var canAutoReinsure: Bool? {
      get { fields[boolean: 17] }
      set { fields[boolean: 17] = newValue }
    }
    /// 用户的实名信息 · `real_identity`
    public var realIdentity: RealIdentity? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }
    /// 跳转的控制参数 · `jump_control`
    public var jumpControl: JumpControl? {
      get { fields[object: 19] }
      set { fields[object: 19] = newValue }
    }
    /// 合起来扣几期 · `combined_deduct_period_count`, 例如 `1`
    public var combinedDeductPeriodCount: Int? {
      get { fields[integer: 20] }
      set { fields[integer: 20] = newValue }
    }

    public init(
      appid: String, openid: String? = nil, planID: Int, outContractCode: String, insuredDisplayName: String,
      contractNotifyURL: String, policyStartDate: String, policyEndDate: String, policyPeriods: [PolicyPeriod],
      amount: Amount? = nil, outTradeNo: String? = nil, description: String? = nil, transactionNotifyURL: String? = nil,
      outUserCode: String? = nil, goodsTag: String? = nil, attach: String? = nil, canAutoInsure: Bool? = nil,
      canAutoReinsure: Bool? = nil, realIdentity: RealIdentity? = nil, jumpControl: JumpControl? = nil,
      combinedDeductPeriodCount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, planID, outContractCode, insuredDisplayName, contractNotifyURL, policyStartDate,
        policyEndDate, policyPeriods, amount, outTradeNo, description, transactionNotifyURL, outUserCode, goodsTag,
        attach, canAutoInsure, canAutoReinsure, realIdentity, jumpControl, combinedDeductPeriodCount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "openid": String?.self, "plan_id": Int.self, "out_contract_code": String.self,
        "insured_display_name": String.self, "contract_notify_url": String.self, "policy_start_date": String.self,
        "policy_end_date": String.self, "policy_periods": [PolicyPeriod].self, "amount": Amount?.self,
        "out_trade_no": String?.self, "description": String?.self, "transaction_notify_url": String?.self,
        "out_user_code": String?.self, "goods_tag": String?.self, "attach": String?.self, "can_auto_insure": Bool?.self,
        "can_auto_reinsure": Bool?.self, "real_identity": RealIdentity?.self, "jump_control": JumpControl?.self,
        "combined_deduct_period_count": Int?.self,
      ]
    }

    /// 保单各期的扣费
    public typealias PolicyPeriod = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.PolicyPeriod

    /// 扣费的金额
    public typealias Amount = V3.Papay.Amount

    /// 用户的实名信息
    public typealias RealIdentity = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.RealIdentity

    /// 跳转的控制参数
    public typealias JumpControl = V3.Papay.JumpControl

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

    /// 保障的详情
    public typealias PolicyCoverageDetail = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.PolicyCoverageDetail

    /// 实名验证的类型，枚举值之一
    public typealias IdentityType = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.IdentityType

    /// 保险的各项条款
    public typealias PolicyClaus = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.PolicyClaus
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.SharedPostResponse
}
