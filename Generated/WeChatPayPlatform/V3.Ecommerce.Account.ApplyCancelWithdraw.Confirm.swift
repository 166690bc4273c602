// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/account/apply-cancel-withdraw/confirm

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm {
  /// 二级商户注销提现：代为确认
  ///
  /// 申请待确认时，由平台代二级商户确认注销。
  ///
  /// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/account/apply-cancel-withdraw/confirm"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`, 例如 `X202410241010125346`
    public var applymentID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的注销申请单号 · `out_request_no`, 例如 `P202410241010125346`
    public var outRequestNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 平台一方操作人的标识 · `operator_identification`, 例如 `id1102`
    public var operatorIdentification: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 确认的时间 · `confirm_time`, 例如 `2015-05-20T13:29:35.120+08:00`
    public var confirmTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }
    /// 注销协议的版本 · `cancel_contract_version`, 例如 `V20241213`
    public var cancelContractVersion: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      applymentID: String? = nil, outRequestNo: String? = nil, subMchid: String, operatorIdentification: String,
      confirmTime: Timestamp, cancelContractVersion: String
    ) {
      fields = ObjectFields(
        of: Self.self, applymentID, outRequestNo, subMchid, operatorIdentification, confirmTime, cancelContractVersion
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_id": String?.self, "out_request_no": String?.self, "sub_mchid": String.self,
        "operator_identification": String.self, "confirm_time": Timestamp.self, "cancel_contract_version": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的注销申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }

    public init(applymentID: String? = nil, outRequestNo: String? = nil, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, outRequestNo, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": String?.self, "out_request_no": String?.self, "sub_mchid": String?.self]
    }
  }
}
