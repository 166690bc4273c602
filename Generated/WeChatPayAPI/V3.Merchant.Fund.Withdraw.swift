// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant/fund/withdraw

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Withdraw {
  /// 平台提现：申请
  ///
  /// 把平台自己的收入提到银行卡。
  ///
  /// `POST /v3/merchant/fund/withdraw` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant/fund/withdraw"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的提现单号 · `out_request_no`, 例如 `20190611222222222200000000012122`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 提现的金额，单位为分 · 例如 `1`
    public var amount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 备注 · 例如 `交易体现`
    public var remark: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 银行流水上的附言 · `bank_memo`, 例如 `xx平台提现`
    public var bankMemo: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 要查哪种资金账户 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      outRequestNo: String, amount: Int, remark: String? = nil, bankMemo: String? = nil, accountType: AccountType,
      notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outRequestNo, amount, remark, bankMemo, accountType, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "amount": Int.self, "remark": String?.self, "bank_memo": String?.self,
        "account_type": AccountType.self, "notify_url": String?.self,
      ]
    }

    /// 要查哪种资金账户
    public typealias AccountType = V3.Merchant.Fund.Withdraw.AccountType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的提现单号 · `withdraw_id`
    public var withdrawID: String? { fields[text: 0] }
    /// 商户自定的提现单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }

    public init(withdrawID: String? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, withdrawID, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["withdraw_id": String?.self, "out_request_no": String?.self]
    }
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
