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
      for property in object.properties { printer.emit(property, isMutable: object.isMutable) }
      if !object.properties.isEmpty { printer.blank() }
      if !object.properties.isEmpty {
        printer.emitInitializer(object.properties)
        printer.blank()
      }
      let effects: SwiftText = object.properties.contains(where: \.isRequired) ? " throws" : ""
      printer.block("\(printer.access)init(_ fields: FieldVisitor, of object: Self?)\(effects)") { printer in
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

  /// What the caller fills in can be changed; what arrives is what it is, and takes half as long to compile.
  private mutating func emit(_ property: PropertyPlan, isMutable: Bool) {
    doc(property.documentation)
    let type: SwiftText = property.isRequired ? "\(property.type)" : "\(property.type)?"
    guard let wrapper = property.wrapper else {
      return line("\(access)\(isMutable ? "var" : "let") \(property.name): \(type)")
    }
    line("\(wrapper) \(access)\(isMutable ? "var" : "private(set) var") \(property.name): \(type)")
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
    let visit: SwiftText = property.isRequired ? "try fields.require" : "fields.visit"
    let argument: SwiftText =
      switch property.coding {
      case .plain: "object?.\(property.name)"
      case .joined(let separator): "separatedBy: \(literal: separator), object?.\(property.name)"
      case .sensitive: "sensitive: object?._\(label: property.name)"
      case .jsonText: "jsonText: object?.\(property.name)"
      }
    let target: SwiftText = property.coding == .sensitive ? "_\(label: property.name)" : "\(property.name)"
    line("self.\(target) = \(visit)(\(literal: property.wireName), \(argument))")
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

extension PropertyPlan {
  fileprivate var wrapper: SwiftText? {
    if coding == .sensitive { return "@Sensitive" }
    return isIndirect ? "@Indirect" : nil
  }
}
