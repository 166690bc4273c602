/// Reads fields with a decoder, strictly: what must be there is there, and everything is of its type.
enum FieldDecoding {
  static func fields(_ coding: ObjectCoding, in container: KeyedDecodingContainer<WireName>) throws -> ObjectFields {
    var values: [FieldValue] = []
    values.reserveCapacity(coding.fields.count)
    var described = 0
    for field in coding.fields {
      let isThere = container.contains(field.key)
      if isThere { described += 1 }
      let value = isThere ? try value(of: field, in: container) : .absent
      if field.isRequired, case .absent = value, !(isThere && field.form == .nullable) {
        throw DecodingError.keyNotFound(
          field.key,
          .init(codingPath: container.codingPath, debugDescription: "A field that must be there is missing."))
      }
      values.append(value)
    }
    let keys = container.allKeys
    let undescribed = described < keys.count ? undescribed(coding, keys, in: container) : [:]
    return ObjectFields(coding, values, undescribed: undescribed)
  }

  /// What no description lists is never refused: what is no JSON is left out.
  private static func undescribed(
    _ coding: ObjectCoding, _ keys: [WireName], in container: KeyedDecodingContainer<WireName>
  ) -> [String: JSONValue] {
    var undescribed: [String: JSONValue] = [:]
    for key in keys where !coding.names.contains(key.stringValue) {
      undescribed[key.stringValue] = try? container.decode(JSONValue.self, forKey: key)
    }
    return undescribed
  }

  private static func value(
    of field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    if field.form == .jsonText {
      let text = try present(field.key, in: container) { try $0.decode(String.self, forKey: field.key) }
      return try text.map { try value(field.kind, inText: $0, at: container.codingPath + [field.key]) } ?? .absent
    }
    // Only what must be there and may be any JSON may be null.
    if field.isRequired, case .content(let type) = field.kind {
      return FieldValue(content: try container.decode(type, forKey: field.key))
    }
    return try present(field.key, in: container) { try value(field.kind, for: field.key, in: $0) } ?? .absent
  }

  // MARK: Values

  private static func value(
    _ kind: FieldKind, for key: WireName, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    switch kind {
    case .string: return .string(try container.decode(String.self, forKey: key))
    case .integer: return .integer(try container.decode(Int.self, forKey: key))
    case .number: return .number(try container.decode(Double.self, forKey: key))
    case .boolean: return .boolean(try container.decode(Bool.self, forKey: key))
    case .content(let type):
      // Some shapes would take null.
      return try container.decodeNil(forKey: key) ? .absent : FieldValue(content: container.decode(type, forKey: key))
    case .recursiveObject(let type): return try value(.object(ObjectCoding.of(type)), for: key, in: container)
    case .object(let coding):
      return .object(try fields(coding, in: container.nestedContainer(keyedBy: WireName.self, forKey: key)))
    case .map(let kind, let map):
      return map(try values(kind, in: container.nestedContainer(keyedBy: WireName.self, forKey: key)))
    case .list(let kind, let list):
      var nested = try container.nestedUnkeyedContainer(forKey: key)
      return list(try elements(kind, in: &nested))
    }
  }

  /// A value that is there; nil where it is null. Most of what is there is not, and so null is not looked for first.
  private static func present<Content>(
    _ key: WireName, in container: KeyedDecodingContainer<WireName>,
    _ read: (KeyedDecodingContainer<WireName>) throws -> Content
  ) throws -> Content? {
    do {
      return try read(container)
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
      case .list(let kind, let list):
        var nested = try container.nestedUnkeyedContainer()
        elements.append(list(try self.elements(kind, in: &nested)))
      case .map(let kind, let map):
        elements.append(map(try values(kind, in: container.nestedContainer(keyedBy: WireName.self))))
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
    case .map(let kind, let map): return map(try values(kind, in: decoder.container(keyedBy: WireName.self)))
    case .list(let kind, let list):
      var container = try decoder.unkeyedContainer()
      return list(try elements(kind, in: &container))
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
