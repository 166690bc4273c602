// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/merchant-bill

@_spi(Generated) public import WeChatPay

extension V3.Payscore.MerchantBill {
  /// 支付分：申请对账单
  ///
  /// 取得支付分对账单文件的下载地址。
  ///
  /// `GET /v3/payscore/merchant-bill` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/merchant-bill"), query: query)
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
    /// 加密的算法 · `encryption_algorithm`
    public var encryptionAlgorithm: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(billDate: String, tarType: TarType? = nil, encryptionAlgorithm: String, serviceID: String) {
      fields = ObjectFields(of: Self.self, billDate, tarType, encryptionAlgorithm, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bill_date": String.self, "tar_type": TarType?.self, "encryption_algorithm": String.self,
        "service_id": String.self,
      ]
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
    /// 账单文件的个数 · `download_bill_count`
    public var downloadBillCount: Int? { fields[integer: 0] }
    /// 账单文件 · `download_bill_list`
    public var downloadBillList: [DownloadBill]? { fields[list: 1] }

    public init(downloadBillCount: Int? = nil, downloadBillList: [DownloadBill]? = nil) {
      fields = ObjectFields(of: Self.self, downloadBillCount, downloadBillList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["download_bill_count": Int?.self, "download_bill_list": [DownloadBill]?.self]
    }

    /// 账单文件
    public struct DownloadBill: APIObject {
      /// 账单文件的序号，从 1 开始 · `bill_sequence`
      public var billSequence: Int? { fields[integer: 0] }
      /// 摘要的算法 · `hash_type`
      public var hashType: String? { fields[text: 1] }
      /// 摘要，十六进制 · `hash_value`
      public var hashValue: String? { fields[text: 2] }
      /// 账单文件的下载地址 · `download_url`
      public var downloadURL: String? { fields[text: 3] }
      /// 账单文件的密钥，已用商户公钥加密 · `encrypt_key`
      public var encryptKey: String? { fields[text: 4] }
      /// 解密账单文件的随机串
      public var nonce: String? { fields[text: 5] }

      public init(
        billSequence: Int? = nil, hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil,
        encryptKey: String? = nil, nonce: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, billSequence, hashType, hashValue, downloadURL, encryptKey, nonce)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bill_sequence": Int?.self, "hash_type": String?.self, "hash_value": String?.self,
          "download_url": String?.self, "encrypt_key": String?.self, "nonce": String?.self,
        ]
      }
    }
  }
}
