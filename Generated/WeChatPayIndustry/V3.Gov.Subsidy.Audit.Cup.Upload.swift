// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/audit/cup/upload

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Audit.Cup.Upload {
  /// 国补审核：上传数据
  ///
  /// 上传一笔交易的审核数据。
  ///
  /// `POST /v3/gov/subsidy/audit/cup/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/audit/cup/upload"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Gov.Subsidy.Audit.Cup.SharedPostRequest2

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Audit.Cup.SharedPostResponse
}
