package indirect enum TypePlan: Hashable, Sendable {
  case object(ObjectPlan)
  case enumeration(EnumerationPlan)
  case union(UnionPlan)
  case alias(AliasPlan)

  package var name: Identifier {
    get {
      switch self {
      case .object(let plan): plan.name
      case .union(let plan): plan.name
      case .enumeration(let plan): plan.name
      case .alias(let plan): plan.type.name
      }
    }
    set {
      switch self {
      case .object(var plan):
        plan.name = newValue
        self = .object(plan)
      case .union(var plan):
        plan.name = newValue
        self = .union(plan)
      case .enumeration(var plan):
        plan.name = newValue
        self = .enumeration(plan)
      case .alias(var plan):
        plan.type.name = newValue
        self = .alias(plan)
      }
    }
  }

  package var documentation: String {
    switch self {
    case .object(let plan): plan.documentation
    case .union(let plan): plan.documentation
    case .enumeration(let plan): plan.documentation
    case .alias(let plan): plan.type.documentation
    }
  }

  package var origin: Origin? {
    switch self {
    case .object(let plan): plan.origin
    case .union(let plan): plan.origin
    case .enumeration(let plan): plan.origin
    case .alias(let plan): plan.type.origin
    }
  }

  /// The types that stand in it.
  package var nested: [TypePlan] {
    get {
      switch self {
      case .object(let plan): plan.nested
      case .union(let plan): plan.nested
      case .enumeration, .alias: []
      }
    }
    set {
      switch self {
      case .object(var plan):
        plan.nested = newValue
        self = .object(plan)
      case .union(var plan):
        plan.nested = newValue
        self = .union(plan)
      case .enumeration, .alias: break
      }
    }
  }
}

/// Another name for a type that stands in another place.
package struct AliasPlan: Hashable, Sendable {
  package var target: TypeReference
  /// What it stands for, as it would be here.
  package var type: TypePlan

  package init(target: TypeReference, type: TypePlan) {
    self.target = target
    self.type = type
  }
}

/// A struct for a JSON object.
package struct ObjectPlan: Hashable, Sendable {
  package var name: Identifier
  /// Markdown.
  package var documentation: String
  package var properties: [PropertyPlan]
  package var nested: [TypePlan]
  /// Whether it is sent, or is part of what is: then its properties can be set.
  package var isSent: Bool
  /// Set where the object is the payload of a notification.
  package var notification: NotificationPlan?
  package var origin: Origin?

  package init(
    name: Identifier, documentation: String, properties: [PropertyPlan], nested: [TypePlan] = [], isSent: Bool = false,
    notification: NotificationPlan? = nil, origin: Origin? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.properties = properties
    self.nested = nested
    self.isSent = isSent
    self.notification = notification
    self.origin = origin
  }
}

package struct NotificationPlan: Hashable, Sendable {
  /// What it is known by.
  package struct Kind: Hashable, Sendable {
    package var eventType: String
    package var originalType: String?
    package var members: [String]

    package init(eventType: String, originalType: String?, members: [String]) {
      self.eventType = eventType
      self.originalType = originalType
      self.members = members
    }
  }

  package var kinds: [Kind]

  package init(kinds: [Kind]) {
    self.kinds = kinds
  }
}

package struct PropertyPlan: Hashable, Sendable {
  package enum Coding: Hashable, Sendable {
    case plain
    /// It must be there, and is null where it has no value.
    case nullable
    /// Encrypted on the wire, redacted in print.
    case sensitive
    /// JSON text in a string on the wire.
    case jsonText
    /// A list whose elements stand in one text, with this between them.
    case joined(Separator)
    /// Each part has a name of its own on the wire: `card[number]`, `expand[]`.
    case bracketed
  }

  /// What a property holds, as the runtime tells it apart.
  package enum Kind: Hashable, Sendable {
    case text, integer, number, boolean, time, enumeration, object, list, map
    /// Any JSON, or one of several shapes.
    case content
  }

  package enum Separator: String, Hashable, Sendable {
    case comma = ","
    case space = " "
    case pipe = "|"
  }

  package var name: Identifier
  package var wireName: String
  /// Without the optional mark.
  package var type: TypeReference
  package var kind: Kind
  package var isRequired: Bool
  package var coding: Coding
  /// Markdown.
  package var documentation: String
  package var origin: Origin?

  package init(
    name: Identifier, wireName: String, type: TypeReference, kind: Kind, isRequired: Bool,
    coding: Coding = .plain, documentation: String, origin: Origin? = nil
  ) {
    self.name = name
    self.wireName = wireName
    self.type = type
    self.kind = kind
    self.isRequired = isRequired
    self.coding = coding
    self.documentation = documentation
    self.origin = origin
  }
}

/// An open enumeration.
package struct EnumerationPlan: Hashable, Sendable {
  package enum RawType: Hashable, Sendable {
    case string, integer
  }

  package enum RawValue: Hashable, Sendable {
    case string(String)
    case integer(Int)
  }

  package struct Value: Hashable, Sendable {
    package var name: Identifier
    package var rawValue: RawValue
    package var documentation: String

    package init(name: Identifier, rawValue: RawValue, documentation: String) {
      self.name = name
      self.rawValue = rawValue
      self.documentation = documentation
    }
  }

  package var name: Identifier
  package var documentation: String
  package var rawType: RawType
  package var values: [Value]
  package var origin: Origin?

  package init(
    name: Identifier, documentation: String, rawType: RawType, values: [Value], origin: Origin? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.rawType = rawType
    self.values = values
    self.origin = origin
  }
}

/// An enumeration with a payload: a value that has one of several shapes.
package struct UnionPlan: Hashable, Sendable {
  package enum ValueKind: Hashable, Sendable {
    case string, number, boolean, array, object
  }

  /// By what one alternative is told from the others.
  package enum Sign: Hashable, Sendable {
    case value(of: String, [String])
    case kind(ValueKind)
    /// An object that has all of these members.
    case members([String])
  }

  package struct Alternative: Hashable, Sendable {
    package var name: Identifier
    package var type: TypeReference
    package var sign: Sign

    package init(name: Identifier, type: TypeReference, sign: Sign) {
      self.name = name
      self.type = type
      self.sign = sign
    }
  }

  package var name: Identifier
  package var documentation: String
  /// In the order in which they are tried.
  package var alternatives: [Alternative]
  /// What is said about a value of none of them.
  package var otherDocumentation: String
  package var nested: [TypePlan]
  package var origin: Origin?

  package init(
    name: Identifier, documentation: String, alternatives: [Alternative], otherDocumentation: String,
    nested: [TypePlan] = [], origin: Origin? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.alternatives = alternatives
    self.otherDocumentation = otherDocumentation
    self.nested = nested
    self.origin = origin
  }
}
