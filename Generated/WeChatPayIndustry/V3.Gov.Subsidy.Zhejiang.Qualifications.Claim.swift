// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/qualifications/claim

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Claim {
  /// 浙江国补：用户领资格
  ///
  /// 代用户领取品类资格。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/qualifications/claim` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/qualifications/claim"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品类的编码 · `cate_code`, 例如 `A01`
    public var cateCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 证件号码，加密传输 · `cert_no`
    public var certNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户的姓名，加密传输 · 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
    public var name: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 手机号，加密传输
    public var tel: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` · `cert_type`
    public var certType: CertType? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      cateCode: String, certNo: String, name: String, tel: String, certType: CertType? = nil, reqSsn: String
    ) {
      fields = ObjectFields(of: Self.self, cateCode, certNo, name, tel, certType, reqSsn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "cate_code": String.self, "cert_no": Sensitive<String>.self, "name": Sensitive<String>.self,
        "tel": Sensitive<String>.self, "cert_type": CertType?.self, "req_ssn": String.self,
      ]
    }

    /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5`
    public typealias CertType = V3.Gov.Subsidy.Zhejiang.CertType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
