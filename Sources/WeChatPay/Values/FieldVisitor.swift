import Foundation

/// Goes through the fields of an ``APIObject``: to encode or decode them, to compare them, to make a query of them.
public struct FieldVisitor {
  private enum Mode {
    case encode(KeyedEncodingContainer<WireName>, SensitiveCoding?)
    case decode(KeyedDecodingContainer<WireName>, SensitiveCoding?, issues: IssueCollector?)
    case collect
    case texts
  }

  private var mode: Mode
  private var error: (any Error)?
  /// What was collected, field by field, nil for fields without a value.
  private(set) var values: [AnyHashable] = []
  /// What was collected as names and texts, for a query or headers.
  private(set) var texts: [(name: String, value: String)] = []
  private var sensitive: SensitiveCoding?

  private init(_ mode: Mode) {
    self.mode = mode
  }

  init(encoding encoder: any Encoder) {
    mode = .encode(encoder.container(keyedBy: WireName.self), encoder.userInfo[.sensitiveCoding] as? SensitiveCoding)
  }

  init(decoding decoder: any Decoder) throws {
    mode = .decode(
      try decoder.container(keyedBy: WireName.self), decoder.userInfo[.sensitiveCoding] as? SensitiveCoding,
      issues: decoder.userInfo[.issues] as? IssueCollector)
  }

  static func collecting() -> FieldVisitor {
    FieldVisitor(.collect)
  }

  /// Collects names and texts, for a query or headers.
  static func collectingTexts(_ sensitive: SensitiveCoding?) -> FieldVisitor {
    var visitor = FieldVisitor(.texts)
    visitor.sensitive = sensitive
    return visitor
  }

  /// Throws the first error that came up on the way.
  func finish() throws {
    if let error { throw error }
  }

  /// A field that may be left out.
  public mutating func visit<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value?) {
    if error != nil { return }
    do {
      switch mode {
      case .encode(var container, _): try container.encodeIfPresent(value, forKey: WireName(name))
      case .decode(let container, _, let issues): value = try decode(name, container, issues)
      case .collect: values.append(AnyHashable(value))
      case .texts: if let value { try texts += queryTexts(of: value).map { (name, $0) } }
      }
    } catch { self.error = error }
  }

  /// A field that must be there.
  public mutating func require<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value) {
    if error != nil { return }
    do {
      switch mode {
      case .encode(var container, _): try container.encode(value, forKey: WireName(name))
      case .decode(let container, _, _): value = try container.decode(Value.self, forKey: WireName(name))
      case .collect: values.append(AnyHashable(value))
      case .texts: try texts += queryTexts(of: value).map { (name, $0) }
      }
    } catch { self.error = error }
  }

  /// A field that is encrypted on the wire and may be left out.
  public mutating func visit<Value: SensitiveValue>(_ name: String, sensitive value: inout Sensitive<Value?>) {
    if error != nil { return }
    do {
      switch mode {
      case .encode(var container, let coding):
        try container.encodeIfPresent(value.wrappedValue.map { try coded($0, coding) }, forKey: WireName(name))
      case .decode(let container, let coding, let issues):
        let received: Value? = try decode(name, container, issues)
        do {
          value.wrappedValue = try received.map { try coded($0, coding) }
        } catch {
          guard let issues else { throw error }
          issues.add(FieldIssue(error, below: container.codingPath, name: name))
        }
      case .collect: values.append(AnyHashable(value.wrappedValue))
      case .texts:
        if let plain = value.wrappedValue { texts += try queryTexts(of: coded(plain, sensitive)).map { (name, $0) } }
      }
    } catch { self.error = error }
  }

  /// A field that is encrypted on the wire and must be there.
  public mutating func require<Value: SensitiveValue>(_ name: String, sensitive value: inout Sensitive<Value>) {
    if error != nil { return }
    do {
      switch mode {
      case .encode(var container, let coding):
        try container.encode(coded(value.wrappedValue, coding), forKey: WireName(name))
      case .decode(let container, let coding, _):
        value.wrappedValue = try coded(container.decode(Value.self, forKey: WireName(name)), coding)
      case .collect: values.append(AnyHashable(value.wrappedValue))
      case .texts: texts += try queryTexts(of: coded(value.wrappedValue, sensitive)).map { (name, $0) }
      }
    } catch { self.error = error }
  }

  /// A field that is JSON text in a string on the wire and may be left out.
  public mutating func visit<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: inout Value?) {
    if error != nil { return }
    guard case .collect = mode else {
      var text = value.map { JSONText($0) }
      visit(name, &text)
      value = text?.value
      return
    }
    values.append(AnyHashable(value))
  }

  /// A field that is JSON text in a string on the wire and must be there.
  public mutating func require<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: inout Value) {
    if error != nil { return }
    guard case .collect = mode else {
      var text = JSONText(value)
      require(name, &text)
      value = text.value
      return
    }
    values.append(AnyHashable(value))
  }

  private func coded<Value: SensitiveValue>(_ value: Value, _ coding: SensitiveCoding?) throws -> Value {
    guard let coding else { return value }
    return try value.mapTexts(coding.code)
  }

  private func decode<Value: Codable>(
    _ name: String, _ container: KeyedDecodingContainer<WireName>, _ issues: IssueCollector?
  ) throws -> Value? {
    do {
      return try container.decodeIfPresent(Value.self, forKey: WireName(name))
    } catch {
      guard let issues else { throw error }
      issues.add(FieldIssue(error, below: container.codingPath, name: name))
      return nil
    }
  }
}

/// A field's name on the wire.
struct WireName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}

/// A value as it stands in a query or a header: one text, or one for each element of a list.
private func queryTexts(of value: Any) throws -> [String] {
  switch value {
  case let text as String: [text]
  case let number as Int: [String(number)]
  case let flag as Bool: [flag ? "true" : "false"]
  case let number as Double: [String(number)]
  case let time as Timestamp: [time.text]
  case let enumeration as any OpenEnumeration: ["\(enumeration.rawValue)"]
  case let list as [Any]: try list.flatMap { try queryTexts(of: $0) }
  case let encodable as any Encodable: [String(decoding: try JSONEncoder().encode(encodable), as: UTF8.self)]
  default: []
  }
}
