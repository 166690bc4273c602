import SpecModel

/// What a value is where nothing but names and texts travel: in a path, a query, a header or a form.
struct TextValue {
  enum Kind {
    /// One text.
    case text
    /// Several texts, or one or several.
    case list
    /// What may be taken apart into its fields.
    case object([Field])
    /// An object whose names are data.
    case map
    /// An object, or something else.
    case choice
  }

  var kind: Kind
  /// The shape of the value, in which what is sent in the same way is one.
  var schema: Schema

  var isText: Bool {
    if case .text = kind { true } else { false }
  }

  var isChoice: Bool {
    if case .choice = kind { true } else { false }
  }
}

extension OpenAPIReader {
  /// How a value of this schema travels, whether it stands in place or is referred to.
  mutating func textValue(_ schema: Schema) -> TextValue {
    var seen: Set<String> = []
    let choices = choices(Schema.Alternative(name: "", schema: schema), &seen)
    let lists = choices.filter(\.schema.isList)
    if choices.count == 1 {
      switch choices[0].schema.kind {
      case .array: return TextValue(kind: .list, schema: openEnded(choices[0].schema, within: seen))
      case .object(let fields): return TextValue(kind: fields.isEmpty ? .map : .object(fields), schema: schema)
      case .map: return TextValue(kind: .map, schema: schema)
      default: return TextValue(kind: .text, schema: schema)
      }
    }
    let texts = choices.filter { !$0.schema.isList }
    guard texts.allSatisfy(\.schema.isText) else { return TextValue(kind: .choice, schema: schema) }
    guard let list = lists.first?.schema, case .array(let element) = list.kind else {
      return TextValue(kind: .text, schema: joined(texts) ?? schema)
    }
    // A value or a list of such values is a list: with one element, it is the value.
    var seenWithin: Set<String> = []
    let elements = self.choices(Schema.Alternative(name: "", schema: element), &seenWithin)
    let isOneKind = lists.count == 1 && Set(elements.map(\.schema.kind)) == Set(texts.map(\.schema.kind))
    return TextValue(kind: .list, schema: isOneKind ? list : schema)
  }

  /// A list of itself is a list of anything, and a list all the same.
  private func openEnded(_ list: Schema, within seen: Set<String>) -> Schema {
    list.aliased.contains { seen.contains($0) } ? list.withOpenEnd : list
  }

  /// All that a value may be, through references and choices. A component is read where it stands, since its turn may not
  /// have come yet.
  private mutating func choices(
    _ alternative: Schema.Alternative, _ seen: inout Set<String>
  ) -> [Schema.Alternative] {
    switch alternative.schema.kind {
    case .reference(let key):
      guard let node = nodes[key], seen.insert(key).inserted else { return [] }
      let name = alternative.name.isEmpty ? components[key]?.name ?? "" : alternative.name
      let schema = schemasInTexts[key] ?? schema(node)
      schemasInTexts[key] = schema
      return choices(Schema.Alternative(name: name, schema: schema), &seen)
    case .oneOf(let union):
      var result: [Schema.Alternative] = []
      for alternative in union.alternatives { result += choices(alternative, &seen) }
      return result
    default: return [alternative]
    }
  }

  /// Texts of one kind are one of the alternatives, since nothing tells them apart; nil where no two are.
  private func joined(_ texts: [Schema.Alternative]) -> Schema? {
    let groups = Dictionary(grouping: texts.indices) { texts[$0].schema.kindOfText ?? .other($0) }
    if groups.count == texts.count { return nil }
    let joined = groups.values.sorted { $0[0] < $1[0] }.map { group in
      var alternative = texts[group[0]]
      if group.count > 1, let schema = simpleValue(of: group.map { texts[$0] }) { alternative.schema = schema }
      return alternative
    }
    return joined.count == 1 ? joined[0].schema : Schema(.oneOf(Schema.Union(alternatives: joined)))
  }

  // MARK: Styles

  /// The fields that a value is on the wire: one, or those of an object that is taken apart.
  ///
  /// - Parameter node: What says the style: a parameter, or the encoding of a form's field.
  /// - Parameter part: What the field stands in: `path`, `query`, `header`, `cookie` or `form`.
  mutating func styled(_ field: Field, _ node: JSONElement, part: String) -> [Field] {
    let value = textValue(field.schema)
    let isNamed = part == "query" || part == "form"
    let usual = isNamed || part == "cookie" ? "form" : "simple"
    let style = string("style", in: node) ?? usual
    let isExploded = flag("explode", in: node) ?? (style == "form")
    // Here a list of one element is not the value: their names differ.
    if isNamed, style == "deepObject", !value.isText { return [field.changed { $0.style = .bracketed }] }
    let field = field.changed { $0.schema = value.schema }
    switch value.kind {
    // What many parameters refer to must not be written out for each of them, however large it is.
    case .object(let members) where isNamed && isExploded && members.count <= InlineLimit.count:
      return parts(of: field, members)
    case .list where isNamed:
      if style == "form", isExploded { return [field] }
      let separator = ["spaceDelimited": " ", "pipeDelimited": "|"][style] ?? ","
      return [field.changed { $0.style = .joined(by: separator) }]
    case .list where part == "header": return [field.changed { $0.style = .joined(by: ",") }]
    case .object, .map, .choice:
      let finding = "'\(field.name)' \(value.isChoice ? "may be" : "is") an object in the style '\(style)'"
      if part == "path" {
        report(.warning, node, finding + ", and is a text in Swift", remedy: "describe it as a text")
      } else {
        report(
          .warning, node, finding + ", and is sent as JSON text",
          remedy: isNamed ? "use 'deepObject', or 'content' in a query" : "use 'content'")
      }
    case .list, .text:
      if style != usual, style != "deepObject", !isNamed {
        report(.warning, node, "the style '\(style)' is not known here: 'simple' is used", remedy: "take 'style' away")
      }
    }
    return [field]
  }

  private mutating func parts(of field: Field, _ members: [Field]) -> [Field] {
    var parts: [Field] = []
    for member in members where member.direction != .repliesOnly {
      let schema = textValue(member.schema).schema
      parts.append(
        member.changed { part in
          part.schema = schema
          part.isRequired = member.isRequired && field.isRequired && !member.isNullable
          part.isNullable = false
          part.sample = field.sample?[member.name] ?? member.sample
        })
    }
    return parts
  }
}

private enum KindOfText: Hashable {
  case number
  case string
  /// The alternative of that index, which is like no other.
  case other(Int)
}

extension Schema {
  fileprivate var kindOfText: KindOfText? {
    switch kind {
    case .integer, .number: .number
    case .string where encryption == nil: .string
    default: nil
    }
  }

  fileprivate var isList: Bool {
    if case .array = kind { true } else { false }
  }

  fileprivate var isText: Bool {
    switch kind {
    case .string, .integer, .number, .boolean, .any, .file, .jsonText: true
    case .array, .object, .map, .oneOf, .reference: false
    }
  }
}
