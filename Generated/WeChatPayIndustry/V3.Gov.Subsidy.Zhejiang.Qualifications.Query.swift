// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/qualifications/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query {
  /// 浙江国补：查询资格
  ///
  /// 了解用户各品类资格的状态。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/qualifications/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/qualifications/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 证件号码，加密传输 · `cert_no`
    public var certNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品类的编码 · `cate_code`, 例如 `A01`
    public var cateCode: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(certNo: String, cateCode: String? = nil, reqSsn: String) {
      fields = ObjectFields(of: Self.self, certNo, cateCode, reqSsn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cert_no": Sensitive<String>.self, "cate_code": String?.self, "req_ssn": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 各项资格
    public var data: [ResponseData]? { fields[list: 2] }

    public init(respCode: String? = nil, respDesc: String? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, respCode, respDesc, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["resp_code": String?.self, "resp_desc": String?.self, "data": [ResponseData]?.self]
    }

    /// 各项资格
    public struct ResponseData: APIObject {
      /// 品类的编码 · `cate_code`
      public var cateCode: String? { fields[text: 0] }
      /// 状态
      public var status: String? { fields[text: 1] }
      /// 状态的编码，枚举值之一 `00` | `01` | `02` | `03` | `04` | `05` | `06` · `status_code`
      public var statusCode: StatusCode? { fields[enumeration: 2] }

      public init(cateCode: String? = nil, status: String? = nil, statusCode: StatusCode? = nil) {
        fields = ObjectFields(of: Self.self, cateCode, status, statusCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cate_code": String?.self, "status": String?.self, "status_code": StatusCode?.self]
      }
    }

    /// 状态的编码，枚举值之一 `00` | `01` | `02` | `03` | `04` | `05` | `06`
    public struct StatusCode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `00`
      public static var value00: Self { Self(rawValue: "00") }

      /// `01`
      public static var value01: Self { Self(rawValue: "01") }

      /// `02`
      public static var value02: Self { Self(rawValue: "02") }

      /// `03`
      public static var value03: Self { Self(rawValue: "03") }

      /// `04`
      public static var value04: Self { Self(rawValue: "04") }

      /// `05`
      public static var value05: Self { Self(rawValue: "05") }

      /// `06`
      public static var value06: Self { Self(rawValue: "06") }
    }
  }
}
