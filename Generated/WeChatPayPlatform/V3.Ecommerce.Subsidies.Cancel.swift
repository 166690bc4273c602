// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/subsidies/cancel

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Subsidies.Cancel {
  /// 补差：取消
  ///
  /// 分账之前声明订单不再补差。
  ///
  /// `POST /v3/ecommerce/subsidies/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/subsidies/cancel"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 为何取消补差 · 例如 `订单退款`
    public var description: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(subMchid: String, transactionID: String, description: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "transaction_id": String.self, "description": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 取消补差的结果
    public var result: ResponseResult? { fields[enumeration: 2] }
    /// 为何取消补差
    public var description: String? { fields[text: 3] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, result: ResponseResult? = nil, description: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, result, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "result": ResponseResult?.self,
        "description": String?.self,
      ]
    }

    /// 取消补差的结果
    public typealias ResponseResult = V3.Ecommerce.Subsidies.ResponseResult
  }
}
