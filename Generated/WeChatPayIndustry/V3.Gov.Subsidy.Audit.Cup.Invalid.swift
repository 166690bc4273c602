// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/audit/cup/invalid

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Audit.Cup.Invalid {
  /// 国补审核：作废数据
  ///
  /// 使已上传的审核数据作废。
  ///
  /// `POST /v3/gov/subsidy/audit/cup/invalid` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/audit/cup/invalid"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Gov.Subsidy.Audit.Cup.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Audit.Cup.SharedPostResponse
}
