// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/mch-transfer/authorizations

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.Authorizations {
  /// 二级商户转账：申请授权
  ///
  /// 为二级商户申请使用商家转账。
  ///
  /// `POST /v3/ecommerce/mch-transfer/authorizations` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/mch-transfer/authorizations"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 已签的各份协议 · `agreement_list`
    public var agreementList: [Agreement] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(subMchid: String, agreementList: [Agreement]) {
      fields = ObjectFields(of: Self.self, subMchid, agreementList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "agreement_list": [Agreement].self]
    }

    /// 已签的各份协议
    public struct Agreement: APIObject {
      /// 协议的编号 · `agreement_code`, 例如 `1`
      public var agreementCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 协议的版本 · `agreement_version`, 例如 `20230101`
      public var agreementVersion: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 由哪个主体签约 · `sign_organization`, 例如 `示例有限责任公司`
      public var signOrganization: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 签约的时间 · `sign_time`, 例如 `2015-05-20T13:29:35.120+08:00`
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
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 1] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 2] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 3] }

    public init(
      subMchid: String? = nil, authorizationState: String? = nil, acceptTime: String? = nil,
      authorizeTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, authorizationState, acceptTime, authorizeTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "authorization_state": String?.self, "accept_time": String?.self,
        "authorize_time": String?.self,
      ]
    }
  }
}
