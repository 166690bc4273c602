// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/subject-sub-merchants

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.SubjectSubMerchants {
  /// 查询同一主体的二级商户
  ///
  /// 列出平台名下属于某一主体的二级商户。
  ///
  /// `GET /v3/ecommerce/subject-sub-merchants` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/subject-sub-merchants"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 主体的类型 · `organization_type`
    public var organizationType: OrganizationType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 证件号码，加密传输 · `cert_number`
    public var certNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(organizationType: OrganizationType, certNumber: String, limit: Int? = nil, offset: Int? = nil) {
      fields = ObjectFields(of: Self.self, organizationType, certNumber, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "organization_type": OrganizationType.self, "cert_number": Sensitive<String>.self, "limit": Int?.self,
        "offset": Int?.self,
      ]
    }

    /// 主体的类型
    public struct OrganizationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 企业 · `SUBJECT_TYPE_ENTERPRISE`
      public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }

      /// 事业单位 · `SUBJECT_TYPE_INSTITUTIONS_CLONED`
      public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }

      /// 个体户 · `SUBJECT_TYPE_INDIVIDUAL`
      public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }

      /// 其他组织 · `SUBJECT_TYPE_OTHERS`
      public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }

      /// 政府机关 · `SUBJECT_TYPE_GOVERNMENT`
      public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }

      /// 小微 · `SUBJECT_TYPE_MICRO`
      public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个子商户
    public var data: [ResponseData]? { fields[list: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self]
    }

    /// 各个子商户
    public struct ResponseData: APIObject {
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 0] }
      /// 商户的简称 · `merchant_shortname`
      public var merchantShortname: String? { fields[text: 1] }
      /// 签约的时间 · `sign_time`
      public var signTime: Timestamp? { fields[time: 2] }

      public init(subMchid: String? = nil, merchantShortname: String? = nil, signTime: Timestamp? = nil) {
        fields = ObjectFields(of: Self.self, subMchid, merchantShortname, signTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sub_mchid": String?.self, "merchant_shortname": String?.self, "sign_time": Timestamp?.self]
      }
    }
  }
}
