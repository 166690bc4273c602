import SpecModel
import SpecReading

extension Operation {
  /// Gives the sample of the body what is required and not shown.
  mutating func completeSamples() {
    guard case .json(let schema)? = body?.content else { return }
    for index in samples.indices {
      guard let sample = samples[index].body else { continue }
      samples[index].body = sample.completed(by: schema)
    }
  }
}

extension JSON {
  fileprivate func completed(by schema: Schema) -> JSON {
    switch (self, schema.kind) {
    case (.array(let elements), .array(let element)): return .array(elements.map { $0.completed(by: element) })
    case (.object(var members), .object(let fields)):
      for field in fields {
        if let index = members.firstIndex(where: { $0.name == field.name }) {
          members[index].value = members[index].value.completed(by: field.schema)
        } else if field.isRequired {
          members.append(.init(field.name, madeSample(of: Schema(.object([field])))[field.name] ?? .null))
        }
      }
      return .object(members)
    default: return self
    }
  }
}
