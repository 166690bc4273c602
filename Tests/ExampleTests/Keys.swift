import Foundation
import WeChatPay

/// The files that a merchant has, and the clients that are made of them.
struct Keys {
  let folder: String
  let apiV3Key: String

  /// With WeChat Pay's public key, as every merchant has it since 2024.
  func client() throws(WeChatPayError) -> WeChatPayClient {
    let merchant = try Merchant(
      id: "1900000001",
      certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: .file(folder + "/apiclient_key.pem"),
      apiV3Key: apiV3Key)
    let verifier = try PlatformVerifier.publicKey(
      id: "PUB_KEY_ID_0114232134912410000000000000", .file(folder + "/pub_key.pem"))
    return try WeChatPayClient(merchant: merchant, verifier: verifier)
  }

  /// With platform certificates, which are downloaded, kept and renewed. The merchant's serial is read from its own
  /// certificate.
  func clientWithCertificates() throws(WeChatPayError) -> WeChatPayClient {
    let merchant = try Merchant(
      id: "1900000001",
      certificate: .file(folder + "/apiclient_cert.pem"),
      privateKey: .file(folder + "/apiclient_key.pem"),
      apiV3Key: apiV3Key)
    return try WeChatPayClient(merchant: merchant, verifier: .certificates())
  }

  /// From certificates to the public key: both are understood, and WeChat Pay is asked for the public key.
  func migratingVerifier() throws -> PlatformVerifier {
    try PlatformVerifier.mixed(
      publicKeyID: "PUB_KEY_ID_0114232134912410000000000000",
      pem: String(contentsOfFile: folder + "/pub_key.pem", encoding: .utf8))
  }
}

/// A merchant whose certificate is renewed while the program runs.
struct RenewedMerchant {
  let signer: LocalSigner
  let merchant: Merchant

  init(apiV3Key: String, serial: String, key: PrivateKey) throws(WeChatPayError) {
    signer = try LocalSigner(certificateSerial: serial, privateKey: key)
    merchant = try Merchant(id: "1900000001", signer: signer, apiV3Key: apiV3Key)
  }

  /// All requests from now on are signed with the new key; what was encrypted for the old one can still be read.
  func renew(serial: String, key: PrivateKey) throws(WeChatPayError) {
    try signer.replaceKey(certificateSerial: serial, privateKey: key)
  }
}

/// What a key service in a network offers.
protocol Vault: Sendable {
  func sign(_ message: Data, key: String) async throws -> Data
  func decrypt(_ ciphertext: Data, key: String) async throws -> Data
}

/// A merchant's key that never leaves the vault.
struct VaultSigner: RequestSigner, SensitiveFieldDecrypter {
  let vault: any Vault

  /// RSASSA-PKCS1-v1_5 over SHA-256.
  func sign(_ message: Data) async throws -> RequestSignature {
    RequestSignature(
      certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      bytes: try await vault.sign(message, key: "wechatpay"))
  }

  /// RSAES-OAEP with SHA-1.
  func decrypt(_ ciphertext: Data) async throws -> Data {
    try await vault.decrypt(ciphertext, key: "wechatpay")
  }
}

extension Merchant {
  static func inVault(_ vault: any Vault, apiV3Key: String) throws(WeChatPayError) -> Merchant {
    try Merchant(id: "1900000001", signer: VaultSigner(vault: vault), apiV3Key: apiV3Key)
  }
}
