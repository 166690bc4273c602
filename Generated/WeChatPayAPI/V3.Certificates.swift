// Written by wechatpay-gen: change the description, not this file.
// GET /v3/certificates

@_spi(Generated) public import WeChatPay

extension V3.Certificates {
  /// 下载平台证书
  ///
  /// 取得当前可用的微信支付平台证书，证书以 APIv3 密钥加密。
  ///
  /// `GET /v3/certificates` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/certificates"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 要取哪种算法的平台证书 · `algorithm_type`
    public var algorithmType: AlgorithmType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }

    public init(algorithmType: AlgorithmType? = nil) {
      fields = ObjectFields(of: Self.self, algorithmType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["algorithm_type": AlgorithmType?.self]
    }

    /// 要取哪种算法的平台证书
    public struct AlgorithmType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 国密证书 · `SM2`
      public static var sm2: Self { Self(rawValue: "SM2") }

      /// RSA证书 · `RSA`
      public static var rsa: Self { Self(rawValue: "RSA") }

      /// 两种都要 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 平台证书
    public var data: [ResponseData]? { fields[list: 0] }

    public init(data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self]
    }

    /// 平台证书
    public struct ResponseData: APIObject {
      /// 证书的序列号 · `serial_no`
      public var serialNo: String? { fields[text: 0] }
      /// 证书生效的时间 · `effective_time`
      public var effectiveTime: Timestamp? { fields[time: 1] }
      /// 证书失效的时间 · `expire_time`
      public var expireTime: Timestamp? { fields[time: 2] }
      /// 加密的证书 · `encrypt_certificate`
      public var encryptCertificate: EncryptCertificate? { fields[object: 3] }

      public init(
        serialNo: String? = nil, effectiveTime: Timestamp? = nil, expireTime: Timestamp? = nil,
        encryptCertificate: EncryptCertificate? = nil
      ) {
        fields = ObjectFields(of: Self.self, serialNo, effectiveTime, expireTime, encryptCertificate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "serial_no": String?.self, "effective_time": Timestamp?.self, "expire_time": Timestamp?.self,
          "encrypt_certificate": EncryptCertificate?.self,
        ]
      }
    }

    /// 加密的证书
    public struct EncryptCertificate: APIObject {
      /// 所用的加密算法
      public var algorithm: String? { fields[text: 0] }
      /// 加密证书所用的随机串
      public var nonce: String? { fields[text: 1] }
      /// 加密时的附加数据 · `associated_data`
      public var associatedData: String? { fields[text: 2] }
      /// 加密后的证书
      public var ciphertext: String? { fields[text: 3] }

      public init(
        algorithm: String? = nil, nonce: String? = nil, associatedData: String? = nil, ciphertext: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, algorithm, nonce, associatedData, ciphertext)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["algorithm": String?.self, "nonce": String?.self, "associated_data": String?.self, "ciphertext": String?.self]
      }
    }
  }
}
