// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Choices: APIObject {
    /// `by_field`
    public var byField: Schemas.Request.Shape?
    /// `by_kind`
    public var byKind: ByKind?
    /// `by_members`
    public var byMembers: ByMembers?
    /// `by_constant`
    public var byConstant: ByConstant?
    /// `several_types`
    public var severalTypes: SeveralTypes?
    public var values: Values?
    public var untold: JSONValue?

    public init(
      byField: Schemas.Request.Shape? = nil,
      byKind: ByKind? = nil,
      byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil,
      severalTypes: SeveralTypes? = nil,
      values: Values? = nil,
      untold: JSONValue? = nil
    ) {
      self.byField = byField
      self.byKind = byKind
      self.byMembers = byMembers
      self.byConstant = byConstant
      self.severalTypes = severalTypes
      self.values = values
      self.untold = untold
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.byField = fields.visit("by_field", object?.byField)
      self.byKind = fields.visit("by_kind", object?.byKind)
      self.byMembers = fields.visit("by_members", object?.byMembers)
      self.byConstant = fields.visit("by_constant", object?.byConstant)
      self.severalTypes = fields.visit("several_types", object?.severalTypes)
      self.values = fields.visit("values", object?.values)
      self.untold = fields.visit("untold", object?.untold)
    }

    public indirect enum ByKind: Codable, Hashable, Sendable {
      case text(String)
      case integer(Int)
      case list([String])
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.string, Self.text),
          Alternative(.number, Self.integer),
          Alternative(.array, Self.list),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .list(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum ByMembers: Codable, Hashable, Sendable {
      case card(Card)
      case account(Account)
      case anythingElse(AnythingElse)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.members(["card_no"]), Self.card),
          Alternative(.members(["account_no"]), Self.account),
          Alternative(.members([]), Self.anythingElse),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .card(let value): try value.encode(to: encoder)
        case .account(let value): try value.encode(to: encoder)
        case .anythingElse(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum ByConstant: Codable, Hashable, Sendable {
      case option1(Option1)
      case option2(Option2)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.value(of: "type", ["a"]), Self.option1),
          Alternative(.value(of: "type", ["b"]), Self.option2),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .option1(let value): try value.encode(to: encoder)
        case .option2(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum SeveralTypes: Codable, Hashable, Sendable {
      case string(String)
      case integer(Int)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.string, Self.string), Alternative(.number, Self.integer)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public struct Values: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var x: Self { Self(rawValue: "x") }

      public static var y: Self { Self(rawValue: "y") }
    }

    public struct Card: APIObject {
      /// `card_no`
      public var cardNo: String

      public init(cardNo: String) {
        self.cardNo = cardNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.cardNo = try fields.require("card_no", object?.cardNo)
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public var accountNo: String

      public init(accountNo: String) {
        self.accountNo = accountNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.accountNo = try fields.require("account_no", object?.accountNo)
      }
    }

    public struct AnythingElse: APIObject {
      public var note: String?

      public init(note: String? = nil) {
        self.note = note
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.note = fields.visit("note", object?.note)
      }
    }

    public struct Option1: APIObject {
      public var type: TypeType
      public var value: String?

      public init(type: TypeType, value: String? = nil) {
        self.type = type
        self.value = value
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self.value = fields.visit("value", object?.value)
      }
    }

    public struct Option2: APIObject {
      public var type: Option2Type
      public var value: Int?

      public init(type: Option2Type, value: Int? = nil) {
        self.type = type
        self.value = value
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self.value = fields.visit("value", object?.value)
      }
    }

    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var a: Self { Self(rawValue: "a") }
    }

    public struct Option2Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var b: Self { Self(rawValue: "b") }
    }
  }
}

extension Schemas.Response {
  public struct Choices: APIObject {
    /// `by_field`
    public let byField: Schemas.Response.Shape?
    /// `by_kind`
    public let byKind: ByKind?
    /// `by_members`
    public let byMembers: ByMembers?
    /// `by_constant`
    public let byConstant: ByConstant?
    /// `several_types`
    public let severalTypes: SeveralTypes?
    public let values: Values?
    public let untold: JSONValue?

    public init(
      byField: Schemas.Response.Shape? = nil,
      byKind: ByKind? = nil,
      byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil,
      severalTypes: SeveralTypes? = nil,
      values: Values? = nil,
      untold: JSONValue? = nil
    ) {
      self.byField = byField
      self.byKind = byKind
      self.byMembers = byMembers
      self.byConstant = byConstant
      self.severalTypes = severalTypes
      self.values = values
      self.untold = untold
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.byField = fields.visit("by_field", object?.byField)
      self.byKind = fields.visit("by_kind", object?.byKind)
      self.byMembers = fields.visit("by_members", object?.byMembers)
      self.byConstant = fields.visit("by_constant", object?.byConstant)
      self.severalTypes = fields.visit("several_types", object?.severalTypes)
      self.values = fields.visit("values", object?.values)
      self.untold = fields.visit("untold", object?.untold)
    }

    public indirect enum ByKind: Codable, Hashable, Sendable {
      case text(String)
      case integer(Int)
      case list([String])
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.string, Self.text),
          Alternative(.number, Self.integer),
          Alternative(.array, Self.list),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .list(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum ByMembers: Codable, Hashable, Sendable {
      case card(Card)
      case account(Account)
      case anythingElse(AnythingElse)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.members(["card_no"]), Self.card),
          Alternative(.members(["account_no"]), Self.account),
          Alternative(.members([]), Self.anythingElse),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .card(let value): try value.encode(to: encoder)
        case .account(let value): try value.encode(to: encoder)
        case .anythingElse(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum ByConstant: Codable, Hashable, Sendable {
      case option1(Option1)
      case option2(Option2)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.value(of: "type", ["a"]), Self.option1),
          Alternative(.value(of: "type", ["b"]), Self.option2),
        ]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .option1(let value): try value.encode(to: encoder)
        case .option2(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public indirect enum SeveralTypes: Codable, Hashable, Sendable {
      case string(String)
      case integer(Int)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.string, Self.string), Alternative(.number, Self.integer)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public struct Values: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var x: Self { Self(rawValue: "x") }

      public static var y: Self { Self(rawValue: "y") }
    }

    public struct Card: APIObject {
      /// `card_no`
      public let cardNo: String?

      public init(cardNo: String? = nil) {
        self.cardNo = cardNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.cardNo = fields.visit("card_no", object?.cardNo)
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public let accountNo: String?

      public init(accountNo: String? = nil) {
        self.accountNo = accountNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.accountNo = fields.visit("account_no", object?.accountNo)
      }
    }

    public struct AnythingElse: APIObject {
      public let note: String?

      public init(note: String? = nil) {
        self.note = note
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.note = fields.visit("note", object?.note)
      }
    }

    public struct Option1: APIObject {
      public let type: TypeType?
      public let value: String?

      public init(type: TypeType? = nil, value: String? = nil) {
        self.type = type
        self.value = value
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.value = fields.visit("value", object?.value)
      }
    }

    public struct Option2: APIObject {
      public let type: Option2Type?
      public let value: Int?

      public init(type: Option2Type? = nil, value: Int? = nil) {
        self.type = type
        self.value = value
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.value = fields.visit("value", object?.value)
      }
    }

    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var a: Self { Self(rawValue: "a") }
    }

    public struct Option2Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var b: Self { Self(rawValue: "b") }
    }
  }
}
