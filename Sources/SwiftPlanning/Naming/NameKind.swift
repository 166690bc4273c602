import SwiftSource

/// What a name is for. Each kind has names that it cannot take, and one suffix for a name that would be one of them:
/// the rule by which every clash is resolved.
enum NameKind {
  /// A property of a request, a reply or one of their objects.
  case property
  /// A step of the chain.
  case segment
  /// The type of a step, or of a request, a reply or one of their objects.
  case segmentType
  case type
  /// A listed value of an enumeration.
  case value
  case parameter

  var suffix: Identifier {
    switch self {
    case .property: Identifier(known: "Field")
    case .segment, .segmentType: Identifier(known: "Segment")
    case .type: Identifier(known: "Type")
    case .value: Identifier(known: "Value")
    case .parameter: Identifier(known: "Parameter")
    }
  }

  /// What a name starts with that would start with a digit or have no letter at all.
  var prefix: String {
    switch self {
    case .property, .parameter: "field"
    case .segment: "segment"
    case .segmentType: "Segment"
    case .type: "Type"
    case .value: "value"
    }
  }

  func isReserved(_ name: String) -> Bool {
    switch self {
    case .segment: name == "call" || name == "callAsFunction"
    case .segmentType, .type: Self.typesInUse.contains(name)
    case .value: name == "none" || name == "some" || name == "rawValue"
    case .property: name == "fields" || name == "undescribed"
    case .parameter: false
    }
  }

  var isCapitalized: Bool {
    self == .type || self == .segmentType
  }

  /// The members of a reply's wrapper, which would hide a field of that name.
  static let replyMembers: Set<String> = [
    "statusCode", "headers", "requestID", "rawBody", "body", "issues", "require",
  ]

  /// What generated code refers to: a nested type of that name would hide it.
  private static let typesInUse: Set<String> = [
    "Alternative", "APIObject", "Array", "Bool", "Bracketed", "Call", "CommaSeparated", "Data", "Decoder",
    "Dictionary", "Double", "DownloadResponse", "EmptyResponse", "Encoder", "Endpoint", "FieldContent",
    "FileDigest", "Int", "JSONText", "JSONValue", "Never", "NotificationKind", "NotificationPayload", "Nullable",
    "ObjectFields", "ObjectSchema", "OpenEnumeration", "Optional", "PipeSeparated", "Response", "Schemas",
    "Sendable", "Sensitive", "SpaceSeparated", "String", "Swift", "Timestamp", "UploadFile", "URL", "Void",
    "WeChatPay", "WeChatPayClient", "WeChatPayError",
  ]
}
