// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transferdownload/elecvoucherfile

@_spi(Generated) public import WeChatPay

extension V3.Transferdownload.Elecvoucherfile {
  /// 下载电子回单的 PDF
  ///
  /// 取回回单文件，未经签名，须用查询所得的摘要核对。
  ///
  /// `GET /v3/transferdownload/elecvoucherfile` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(
    _ query: GetRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/transferdownload/elecvoucherfile", reply: .unsigned), query: query, to: destination,
      digest: digest
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 前一接口所给地址里的凭证
    public var token: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 前一接口所给地址里的来源
    public var source: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(token: String, source: String) {
      fields = ObjectFields(of: Self.self, token, source)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String.self, "source": String.self]
    }
  }
}
