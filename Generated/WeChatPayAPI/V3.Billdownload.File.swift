// Written by wechatpay-gen: change the description, not this file.
// GET /v3/billdownload/file

@_spi(Generated) public import WeChatPay

extension V3.Billdownload.File {
  /// 把账单存成文件
  ///
  /// 下载此前申请的账单；返回的是文件，未经签名，须用申请时得到的摘要核对。
  ///
  /// `GET /v3/billdownload/file` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(
    _ query: GetRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/billdownload/file", reply: .unsigned), query: query, to: destination, digest: digest
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 申请账单时所得地址里的凭证
    public var token: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 下载地址里的压缩方式
    public var tartype: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(token: String, tartype: String? = nil) {
      fields = ObjectFields(of: Self.self, token, tartype)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String.self, "tartype": String?.self]
    }
  }
}
