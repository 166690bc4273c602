// Written by wechatpay-gen: change the description, not this file.
// POST /v3/credit-repayment/partner/contracts/h5-presign

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.Contracts.H5Presign {
  /// 自动还款：H5 预签约
  ///
  /// 预先提交签约资料，取得在 H5 里签约的链接。
  ///
  /// `POST /v3/credit-repayment/partner/contracts/h5-presign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/credit-repayment/partner/contracts/h5-presign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `123`
    public var planID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `100001256`
    public var outContractCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 展示的名称 · `display_name`, 例如 `*明`
    public var displayName: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://pay.weixin.qq.com`
    public var contractNotifyURL: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 每月几号还款 · `repayment_day`, 例如 `1`
    public var repaymentDay: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 单次还款的上限 · `repayment_amount_limit`, 例如 `10000`
    public var repaymentAmountLimit: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1000000109`
    public var subMchid: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `example_sub_appid`
    public var subAppid: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 用户的实名信息 · `real_identity`
    public var realIdentity: RealIdentity {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 交易 · `trade_info`
    public var tradeInfo: TradeInfo? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 跳转的小程序 · `jump_info`
    public var jumpInfo: JumpInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }

    public init(
      appid: String, planID: String, outContractCode: String, displayName: String, contractNotifyURL: String,
      repaymentDay: Int, repaymentAmountLimit: String, subMchid: String? = nil, subAppid: String? = nil,
      realIdentity: RealIdentity, tradeInfo: TradeInfo? = nil, jumpInfo: JumpInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, planID, outContractCode, displayName, contractNotifyURL, repaymentDay,
        repaymentAmountLimit, subMchid, subAppid, realIdentity, tradeInfo, jumpInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "plan_id": String.self, "out_contract_code": String.self, "display_name": String.self,
        "contract_notify_url": String.self, "repayment_day": Int.self, "repayment_amount_limit": String.self,
        "sub_mchid": String?.self, "sub_appid": String?.self, "real_identity": RealIdentity.self,
        "trade_info": TradeInfo?.self, "jump_info": JumpInfo?.self,
      ]
    }

    /// 用户的实名信息
    public typealias RealIdentity = V3.CreditRepayment.Partner.Contracts.RealIdentity

    /// 交易
    public typealias TradeInfo = V3.CreditRepayment.Partner.Contracts.TradeInfo

    /// 跳转的小程序
    public struct JumpInfo: APIObject {
      /// 签约后要跳往的应用的 AppID · `jump_appid`, 例如 `example_jump_appid`
      public var jumpAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(jumpAppid: String? = nil) {
        fields = ObjectFields(of: Self.self, jumpAppid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["jump_appid": String?.self]
      }
    }

    /// 实名验证的类型
    public typealias IdentityType = V3.CreditRepayment.Partner.Contracts.IdentityType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 要跳转的地址 · `redirect_url`
    public var redirectURL: String? { fields[text: 0] }

    public init(redirectURL: String? = nil) {
      fields = ObjectFields(of: Self.self, redirectURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["redirect_url": String?.self]
    }
  }
}
