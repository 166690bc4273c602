// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/bill/trade-bill

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Bill.TradeBill {
  /// 企业支付：申请业务账单
  ///
  /// 为企业取得业务账单文件的下载地址。
  ///
  /// `POST /v3/webizpay/bill/trade-bill` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/bill/trade-bill"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `43214321`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 日期 · 例如 `2025-04-23`
    public var date: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 账单的种类，枚举值之一
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }

    public init(spMchid: String, subMchid: String, date: String, type: RequestType) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, date, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self, "date": String.self, "type": RequestType.self]
    }

    /// 账单的种类，枚举值之一
    public struct RequestType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 企业支付的全部账单 · `QYZFALL`
      public static var qyzfall: Self { Self(rawValue: "QYZFALL") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 日期
    public var date: String? { fields[text: 2] }
    /// 账单的种类，枚举值之一
    public var type: ResponseType? { fields[enumeration: 3] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 4] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, date: String? = nil, type: ResponseType? = nil,
      downloadURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, date, type, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "date": String?.self, "type": ResponseType?.self,
        "download_url": String?.self,
      ]
    }

    /// 账单的种类，枚举值之一
    public struct ResponseType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 企业支付的全部账单 · `QYZFALL`
      public static var qyzfall: Self { Self(rawValue: "QYZFALL") }
    }
  }
}
