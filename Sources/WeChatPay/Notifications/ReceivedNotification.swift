/// A notification that the platform signed, decrypted.
public struct ReceivedNotification: Sendable {
  /// The same for every time that this notification is sent: what to make its handling idempotent with.
  public let id: String
  /// When it was made; not when it was sent.
  public let createTime: Timestamp?
  /// `TRANSACTION.SUCCESS`
  public let eventType: String
  /// `transaction`; nil where the platform does not say.
  public let originalType: String?
  /// What it is about, for people.
  public let summary: String?
  /// What it carries, as one of the types that the receiver knows; nil for what fits none of them, or several alike.
  public let payload: (any NotificationPayload)?
  /// What it carries, whatever its kind. Sensitive fields in it are still encrypted.
  public let json: JSONValue
  /// The fields of the payload that are not what their description says; they read as nil, unless the issue says
  /// otherwise.
  public let issues: [FieldIssue]

  /// A notification as the test of a handler wants it; those of a receiver are verified.
  public init(
    id: String, eventType: String, originalType: String? = nil, createTime: Timestamp? = nil, summary: String? = nil,
    payload: (any NotificationPayload)? = nil, json: JSONValue = [:], issues: [FieldIssue] = []
  ) {
    self.id = id
    self.createTime = createTime
    self.eventType = eventType
    self.originalType = originalType
    self.summary = summary
    self.payload = payload
    self.json = json
    self.issues = issues
  }
}

/// Names and kinds only: what it carries is about people.
extension ReceivedNotification: CustomStringConvertible, CustomReflectable {
  public var description: String { "ReceivedNotification(\(eventType.safeToPrint), \(id.safeToPrint))" }
  public var customMirror: Mirror {
    Mirror(self, children: ["eventType": eventType.safeToPrint, "id": id.safeToPrint])
  }
}

/// What arrives: the resource is encrypted.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
package struct NotificationEnvelope: Decodable {
  package struct Resource: Decodable {
    var originalType: String?
    package var algorithm: String
    package var ciphertext: String
    package var associatedData: String?
    package var nonce: String

    enum CodingKeys: String, CodingKey {
      case algorithm, ciphertext, nonce
      case originalType = "original_type"
      case associatedData = "associated_data"
    }
  }

  var id: String
  var createTime: Timestamp?
  var eventType: String
  var summary: String?
  var resource: Resource

  enum CodingKeys: String, CodingKey {
    case id, summary, resource
    case createTime = "create_time"
    case eventType = "event_type"
  }
}
