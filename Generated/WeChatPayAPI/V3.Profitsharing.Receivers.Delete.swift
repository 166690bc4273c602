// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/receivers/delete

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Receivers.Delete {
  /// 移除分账接收方
  ///
  /// 解除与接收方的分账关系。
  ///
  /// `POST /v3/profitsharing/receivers/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/receivers/delete"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 接收方的商户号或用户标识 · 例如 `86693852`
    public var account: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(subMchid: String? = nil, appid: String, subAppid: String? = nil, type: RequestType, account: String) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "type": RequestType.self,
        "account": String.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Profitsharing.Receivers.RequestType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 接收方的类型
    public var type: ResponseType? { fields[enumeration: 1] }
    /// 接收方的商户号或用户标识
    public var account: String? { fields[text: 2] }

    public init(subMchid: String? = nil, type: ResponseType? = nil, account: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "type": ResponseType?.self, "account": String?.self]
    }

    /// 接收方的类型
    public typealias ResponseType = V3.Profitsharing.Receivers.ResponseType
  }
}
