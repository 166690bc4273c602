import SpecModel

/// What several descriptions say of one type, as one: where they differ it is what most of them say, of equals the
/// shortest. So it depends on no order, and a page more hardly ever changes it.
///
/// - Parameter definitions: Of the same shape; at least one.
func combined(_ definitions: [TypeTable.Definition]) -> TypeTable.Definition {
  var result = definitions[0]
  result.documentation = usual(definitions.map(\.documentation))
  switch result.schema.kind {
  case .object(let fields):
    let lists = definitions.map { definition in
      if case .object(let fields) = definition.schema.kind { fields } else { [Field]() }
    }
    result.schema.kind = .object(fields.indices.map { index in combined(lists.map { $0[index] }) })
  default:
    for index in result.schema.enumeration.indices {
      result.schema.enumeration[index].meaning = usual(definitions.map { $0.schema.enumeration[index].meaning })
    }
  }
  return result
}

private func combined(_ fields: [Field]) -> Field {
  let field = fields[0]
  if fields.dropFirst().allSatisfy({ $0.saysTheSame(as: field) }) { return field }
  var schema = field.schema
  // A limit that not all of them have would be wrong for some.
  if fields.contains(where: { $0.schema.limits != schema.limits }) { schema.limits = Schema.Limits() }
  let samples = fields.map { example(of: $0) ?? "" }
  let sample = usual(samples)
  return Field(
    name: field.name, schema: schema, isRequired: field.isRequired, isDeprecated: fields.allSatisfy(\.isDeprecated),
    direction: field.direction, description: usual(fields.map(\.description)),
    sample: samples.firstIndex(of: sample).flatMap { fields[$0].sample }, location: field.location
  ).changed { $0.style = field.style }
}

extension Field {
  /// Whether its comment is the same.
  fileprivate func saysTheSame(as other: Field) -> Bool {
    description == other.description && isDeprecated == other.isDeprecated && sample == other.sample
      && schema.limits == other.schema.limits
  }
}

/// The text that is there most often; that a description says nothing does not count.
private func usual(_ texts: [String]) -> String {
  guard let first = texts.first else { return "" }
  if texts.allSatisfy({ $0 == first }) { return first }
  let counts = Dictionary(grouping: texts.filter { !$0.isEmpty }) { $0 }.mapValues(\.count)
  let best = counts.min { left, right in
    (right.value, left.key.utf8.count, left.key) < (left.value, right.key.utf8.count, right.key)
  }
  return best?.key ?? ""
}
