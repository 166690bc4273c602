public import Foundation
import SpecModel
import SpecReading
public import WeChatPay

/// What the platform would send to the merchant's own address.
public struct FakeNotification: Sendable {
  /// The header fields, with the signature.
  public var headers: HeaderFields
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
  ///   - name: What the document calls it, such as `TRANSACTION.SUCCESS.PARTNER`, or an event type under which it comes.
  ///     Any other event type if there is a resource.
  ///   - resource: What it carries; nil for the sample of the document. Encrypted fields in it are given in plain text.
  ///     Where its event type stands for several things, what tells it from the others is added if it is not given.
  ///   - originalType: What it was before it was encrypted; nil for what is described.
  ///   - merchantID: Whose it is; nil for the first merchant.
  ///   - mode: What it is signed with.
  /// - Throws: ``FakeServerError`` if there is neither a resource nor a sample.
  public func notification(
    _ name: String, resource: JSONValue? = nil, originalType: String? = nil, to merchantID: String? = nil,
    signedWith mode: VerificationMode = .publicKey
  ) throws -> FakeNotification {
    let party = try party(merchantID)
    let description = try described(name, originalType) ?? APIDescription()
    let index = description.place(of: name, originalType)
    let described = index.map { description.notifications[$0] }
    let eventType = described.map { $0.eventTypes.contains(name) ? name : $0.eventTypes.first ?? name } ?? name
    let original = originalType ?? described?.originalTypes.first
    let sample = try described.map { try description.sample(of: $0) }
    guard var value = resource ?? sample else {
      throw FakeServerError("'\(name)' is not described: give the resource that it carries")
    }
    if let index, let sample { description.complete(&value, index, eventType, original, with: sample) }
    let encryption = Encryption(components: description.components, receiver: party.publicKey)
    let plain = try described.map { try encryption.encrypted(value, $0.resource) } ?? value
    var members = try sealed(try encoded(plain), associatedData: original ?? "", with: party.apiV3Key)
    members["original_type"] = original.map { .string($0) }
    let envelope: JSONValue = [
      "id": .string(UUID().uuidString.lowercased()), "create_time": .string(Timestamp(Date()).text),
      "event_type": .string(eventType), "resource_type": "encrypt-resource",
      "summary": .string(described?.documentation.title ?? eventType), "resource": .object(members),
    ]
    let body = try encoded(envelope)
    let parties = try parties
    var headers =
      switch mode {
      case .publicKey:
        try signatureHeaders(over: body, with: parties.platform.key, named: parties.keys.platform.publicKeyID)
      case .certificates:
        try signatureHeaders(
          over: body, with: parties.platform.certificateKey, named: parties.platform.certificate.serial)
      }
    headers["Content-Type"] = "application/json"
    return FakeNotification(headers: headers, body: body)
  }

  /// What describes a notification first; nil where nothing does.
  private func described(_ name: String, _ originalType: String?) throws -> APIDescription? {
    for source in descriptions {
      let description = try source.aboutNotifications()
      if description.place(of: name, originalType) != nil { return description }
    }
    return nil
  }

  /// What a notification says of a resource, which is as much as is described; nil where it is not described.
  func projection(of resource: FakeResource, _ name: String) throws -> JSONValue? {
    guard let description = try described(name, nil),
      let index = description.place(of: name, nil), case .object(let fields) = resource.content
    else { return nil }
    let described = description.notifications[index]
    let sample = try description.sample(of: described)
    return Projection(components: description.components).value(fields, described.resource, sample: sample)
  }
}

extension APIDescription {
  /// Names come before event types, which may stand for several.
  fileprivate func place(of name: String, _ originalType: String?) -> Int? {
    func fits(_ notification: SpecModel.Notification) -> Bool {
      originalType.map { notification.originalTypes.isEmpty || notification.originalTypes.contains($0) } ?? true
    }
    return notifications.firstIndex { $0.name == name && fits($0) }
      ?? notifications.firstIndex { $0.eventTypes.contains(name) && fits($0) }
  }

  /// Adds what a receiver knows it by.
  fileprivate func complete(
    _ value: inout JSONValue, _ index: Int, _ eventType: String, _ original: String?, with sample: JSONValue
  ) {
    guard case .object(var members) = value else { return }
    let kinds = NotificationKinds(of: notifications, components: components).kinds[index]
    let kind = kinds.first { $0.eventType == eventType && ($0.originalType == nil || $0.originalType == original) }
    for name in kind?.members ?? [] where !members.keys.contains(name) { members[name] = sample[name] }
    value = .object(members)
  }

  fileprivate func sample(of notification: SpecModel.Notification) throws -> JSONValue {
    let sample = notification.sample ?? madeSample(of: notification.resource, components: components)
    return try JSONDecoder().decode(JSONValue.self, from: Data(sample.compactText.utf8))
  }
}
