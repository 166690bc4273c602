import Foundation

/// Reads fields with a decoder: strictly, or leniently where the decoder says so.
struct FieldDecoding {
  private let leniency: LenientDecoding?

  init(_ decoder: any Decoder) {
    leniency = decoder.userInfo[.lenientDecoding] as? LenientDecoding
  }

  func fields(_ coding: ObjectCoding, in container: KeyedDecodingContainer<WireName>) throws -> ObjectFields {
    var values: [FieldValue] = []
    values.reserveCapacity(coding.fields.count)
    for field in coding.fields { values.append(try value(of: field, in: container)) }
    return ObjectFields(coding, values)
  }

  private func value(
    of field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    var value: FieldValue
    do {
      value = try strictValue(of: field, in: container)
    } catch {
      value = try recovered(field, in: container, after: error)
    }
    if case .absent = value, field.isRequired { throw missing(field, in: container) }
    if field.form == .sensitive { value = try decrypted(value, field, in: container) }
    return value
  }

  private func strictValue(
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

  private func value(
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
  private func present<Container>(
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

  private func values(
    _ kind: FieldKind, in container: KeyedDecodingContainer<WireName>
  ) throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for key in container.allKeys {
      let decoder = try container.superDecoder(forKey: key)
      do {
        values[key.stringValue] = try value(kind, from: decoder)
      } catch {
        guard let leniency else { throw error }
        leniency.add(leniency.issue(kind.expectation, decoder, after: error))
      }
    }
    return values
  }

  private func content<Content: FieldContent>(
    _: Content.Type, for key: WireName, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    try container.decodeIfPresent(Content.self, forKey: key).map(FieldValue.init(content:)) ?? .absent
  }

  private func elements(_ kind: FieldKind, in container: inout any UnkeyedDecodingContainer) throws -> [FieldValue] {
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
  func value(_ kind: FieldKind, from decoder: any Decoder) throws -> FieldValue {
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
      do {
        var container = try decoder.unkeyedContainer()
        return .list(try elements(kind, in: &container))
      } catch {
        guard let list = leniency?.recoveredList(of: kind, decoder, self) else { throw error }
        return .list(list)
      }
    }
  }

  private func value(_ kind: FieldKind, inText text: String, at path: [any CodingKey]) throws -> FieldValue {
    let json = JSONDecoder()
    let inner = leniency?.below(path)
    json.userInfo[.lenientDecoding] = inner
    json.userInfo[.kind] = kind
    do {
      return try json.decode(DecodedValue.self, from: Data(text.utf8)).value
    } catch let failure as FieldFailure {
      throw failure
    } catch {
      guard let inner else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: path, debugDescription: "The string holds other JSON, or none."))
      }
      throw FieldFailure(
        inner.issue("a string with JSON text", [], found: "other JSON in the string, or none"))
    }
  }

  // MARK: Failures

  /// What can be kept of a field that is not what it should be.
  private func recovered(
    _ field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>, after error: any Error
  ) throws -> FieldValue {
    guard let leniency else { throw error }
    let decoder = try container.superDecoder(forKey: field.key)
    if field.form != .jsonText, case .list(let kind) = field.kind,
      let list = leniency.recoveredList(of: kind, decoder, self)
    {
      return .list(list)
    }
    let issue = leniency.issue(field.expectation, decoder, after: error)
    if field.isRequired { throw FieldFailure(issue) }
    leniency.add(issue)
    return .absent
  }

  private func missing(
    _ field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) -> any Error {
    let path = container.codingPath + [field.key]
    guard let leniency else {
      return DecodingError.keyNotFound(
        field.key, .init(codingPath: container.codingPath, debugDescription: "A field that must be there is missing."))
    }
    let found = container.contains(field.key) ? "null" : "nothing"
    return FieldFailure(leniency.issue(field.expectation, path, found: found))
  }

  private func decrypted(
    _ value: FieldValue, _ field: ObjectCoding.Field, in container: KeyedDecodingContainer<WireName>
  ) throws -> FieldValue {
    guard let leniency, let decryption = leniency.decryption else { return value }
    do {
      return try value.mapTexts(decryption.code)
    } catch {
      let path = container.codingPath + [field.key]
      let issue = leniency.issue(field.expectation, path, found: "a text that cannot be decrypted")
      if field.isRequired { throw FieldFailure(issue) }
      leniency.add(issue)
      return .absent
    }
  }
}

/// A value of a kind that the decoder is told of.
struct DecodedValue: Decodable {
  let value: FieldValue

  init(from decoder: any Decoder) throws {
    guard let kind = decoder.userInfo[.kind] as? FieldKind else { preconditionFailure("the decoder was told no kind") }
    value = try FieldDecoding(decoder).value(kind, from: decoder)
  }
}
