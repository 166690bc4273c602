extension SwiftPrinter {
  mutating func emit(_ type: TypePlan) {
    switch type {
    case .object(let object): emit(object)
    case .enumeration(let enumeration): emit(enumeration)
    case .union(let union): emit(union)
    case .alias(let alias): emit(alias)
    }
  }

  private mutating func emit(_ alias: AliasPlan) {
    doc(alias.type.documentation)
    assignment("\(access)typealias \(alias.type.name)", "\(alias.target)")
  }

  /// ```swift
  /// public struct PostRequest: APIObject {
  ///   public var serviceID: String {
  ///     get { fields[requiredText: 0] }
  ///     set { fields[requiredText: 0] = newValue }
  ///   }
  ///
  ///   public init(serviceID: String, attach: String? = nil) { fields = ObjectFields(of: Self.self, serviceID, attach) }
  ///   @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
  ///   @_spi(Generated) public var fields: ObjectFields
  ///   @_spi(Generated) public static var schema: ObjectSchema { ["service_id": String.self, "attach": String?.self] }
  /// }
  /// ```
  private mutating func emit(_ object: ObjectPlan) {
    doc(object.documentation)
    let conformance: SwiftText = object.notification == nil ? "APIObject" : "APIObject, NotificationPayload"
    block("\(access)struct \(object.name): \(conformance)") { printer in
      if let notification = object.notification { printer.emit(notification) }
      for (index, property) in object.properties.enumerated() {
        printer.emit(property, at: index, isSettable: object.isSent)
      }
      printer.blank()
      printer.emitInitializer(object.properties)
      printer.block("\(printer.accessForRuntime)init(fields: ObjectFields)", line: "self.fields = fields")
      printer.line("\(printer.accessForRuntime)\(object.isSent ? "var" : "let") fields: ObjectFields")
      printer.emitSchema(object.properties)
      for type in object.nested {
        printer.blank()
        printer.emit(type)
      }
    }
  }

  private mutating func emit(_ notification: NotificationPlan) {
    block("\(access)static var kinds: [NotificationKind]") { printer in
      printer.line("[")
      // Swift's formatter wants a comma behind the last of several elements only.
      let close: SwiftText = notification.kinds.count == 1 ? ")" : "),"
      printer.indented { printer in
        for kind in notification.kinds { printer.list("NotificationKind(", kind.arguments, close) }
      }
      printer.line("]")
    }
    blank()
  }

  private mutating func emit(_ property: PropertyPlan, at index: Int, isSettable: Bool) {
    doc(property.documentation)
    let type: SwiftText = property.isRequired ? "\(property.type)" : "\(property.type)?"
    let head: SwiftText = "\(access)var \(property.name): \(type)"
    let label = property.isRequired ? property.kind.requiredLabel : property.kind.label
    let value: SwiftText = "fields[\(label): \(index)]"
    if isSettable {
      block(head) { printer in
        printer.block("get", line: value)
        printer.block("set", line: "\(value) = newValue")
      }
    } else {
      block(head, line: value)
    }
  }

  private mutating func emitInitializer(_ properties: [PropertyPlan]) {
    let parameters = properties.map { property -> SwiftText in
      switch property.coding {
      case .nullable: "\(property.name): \(property.type)?"
      default:
        property.isRequired ? "\(property.name): \(property.type)" : "\(property.name): \(property.type)? = nil"
      }
    }
    list("\(access)init(", parameters, ") {")
    let values = properties.map { "\($0.name)" as SwiftText }
    indented { $0.list("fields = ObjectFields(", ["of: Self.self"] + values, ")") }
    line("}")
  }

  private mutating func emitSchema(_ properties: [PropertyPlan]) {
    let entries = properties.map { property -> SwiftText in
      let isAlwaysThere = property.isRequired || property.coding == .nullable
      return
        "\(literal: property.wireName): \(isAlwaysThere ? property.schemaType : .optional(property.schemaType)).self"
    }
    block("\(accessForRuntime)static var schema: ObjectSchema") {
      $0.list("[", entries.isEmpty ? [":"] : entries, "]", isLiteral: true)
    }
  }

  private mutating func emit(_ enumeration: EnumerationPlan) {
    doc(enumeration.documentation)
    let raw: TypeReference = enumeration.rawType == .string ? .known("String") : .known("Int")
    block("\(access)struct \(enumeration.name): OpenEnumeration") { printer in
      printer.line("\(printer.access)let rawValue: \(raw)")
      // The compiler writes the same one, which is internal.
      if !printer.isInternal {
        printer.block("\(printer.access)init(rawValue: \(raw))", line: "self.rawValue = rawValue")
      }
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

extension PropertyPlan.Kind {
  fileprivate var label: SwiftText {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .time: "time"
    case .enumeration: "enumeration"
    case .object: "object"
    case .list: "list"
    case .map: "map"
    case .content: "content"
    }
  }

  fileprivate var requiredLabel: SwiftText {
    switch self {
    case .text: "requiredText"
    case .integer: "requiredInteger"
    case .number: "requiredNumber"
    case .boolean: "requiredBoolean"
    case .time: "requiredTime"
    case .enumeration: "requiredEnumeration"
    case .object: "requiredObject"
    case .list: "requiredList"
    case .map: "requiredMap"
    case .content: "requiredContent"
    }
  }
}

extension PropertyPlan {
  /// Its type, and around it how it travels.
  fileprivate var schemaType: TypeReference {
    switch coding {
    case .plain: type
    case .nullable: .generic(Identifier(known: "Nullable"), type)
    case .sensitive: .generic(Identifier(known: "Sensitive"), type)
    case .jsonText: .generic(Identifier(known: "JSONText"), type)
    case .joined(.comma): .generic(Identifier(known: "CommaSeparated"), type)
    case .joined(.space): .generic(Identifier(known: "SpaceSeparated"), type)
    case .joined(.pipe): .generic(Identifier(known: "PipeSeparated"), type)
    case .bracketed: .generic(Identifier(known: "Bracketed"), type)
    }
  }
}

extension NotificationPlan.Kind {
  fileprivate var arguments: [SwiftText] {
    var arguments: [SwiftText] = ["\(literal: eventType)"]
    if let originalType { arguments.append("originalType: \(literal: originalType)") }
    for (index, member) in members.enumerated() {
      arguments.append(index == 0 ? "having: \(literal: member)" : "\(literal: member)")
    }
    return arguments
  }
}
