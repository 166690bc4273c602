// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.SubMchid {
  /// 二级商户注销提现：校验资格
  ///
  /// 申请之前检查二级商户是否可以注销。
  ///
  /// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 注销申请的状态 · `merchant_state`
    public var merchantState: MerchantState? { fields[enumeration: 1] }
    /// 能否注销 · `validate_result`
    public var validateResult: ValidateResult? { fields[enumeration: 2] }
    /// 账户 · `account_info`
    public var accountInfo: [AccountInfo]? { fields[list: 3] }
    /// 不能注销的各条原因 · `block_reasons`
    public var blockReasons: [BlockReason]? { fields[list: 4] }

    public init(
      subMchid: String? = nil, merchantState: MerchantState? = nil, validateResult: ValidateResult? = nil,
      accountInfo: [AccountInfo]? = nil, blockReasons: [BlockReason]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, merchantState, validateResult, accountInfo, blockReasons)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "merchant_state": MerchantState?.self, "validate_result": ValidateResult?.self,
        "account_info": [AccountInfo]?.self, "block_reasons": [BlockReason]?.self,
      ]
    }

    /// 注销申请的状态
    public struct MerchantState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 已注销 · `HAS_BEEN_CANCELLED`
      public static var hasBeenCancelled: Self { Self(rawValue: "HAS_BEEN_CANCELLED") }
    }

    /// 能否注销
    public struct ValidateResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可以注销 · `ALLOW_CANCEL_WITHDRAW`
      public static var allowCancelWithdraw: Self { Self(rawValue: "ALLOW_CANCEL_WITHDRAW") }

      /// 不可注销 · `NOT_ALLOW_CANCEL_WITHDRAW`
      public static var notAllowCancelWithdraw: Self { Self(rawValue: "NOT_ALLOW_CANCEL_WITHDRAW") }
    }

    /// 账户
    public typealias AccountInfo = V3.Ecommerce.Account.ApplyCancelWithdraw.AccountInfo

    /// 不能注销的各条原因
    public struct BlockReason: APIObject {
      /// 哪种账户妨碍注销
      public var type: BlockReasonType? { fields[enumeration: 0] }
      /// 不能注销的详情
      public var description: String? { fields[text: 1] }

      public init(type: BlockReasonType? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, type, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": BlockReasonType?.self, "description": String?.self]
      }
    }

    /// 从哪种账户出款
    public typealias OutAccountType = V3.Ecommerce.Account.ApplyCancelWithdraw.OutAccountType

    /// 哪种账户妨碍注销
    public struct BlockReasonType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 有未处理的投诉 · `CONSUMER_COMPLAINT_UNPROCESSED`
      public static var consumerComplaintUnprocessed: Self { Self(rawValue: "CONSUMER_COMPLAINT_UNPROCESSED") }

      /// 受到管控 · `HAS_BLOCKING_CONTROL`
      public static var hasBlockingControl: Self { Self(rawValue: "HAS_BLOCKING_CONTROL") }

      /// 有资金未处理 · `FUNDS_PENDING_PROCESSING`
      public static var fundsPendingProcessing: Self { Self(rawValue: "FUNDS_PENDING_PROCESSING") }

      /// 其他原因 · `OTHER_REASON`
      public static var otherReason: Self { Self(rawValue: "OTHER_REASON") }
    }
  }
}
