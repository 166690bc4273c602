import Foundation
import WeChatPay

/// What the command knows of the merchant: from a file, and from the environment, which goes before it. Never from
/// arguments, which everybody on the machine can see.
package struct MerchantSettings: Sendable {
  /// The names in the file; in the environment they are in capital letters, with `WECHATPAY_` in front.
  package enum Name: String, Sendable, CaseIterable {
    case merchantID = "merchant_id"
    case certificateSerial = "certificate_serial"
    case certificateFile = "certificate_file"
    case privateKey = "private_key"
    case privateKeyFile = "private_key_file"
    case apiV3Key = "api_v3_key"
    case apiV3KeyFile = "api_v3_key_file"
    case publicKeyID = "public_key_id"
    case publicKey = "public_key"
    case publicKeyFile = "public_key_file"
    case host

    fileprivate var variable: String { "WECHATPAY_" + rawValue.uppercased() }
    fileprivate var isPath: Bool { rawValue.hasSuffix("_file") }
  }

  private var values: [Name: String] = [:]

  /// - Parameters:
  ///   - file: The path of a JSON object; nil for none.
  ///   - environment: Of the process.
  /// - Throws: ``ToolError`` where the file is not what it should be.
  package init(file: String?, environment: [String: String]) throws(ToolError) {
    if let file { try read(file) }
    for name in Name.allCases {
      if let value = environment[name.variable], !value.isEmpty { values[name] = value }
    }
  }

  private mutating func read(_ path: String) throws(ToolError) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ToolError("the settings '\(path)' cannot be read")
    }
    guard let members = try? JSONDecoder().decode([String: JSONValue].self, from: bytes) else {
      throw ToolError("the settings '\(path)' are not a JSON object")
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let name = Name(rawValue: key) else {
        let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw ToolError("the settings '\(path)' have a member that is not known; known are \(known)")
      }
      guard let text = value.text else { throw ToolError("'\(key)' in the settings must be a string") }
      // What lies beside the settings is named from there.
      let isRelative = name.isPath && !text.hasPrefix("/") && !text.hasPrefix("~")
      values[name] = isRelative ? folder.appending(path: text).path(percentEncoded: false) : text
    }
  }

  package subscript(name: Name) -> String? { values[name] }

  /// - Throws: ``ToolError`` that says which setting is missing.
  private func require(_ names: Name...) throws(ToolError) -> (name: Name, value: String) {
    for name in names { if let value = values[name] { return (name, value) } }
    let names = names.map { "'\($0.rawValue)'" }.joined(separator: " or ")
    throw ToolError(
      "\(names) is missing: put it into the settings, or \(Name.merchantID.variable) and the like into the environment")
  }

  // MARK: What they make

  /// - Throws: ``ToolError`` that says what is wrong.
  func apiV3Key() throws(ToolError) -> String {
    let (name, value) = try require(.apiV3Key, .apiV3KeyFile)
    guard name == .apiV3KeyFile else { return value }
    guard let bytes = FileManager.default.contents(atPath: value) else {
      throw ToolError("the file that 'api_v3_key_file' names cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func merchant() throws(ToolError) -> Merchant {
    let id = try require(.merchantID).value
    let (certificateName, certificate) = try require(.certificateFile, .certificateSerial)
    let (keyName, key) = try require(.privateKeyFile, .privateKey)
    let secret = try apiV3Key()
    return try understood { () throws(WeChatPayError) in
      let privateKey = keyName == .privateKey ? try PrivateKey(pem: key) : try PrivateKey.file(key)
      return certificateName == .certificateSerial
        ? try Merchant(id: id, certificateSerial: certificate, privateKey: privateKey, apiV3Key: secret)
        : try Merchant(id: id, certificate: .file(certificate), privateKey: privateKey, apiV3Key: secret)
    }
  }

  /// By the public key, where there is one, else by platform certificates.
  func verifier() throws(ToolError) -> PlatformVerifier {
    guard values[.publicKeyID] != nil || values[.publicKey] != nil || values[.publicKeyFile] != nil else {
      return .certificates()
    }
    let id = try require(.publicKeyID).value
    let (name, key) = try require(.publicKeyFile, .publicKey)
    return try understood { () throws(WeChatPayError) in
      let publicKey = name == .publicKey ? try PublicKey(pem: key) : try PublicKey.file(key)
      return try PlatformVerifier.publicKey(id: id, publicKey)
    }
  }

  func hosts() throws(ToolError) -> [WeChatPay.Host] {
    guard let host = values[.host] else { return WeChatPayClient.defaultHosts }
    return try understood { () throws(WeChatPayError) in [try WeChatPay.Host(host)] }
  }

  func client(verifying verifier: PlatformVerifier? = nil) throws(ToolError) -> WeChatPayClient {
    let merchant = try merchant()
    let chosen: PlatformVerifier
    if let verifier { chosen = verifier } else { chosen = try self.verifier() }
    let hosts = try hosts()
    return try understood { () throws(WeChatPayError) in
      try WeChatPayClient(merchant: merchant, verifier: chosen, hosts: hosts)
    }
  }
}

/// What went wrong, in words that show no secret.
package struct ToolError: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The runtime's errors quote no secret.
func understood<Value>(_ make: () throws(WeChatPayError) -> Value) throws(ToolError) -> Value {
  do throws(WeChatPayError) {
    return try make()
  } catch {
    guard case .invalidConfiguration(let problem) = error else { throw ToolError("\(error)") }
    throw ToolError(problem)
  }
}

func understood<Value: Sendable>(
  _ call: @Sendable () async throws(WeChatPayError) -> Value
) async throws(ToolError) -> Value {
  do throws(WeChatPayError) {
    return try await call()
  } catch {
    throw ToolError("\(error)")
  }
}
