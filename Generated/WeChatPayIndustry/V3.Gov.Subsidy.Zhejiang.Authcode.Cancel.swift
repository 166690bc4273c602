// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/authcode/cancel

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode.Cancel {
  /// 浙江国补：撤销凭证码预核销
  ///
  /// 取消对凭证码的占用。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/authcode/cancel"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接入方的请求流水号 · `sp_serial_no`
    public var spSerialNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 冻结的流水号 · `cred_frozen_no`
    public var credFrozenNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 交易的日期 · `trans_date`
    public var transDate: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 交易的时间 · `trans_time`
    public var transTime: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 品类的凭证码 · `auth_code`
    public var authCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      spSerialNo: String, credFrozenNo: String, transDate: String, transTime: String, authCode: String, reqSsn: String
    ) {
      fields = ObjectFields(of: Self.self, spSerialNo, credFrozenNo, transDate, transTime, authCode, reqSsn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_serial_no": String.self, "cred_frozen_no": String.self, "trans_date": String.self,
        "trans_time": String.self, "auth_code": String.self, "req_ssn": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
