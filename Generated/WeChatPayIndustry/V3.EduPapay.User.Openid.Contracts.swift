// Written by wechatpay-gen: change the description, not this file.
// GET /v3/edu-papay/user/{openid}/contracts

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.User.Openid.Contracts {
  /// 教育续费通：按用户查签约
  ///
  /// 列出用户在某模板下有效的协议。
  ///
  /// `GET /v3/edu-papay/user/{openid}/contracts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/edu-papay/user/{openid}/contracts"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 协议模板的编号 · `plan_id`
    public var planID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 签约的状态 · `contract_status`
    public var contractStatus: ContractStatus? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }

    public init(
      appid: String, subMchid: String? = nil, subAppid: String? = nil, subOpenid: String? = nil, planID: String,
      contractStatus: ContractStatus? = nil, offset: Int? = nil, limit: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, subMchid, subAppid, subOpenid, planID, contractStatus, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self,
        "plan_id": String.self, "contract_status": ContractStatus?.self, "offset": Int?.self, "limit": Int?.self,
      ]
    }

    /// 签约的状态
    public struct ContractStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已签约 · `ADD`
      public static var add: Self { Self(rawValue: "ADD") }

      /// 已解约 · `DELETE`
      public static var delete: Self { Self(rawValue: "DELETE") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 服务商的商户号 · `sp_mchid`
      public var spMchid: String? { fields[text: 0] }
      /// 服务商的 AppID
      public var appid: String? { fields[text: 1] }
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 2] }
      /// 子商户的 AppID · `sub_appid`
      public var subAppid: String? { fields[text: 3] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 4] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 5] }
      /// 协议模板的编号 · `plan_id`
      public var planID: String? { fields[text: 6] }
      /// 签约的内容 · `contract_information`
      public var contractInformation: ContractInformation? { fields[object: 7] }

      public init(
        spMchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
        openid: String? = nil, subOpenid: String? = nil, planID: String? = nil,
        contractInformation: ContractInformation? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, spMchid, appid, subMchid, subAppid, openid, subOpenid, planID, contractInformation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sp_mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
          "openid": String?.self, "sub_openid": String?.self, "plan_id": String?.self,
          "contract_information": ContractInformation?.self,
        ]
      }
    }

    /// 签约的内容
    public typealias ContractInformation = V3.EduPapay.ContractInformation
  }
}
