extension SwiftPrinter {
  mutating func emit(_ type: TypePlan) {
    switch type {
    case .object(let object): emit(object)
    case .enumeration(let enumeration): emit(enumeration)
    case .union(let union): emit(union)
    }
  }

  private mutating func emit(_ object: ObjectPlan) {
    doc(object.documentation)
    let conformance: SwiftText = object.notification == nil ? "APIObject" : "NotificationPayload"
    block("\(access)struct \(object.name): \(conformance)") { printer in
      if let notification = object.notification { printer.emit(notification) }
      for property in object.properties { printer.emit(property) }
      printer.blank()
      if !object.properties.isEmpty {
        printer.emitInitializer(object.properties)
        printer.blank()
      }
      printer.line("\(printer.access)init(_: Undecoded) {}")
      printer.blank()
      printer.block("\(printer.access)mutating func visitFields(_ fields: inout FieldVisitor)") { printer in
        for property in object.properties { printer.emitVisit(property) }
      }
      for type in object.nested {
        printer.blank()
        printer.emit(type)
      }
    }
  }

  private mutating func emit(_ notification: NotificationPlan) {
    line("\(access)static let eventType = \(literal: notification.eventType)")
    let types = notification.originalTypes.map { "\(literal: $0)" as SwiftText }
    list("\(access)static let originalTypes: [String] = [", types, "]", isLiteral: true)
    blank()
  }

  private mutating func emit(_ property: PropertyPlan) {
    doc(property.documentation)
    switch (property.coding, property.isRequired) {
    case (.sensitive, true):
      line("@Sensitive \(access)var \(property.name): \(property.type) = \(property.placeholder)")
    case (.sensitive, false):
      line("@Sensitive \(access)var \(property.name): \(property.type)? = nil")
    case (_, _) where property.isIndirect:
      line("@Indirect \(access)var \(property.name): \(property.type)? = nil")
    case (_, true):
      line("\(access)var \(property.name): \(property.type) = \(property.placeholder)")
    case (_, false):
      line("\(access)var \(property.name): \(property.type)?")
    }
  }

  private mutating func emitInitializer(_ properties: [PropertyPlan]) {
    let parameters = properties.map { property -> SwiftText in
      property.isRequired
        ? "\(property.name): \(property.type)" : "\(property.name): \(property.type)? = nil"
    }
    if parameters.isEmpty { return }
    list("\(access)init(", parameters, ") {")
    indented { printer in
      for property in properties { printer.line("self.\(property.name) = \(property.name)") }
    }
    line("}")
  }

  private mutating func emitVisit(_ property: PropertyPlan) {
    let visit: SwiftText = property.isRequired ? "require" : "visit"
    let argument: SwiftText =
      switch property.coding {
      case .plain: "&self.\(property.name)"
      case .joined(let separator): "separatedBy: \(literal: separator), &self.\(property.name)"
      case .sensitive: "sensitive: &self._\(label: property.name)"
      case .jsonText: "jsonText: &self.\(property.name)"
      }
    line("fields.\(visit)(\(literal: property.wireName), \(argument))")
  }

  private mutating func emit(_ enumeration: EnumerationPlan) {
    doc(enumeration.documentation)
    let raw: TypeReference = enumeration.rawType == .string ? .known("String") : .known("Int")
    block("\(access)struct \(enumeration.name): OpenEnumeration") { printer in
      printer.line("\(printer.access)let rawValue: \(raw)")
      printer.block("\(printer.access)init(rawValue: \(raw))") { $0.line("self.rawValue = rawValue") }
      for value in enumeration.values {
        printer.blank()
        printer.doc(value.documentation)
        let literal: SwiftText =
          switch value.rawValue {
          case .string(let text): "\(literal: text)"
          case .integer(let number): "\(number)"
          }
        printer.block("\(printer.access)static var \(value.name): Self", line: "Self(rawValue: \(literal))")
      }
    }
  }
}
