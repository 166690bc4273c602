// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/partner/service-account-applications/{out_apply_no}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.ServiceAccountApplications.OutApplyNo {
  /// 支付分：查询二级商户的绑定
  ///
  /// 按申请单号了解绑定是否成功。
  ///
  /// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715111) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394503)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/partner/service-account-applications/{out_apply_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 1] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 商户自定的申请单号 · `out_apply_no`
    public var outApplyNo: String? { fields[text: 5] }
    /// 接收绑定结果的地址 · `result_notify_url`
    public var resultNotifyURL: String? { fields[text: 6] }
    /// 绑定申请的受理状态 · `apply_state`
    public var applyState: String? { fields[text: 7] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 8] }

    public init(
      serviceID: String? = nil, mchid: String? = nil, appid: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, outApplyNo: String? = nil, resultNotifyURL: String? = nil, applyState: String? = nil,
      rejectReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, mchid, appid, subMchid, subAppid, outApplyNo, resultNotifyURL, applyState,
        rejectReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self,
        "sub_appid": String?.self, "out_apply_no": String?.self, "result_notify_url": String?.self,
        "apply_state": String?.self, "reject_reason": String?.self,
      ]
    }
  }
}
