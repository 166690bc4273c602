import SpecModel

/// Numbers the shapes of objects and enumerations, so that equal ones have equal numbers. What is said about a field
/// does not count, nor does what replies do not keep: what is required.
struct ShapeTable {
  struct ShapeID: Hashable {
    fileprivate var number: Int
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
    var shape: ShapeID
  }

  private var numbers: [Key: Int] = [:]

  mutating func shape(of schema: Schema, isRequest: Bool) -> ShapeID {
    if !schema.enumeration.isEmpty, isEnumerable(schema) {
      let isInteger = schema.kind != .string
      return id(.enumeration(schema.enumeration.map(\.value), isInteger: isInteger))
    }
    switch schema.kind {
    case .object(let fields):
      let keys = fields.map { field in
        FieldKey(
          name: field.name, preferredName: field.preferredName, isRequired: isRequest && field.isRequired,
          shape: shape(of: field.schema, isRequest: isRequest))
      }
      return id(.object(keys))
    case .array(let element): return id(.array(shape(of: element, isRequest: isRequest)))
    case .map(let value): return id(.map(shape(of: value, isRequest: isRequest)))
    case .jsonText(let inner): return id(.jsonText(shape(of: inner, isRequest: isRequest)))
    case .oneOf(let union):
      let shapes = union.alternatives.map { shape(of: $0.schema, isRequest: isRequest) }
      return id(
        .union(union.alternatives.map(\.name), shapes, discriminator: union.discriminator, isRequest: isRequest))
    case .reference(let key): return id(.reference(key, isRequest: isRequest))
    default: return id(.leaf(schema.kind, format: schema.format, isEncrypted: schema.encryption != nil))
    }
  }

  private mutating func id(_ key: Key) -> ShapeID {
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return ShapeID(number: number)
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
