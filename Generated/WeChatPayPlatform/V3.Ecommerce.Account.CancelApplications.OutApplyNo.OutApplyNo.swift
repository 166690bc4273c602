// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.CancelApplications.OutApplyNo.OutApplyNo {
  /// 二级商户注销：查询申请
  ///
  /// 了解注销申请单的进展。
  ///
  /// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的申请单号 · `out_apply_no`
    public var outApplyNo: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 2] }
    /// 注销的状态 · `cancel_state`
    public var cancelState: CancelState? { fields[enumeration: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      outApplyNo: String? = nil, subMchid: String? = nil, rejectReason: String? = nil, cancelState: CancelState? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, outApplyNo, subMchid, rejectReason, cancelState, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_apply_no": String?.self, "sub_mchid": String?.self, "reject_reason": String?.self,
        "cancel_state": CancelState?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 注销的状态
    public typealias CancelState = V3.Ecommerce.Account.CancelApplications.CancelState
  }
}
