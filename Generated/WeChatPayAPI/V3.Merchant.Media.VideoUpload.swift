// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant/media/video_upload

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Media.VideoUpload {
  /// 上传视频
  ///
  /// 上传进件等业务所用的视频，换取媒体编号。
  ///
  /// `POST /v3/merchant/media/video_upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/merchant/media/video_upload"), file: file)
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Merchant.Media.SharedPostResponse
}
