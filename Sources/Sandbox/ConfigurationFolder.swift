package import Foundation
package import WeChatPayTesting

/// A folder with the keys of a sandbox, and what programs in several languages need to take it for WeChat Pay.
///
/// The keys stay the same as long as the folder is there.
package struct ConfigurationFolder {
  private let folder: URL

  package init(_ folder: URL) {
    self.folder = folder
  }

  /// The keys that were kept, or fresh ones for these merchants.
  ///
  /// - Throws: ``FakeServerError`` where what is there cannot be read, or is for other merchants.
  package func keys(merchantIDs: [String]) throws -> FakeKeys {
    let file = folder.appending(path: "keys.json")
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      let keys = try FakeKeys(merchantIDs: merchantIDs.isEmpty ? [FakeKeys.usualMerchantID] : merchantIDs)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try write(encoder.encode(keys), "keys.json")
      return keys
    }
    guard let keys = try? JSONDecoder().decode(FakeKeys.self, from: Data(contentsOf: file)) else {
      throw FakeServerError("'\(file.path(percentEncoded: false))' holds no keys: remove it, and fresh ones are made")
    }
    guard merchantIDs.isEmpty || keys.merchants.map(\.id) == merchantIDs else {
      throw FakeServerError(
        "'\(file.path(percentEncoded: false))' is for the merchants \(keys.merchants.map(\.id).joined(separator: ", ")): "
          + "name these, or another folder")
    }
    return keys
  }

  /// Writes key files and configurations: one folder for each merchant.
  package func write(_ keys: FakeKeys, port: Int) throws {
    try write(Data((folderNote + "\n").utf8), "README.txt")
    for merchant in keys.merchants {
      let name = "merchant-\(merchant.id)"
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let files = [
        "apiclient_key.pem": merchant.privateKeyPEM, "apiclient_cert.pem": merchant.certificatePEM,
        "apiv3_key.txt": merchant.apiV3Key + "\n", "pub_key.pem": keys.platform.publicKeyPEM,
        "platform_cert.pem": keys.platform.certificatePEM,
      ]
      for (file, text) in files { try write(Data(text.utf8), "\(name)/\(file)") }
      let snippets = SDKConfiguration(
        merchant: merchant, platform: keys.platform, port: port,
        folder: folder.appending(path: name).path(percentEncoded: false))
      for (file, text) in snippets.files { try write(Data(text.utf8), "\(name)/\(file)") }
    }
  }

  private let folderNote = """
    Made by wechatpay-sandbox. The keys are good for the sandbox alone: they are nobody's at WeChat Pay.
    In each merchant's folder: the key files as the merchant console gives them out, and a configuration for the SDKs of
    Swift (and the command wechatpay), Python, Go, PHP, Node and Java.
    """

  private func write(_ bytes: Data, _ name: String) throws {
    let file = folder.appending(path: name)
    try bytes.write(to: file, options: .atomic)
    // People practise with these what they do with real keys.
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path(percentEncoded: false))
  }
}
