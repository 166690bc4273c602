// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.SpecialReduction.OutRequestNo {
  /// 台账：查询特殊减额
  ///
  /// 了解一次特殊减额的结果。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.AggracctBc.WbChannel.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
}
