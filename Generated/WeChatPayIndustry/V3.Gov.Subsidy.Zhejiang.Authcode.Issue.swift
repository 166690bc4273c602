// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/authcode/issue

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode.Issue {
  /// 浙江国补：申请凭证码
  ///
  /// 为用户的品类资格取得凭证码。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/authcode/issue` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/authcode/issue"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品类的编号 · `category_id`, 例如 `A01`
    public var categoryID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 姓名，加密传输 · 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
    public var name: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 手机号，加密传输
    public var mobile: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收货地的区划编码 · `add_code`, 例如 `330000`
    public var addCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 自定的内容 · `custom_info`
    public var customInfo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` · `cert_type`
    public var certType: CertType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 证件号码，加密传输 · `cert_no`
    public var certNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }

    public init(
      categoryID: String, openid: String? = nil, name: String, mobile: String, addCode: String,
      customInfo: String? = nil, certType: CertType, certNo: String, reqSsn: String
    ) {
      fields = ObjectFields(
        of: Self.self, categoryID, openid, name, mobile, addCode, customInfo, certType, certNo, reqSsn
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "category_id": String.self, "openid": String?.self, "name": Sensitive<String>.self,
        "mobile": Sensitive<String>.self, "add_code": String.self, "custom_info": String?.self,
        "cert_type": CertType.self, "cert_no": Sensitive<String>.self, "req_ssn": String.self,
      ]
    }

    /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5`
    public typealias CertType = V3.Gov.Subsidy.Zhejiang.CertType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse2
}
