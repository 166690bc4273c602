// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant/fund/withdraw/bill-type/{bill_type}

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Withdraw.BillType.BillType {
  /// 平台提现：申请异常文件
  ///
  /// 取得某日提现异常文件的下载地址。
  ///
  /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720060) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719776) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715087)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant/fund/withdraw/bill-type/{bill_type}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }

    public init(billDate: String, tarType: TarType? = nil) {
      fields = ObjectFields(of: Self.self, billDate, tarType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bill_date": String.self, "tar_type": TarType?.self]
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public struct TarType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 以gzip压缩 · `GZIP`
      public static var gzip: Self { Self(rawValue: "GZIP") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 摘要的算法，枚举值之一 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 2] }

    public init(hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hash_type": HashType?.self, "hash_value": String?.self, "download_url": String?.self]
    }

    /// 摘要的算法，枚举值之一
    public struct HashType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// SHA-1 · `SHA1`
      public static var sha1: Self { Self(rawValue: "SHA1") }
    }
  }
}
