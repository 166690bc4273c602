// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/native

@_spi(Generated) public import WeChatPay

extension V3.Transactions.Native {
  /// 下单（境外旧版）：Native
  ///
  /// 创建预支付订单，取得可制成二维码的链接。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/transactions/native`。
  ///
  /// `POST /v3/transactions/native` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/transactions/native。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/transactions/native", server: "https://api.mch.weixin.qq.com/hk"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.SharedPostRequest

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
