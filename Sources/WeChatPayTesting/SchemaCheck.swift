import Foundation
import SpecModel
import WeChatPay

/// Compares values with what is described, and decrypts what is encrypted.
struct SchemaCheck {
  let components: [String: Component]
  /// The platform's key that the request names; nil for none.
  let key: PrivateKey?
  /// `body`, `query`, …
  let location: String
  /// Whether lists of values are closed. Some pages' own samples are not on their lists.
  let takesListedValuesOnly: Bool

  /// The value with its encrypted fields in plain text.
  func checked(_ value: JSONValue, _ schema: Schema, at pointer: String) throws(Refusal) -> JSONValue {
    func wrong(_ issue: String) -> Refusal { .parameter(location, pointer, issue) }
    if schema.encryption == .rsaPublicKey {
      guard let text = value.text else { throw wrong("a string is expected") }
      return .string(try decrypted(text, at: pointer))
    }
    switch (schema.kind, value) {
    case (.reference(let key), _):
      guard let component = components[key] else { return value }
      return try checked(value, component.schema, at: pointer)
    case (.object(let fields), .object(let members)): return .object(try checked(members, fields, at: pointer))
    case (.array(let element), .array(let values)):
      try check(count: values.count, schema.limits, wrong)
      var result: [JSONValue] = []
      for (index, value) in values.enumerated() {
        result.append(try checked(value, element, at: "\(pointer)/\(index)"))
      }
      return .array(result)
    case (.map(let inner), .object(let members)):
      var result = members
      for (name, value) in members { result[name] = try checked(value, inner, at: "\(pointer)/\(name)") }
      return .object(result)
    case (.jsonText(let inner), .string(let text)):
      guard let json = parsed(Data(text.utf8)) else {
        throw wrong("the text is no JSON")
      }
      _ = try checked(json, inner, at: pointer)
      return value
    case (.string, .string(let text)), (.file, .string(let text)):
      try check(text, schema, wrong)
      return value
    case (.integer, .integer(let number)):
      try check(Double(number), schema.limits, wrong)
      try check(choice: String(number), schema, wrong)
      return value
    case (.number, .integer(let number)):
      try check(Double(number), schema.limits, wrong)
      return value
    case (.number, .number(let number)):
      try check(number, schema.limits, wrong)
      return value
    case (.boolean, .bool), (.any, _): return value
    case (.oneOf(let union), _):
      for alternative in union.alternatives {
        if let result = try? checked(value, alternative.schema, at: pointer) { return result }
      }
      throw wrong("it is none of the shapes that are described")
    default: throw wrong("\(schema.expectation) is expected")
    }
  }

  /// The members of an object, none of which may be unknown or missing.
  func checked(_ members: [String: JSONValue], _ fields: [Field], at pointer: String) throws(Refusal) -> [String:
    JSONValue]
  {
    // An object without described fields may hold anything.
    if fields.isEmpty { return members }
    var result = members
    for field in fields {
      let place = pointer + "/" + field.name
      guard let value = members[field.name], value != .null else {
        if field.isRequired, field.direction != .repliesOnly { throw .parameter(location, place, "it is required") }
        continue
      }
      result[field.name] = try checked(value, field.schema, at: place)
    }
    let known = Set(fields.map(\.name))
    if let stranger = members.keys.sorted().first(where: { !known.contains($0) }) {
      throw .parameter(location, pointer + "/" + stranger, "it is not described")
    }
    return result
  }

  /// A parameter of path, query or header, which is text on the wire; in plain text where it is encrypted.
  @discardableResult
  func checked(text: String, _ schema: Schema, named name: String) throws(Refusal) -> String {
    let value: JSONValue?
    switch schema.kind {
    case .reference(let key):
      guard let component = components[key] else { return text }
      return try checked(text: text, component.schema, named: name)
    case .oneOf(let union):
      for alternative in union.alternatives {
        if let result = try? checked(text: text, alternative.schema, named: name) { return result }
      }
      throw .parameter(location, name, "it is none of the shapes that are described")
    case .integer: value = Int(text).map { .integer($0) }
    case .number: value = Double(text).map { .number($0) }
    case .boolean: value = Bool(text).map { .bool($0) }
    case .array(let element): return try checked(text: text, element, named: name)
    case .object, .map: return text
    default: value = .string(text)
    }
    guard let value else { throw .parameter(location, name, "\(schema.expectation) is expected") }
    let plain = try checked(value, schema, at: name)
    return schema.encryption == .rsaPublicKey ? plain.text ?? text : text
  }

  private func decrypted(_ text: String, at pointer: String) throws(Refusal) -> String {
    if text.isEmpty { return text }
    guard let key else { throw .request("'\(pointer)' must be encrypted, and 'Wechatpay-Serial' must name the key") }
    guard let ciphertext = Data(base64Encoded: text), let plain = try? key.decrypt(ciphertext) else {
      throw .parameter(location, pointer, "it cannot be decrypted with the key that 'Wechatpay-Serial' names")
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func check(_ text: String, _ schema: Schema, _ wrong: (String) -> Refusal) throws(Refusal) {
    let count = text.count
    if let least = schema.limits.minimumLength, count < least { throw wrong("it is shorter than \(least) characters") }
    if let most = schema.limits.maximumLength, count > most { throw wrong("it is longer than \(most) characters") }
    if schema.format == "date-time", Timestamp(text).date == nil { throw wrong("it is no moment in RFC 3339") }
    try check(choice: text, schema, wrong)
    // A pattern that Swift does not understand says nothing.
    if let pattern = schema.limits.pattern, let regex = try? Regex(pattern), text.firstMatch(of: regex) == nil {
      throw wrong("it does not match the pattern \(pattern)")
    }
  }

  /// What is listed is all that the platform takes today: replies may hold more one day, requests may not.
  private func check(choice: String, _ schema: Schema, _ wrong: (String) -> Refusal) throws(Refusal) {
    let values = schema.enumeration.map(\.value)
    if !takesListedValuesOnly || values.isEmpty || values.contains(choice) { return }
    throw wrong("it is none of \(values.joined(separator: ", "))")
  }

  private func check(_ number: Double, _ limits: Schema.Limits, _ wrong: (String) -> Refusal) throws(Refusal) {
    if let least = limits.minimum.flatMap({ Double($0) }), number < least { throw wrong("it is less than \(least)") }
    if let most = limits.maximum.flatMap({ Double($0) }), number > most { throw wrong("it is more than \(most)") }
  }

  private func check(count: Int, _ limits: Schema.Limits, _ wrong: (String) -> Refusal) throws(Refusal) {
    if let least = limits.minimumCount, count < least { throw wrong("it has fewer than \(least) elements") }
    if let most = limits.maximumCount, count > most { throw wrong("it has more than \(most) elements") }
  }
}

extension Schema {
  /// What a value should have been.
  fileprivate var expectation: String {
    switch kind {
    case .string, .file: "a string"
    case .jsonText: "a string with JSON in it"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .array: "a list"
    case .object, .map: "an object"
    case .any, .oneOf, .reference: "another value"
    }
  }
}
