// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Choices: APIObject {
    /// `by_field`
    public var byField: Schemas.Request.Shape? { fields[0] }
    /// `by_kind`
    public var byKind: ByKind? { fields[1] }
    /// `by_members`
    public var byMembers: ByMembers? { fields[2] }
    /// `by_constant`
    public var byConstant: ByConstant? { fields[3] }
    /// `several_types`
    public var severalTypes: SeveralTypes? { fields[4] }
    public var values: Values? { fields[5] }
    public var untold: JSONValue? { fields[6] }

    public init(
      byField: Schemas.Request.Shape? = nil, byKind: ByKind? = nil, byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil, severalTypes: SeveralTypes? = nil, values: Values? = nil, untold: JSONValue? = nil
    ) {
      fields = ObjectFields(of: Self.self, byField, byKind, byMembers, byConstant, severalTypes, values, untold)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "by_field": Schemas.Request.Shape?.self, "by_kind": ByKind?.self, "by_members": ByMembers?.self,
        "by_constant": ByConstant?.self, "several_types": SeveralTypes?.self, "values": Values?.self,
        "untold": JSONValue?.self,
      ]
    }

    public indirect enum ByKind: FieldContent {
      case text(String)
      case integer(Int)
      case list([String])
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.string, Self.text), Alternative(.number, Self.integer), Alternative(.array, Self.list),
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

    public indirect enum ByMembers: FieldContent {
      case card(Card)
      case account(Account)
      case anythingElse(AnythingElse)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.members(["card_no"]), Self.card), Alternative(.members(["account_no"]), Self.account),
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

    public indirect enum ByConstant: FieldContent {
      case option1(Option1)
      case option2(Option2)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.value(of: "type", ["a"]), Self.option1), Alternative(.value(of: "type", ["b"]), Self.option2),
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

    public indirect enum SeveralTypes: FieldContent {
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
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var x: Self { Self(rawValue: "x") }

      public static var y: Self { Self(rawValue: "y") }
    }

    public struct Card: APIObject {
      /// `card_no`
      public var cardNo: String { fields[required: 0] }

      public init(cardNo: String) {
        fields = ObjectFields(of: Self.self, cardNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["card_no": String.self]
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public var accountNo: String { fields[required: 0] }

      public init(accountNo: String) {
        fields = ObjectFields(of: Self.self, accountNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["account_no": String.self]
      }
    }

    public struct AnythingElse: APIObject {
      public var note: String? { fields[0] }

      public init(note: String? = nil) {
        fields = ObjectFields(of: Self.self, note)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["note": String?.self]
      }
    }

    public struct Option1: APIObject {
      public var type: Option1Type { fields[required: 0] }
      public var value: String? { fields[1] }

      public init(type: Option1Type, value: String? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": Option1Type.self, "value": String?.self]
      }
    }

    public struct Option2: APIObject {
      public var type: Option2Type { fields[required: 0] }
      public var value: Int? { fields[1] }

      public init(type: Option2Type, value: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": Option2Type.self, "value": Int?.self]
      }
    }

    public struct Option1Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var a: Self { Self(rawValue: "a") }
    }

    public struct Option2Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var b: Self { Self(rawValue: "b") }
    }
  }
}

extension Schemas.Response {
  public struct Choices: APIObject {
    /// `by_field`
    public var byField: Schemas.Response.Shape? { fields[0] }
    /// `by_kind`
    public var byKind: ByKind? { fields[1] }
    /// `by_members`
    public var byMembers: ByMembers? { fields[2] }
    /// `by_constant`
    public var byConstant: ByConstant? { fields[3] }
    /// `several_types`
    public var severalTypes: SeveralTypes? { fields[4] }
    public var values: Values? { fields[5] }
    public var untold: JSONValue? { fields[6] }

    public init(
      byField: Schemas.Response.Shape? = nil, byKind: ByKind? = nil, byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil, severalTypes: SeveralTypes? = nil, values: Values? = nil, untold: JSONValue? = nil
    ) {
      fields = ObjectFields(of: Self.self, byField, byKind, byMembers, byConstant, severalTypes, values, untold)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "by_field": Schemas.Response.Shape?.self, "by_kind": ByKind?.self, "by_members": ByMembers?.self,
        "by_constant": ByConstant?.self, "several_types": SeveralTypes?.self, "values": Values?.self,
        "untold": JSONValue?.self,
      ]
    }

    public indirect enum ByKind: FieldContent {
      case text(String)
      case integer(Int)
      case list([String])
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.string, Self.text), Alternative(.number, Self.integer), Alternative(.array, Self.list),
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

    public indirect enum ByMembers: FieldContent {
      case card(Card)
      case account(Account)
      case anythingElse(AnythingElse)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.members(["card_no"]), Self.card), Alternative(.members(["account_no"]), Self.account),
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

    public indirect enum ByConstant: FieldContent {
      case option1(Option1)
      case option2(Option2)
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [
          Alternative(.value(of: "type", ["a"]), Self.option1), Alternative(.value(of: "type", ["b"]), Self.option2),
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

    public indirect enum SeveralTypes: FieldContent {
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
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var x: Self { Self(rawValue: "x") }

      public static var y: Self { Self(rawValue: "y") }
    }

    public struct Card: APIObject {
      /// `card_no`
      public var cardNo: String? { fields[0] }

      public init(cardNo: String? = nil) {
        fields = ObjectFields(of: Self.self, cardNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["card_no": String?.self]
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public var accountNo: String? { fields[0] }

      public init(accountNo: String? = nil) {
        fields = ObjectFields(of: Self.self, accountNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["account_no": String?.self]
      }
    }

    public struct AnythingElse: APIObject {
      public var note: String? { fields[0] }

      public init(note: String? = nil) {
        fields = ObjectFields(of: Self.self, note)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["note": String?.self]
      }
    }

    public struct Option1: APIObject {
      public var type: Option1Type? { fields[0] }
      public var value: String? { fields[1] }

      public init(type: Option1Type? = nil, value: String? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": Option1Type?.self, "value": String?.self]
      }
    }

    public struct Option2: APIObject {
      public var type: Option2Type? { fields[0] }
      public var value: Int? { fields[1] }

      public init(type: Option2Type? = nil, value: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": Option2Type?.self, "value": Int?.self]
      }
    }

    public struct Option1Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var a: Self { Self(rawValue: "a") }
    }

    public struct Option2Type: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var b: Self { Self(rawValue: "b") }
    }
  }
}
