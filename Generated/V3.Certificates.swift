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

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 要取哪种算法的平台证书 · `algorithm_type`
    public var algorithmType: AlgorithmType?

    public init(algorithmType: AlgorithmType? = nil) {
      self.algorithmType = algorithmType
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.algorithmType = fields.visit("algorithm_type", object?.algorithmType)
    }

    /// 要取哪种算法的平台证书
    public struct AlgorithmType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 国密证书
      public static var sm2: Self { Self(rawValue: "SM2") }

      /// RSA证书
      public static var rsa: Self { Self(rawValue: "RSA") }

      /// 两种都要
      public static var all: Self { Self(rawValue: "ALL") }
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 平台证书
    public let data: [DataType]?

    public init(data: [DataType]? = nil) {
      self.data = data
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.data = fields.visit("data", object?.data)
    }

    /// 平台证书
    public struct DataType: APIObject {
      /// 证书的序列号 · `serial_no`
      public let serialNo: String?
      /// 证书生效的时间 · `effective_time`
      public let effectiveTime: Timestamp?
      /// 证书失效的时间 · `expire_time`
      public let expireTime: Timestamp?
      /// 加密的证书 · `encrypt_certificate`
      public let encryptCertificate: EncryptCertificate?

      public init(
        serialNo: String? = nil,
        effectiveTime: Timestamp? = nil,
        expireTime: Timestamp? = nil,
        encryptCertificate: EncryptCertificate? = nil
      ) {
        self.serialNo = serialNo
        self.effectiveTime = effectiveTime
        self.expireTime = expireTime
        self.encryptCertificate = encryptCertificate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.serialNo = fields.visit("serial_no", object?.serialNo)
        self.effectiveTime = fields.visit("effective_time", object?.effectiveTime)
        self.expireTime = fields.visit("expire_time", object?.expireTime)
        self.encryptCertificate = fields.visit("encrypt_certificate", object?.encryptCertificate)
      }
    }

    /// 加密的证书
    public struct EncryptCertificate: APIObject {
      /// 所用的加密算法
      public let algorithm: String?
      /// 加密证书的随机串
      public let nonce: String?
      /// 加密时的附加数据 · `associated_data`
      public let associatedData: String?
      /// 加密后的证书
      public let ciphertext: String?

      public init(
        algorithm: String? = nil,
        nonce: String? = nil,
        associatedData: String? = nil,
        ciphertext: String? = nil
      ) {
        self.algorithm = algorithm
        self.nonce = nonce
        self.associatedData = associatedData
        self.ciphertext = ciphertext
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.algorithm = fields.visit("algorithm", object?.algorithm)
        self.nonce = fields.visit("nonce", object?.nonce)
        self.associatedData = fields.visit("associated_data", object?.associatedData)
        self.ciphertext = fields.visit("ciphertext", object?.ciphertext)
      }
    }
  }
}
