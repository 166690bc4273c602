// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.FapiaoFiles {
  /// 电子发票：查询下载信息
  ///
  /// 取得发票文件的下载地址。
  ///
  /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538335) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474067) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的发票单号 · `fapiao_id`
    public var fapiaoID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, fapiaoID: String) {
      fields = ObjectFields(of: Self.self, subMchid, fapiaoID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "fapiao_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张发票的下载信息 · `fapiao_download_info_list`
    public var fapiaoDownloadInfoList: [FapiaoDownloadInfo]? { fields[list: 0] }

    public init(fapiaoDownloadInfoList: [FapiaoDownloadInfo]? = nil) {
      fields = ObjectFields(of: Self.self, fapiaoDownloadInfoList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fapiao_download_info_list": [FapiaoDownloadInfo]?.self]
    }

    /// 各张发票的下载信息
    public struct FapiaoDownloadInfo: APIObject {
      /// 商户自定的发票单号 · `fapiao_id`
      public var fapiaoID: String? { fields[text: 0] }
      /// 下载的地址 · `download_url`
      public var downloadURL: String? { fields[text: 1] }
      /// 发票的状态
      public var status: FapiaoDownloadInfoStatus? { fields[enumeration: 2] }

      public init(fapiaoID: String? = nil, downloadURL: String? = nil, status: FapiaoDownloadInfoStatus? = nil) {
        fields = ObjectFields(of: Self.self, fapiaoID, downloadURL, status)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["fapiao_id": String?.self, "download_url": String?.self, "status": FapiaoDownloadInfoStatus?.self]
      }
    }

    /// 发票的状态
    public struct FapiaoDownloadInfoStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开票已受理 · `ISSUE_ACCEPTED`
      public static var issueAccepted: Self { Self(rawValue: "ISSUE_ACCEPTED") }

      /// 已开票 · `ISSUED`
      public static var issued: Self { Self(rawValue: "ISSUED") }

      /// 冲红已受理 · `REVERSE_ACCEPTED`
      public static var reverseAccepted: Self { Self(rawValue: "REVERSE_ACCEPTED") }

      /// 已冲红 · `REVERSED`
      public static var reversed: Self { Self(rawValue: "REVERSED") }

      /// 开票失败 · `ISSUE_FAILED`
      public static var issueFailed: Self { Self(rawValue: "ISSUE_FAILED") }

      /// 冲红失败 · `REVERSE_FAILED`
      public static var reverseFailed: Self { Self(rawValue: "REVERSE_FAILED") }
    }
  }
}
