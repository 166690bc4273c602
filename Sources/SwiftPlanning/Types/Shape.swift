import SpecModel

/// Numbers the shapes of objects and enumerations, so that equal ones have equal numbers: those that are the same Swift
/// under the same name. What is said about a field does not count, nor does what replies do not keep: what is required.
struct ShapeTable {
  struct ShapeID: Hashable {
    fileprivate var number: Int
  }

  /// Where a schema stands, as far as its Swift depends on it.
  struct Context {
    var isRequest: Bool
    /// The component that it stands in.
    var component: String?
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

  /// What a value that has no type of its own is in Swift.
  private enum Leaf: Int {
    case text, moment, integer, number, boolean, any
  }

  private enum Key: Hashable {
    case object([FieldKey])
    case enumeration([String], isInteger: Bool)
    case leaf(Leaf)
    case array(ShapeID)
    case map(ShapeID)
    case jsonText(ShapeID)
    case union([String], [ShapeID], discriminator: String?, isRequest: Bool)
    case reference(String, isRequest: Bool)
  }

  private struct FieldKey: Hashable {
    var name: ExactName
    var preferredName: String?
    var isRequired: Bool
    /// Whether it is sent as null where it has no value.
    var isSentAsNull: Bool
    /// How it travels, which its shape does not tell.
    var isEncrypted: Bool
    var style: Field.Style
    var shape: ShapeID

    /// Hardly any fields are told apart by the rest.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(shape)
    }
  }

  private let components: ComponentTypes
  private var numbers: [Key: Int] = [:]
  private var leaves = [ShapeID?](repeating: nil, count: Leaf.any.rawValue + 1)

  init(_ components: ComponentTypes) {
    self.components = components
  }

  /// - Parameter names: What the settings call the fields in it.
  mutating func shape(of schema: Schema, _ context: Context, _ names: FieldNames.Tree) -> Shape {
    if !schema.enumeration.isEmpty, isEnumerable(schema) {
      var isInteger = true
      if case .string = schema.kind { isInteger = false }
      return Shape(id(.enumeration(schema.enumeration.map(\.value), isInteger: isInteger)))
    }
    switch schema.kind {
    case .object(let fields): return shape(of: fields, context, names)
    case .array:
      let part = shape(of: schema.element ?? Schema(.any), context, names)
      return Shape(id(.array(part.id)), [part])
    case .map(let value):
      let part = shape(of: value, context, names)
      return Shape(id(.map(part.id)), [part])
    case .jsonText(let inner):
      let part = shape(of: inner, context, names)
      return Shape(id(.jsonText(part.id)), [part])
    case .oneOf(let union):
      let parts = union.alternatives.map { shape(of: $0.schema, context, names) }
      let labels = union.alternatives.map(\.name)
      return Shape(
        id(.union(labels, parts.map(\.id), discriminator: union.discriminator, isRequest: context.isRequest)), parts)
    case .reference(let key): return Shape(id(.reference(key, isRequest: context.isRequest)))
    case .string, .file:
      return Shape(leaf(schema.format == "date-time" && schema.encryption == nil ? .moment : .text))
    case .integer: return Shape(leaf(.integer))
    case .number: return Shape(leaf(.number))
    case .boolean: return Shape(leaf(.boolean))
    case .any: return Shape(leaf(.any))
    }
  }

  /// Most fields are leaves, and need no key.
  private mutating func leaf(_ leaf: Leaf) -> ShapeID {
    if let known = leaves[leaf.rawValue] { return known }
    let shape = id(.leaf(leaf))
    leaves[leaf.rawValue] = shape
    return shape
  }

  private mutating func shape(of fields: [Field], _ context: Context, _ names: FieldNames.Tree) -> Shape {
    var keys: [FieldKey] = []
    var parts: [Shape] = []
    keys.reserveCapacity(fields.count)
    parts.reserveCapacity(fields.count)
    for field in fields {
      let named = names.isEmpty ? nil : names[field.name]
      let part = shape(of: field.schema, context, named ?? FieldNames.Tree())
      keys.append(
        FieldKey(
          name: ExactName(field.name), preferredName: named?.name, isRequired: components.isRequired(field, context),
          isSentAsNull: components.isSentAsNull(field, context),
          isEncrypted: field.schema.holdsEncryption, style: field.style, shape: part.id))
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

extension ComponentTypes {
  /// Whether it must be given, and may be null.
  func isSentAsNull(_ field: Field, _ context: ShapeTable.Context) -> Bool {
    context.isRequest && field.isRequired && field.isNullable
  }

  /// Whether it must be given.
  func isRequired(_ field: Field, _ context: ShapeTable.Context) -> Bool {
    guard context.isRequest, field.isRequired, !field.isNullable else { return false }
    // What always holds another of its kind has no end, and cannot be asked for.
    var schema = resolved(field.schema)
    if case .jsonText(let inner) = schema.kind { schema = inner }
    if case .reference(let key) = schema.kind { return !isRecursive(key, in: context.component) }
    return true
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
