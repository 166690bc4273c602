import Foundation
import TestSupport

@testable import WeChatPay

/// Keys and certificates in the forms that OpenSSL writes, made once.
struct KeyFixtures {
  static let shared = Result { try KeyFixtures() }

  let folder: TemporaryFolder
  let pkcs8: String
  let pkcs1: String
  let spki: String
  let rsaPublicKey: String
  let certificate: String
  let publicKey: PublicKey

  init() throws {
    folder = try TemporaryFolder()
    let pair = try Platform.keys.get().merchant
    pkcs8 = pair.privatePEM
    pkcs1 = try OpenSSLTool.openssl(["rsa", "-in", pair.privateFile.path, "-traditional"]).output
    spki = pair.publicPEM
    rsaPublicKey = try OpenSSLTool.openssl(["rsa", "-in", pair.privateFile.path, "-RSAPublicKey_out"]).output
    certificate = try OpenSSLTool.certificate(of: pair, serial: "0C4AEF34B89340881BB2B25226393DC2E47F094B")
    publicKey = try PublicKey(pem: spki)
  }

  /// A new file with that content.
  func file(_ bytes: Data, name: String) throws -> String {
    let place = folder.url.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try bytes.write(to: place.appending(path: name))
    return place.appending(path: name).path
  }

  func file(_ text: String, name: String) throws -> String { try file(Data(text.utf8), name: name) }

  /// What `openssl` makes of PEM text in a form that is not text.
  func converted(_ pem: String, _ arguments: [String]) throws -> Data {
    let input = try file(pem, name: "in.pem")
    let output = input + ".out"
    let command = arguments.map { $0 == "IN" ? input : $0 }
    try OpenSSLTool.openssl(command + ["-out", output])
    return try Data(contentsOf: URL(filePath: output))
  }
}

extension String {
  /// The base64 between the first two lines of dashes.
  var base64Lines: [Substring] {
    Array(split(separator: "\n").drop { !$0.hasPrefix("-----BEGIN") }.dropFirst().prefix { !$0.hasPrefix("-----END") })
  }
}

/// The text of the configuration error that something ends with, which is described for the journal as well.
func complaint<Value>(_ operation: () throws(WeChatPayError) -> Value) -> String? {
  do throws(WeChatPayError) {
    _ = try operation()
    return nil
  } catch {
    Journal.shared.describe(error)
    if case .invalidConfiguration(let text) = error { return text }
    return "another error: \(error)"
  }
}
