import COpenSSL
import Foundation
import WeChatPay
import WeChatPayTesting

/// Signing and verifying, against the calls of OpenSSL that cannot be spared.
func cryptography() async throws -> [Measurement] {
  let pair = try KeyPair()
  let (privateKey, publicKey) = try pair.keys()
  let message = Data((0..<1024).map { UInt8(truncatingIfNeeded: $0) })
  let signature = try privateKey.sign(message)
  return [
    try await compare(
      "sign 1 KB", { _ = try privateKey.sign(message) },
      against: "EVP_DigestSign", { try bareSignature(message, pair.key) }),
    try await compare(
      "verify 1 KB",
      { if !publicKey.isValid(signature: signature, for: message) { throw CryptographyError.operationFailed } },
      against: "EVP_DigestVerify", { try bareVerification(message, signature, pair.key) }),
  ]
}

/// Signs as briefly as OpenSSL lets a program sign.
func bareSignature(_ message: Data, _ key: OpaquePointer) throws {
  let context = EVP_MD_CTX_new()
  defer { EVP_MD_CTX_free(context) }
  var output = [UInt8](repeating: 0, count: 512)
  var count = output.count
  let isSigned = message.withUnsafeBytes { bytes in
    EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1
      && EVP_DigestSign(context, &output, &count, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count) == 1
  }
  if !isSigned { throw CryptographyError.operationFailed }
}

private func bareVerification(_ message: Data, _ signature: Data, _ key: OpaquePointer) throws {
  let context = EVP_MD_CTX_new()
  defer { EVP_MD_CTX_free(context) }
  let isValid = message.withUnsafeBytes { bytes in
    signature.withUnsafeBytes { signature in
      EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1
        && EVP_DigestVerify(
          context, signature.bindMemory(to: UInt8.self).baseAddress, signature.count,
          bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count) == 1
    }
  }
  if !isValid { throw CryptographyError.operationFailed }
}
