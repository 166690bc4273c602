package import Foundation
import WeChatPay

/// The command `wechatpay`.
package struct Tool: Sendable {
  private let environment: [String: String]
  private let timeout: Duration
  private let now: @Sendable () -> Date

  /// - Parameters:
  ///   - environment: Of the process.
  ///   - timeout: For each call.
  ///   - now: This machine's clock.
  package init(
    environment: [String: String], timeout: Duration = .seconds(20), now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.environment = environment
    self.timeout = timeout
    self.now = now
  }

  /// What a run has to say, and its exit code.
  package struct Outcome: Sendable, Hashable {
    package var output = ""
    package var complaint = ""
    package var status: Int32 = 0
  }

  package func run(_ arguments: [String]) async -> Outcome {
    do throws(UsageError) {
      let command = try MerchantCommandLine(arguments)
      do throws(ToolError) {
        return try await perform(command)
      } catch {
        return Outcome(complaint: "error: \(error)\n", status: 1)
      }
    } catch {
      return Outcome(complaint: "error: \(error.message)\nSee 'wechatpay --help'.\n", status: 2)
    }
  }

  private func perform(_ command: MerchantCommandLine) async throws(ToolError) -> Outcome {
    if case .help = command.action { return Outcome(output: MerchantCommandLine.usage + "\n") }
    let usual = "wechatpay.json"
    let isThere = FileManager.default.fileExists(atPath: usual)
    let settings = try MerchantSettings(
      file: command.settings ?? environment["WECHATPAY_SETTINGS"] ?? (isThere ? usual : nil), environment: environment)
    switch command.action {
    case .help: return Outcome()
    case .doctor:
      let findings = await Doctor(settings, timeout: timeout, now: now).findings()
      return Outcome(
        output: findings.map { "\($0)\n" }.joined(), status: findings.contains { $0.result == .wrong } ? 1 : 0)
    case .call(let call): return Outcome(output: try await perform(call, settings))
    case .certificates(let folder): return Outcome(output: try await certificates(settings, to: folder))
    case .decrypt(let file):
      let secret = try settings.apiV3Key()
      let key = try understood { () throws(WeChatPayError) in try APIv3Key(secret) }
      return Outcome(output: try json(NotificationFile(try read(file)).decrypted(with: key)))
    case .verify(let file):
      let notification = try NotificationFile(try read(file))
      return Outcome(output: try await notification.verified(by: try settings.client(), now: now()) + "\n")
    }
  }

  private func perform(
    _ call: MerchantCommandLine.Call, _ settings: MerchantSettings
  ) async throws(ToolError) -> String {
    var client = try settings.client().with(timeout: timeout)
    client.environment.now = now
    var body: JSONValue?
    if let file = call.body {
      guard let value = try? JSONDecoder().decode(JSONValue.self, from: try read(file)) else {
        throw ToolError("'\(file)' holds no JSON")
      }
      body = value
    }
    let (endpoint, query, value) = (client.chain(call.path), HTTPQuery(call.query), body)
    let reply = try await understood { () async throws(WeChatPayError) in
      switch call.method {
      case .get: try await endpoint.get(query: query)
      case .put: try await endpoint.put(query: query, json: value)
      case .patch: try await endpoint.patch(query: query, json: value)
      case .delete: try await endpoint.delete(query: query, json: value)
      default: try await endpoint.post(query: query, json: value)
      }
    }
    return reply.body == .null ? "" : try json(reply.body)
  }

  /// Verifies the list with the certificates that it carries, which the APIv3 key vouches for.
  private func certificates(_ settings: MerchantSettings, to folder: String?) async throws(ToolError) -> String {
    let verifier = PlatformVerifier.certificates()
    var client = try settings.client(verifying: verifier).with(timeout: timeout)
    client.environment.now = now
    let endpoint = client.chain("v3/certificates")
    let reply = try await understood { () async throws(WeChatPayError) in try await endpoint.get() }
    let secret = try settings.apiV3Key()
    let key = try understood { () throws(WeChatPayError) in try APIv3Key(secret) }
    guard case .array(let entries)? = reply.body["data"] else { throw ToolError("the reply holds no certificates") }
    var output = ""
    for entry in entries {
      let sealed: JSONValue = ["resource": entry["encrypt_certificate"] ?? .null]
      guard let pem = try? Self.text(sealed, key) else { throw ToolError("a certificate cannot be decrypted") }
      let certificate = try understood { () throws(WeChatPayError) in try Certificate(pem: pem) }
      output += "\(certificate.serial), good until \(Timestamp(certificate.expires).text)"
      if let folder {
        let file = URL(filePath: folder).appending(path: "wechatpay_\(certificate.serial).pem")
        guard (try? Data(pem.utf8).write(to: file, options: .atomic)) != nil else {
          throw ToolError("'\(file.path(percentEncoded: false))' cannot be written")
        }
        output += ": \(file.path(percentEncoded: false))"
      }
      output += "\n"
    }
    return output
  }

  private static func text(_ sealed: JSONValue, _ key: APIv3Key) throws -> String {
    guard let resource = sealed["resource"], let nonce = resource["nonce"]?.text,
      let ciphertext = resource["ciphertext"]?.text.flatMap({ Data(base64Encoded: $0) })
    else { throw ToolError("a certificate is not encrypted as it should be") }
    let data = Data((resource["associated_data"]?.text ?? "").utf8)
    return String(decoding: try key.decrypt(ciphertext, nonce: Data(nonce.utf8), associatedData: data), as: UTF8.self)
  }

  private func read(_ path: String) throws(ToolError) -> Data {
    let bytes =
      path == "-" ? try? FileHandle.standardInput.readToEnd() ?? Data() : FileManager.default.contents(atPath: path)
    guard let bytes else { throw ToolError("'\(path)' cannot be read") }
    return bytes
  }

  private func json(_ value: JSONValue) throws(ToolError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(value) else { throw ToolError("the reply cannot be printed") }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
