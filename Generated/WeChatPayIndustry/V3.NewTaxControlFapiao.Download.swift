// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/download

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Download {
  /// 电子发票：下载文件
  ///
  /// 用取得的下载地址取回发票文件。
  ///
  /// - Note: 地址由应答给出 请求的地址取自此前应答里的下载链接，此处的路径只是页面的名字。
  ///
  /// `GET /v3/new-tax-control-fapiao/download` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(
    _ query: GetRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/new-tax-control-fapiao/download", reply: .unsigned), query: query, to: destination,
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
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 发票的代码 · `invoice_code`
    public var invoiceCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 发票的号码 · `invoice_no`
    public var invoiceNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 商户自定的发票单号 · `fapiao_id`
    public var fapiaoID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      token: String, mchid: String, subMchid: String? = nil, openid: String, invoiceCode: String, invoiceNo: String,
      fapiaoID: String
    ) {
      fields = ObjectFields(of: Self.self, token, mchid, subMchid, openid, invoiceCode, invoiceNo, fapiaoID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "token": String.self, "mchid": String.self, "sub_mchid": String?.self, "openid": String.self,
        "invoice_code": String.self, "invoice_no": String.self, "fapiao_id": String.self,
      ]
    }
  }
}
