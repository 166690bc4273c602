// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transferdownload/signfile

@_spi(Generated) public import WeChatPay

extension V3.Transferdownload.Signfile {
  /// 下载转账回单
  ///
  /// 取回回单文件，未经签名，须用查询所得的摘要核对。
  ///
  /// `GET /v3/transferdownload/signfile` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(
    _ query: GetRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/transferdownload/signfile", reply: .unsigned), query: query, to: destination, digest: digest
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 前一接口所给地址里的凭证
    public var token: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(token: String) {
      fields = ObjectFields(of: Self.self, token)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String.self]
    }
  }
}
