// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/service-account-applications

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.ServiceAccountApplications {
  /// 支付分：为二级商户申请绑定服务
  ///
  /// 把平台的支付分服务绑定给二级商户。
  ///
  /// `POST /v3/payscore/partner/service-account-applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715051) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394514)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/service-account-applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的申请单号 · `out_apply_no`, 例如 `1234323JKHDFE1243252`
    public var outApplyNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收绑定结果的地址 · `result_notify_url`, 例如 `https://api.test.com`
    public var resultNotifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, outApplyNo: String,
      resultNotifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, subMchid, subAppid, outApplyNo, resultNotifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "out_apply_no": String.self, "result_notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
