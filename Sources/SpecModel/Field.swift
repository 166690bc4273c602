/// A named value: a member of an object, or a parameter.
///
/// Fields are handed from stage to stage in lists, and have a dozen parts that would be counted with every copy of a value:
/// a field is a reference to what never changes, and a change makes another one.
package final class Field: Hashable, Sendable {
  package enum Direction: Hashable, Sendable {
    case both
    /// The platform sets it; a request does not carry it.
    case repliesOnly
    /// A reply does not carry it.
    case requestsOnly
  }

  /// How what is more than one text stands in a query, a header or a form.
  package enum Style: Hashable, Sendable {
    /// Each element of a list comes with the name; an object is JSON text.
    case plain
    /// The elements of a list are one text, with this between them.
    case joined(by: String)
    /// Each part has a name of its own: `card[number]`, `expand[]`.
    case bracketed
  }

  /// The name on the wire.
  package let name: String
  package let schema: Schema
  package let isRequired: Bool
  /// Whether what must be there may be null: elsewhere null says no more than leaving it out.
  package let isNullable: Bool
  package let isDeprecated: Bool
  /// Which way it travels.
  package let direction: Direction
  package let style: Style
  /// Markdown; lines end in `\n`.
  package let description: String
  /// A value from the description's sample of a request.
  package let sample: JSON?
  package let location: SourceLocation

  package convenience init(
    name: String, schema: Schema, isRequired: Bool, isNullable: Bool = false, isDeprecated: Bool = false,
    direction: Direction = .both, description: String = "", sample: JSON? = nil, location: SourceLocation
  ) {
    let parts = Parts(name: name, schema: schema, isRequired: isRequired, isNullable: isNullable, sample: sample)
    self.init(parts, isDeprecated: isDeprecated, direction: direction, description: description, location: location)
  }

  private init(
    _ parts: Parts, isDeprecated: Bool, direction: Direction, description: String, location: SourceLocation
  ) {
    name = parts.name
    schema = parts.schema
    isRequired = parts.isRequired
    isNullable = parts.isNullable
    style = parts.style
    sample = parts.sample
    self.isDeprecated = isDeprecated
    self.direction = direction
    self.description = description
    self.location = location
  }

  /// What is settled after a field was read.
  package struct Parts: Hashable, Sendable {
    package var name: String
    package var schema: Schema
    package var isRequired: Bool
    package var isNullable: Bool
    package var style = Style.plain
    package var sample: JSON?
  }

  private var parts: Parts {
    Parts(
      name: name, schema: schema, isRequired: isRequired, isNullable: isNullable, style: style, sample: sample)
  }

  /// The same but for these changes.
  package func changed(_ change: (inout Parts) -> Void) -> Field {
    var parts = parts
    change(&parts)
    return Field(
      parts, isDeprecated: isDeprecated, direction: direction, description: description, location: location)
  }

  package static func == (left: Field, right: Field) -> Bool {
    left === right
      || left.parts == right.parts && left.isDeprecated == right.isDeprecated && left.direction == right.direction
        && left.description == right.description && left.location == right.location
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
    hasher.combine(isDeprecated)
    hasher.combine(direction)
    hasher.combine(description)
    hasher.combine(location)
  }
}
