/// Reads a reply: what is not as described becomes an issue, never a failed payment.
///
/// Each value is looked at once, whatever is wrong with it.
final class LenientDecoding {
  private let decryption: SensitiveCoding?
  private let nesting: Int
  private(set) var issues: [FieldIssue] = []

  /// - Parameter nesting: How deep JSON may be nested, together with the JSON that stands in its texts.
  init(decryption: SensitiveCoding?, nesting: Int) {
    self.decryption = decryption
    self.nesting = nesting
  }

  /// Where a value stands. Most values are as described, and need no place to be told.
  struct Position {
    var step: Place.Step?
    let outer: Place

    var place: Place { step.map { Place($0, in: outer) } ?? outer }

    static let top = Position(step: nil, outer: .top)
  }

  func fields(
    _ coding: ObjectCoding, _ members: [String: JSONTree], at place: Place
  ) throws(FieldFailure) -> ObjectFields {
    var values: [FieldValue] = []
    values.reserveCapacity(coding.fields.count)
    var described = 0
    for field in coding.fields {
      let position = Position(step: .name(field.key.stringValue), outer: place)
      let member = members[field.key.stringValue]
      if member != nil { described += 1 }
      values.append(try value(of: field, member, at: position))
    }
    let undescribed = described < members.count ? undescribed(coding, members) : [:]
    return ObjectFields(coding, values, undescribed: undescribed)
  }

  /// What no description lists is no issue, whatever it is.
  private func undescribed(_ coding: ObjectCoding, _ members: [String: JSONTree]) -> [String: JSONValue] {
    var undescribed: [String: JSONValue] = [:]
    for (name, json) in members where !coding.names.contains(name) {
      undescribed[name] = try? JSONValue(json)
    }
    return undescribed
  }

  private func value(
    of field: ObjectCoding.Field, _ json: JSONTree?, at position: Position
  ) throws(FieldFailure) -> FieldValue {
    guard let json, !json.isNull || field.mayBeNull else {
      guard field.isRequired, json == nil || field.form != .nullable else { return .absent }
      throw failure(field.expectation, found: json == nil ? "nothing" : "null", at: position)
    }
    do throws(FieldFailure) {
      switch field.form {
      case .plain, .nullable, .joined, .bracketed: return try value(field.kind, json, at: position)
      case .jsonText: return try value(field.kind, inText: json, at: position)
      case .sensitive: return try sensitiveValue(field.kind, json, at: position)
      }
    } catch {
      if field.isRequired { throw error }
      issues.append(error.issue)
      return .absent
    }
  }

  // MARK: Values

  func value(_ kind: FieldKind, _ json: JSONTree, at position: Position) throws(FieldFailure) -> FieldValue {
    switch (kind, json) {
    case (.string, .string(let text)): return .string(text)
    case (.string, .number(let text)): return noted(.string(text), kind, "a number", at: position)
    case (.boolean, .boolean(let flag)): return .boolean(flag)
    case (.boolean, .string("true")): return noted(.boolean(true), kind, "a boolean, as text", at: position)
    case (.boolean, .string("false")): return noted(.boolean(false), kind, "a boolean, as text", at: position)
    case (.integer, .number(let text)):
      if let integer = JSONTree.integer(text) { return .integer(integer) }
    case (.integer, .string(let text)):
      if JSONParser.isNumber(text), let integer = Int(text), String(integer) == text {
        return noted(.integer(integer), kind, "a number, as text", at: position)
      }
    case (.number, .number(let text)):
      if let number = JSONTree.double(text) { return .number(number) }
    case (.number, .string(let text)):
      if JSONParser.isNumber(text), let number = JSONTree.double(text) {
        return noted(.number(number), kind, "a number, as text", at: position)
      }
    case (.object(let coding), .object(let members)):
      return .object(try fields(coding, members, at: position.place))
    case (.recursiveObject(let type), .object(let members)):
      return .object(try fields(ObjectCoding.of(type), members, at: position.place))
    case (.list(let kind, let list), .array(let elements)): return list(values(kind, elements, at: position.place))
    case (.map(let kind, let map), .object(let members)): return map(values(kind, members, at: position.place))
    case (.content(let type), _): return try content(type, json, at: position)
    default: break
    }
    throw failure(kind.expectation, found: json.found, at: position)
  }

  private func values(_ kind: FieldKind, _ elements: [JSONTree], at place: Place) -> [FieldValue] {
    var values: [FieldValue] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if let value = kept(kind, element, at: Position(step: .index(index), outer: place)) { values.append(value) }
    }
    return values
  }

  private func values(_ kind: FieldKind, _ members: [String: JSONTree], at place: Place) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    values.reserveCapacity(members.count)
    for (name, member) in members {
      values[name] = kept(kind, member, at: Position(step: .name(name), outer: place))
    }
    return values
  }

  private func kept(_ kind: FieldKind, _ json: JSONTree, at position: Position) -> FieldValue? {
    do throws(FieldFailure) {
      return try value(kind, json, at: position)
    } catch {
      issues.append(error.issue)
      return nil
    }
  }

  private func content<Content: FieldContent>(
    _: Content.Type, _ json: JSONTree, at position: Position
  ) throws(FieldFailure) -> FieldValue {
    do {
      if Content.self == JSONValue.self { return FieldValue(content: try JSONValue(json)) }
      return FieldValue(content: try Content(from: TreeDecoder(json: json, place: position.place, reading: self)))
    } catch let failure as FieldFailure {
      throw failure
    } catch JSONFault.numberTooLarge {
      throw failure("a JSON value", found: "a number that is too large", at: position)
    } catch {
      throw failure(FieldKind.content(Content.self).expectation, found: json.found, at: position)
    }
  }

  private func value(
    _ kind: FieldKind, inText json: JSONTree, at position: Position
  ) throws(FieldFailure) -> FieldValue {
    guard case .string(let text) = json else { throw failure(Self.jsonText, found: json.found, at: position) }
    let place = position.place
    let inner: JSONTree
    do throws(JSONFault) {
      inner = try JSONParser.parse(Data(text.utf8), nesting: nesting - place.depth)
    } catch {
      if case .nestedTooDeeply = error {
        throw failure(Self.jsonText, found: "JSON that is nested more than \(nesting) levels deep", at: position)
      }
      throw failure(Self.jsonText, found: Self.otherText, at: position)
    }
    guard kind.isShape(of: inner) else { throw failure(Self.jsonText, found: Self.otherText, at: position) }
    return try value(kind, inner, at: Position(step: nil, outer: place))
  }

  private static let jsonText = "a string with JSON text"
  private static let otherText = "other JSON in the string, or none"

  /// A number is no ciphertext: what is encrypted is not read in other forms.
  private func sensitiveValue(
    _ kind: FieldKind, _ json: JSONTree, at position: Position
  ) throws(FieldFailure) -> FieldValue {
    let value = try encryptedTexts(kind, json, at: position)
    guard let decryption else { return value }
    do {
      return try value.mapTexts(decryption.code)
    } catch {
      throw failure(kind.expectation, found: "a text that cannot be decrypted", at: position)
    }
  }

  private func encryptedTexts(
    _ kind: FieldKind, _ json: JSONTree, at position: Position
  ) throws(FieldFailure) -> FieldValue {
    switch (kind, json) {
    case (.string, .string(let text)): return .string(text)
    case (.list(let kind, let list), .array(let elements)):
      let place = position.place
      var values: [FieldValue] = []
      for (index, element) in elements.enumerated() {
        do throws(FieldFailure) {
          values.append(try encryptedTexts(kind, element, at: Position(step: .index(index), outer: place)))
        } catch {
          issues.append(error.issue)
        }
      }
      return list(values)
    default: throw failure(kind.expectation, found: json.found, at: position)
    }
  }

  // MARK: Issues

  /// A value whose meaning is certain, though it stands there in another form.
  private func noted(_ value: FieldValue, _ kind: FieldKind, _ found: String, at position: Position) -> FieldValue {
    issues.append(
      FieldIssue(path: position.place.path, expected: kind.expectation, found: found, isValueKept: true))
    return value
  }

  func failure(_ expected: String, found: String, at position: Position) -> FieldFailure {
    FieldFailure(issue: FieldIssue(path: position.place.path, expected: expected, found: found))
  }
}

/// Why a value is no use to what is around it.
struct FieldFailure: Error {
  let issue: FieldIssue
}

extension ObjectCoding.Field {
  /// What it looks like in JSON.
  fileprivate var expectation: String { form == .jsonText ? "a string with JSON text" : kind.expectation }

  /// Only what must be there and may be any JSON may be null.
  fileprivate var mayBeNull: Bool {
    if case .content = kind { isRequired && form != .jsonText } else { false }
  }
}

extension FieldKind {
  /// What it looks like in JSON.
  var expectation: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .list: "an array"
    case .object, .recursiveObject, .map, .content: "an object"
    }
  }

  /// Whether JSON may be a value of this kind, as far as can be told from outside.
  fileprivate func isShape(of json: JSONTree) -> Bool {
    switch (self, json) {
    case (.content, _), (.list, .array), (.object, .object), (.recursiveObject, .object), (.map, .object): true
    case (.string, .string), (.string, .number), (.boolean, .boolean), (.boolean, .string): true
    case (.integer, .number), (.integer, .string), (.number, .number), (.number, .string): true
    default: false
    }
  }
}
