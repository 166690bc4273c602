// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/qualifications/alter

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Alter {
  /// 浙江国补：变更用户资格
  ///
  /// 更改用户已领的资格。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/qualifications/alter` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/qualifications/alter"), body: body)
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
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(cateCode: String, certNo: String, name: String, tel: String, reqSsn: String) {
      fields = ObjectFields(of: Self.self, cateCode, certNo, name, tel, reqSsn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "cate_code": String.self, "cert_no": Sensitive<String>.self, "name": Sensitive<String>.self,
        "tel": Sensitive<String>.self, "req_ssn": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse2
}
