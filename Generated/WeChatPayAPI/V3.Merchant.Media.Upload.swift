// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant/media/upload

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Media.Upload {
  /// 上传图片
  ///
  /// 上传进件等业务所用的图片，换取媒体编号。
  ///
  /// `POST /v3/merchant/media/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/merchant/media/upload"), file: file)
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Merchant.Media.SharedPostResponse
}
