// Written by wechatpay-gen: change the description, not this file.
// POST /v3/aggracct-bc/wb-channel/special-reduction

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.SpecialReduction {
  /// 台账：特殊减额
  ///
  /// 减少渠道的额度；余额不足时单据随即关闭。
  ///
  /// `POST /v3/aggracct-bc/wb-channel/special-reduction` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/aggracct-bc/wb-channel/special-reduction"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1900016681`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`, 例如 `8609cb22e1774a50a930e414cc71eca06121bc`
    public var balAccountNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的减额单号 · `out_request_no`, 例如 `htozr8denqegbt6tk6u10iymo7yww5pn`
    public var outRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 因何减额 · `reduction_type`
    public var reductionType: ReductionType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 减额多少，单位为分 · 例如 `1`
    public var amount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 减额的原因 · 例如 `司法案件号：202508080009`
    public var reason: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 卡号，加密传输 · `card_no`, 例如 `example_card_no`
    public var cardNo: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 子账户的协议号 · `sgn_no`, 例如 `example_sgn_no`
    public var sgnNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 请求的场景 · `req_scene`
    public var reqScene: ReqScene? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }

    public init(
      mchid: String, balAccountNo: String, outRequestNo: String, reductionType: ReductionType, amount: Int,
      reason: String? = nil, cardNo: String? = nil, sgnNo: String? = nil, reqScene: ReqScene? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, balAccountNo, outRequestNo, reductionType, amount, reason, cardNo, sgnNo, reqScene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "bal_account_no": Sensitive<String>.self, "out_request_no": String.self,
        "reduction_type": ReductionType.self, "amount": Int.self, "reason": String?.self,
        "card_no": Sensitive<String>?.self, "sgn_no": String?.self, "req_scene": ReqScene?.self,
      ]
    }

    /// 因何减额
    public typealias ReductionType = V3.AggracctBc.WbChannel.SpecialReduction.ReductionType

    /// 请求的场景
    public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 额度台账的编号，加密传输 · `bal_account_no`
    public var balAccountNo: String? { fields[text: 1] }
    /// 商户自定的减额单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 因何减额 · `reduction_type`
    public var reductionType: ReductionType? { fields[enumeration: 3] }
    /// 减额多少，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 处理到哪一步
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 减额的原因
    public var reason: String? { fields[text: 6] }
    /// 微信侧的额度变更单号 · `quota_change_no`
    public var quotaChangeNo: String? { fields[text: 7] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 失败的时间 · `fail_time`
    public var failTime: String? { fields[text: 9] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 10] }

    public init(
      mchid: String? = nil, balAccountNo: String? = nil, outRequestNo: String? = nil,
      reductionType: ReductionType? = nil, amount: Int? = nil, state: ResponseState? = nil, reason: String? = nil,
      quotaChangeNo: String? = nil, successTime: Timestamp? = nil, failTime: String? = nil,
      failReason: FailReason? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, balAccountNo, outRequestNo, reductionType, amount, state, reason, quotaChangeNo,
        successTime, failTime, failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "bal_account_no": Sensitive<String>?.self, "out_request_no": String?.self,
        "reduction_type": ReductionType?.self, "amount": Int?.self, "state": ResponseState?.self,
        "reason": String?.self, "quota_change_no": String?.self, "success_time": Timestamp?.self,
        "fail_time": String?.self, "fail_reason": FailReason?.self,
      ]
    }

    /// 因何减额
    public typealias ReductionType = V3.AggracctBc.WbChannel.SpecialReduction.ReductionType

    /// 处理到哪一步
    public typealias ResponseState = V3.AggracctBc.WbChannel.SpecialReduction.ResponseState

    /// 失败的原因
    public typealias FailReason = V3.AggracctBc.WbChannel.SpecialReduction.FailReason
  }

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 余额不足 · `BALANCE_NOT_ENOUGH`
    public static var balanceNotEnough: Self { Self(rawValue: "BALANCE_NOT_ENOUGH") }

    /// 单据不存在而关闭 · `RECEIPT_NOT_EXIST_CLOSED`
    public static var receiptNotExistClosed: Self { Self(rawValue: "RECEIPT_NOT_EXIST_CLOSED") }

    /// 超时关闭 · `TIME_OUT_CLOSED`
    public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
  }

  /// 因何减额
  public struct ReductionType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 罚款 · `FINANCIAL_PENALTY`
    public static var financialPenalty: Self { Self(rawValue: "FINANCIAL_PENALTY") }

    /// 司法扣划 · `JUDICIAL_DEDUCTION`
    public static var judicialDeduction: Self { Self(rawValue: "JUDICIAL_DEDUCTION") }
  }

  /// 请求的场景
  public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene

  /// 处理到哪一步
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAILED`
    public static var failed: Self { Self(rawValue: "FAILED") }
  }
}
