// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/fund/withdraw

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Withdraw {
  /// 二级商户资金：提现
  ///
  /// 把二级商户的余额提到其银行卡。
  ///
  /// `POST /v3/ecommerce/fund/withdraw` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719526) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720157) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714461)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/fund/withdraw"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的提现单号 · `out_request_no`, 例如 `20190611222222222200000000012122`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 提现的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 提现的备注 · 例如 `交易提现`
    public var remark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 银行流水上的附言 · `bank_memo`, 例如 `微信支付提现`
    public var bankMemo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 从哪种账户出款 · `account_type`
    public var accountType: AccountType? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://weixin.qq.com/a-fake-notify-url`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      subMchid: String, outRequestNo: String, amount: Int, remark: String? = nil, bankMemo: String? = nil,
      accountType: AccountType? = nil, notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outRequestNo, amount, remark, bankMemo, accountType, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_request_no": String.self, "amount": Int.self, "remark": String?.self,
        "bank_memo": String?.self, "account_type": AccountType?.self, "notify_url": String?.self,
      ]
    }

    /// 从哪种账户出款
    public typealias AccountType = V3.Ecommerce.Fund.Withdraw.AccountType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付侧的提现单号 · `withdraw_id`
    public var withdrawID: String? { fields[text: 1] }
    /// 商户自定的提现单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 从哪种账户出款 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 3] }

    public init(
      subMchid: String? = nil, withdrawID: String? = nil, outRequestNo: String? = nil, accountType: AccountType? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, withdrawID, outRequestNo, accountType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "withdraw_id": String?.self, "out_request_no": String?.self,
        "account_type": AccountType?.self,
      ]
    }

    /// 从哪种账户出款
    public typealias AccountType = V3.Ecommerce.Fund.Withdraw.AccountType
  }

  /// 从哪种账户出款
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 手续费账户 · `FEES`
    public static var fees: Self { Self(rawValue: "FEES") }
  }
}
