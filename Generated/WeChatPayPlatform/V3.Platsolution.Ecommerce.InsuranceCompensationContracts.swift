// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/insurance-compensation-contracts

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts {
  /// 保险理赔：开通
  ///
  /// 为保险公司的二级商户开通理赔付款。
  ///
  /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/insurance-compensation-contracts"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请单号 · `out_apply_no`, 例如 `No123456`
    public var outApplyNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 已签的各份协议 · `agreement_list`
    public var agreementList: [Agreement] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(outApplyNo: String, subMchid: String, agreementList: [Agreement]) {
      fields = ObjectFields(of: Self.self, outApplyNo, subMchid, agreementList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_apply_no": String.self, "sub_mchid": String.self, "agreement_list": [Agreement].self]
    }

    /// 已签的各份协议
    public struct Agreement: APIObject {
      /// 协议的编号 · `agreement_code`
      public var agreementCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 协议的版本 · `agreement_version`, 例如 `20240815`
      public var agreementVersion: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 由哪个主体签约 · `sign_organization`, 例如 `温州名优贸易`
      public var signOrganization: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 签约的时间 · `sign_time`, 例如 `2024-08-08T10:34:56+08:00`
      public var signTime: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }

      public init(agreementCode: String, agreementVersion: String, signOrganization: String, signTime: Timestamp) {
        fields = ObjectFields(of: Self.self, agreementCode, agreementVersion, signOrganization, signTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "agreement_code": String.self, "agreement_version": String.self, "sign_organization": String.self,
          "sign_time": Timestamp.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SharedPostResponse

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 是否已开通
    public var opened: Bool? { fields[boolean: 1] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 2] }

    public init(subMchid: String? = nil, opened: Bool? = nil, successTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, opened, successTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "opened": Bool?.self, "success_time": Timestamp?.self]
    }
  }
}
