/// Why a notification was not accepted.
public enum NotificationRejection: Sendable, Hashable {
  /// It is not signed by WeChat Pay, or not freshly. Answer 4xx; signature probes end here, as they should.
  case notAuthentic(VerificationFailure)
  /// It has more bytes than ``Limits/notificationSize`` allows; nothing else was looked at. Answer 413.
  case tooLarge(limit: Int)
  /// It is authentic, but cannot be decrypted: the APIv3 key is not the merchant's. Answer 5xx, so that it comes again.
  case notDecryptable(String)
  /// It is authentic, but not in the form described. Answer 5xx.
  case notUnderstood(String)
}

extension NotificationRejection: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch self {
    case .notAuthentic(.wrongSignature):
      "not authentic: the signature does not belong to these bytes: give the body as it came, neither decoded and "
        + "encoded again nor cut"
    case .notAuthentic(let failure): "not authentic: \(failure)"
    case .tooLarge(let limit): "it has more than the \(limit) bytes that are allowed"
    case .notDecryptable(let problem): "not decryptable: \(problem)"
    case .notUnderstood(let problem): "not understood: \(problem)"
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
