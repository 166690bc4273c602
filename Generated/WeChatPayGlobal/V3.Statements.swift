// Written by wechatpay-gen: change the description, not this file.
// GET /v3/statements

@_spi(Generated) public import WeChatPay

extension V3.Statements {
  /// 对账单（境外旧版）：下载
  ///
  /// 取得某日交易的清单，用来核对。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/statements`。
  ///
  /// `GET /v3/statements` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @available(*, deprecated, message: "改用 GET /v3/global/statements。")
  @discardableResult
  public func get(
    _ query: GetRequest, headers: GetHeaders = GetHeaders(), to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/statements", server: "https://api.mch.weixin.qq.com/hk", reply: .unsigned), query: query,
      headers: headers, to: destination, digest: digest
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 日期
    public var date: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(date: String, mchid: String) {
      fields = ObjectFields(of: Self.self, date, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["date": String.self, "mchid": String.self]
    }
  }

  /// `get` 的请求头
  public struct GetHeaders: APIObject {
    /// 填 gzip 则压缩账单 · `Accept-Encoding`
    public var acceptEncoding: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(acceptEncoding: String? = nil) {
      fields = ObjectFields(of: Self.self, acceptEncoding)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["Accept-Encoding": String?.self]
    }
  }
}
