public import Foundation
import SpecModel
import SpecReading
public import WeChatPay

/// What the platform would send to the merchant's own address.
public struct FakeNotification: Sendable {
  /// The header fields, with the signature.
  public var headers: HTTPHeaders
  /// The bytes that are signed.
  public var body: Data
}

extension FakeServer {
  /// A notification, encrypted and signed.
  ///
  /// ```swift
  /// let sent = try server.notification("TRANSACTION.SUCCESS", resource: ["out_trade_no": "1217752501"])
  /// let received = try await receiver.receive(headers: sent.headers, body: sent.body)
  /// ```
  ///
  /// - Parameters:
  ///   - eventType: One that the document describes, or any other if there is a resource.
  ///   - resource: What it carries; nil for the sample of the document. Encrypted fields in it are given in plain text.
  ///   - originalType: What it was before it was encrypted; nil for what is described.
  ///   - mode: What it is signed with.
  /// - Throws: ``FakeServerError`` if there is neither a resource nor a sample.
  public func notification(
    _ eventType: String, resource: JSONValue? = nil, originalType: String? = nil,
    signedWith mode: VerificationMode = .publicKey
  ) throws -> FakeNotification {
    let described = description.notifications.first {
      $0.eventType == eventType && (originalType.map($0.originalTypes.contains) ?? true)
    }
    guard let value = try resource ?? described.map({ try sample(of: $0) }) else {
      throw FakeServerError("'\(eventType)' is not described: give the resource that it carries")
    }
    let encryption = Encryption(components: description.components)
    let plain = try described.map { try encryption.encrypted(value, $0.resource) } ?? value
    let original = originalType ?? described?.originalTypes.first
    var members = try sealed(try JSONEncoder().encode(plain), associatedData: original ?? "")
    members["original_type"] = original.map { .string($0) }
    let envelope: JSONValue = [
      "id": .string(UUID().uuidString.lowercased()), "create_time": .string(Timestamp(Date()).text),
      "event_type": .string(eventType), "resource_type": "encrypt-resource",
      "summary": .string(described?.documentation.title ?? eventType), "resource": .object(members),
    ]
    let body = try JSONEncoder().encode(envelope)
    let keys = try PartyKeys.shared.get()
    var headers =
      switch mode {
      case .publicKey: try signatureHeaders(over: body, with: keys.platformKey, named: PartyKeys.publicKeyID)
      case .certificates:
        try signatureHeaders(over: body, with: keys.certificateKey, named: keys.certificate.serial)
      }
    headers["Content-Type"] = "application/json"
    return FakeNotification(headers: headers, body: body)
  }

  private func sample(of notification: SpecModel.Notification) throws -> JSONValue {
    let sample = notification.sample ?? madeSample(of: notification.resource, components: description.components)
    return try JSONDecoder().decode(JSONValue.self, from: Data(sample.compactText.utf8))
  }
}
