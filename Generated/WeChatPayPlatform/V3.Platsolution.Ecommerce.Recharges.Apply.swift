// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/recharges/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Recharges.Apply {
  /// 二级商户充值：申请
  ///
  /// 取得充值的链接，由员工付款。
  ///
  /// `POST /v3/platsolution/ecommerce/recharges/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/recharges/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的充值单号 · `out_recharge_no`, 例如 `cz202407181234`
    public var outRechargeNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 充值的场景 · `recharge_scene`
    public var rechargeScene: RechargeScene {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 充值进哪种账户 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 充值的金额 · `recharge_amount`
    public var rechargeAmount: RechargeAmount {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 可用的充值渠道 · `available_recharge_channels`
    public var availableRechargeChannels: [AvailableRechargeChannel]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    /// 充值的备注 · 例如 `example_remark`
    public var remark: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      subMchid: String, outRechargeNo: String, rechargeScene: RechargeScene, accountType: AccountType,
      rechargeAmount: RechargeAmount, notifyURL: String? = nil,
      availableRechargeChannels: [AvailableRechargeChannel]? = nil, remark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outRechargeNo, rechargeScene, accountType, rechargeAmount, notifyURL,
        availableRechargeChannels, remark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_recharge_no": String.self, "recharge_scene": RechargeScene.self,
        "account_type": AccountType.self, "recharge_amount": RechargeAmount.self, "notify_url": String?.self,
        "available_recharge_channels": [AvailableRechargeChannel]?.self, "remark": String?.self,
      ]
    }

    /// 充值的场景
    public typealias RechargeScene = V3.Platsolution.Ecommerce.Recharges.RechargeScene

    /// 充值进哪种账户
    public typealias AccountType = V3.Platsolution.Ecommerce.Recharges.AccountType

    /// 充值的金额
    public typealias RechargeAmount = V3.Platsolution.Ecommerce.ApplyRechargeAmount

    /// 可用的充值渠道
    public typealias AvailableRechargeChannel = V3.Platsolution.Ecommerce.Recharges.AvailableRechargeChannel
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 0] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 1] }
    /// 充值的链接 · `recharge_url`
    public var rechargeURL: String? { fields[text: 2] }

    public init(rechargeID: String? = nil, outRechargeNo: String? = nil, rechargeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, rechargeID, outRechargeNo, rechargeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["recharge_id": String?.self, "out_recharge_no": String?.self, "recharge_url": String?.self]
    }
  }
}
