/// A text that is encrypted for WeChat Pay, and the key that it was encrypted with.
public struct EncryptedText: Sendable, Hashable {
  /// Base64: what stands in the request instead of the text.
  public let ciphertext: String
  /// What the header `Wechatpay-Serial` of the request has to be: the ID of the public key, or the serial of the
  /// platform certificate.
  public let serial: String
}

/// What is encrypted with the APIv3 key: the `resource` of a notification, the `encrypt_certificate` of a platform
/// certificate. It can be decoded from JSON.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
public struct EncryptedResource: Codable, Sendable, Hashable {
  /// `AEAD_AES_256_GCM`; others are refused.
  public var algorithm: String
  /// Base64 of the encrypted bytes and the tag of 16 bytes.
  public var ciphertext: String
  /// A text, used as it is: 12 characters.
  public var nonce: String
  /// What is authenticated, but not encrypted; may be missing or empty.
  public var associatedData: String?

  private enum CodingKeys: String, CodingKey {
    case algorithm, ciphertext, nonce
    case associatedData = "associated_data"
  }

  /// Takes the members as they stand in the JSON.
  public init(
    algorithm: String = "AEAD_AES_256_GCM", ciphertext: String, nonce: String, associatedData: String? = nil
  ) {
    self.algorithm = algorithm
    self.ciphertext = ciphertext
    self.nonce = nonce
    self.associatedData = associatedData
  }
}

/// Fields that are marked as encrypted are encrypted and decrypted by the calls that are described. This is for what no
/// description knows.
extension WeChatPayClient {
  /// Encrypts a text for a field of a request that is not described: RSAES-OAEP with WeChat Pay's current key.
  ///
  /// ```swift
  /// let name = try await pay.encrypt("张三")
  /// try await pay.chain("v3/…").post(
  ///   headers: ["Wechatpay-Serial": name.serial], json: ["user_name": .string(name.ciphertext)])
  /// ```
  ///
  /// All texts of one request must have the same serial. It changes when WeChat Pay's key does: ask once, and keep the
  /// texts together.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053257
  ///
  /// - Parameter text: At most 214 bytes of UTF-8 for a key of 2048 bits. An empty text stays empty.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for a longer text, and the errors of the download of certificates.
  public func encrypt(_ text: String) async throws(WeChatPayError) -> EncryptedText {
    let (serial, key) = try await currentPlatformKey()
    return EncryptedText(ciphertext: try key.encrypt(sensitive: text), serial: serial)
  }

  /// Decrypts a field of a reply that is not described: RSAES-OAEP with the merchant's private key.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053257
  ///
  /// - Parameter ciphertext: Base64. An empty text stays empty.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` if it is not base64, damaged, or encrypted for another certificate,
  ///   ``WeChatPayError/invalidConfiguration(_:)`` if the merchant's signer does not decrypt, and
  ///   ``WeChatPayError/signingFailed(_:)`` if it failed.
  public func decrypt(_ ciphertext: String) async throws(WeChatPayError) -> String {
    if ciphertext.isEmpty { return "" }
    let plaintext = try await decryptedBytes(ciphertext, "the ciphertext")
    guard let text = String(data: plaintext, encoding: .utf8) else {
      throw .invalidRequest("what the ciphertext holds is no text")
    }
    return text
  }

  /// Decrypts what is encrypted with the APIv3 key: AES-256-GCM.
  ///
  /// Nothing tells who encrypted it. Notifications are to be verified first, as ``NotificationReceiver`` does.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
  ///
  /// - Returns: The bytes, in most cases JSON in UTF-8.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for another algorithm, or if it is not base64, damaged, or encrypted
  ///   with another key.
  public func decrypt(_ resource: EncryptedResource) throws(WeChatPayError) -> Data {
    guard resource.algorithm == "AEAD_AES_256_GCM" else {
      throw .invalidRequest("the resource is not encrypted with AEAD_AES_256_GCM")
    }
    guard let ciphertext = Data(base64Encoded: resource.ciphertext) else {
      throw .invalidRequest("the ciphertext of the resource is no base64")
    }
    do throws(CryptographyError) {
      return try merchant.apiV3Key.decrypt(
        ciphertext, nonce: Data(resource.nonce.utf8), associatedData: Data((resource.associatedData ?? "").utf8))
    } catch {
      throw .invalidRequest(
        "the APIv3 key does not decrypt the resource: it is damaged, or encrypted with another key")
    }
  }

  /// Decrypts a sub-merchant's bill, as it was downloaded: AES-256-GCM with a key that came with the address.
  ///
  /// ```swift
  /// let key = try bills.require(\.downloadBillList?.first?.encryptKey)
  /// let nonce = try bills.require(\.downloadBillList?.first?.nonce)
  /// let bill = try await pay.decrypt(bill: Data(contentsOf: file), encryptKey: key, nonce: nonce)
  /// ```
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/partner/4012710630
  ///
  /// - Parameters:
  ///   - bill: The bytes of `download_url`, and their tag of 16 bytes.
  ///   - encryptKey: `encrypt_key` of the same entry, which is encrypted for the merchant's certificate.
  ///   - nonce: `nonce` of the same entry.
  /// - Returns: The bill; with `tar_type` GZIP still packed.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` if the key or the bill does not decrypt, and others as
  ///   ``decrypt(_:)-(String)``.
  public func decrypt(
    bill: Data, encryptKey: String, nonce: String
  ) async throws(WeChatPayError) -> Data {
    guard let key = APIv3Key(ofFile: try await decryptedBytes(encryptKey, "the bill's encrypt_key")) else {
      throw .invalidRequest("the bill's encrypt_key does not hold 32 bytes")
    }
    do throws(CryptographyError) {
      return try key.decrypt(bill, nonce: Data(nonce.utf8), associatedData: Data())
    } catch {
      throw .invalidRequest("the bill is damaged, or its encrypt_key or nonce is another bill's")
    }
  }

  private func decryptedBytes(_ ciphertext: String, _ name: String) async throws(WeChatPayError) -> Data {
    guard let bytes = Data(base64Encoded: ciphertext) else { throw .invalidRequest("\(name) is no base64") }
    guard let decrypter = merchant.decrypter else {
      throw .invalidConfiguration("the merchant's signer does not decrypt; give the merchant a decrypter")
    }
    do {
      return try await decrypter.decrypt(bytes)
    } catch is CryptographyError {
      throw .invalidRequest(
        "the merchant's private key does not decrypt \(name): it is damaged, or encrypted for another certificate")
    } catch {
      throw Task.isCancelled ? .cancelled(afterSending: false) : .signingFailed(error)
    }
  }
}
