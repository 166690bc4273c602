// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/merchant-service/images/{media_id}

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Images.MediaID {
  /// 境外投诉：下载图片
  ///
  /// 取得投诉里的一张图片。
  ///
  /// `GET /v3/global/merchant-service/images/{media_id}` · [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(
    _ query: GetRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/global/merchant-service/images/{media_id}", reply: .unsigned), query: query, to: destination,
      digest: digest
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 投诉单号 · `complaint_id`
    public var complaintID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(complaintID: String) {
      fields = ObjectFields(of: Self.self, complaintID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complaint_id": String.self]
    }
  }
}
