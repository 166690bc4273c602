public import Foundation

/// Signs requests with a merchant's key, here or where the key lives: a key management service, a hardware module.
public protocol RequestSigner: Sendable {
  /// RSASSA-PKCS1-v1_5 over SHA-256 of the message.
  func signature(of message: Data) async throws -> Data
}

extension RSAPrivateKey: RequestSigner {
  public func signature(of message: Data) async throws -> Data {
    try rsaSignature(of: message)
  }
}
