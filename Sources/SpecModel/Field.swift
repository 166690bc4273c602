/// A named value: a member of an object, or a parameter.
///
/// Fields are handed from stage to stage in lists, and have a dozen parts that would be counted with every copy: a field
/// is one reference to what never changes, and a change makes another one.
package struct Field: Hashable, Sendable {
  package enum Direction: Hashable, Sendable {
    case both
    /// The platform sets it; a request does not carry it.
    case repliesOnly
    /// A reply does not carry it.
    case requestsOnly
  }

  private struct Parts: Hashable, Sendable {
    var name: String
    var schema: Schema
    var isRequired: Bool
    var isDeprecated: Bool
    var direction: Direction
    var separator: String?
    var preferredName: String?
    var description: String
    var sample: JSON?
    var location: SourceLocation
  }

  private final class Box: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private var box: Box

  package init(
    name: String, schema: Schema, isRequired: Bool, isDeprecated: Bool = false, direction: Direction = .both,
    description: String = "", sample: JSON? = nil, location: SourceLocation
  ) {
    box = Box(
      Parts(
        name: name, schema: schema, isRequired: isRequired, isDeprecated: isDeprecated, direction: direction,
        description: description, sample: sample, location: location))
  }

  package static func == (left: Field, right: Field) -> Bool {
    left.box === right.box || left.box.parts == right.box.parts
  }

  package func hash(into hasher: inout Hasher) { box.parts.hash(into: &hasher) }

  private mutating func change(_ body: (inout Parts) -> Void) {
    var parts = box.parts
    body(&parts)
    box = Box(parts)
  }
}

extension Field {
  /// The name on the wire.
  package var name: String {
    get { box.parts.name }
    set { change { $0.name = newValue } }
  }

  package var schema: Schema {
    get { box.parts.schema }
    set { change { $0.schema = newValue } }
  }

  package var isRequired: Bool {
    get { box.parts.isRequired }
    set { change { $0.isRequired = newValue } }
  }

  package var isDeprecated: Bool { box.parts.isDeprecated }

  /// Which way it travels.
  package var direction: Direction { box.parts.direction }

  /// What stands between the elements of a list in a query or header; nil where each element comes with the name.
  package var separator: String? {
    get { box.parts.separator }
    set { change { $0.separator = newValue } }
  }

  /// What the settings call it in code.
  package var preferredName: String? {
    get { box.parts.preferredName }
    set { change { $0.preferredName = newValue } }
  }

  /// Markdown; lines end in `\n`.
  package var description: String { box.parts.description }

  /// A value from the description's sample of a request.
  package var sample: JSON? {
    get { box.parts.sample }
    set { change { $0.sample = newValue } }
  }

  package var location: SourceLocation { box.parts.location }
}
