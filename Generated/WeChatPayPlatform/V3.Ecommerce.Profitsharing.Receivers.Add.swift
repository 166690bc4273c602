// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/profitsharing/receivers/add

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Receivers.Add {
  /// 二级商户分账：添加接收方
  ///
  /// 在平台名下登记分账接收方。
  ///
  /// `POST /v3/ecommerce/profitsharing/receivers/add` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/profitsharing/receivers/add"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 接收方属于哪一类 · 例如 `MERCHANT_ID`
    public var type: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 接收方的账号 · 例如 `190001001`
    public var account: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收方的名称 · 例如 `张三网络公司`
    public var name: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 姓名或名称，加密传输 · `encrypted_name`, 例如 `hu89ohu89ohu89o`
    public var encryptedName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 与分账方的关系 · `relation_type`, 例如 `SUPPLIER`
    public var relationType: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      appid: String, type: String, account: String, name: String? = nil, encryptedName: String? = nil,
      relationType: String
    ) {
      fields = ObjectFields(of: Self.self, appid, type, account, name, encryptedName, relationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "type": String.self, "account": String.self, "name": String?.self,
        "encrypted_name": Sensitive<String>?.self, "relation_type": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.Profitsharing.Receivers.SharedPostResponse
}
