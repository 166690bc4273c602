// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/transactions/native

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions.Native {
  /// 境外下单：Native
  ///
  /// 创建预支付订单，取得可制成二维码的链接。
  ///
  /// `POST /v3/global/transactions/native` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/transactions/native"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Transactions.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用来生成二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 0] }

    public init(codeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code_url": String?.self]
    }
  }
}
