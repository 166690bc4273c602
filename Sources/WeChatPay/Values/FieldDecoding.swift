/// Reads fields with a decoder, strictly: what must be there is there, and everything is of its type.
enum FieldDecoding {
  static func fields(_ coding: ObjectCoding, in container: KeyedDecodingContainer<WireName>) throws -> ObjectFields {
    var values: [FieldValue] = []
    values.reserveCapacity(coding.fields.count)
    for field in coding.fields { values.append(try value(of: field, in: container)) }
    return ObjectFields(coding, values)
  }

  private static func value(
    of field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    let value = try presentValue(of: field, in: container)
    guard case .absent = value, field.isRequired else { return value }
    throw DecodingError.keyNotFound(
      field.key, .init(codingPath: container.codingPath, debugDescription: "A field that must be there is missing."))
  }

  private static func presentValue(
    of field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    if field.form != .jsonText {
      // Only what must be there and may be any JSON may be null.
      if field.isRequired, case .content(let type) = field.kind {
        return FieldValue(content: try container.decode(type, forKey: field.key))
      }
      return try value(field.kind, for: field.key, in: container)
    }
    guard let text = try container.decodeIfPresent(String.self, forKey: field.key) else { return .absent }
    return try value(field.kind, inText: text, at: container.codingPath + [field.key])
  }

  // MARK: Values

  private static func value(
    _ kind: FieldKind, for key: WireName, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    switch kind {
    case .string: return try container.decodeIfPresent(String.self, forKey: key).map(FieldValue.string) ?? .absent
    case .integer: return try container.decodeIfPresent(Int.self, forKey: key).map(FieldValue.integer) ?? .absent
    case .number: return try container.decodeIfPresent(Double.self, forKey: key).map(FieldValue.number) ?? .absent
    case .boolean: return try container.decodeIfPresent(Bool.self, forKey: key).map(FieldValue.boolean) ?? .absent
    case .content(let type): return try content(type, for: key, in: container)
    case .recursiveObject(let type): return try value(.object(ObjectCoding.of(type)), for: key, in: container)
    case .object(let coding):
      let nested = try present(key, in: container) { try $0.nestedContainer(keyedBy: WireName.self, forKey: key) }
      return try nested.map { .object(try fields(coding, in: $0)) } ?? .absent
    case .map(let kind):
      let nested = try present(key, in: container) { try $0.nestedContainer(keyedBy: WireName.self, forKey: key) }
      return try nested.map { .map(try values(kind, in: $0)) } ?? .absent
    case .list(let kind):
      guard var nested = try present(key, in: container, { try $0.nestedUnkeyedContainer(forKey: key) }) else {
        return .absent
      }
      return .list(try elements(kind, in: &nested))
    }
  }

  /// A container within this one; nil where there is none, or null. Most of what is there is no null, and so it is not
  /// looked for first.
  private static func present<Container>(
    _ key: WireName, in container: KeyedDecodingContainer<WireName>,
    _ nested: (KeyedDecodingContainer<WireName>) throws -> Container
  ) throws -> Container? {
    guard container.contains(key) else { return nil }
    do {
      return try nested(container)
    } catch {
      if try container.decodeNil(forKey: key) { return nil }
      throw error
    }
  }

  private static func values(
    _ kind: FieldKind, in container: KeyedDecodingContainer<WireName>
  ) throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for key in container.allKeys {
      values[key.stringValue] = try value(kind, from: container.superDecoder(forKey: key))
    }
    return values
  }

  private static func content<Content: FieldContent>(
    _: Content.Type, for key: WireName, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    try container.decodeIfPresent(Content.self, forKey: key).map(FieldValue.init(content:)) ?? .absent
  }

  private static func elements(_ kind: FieldKind, in container: inout any UnkeyedDecodingContainer) throws
    -> [FieldValue]
  {
    var elements: [FieldValue] = []
    if let count = container.count { elements.reserveCapacity(count) }
    while !container.isAtEnd {
      switch kind {
      case .string: elements.append(.string(try container.decode(String.self)))
      case .integer: elements.append(.integer(try container.decode(Int.self)))
      case .number: elements.append(.number(try container.decode(Double.self)))
      case .boolean: elements.append(.boolean(try container.decode(Bool.self)))
      case .content(let type): elements.append(FieldValue(content: try container.decode(type)))
      case .object(let coding):
        elements.append(.object(try fields(coding, in: container.nestedContainer(keyedBy: WireName.self))))
      case .recursiveObject(let type):
        let nested = try container.nestedContainer(keyedBy: WireName.self)
        elements.append(.object(try fields(ObjectCoding.of(type), in: nested)))
      case .list(let kind):
        var nested = try container.nestedUnkeyedContainer()
        elements.append(.list(try self.elements(kind, in: &nested)))
      case .map(let kind):
        elements.append(.map(try values(kind, in: container.nestedContainer(keyedBy: WireName.self))))
      }
    }
    return elements
  }

  /// What stands where a decoder is.
  static func value(_ kind: FieldKind, from decoder: any Decoder) throws -> FieldValue {
    switch kind {
    case .string: return .string(try String(from: decoder))
    case .integer: return .integer(try Int(from: decoder))
    case .number: return .number(try Double(from: decoder))
    case .boolean: return .boolean(try Bool(from: decoder))
    case .content(let type): return FieldValue(content: try type.init(from: decoder))
    case .object(let coding): return .object(try fields(coding, in: decoder.container(keyedBy: WireName.self)))
    case .recursiveObject(let type): return try value(.object(ObjectCoding.of(type)), from: decoder)
    case .map(let kind): return .map(try values(kind, in: decoder.container(keyedBy: WireName.self)))
    case .list(let kind):
      var container = try decoder.unkeyedContainer()
      return .list(try elements(kind, in: &container))
    }
  }

  private static func value(
    _ kind: FieldKind, inText text: String, at path: [any CodingKey]
  ) throws -> FieldValue {
    let data = Data(text.utf8)
    let json = JSONDecoder()
    json.userInfo[.kind] = kind
    do {
      try checkNesting(of: data, limit: Limits().nesting)
      return try json.decode(DecodedValue.self, from: data).value
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path, debugDescription: "The string holds other JSON, or none."))
    }
  }
}

/// A value of a kind that the decoder is told of.
struct DecodedValue: Decodable {
  let value: FieldValue

  init(from decoder: any Decoder) throws {
    guard let kind = decoder.userInfo[.kind] as? FieldKind else { preconditionFailure("the decoder was told no kind") }
    value = try FieldDecoding.value(kind, from: decoder)
  }
}
