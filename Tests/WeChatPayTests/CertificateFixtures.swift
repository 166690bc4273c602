import Foundation
import TestSupport

@testable import WeChatPay

/// Platform certificates as the platform would hand them out.
struct CertificateFixtures {
  let old: Issued
  let new: Issued

  struct Issued {
    let key: PrivateKey
    let pem: String
    let certificate: Certificate

    init(serial: String, age: Int = 0) throws {
      let pair = try OpenSSLTool.KeyPair()
      key = try PrivateKey(pem: pair.privatePEM)
      pem = try OpenSSLTool.certificate(of: pair, serial: serial, age: age)
      certificate = try Certificate(pem: pem)
    }

    /// Headers of a reply that is signed with this certificate.
    func signature(over body: Data, at time: Date = Platform.now) throws -> [(String, String)] {
      let timestamp = Int(time.timeIntervalSince1970)
      let signature = try key.sign(Data("\(timestamp)\nnonce\n".utf8) + body + Data("\n".utf8))
      return [
        ("Wechatpay-Timestamp", "\(timestamp)"), ("Wechatpay-Nonce", "nonce"),
        ("Wechatpay-Serial", certificate.serial), ("Wechatpay-Signature", signature.base64EncodedString()),
      ]
    }

    func reply(_ json: String) throws -> LoopbackServer.Answer {
      .reply(status: 200, headers: try signature(over: Data(json.utf8)), body: Data(json.utf8))
    }

    /// The certificate's entry in the reply of `/v3/certificates`.
    func entry(apiV3Key: String = Platform.apiV3Key) throws -> String {
      let nonce = "0123456789ab"
      let ciphertext = try APIv3Key(apiV3Key).encrypt(
        Data(pem.utf8), nonce: Data(nonce.utf8), associatedData: Data("certificate".utf8))
      return """
        {"serial_no":"\(certificate.serial)","effective_time":"2024-01-01T00:00:00+08:00",\
        "expire_time":"2029-01-01T00:00:00+08:00","encrypt_certificate":{"algorithm":"AEAD_AES_256_GCM",\
        "nonce":"\(nonce)","associated_data":"certificate","ciphertext":"\(ciphertext.base64EncodedString())"}}
        """
    }
  }

  /// RSA keys take their time: once for all tests.
  static let shared = Result { try CertificateFixtures() }

  private init() throws {
    // "Newest" is by second.
    old = try Issued(serial: "0C4AEF34B89340881BB2B25226393DC2E47F094B", age: 60)
    new = try Issued(serial: "5DEA10EF55877E3CF6C33255C2E7DEFFF7E427EC")
  }

  func list(_ issued: Issued...) throws -> String {
    "{\"data\":[\(try issued.map { try $0.entry() }.joined(separator: ","))]}"
  }
}
