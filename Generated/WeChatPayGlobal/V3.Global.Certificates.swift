// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/certificates

@_spi(Generated) public import WeChatPay

extension V3.Global.Certificates {
  /// 境外：下载平台证书
  ///
  /// 取得验签与加密所用的平台证书，更换期间会有多张。
  ///
  /// `GET /v3/global/certificates` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354486) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354540) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354576) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354604)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/certificates"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张平台证书
    public var data: [ResponseData]? { fields[list: 0] }

    public init(data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self]
    }

    /// 各张平台证书
    public struct ResponseData: APIObject {
      /// 证书的序列号 · `serial_no`
      public var serialNo: String? { fields[text: 0] }
      /// 证书生效的时间 · `effective_time`
      public var effectiveTime: Timestamp? { fields[time: 1] }
      /// 证书失效的时间 · `expire_time`
      public var expireTime: String? { fields[text: 2] }
      /// 加密的证书 · `encrypt_certificate`
      public var encryptCertificate: EncryptCertificate? { fields[object: 3] }

      public init(
        serialNo: String? = nil, effectiveTime: Timestamp? = nil, expireTime: String? = nil,
        encryptCertificate: EncryptCertificate? = nil
      ) {
        fields = ObjectFields(of: Self.self, serialNo, effectiveTime, expireTime, encryptCertificate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "serial_no": String?.self, "effective_time": Timestamp?.self, "expire_time": String?.self,
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
