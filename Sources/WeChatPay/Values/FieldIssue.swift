/// A field of a reply or notification that is not what its description says. The field reads as nil, an element of a list
/// is left out; the payment goes on.
///
/// The value itself is never part of an issue.
public struct FieldIssue: Hashable, Sendable, CustomStringConvertible {
  /// Where the field is, by names on the wire: `amount.payer_total`, `promotion_detail.0.scope`.
  public let path: String
  /// What should be there: `an integer`.
  public let expected: String
  /// What is there instead: `a string`; `nothing` where an object lacks a field it must have.
  public let found: String

  /// `expected an integer, found a string`
  public var message: String { "expected \(expected), found \(found)" }
  public var description: String { "\(path): \(message)" }
}

/// What a type looks like in JSON.
func expectation(_ type: any Decodable.Type) -> String {
  switch type {
  case is String.Type, is Timestamp.Type: "a string"
  case let enumeration as any OpenEnumeration.Type: enumeration.expectation
  case is any FixedWidthInteger.Type: "an integer"
  case is any BinaryFloatingPoint.Type: "a number"
  case is Bool.Type: "a boolean"
  case is any DecodableList.Type: "an array"
  case is any JSONTextType.Type: "a string with JSON text"
  default: "an object"
  }
}

extension OpenEnumeration {
  fileprivate static var expectation: String { WeChatPay.expectation(RawValue.self) }
}

/// What stands at a place of the JSON.
func kind(of decoder: any Decoder) -> String {
  if (try? decoder.container(keyedBy: WireName.self)) != nil { return "an object" }
  if (try? decoder.unkeyedContainer()) != nil { return "an array" }
  guard let value = try? decoder.singleValueContainer() else { return "something else" }
  if value.decodeNil() { return "null" }
  if (try? value.decode(String.self)) != nil { return "a string" }
  if (try? value.decode(Bool.self)) != nil { return "a boolean" }
  return "a number"
}
