import SpecModel

/// Numbers the shapes of objects and enumerations, so that equal ones have equal numbers. What is said about a field
/// does not count, nor does what replies do not keep: what is required.
struct ShapeTable {
  struct ShapeID: Hashable {
    fileprivate var number: Int
  }

  /// A shape with those of its fields, its element or its alternatives, in their order.
  struct Shape {
    let id: ShapeID
    let parts: [Shape]
    /// What the settings call the fields; empty where they say nothing.
    let preferredNames: [String?]

    fileprivate init(_ id: ShapeID, _ parts: [Shape] = [], preferredNames: [String?] = []) {
      self.id = id
      self.parts = parts
      self.preferredNames = preferredNames
    }
  }

  private enum Key: Hashable {
    case object([FieldKey])
    case enumeration([String], isInteger: Bool)
    case leaf(Schema.Kind, format: String?, isEncrypted: Bool)
    case array(ShapeID)
    case map(ShapeID)
    case jsonText(ShapeID)
    case union([String], [ShapeID], discriminator: String?, isRequest: Bool)
    case reference(String, isRequest: Bool)
  }

  private struct FieldKey: Hashable {
    var name: String
    var preferredName: String?
    var isRequired: Bool
    /// How it travels, which its shape does not tell.
    var isEncrypted: Bool
    var separator: String?
    var shape: ShapeID

    /// Hardly any fields are told apart by the rest.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(shape)
    }
  }

  private var numbers: [Key: Int] = [:]
  private var commonLeaves = [ShapeID?](repeating: nil, count: 4)

  /// - Parameter names: What the settings call the fields in it.
  mutating func shape(of schema: Schema, isRequest: Bool, _ names: FieldNames.Tree) -> Shape {
    if !schema.enumeration.isEmpty, isEnumerable(schema) {
      var isInteger = true
      if case .string = schema.kind { isInteger = false }
      return Shape(id(.enumeration(schema.enumeration.map(\.value), isInteger: isInteger)))
    }
    switch schema.kind {
    case .object(let fields): return shape(of: fields, isRequest: isRequest, names)
    case .array(let element):
      let part = shape(of: element, isRequest: isRequest, names)
      return Shape(id(.array(part.id)), [part])
    case .map(let value):
      let part = shape(of: value, isRequest: isRequest, names)
      return Shape(id(.map(part.id)), [part])
    case .jsonText(let inner):
      let part = shape(of: inner, isRequest: isRequest, names)
      return Shape(id(.jsonText(part.id)), [part])
    case .oneOf(let union):
      let parts = union.alternatives.map { shape(of: $0.schema, isRequest: isRequest, names) }
      let labels = union.alternatives.map(\.name)
      return Shape(
        id(.union(labels, parts.map(\.id), discriminator: union.discriminator, isRequest: isRequest)), parts)
    case .reference(let key): return Shape(id(.reference(key, isRequest: isRequest)))
    default: return Shape(leaf(schema))
    }
  }

  /// Most fields are leaves of a few kinds, and need no key.
  private mutating func leaf(_ schema: Schema) -> ShapeID {
    let key = Key.leaf(schema.kind, format: schema.format, isEncrypted: schema.encryption != nil)
    guard schema.format == nil, schema.encryption == nil else { return id(key) }
    let index =
      switch schema.kind {
      case .string: 0
      case .integer: 1
      case .number: 2
      case .boolean: 3
      default: 4
      }
    if index == 4 { return id(key) }
    if let known = commonLeaves[index] { return known }
    let shape = id(key)
    commonLeaves[index] = shape
    return shape
  }

  private mutating func shape(of fields: [Field], isRequest: Bool, _ names: FieldNames.Tree) -> Shape {
    var keys: [FieldKey] = []
    var parts: [Shape] = []
    keys.reserveCapacity(fields.count)
    parts.reserveCapacity(fields.count)
    for field in fields {
      let named = names.isEmpty ? nil : names[field.name]
      let part = shape(of: field.schema, isRequest: isRequest, named ?? FieldNames.Tree())
      keys.append(
        FieldKey(
          name: field.name, preferredName: named?.name, isRequired: isRequest && field.isRequired,
          isEncrypted: field.schema.holdsEncryption, separator: field.separator, shape: part.id))
      parts.append(part)
    }
    return Shape(id(.object(keys)), parts, preferredNames: names.isEmpty ? [] : keys.map(\.preferredName))
  }

  private mutating func id(_ key: Key) -> ShapeID {
    if let number = numbers[key] { return ShapeID(number: number) }
    numbers[key] = numbers.count
    return ShapeID(number: numbers.count - 1)
  }
}

/// Whether listed values make a type of their own: texts, and whole numbers.
func isEnumerable(_ schema: Schema) -> Bool {
  switch schema.kind {
  case .string: schema.encryption == nil
  case .integer, .number: schema.enumeration.allSatisfy { Int($0.value) != nil }
  default: false
  }
}
