extension SwiftPrinter {
  /// ```swift
  /// public indirect enum Pet: FieldContent {
  ///   case cat(Cat)
  ///   case other(JSONValue)
  /// }
  /// ```
  mutating func emit(_ union: UnionPlan) {
    doc(union.documentation)
    block("\(access)indirect enum \(union.name): FieldContent") { printer in
      for alternative in union.alternatives { printer.line("case \(alternative.name)(\(alternative.type))") }
      printer.doc(union.otherDocumentation)
      printer.line("case other(JSONValue)")
      printer.blank()
      printer.block("\(printer.access)init(from decoder: any Decoder) throws") { printer in
        let alternatives = union.alternatives.map {
          "Alternative(\($0.sign.text), Self.\(label: $0.name))" as SwiftText
        }
        printer.list("let alternatives: [Alternative<Self>] = [", alternatives, "]", isLiteral: true)
        printer.line("self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)")
      }
      printer.blank()
      let cases = (union.alternatives.map(\.name) + [Identifier(known: "other")])
        .map { "case .\(label: $0)(let value):" as SwiftText }
      printer.markWideLines(cases, stepsIn: 1)
      printer.block("\(printer.access)func encode(to encoder: any Encoder) throws") { printer in
        printer.line("switch self {")
        for head in cases { printer.clause(head, "try value.encode(to: encoder)") }
        printer.line("}")
      }
      for type in union.nested {
        printer.blank()
        printer.emit(type)
      }
    }
  }
}

extension UnionPlan.Sign {
  fileprivate var text: SwiftText {
    switch self {
    case .value(let field, let values): ".value(of: \(literal: field), [\(list(values))])"
    case .members(let names): ".members([\(list(names))])"
    case .kind(.string): ".string"
    case .kind(.number): ".number"
    case .kind(.boolean): ".boolean"
    case .kind(.array): ".array"
    case .kind(.object): ".members([])"
    }
  }
}

private func list(_ texts: [String]) -> SwiftText {
  texts.map { "\(literal: $0)" as SwiftText }.joined(separator: ", ")
}
