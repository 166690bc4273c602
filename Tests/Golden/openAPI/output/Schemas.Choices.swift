// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Choices: APIObject {
    /// `by_field`
    public var byField: Schemas.Request.Shape? {
      get { fields[content: 0] }
      set { fields[content: 0] = newValue }
    }
    /// `by_kind`
    public var byKind: ByKind? {
      get { fields[content: 1] }
      set { fields[content: 1] = newValue }
    }
    /// `by_members`
    public var byMembers: ByMembers? {
      get { fields[content: 2] }
      set { fields[content: 2] = newValue }
    }
    /// `by_constant`
    public var byConstant: ByConstant? {
      get { fields[content: 3] }
      set { fields[content: 3] = newValue }
    }
    /// `several_types`
    public var severalTypes: SeveralTypes? {
      get { fields[content: 4] }
      set { fields[content: 4] = newValue }
    }
    public var values: Values? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    public var untold: JSONValue? {
      get { fields[content: 6] }
      set { fields[content: 6] = newValue }
    }

    public init(
      byField: Schemas.Request.Shape? = nil, byKind: ByKind? = nil, byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil, severalTypes: SeveralTypes? = nil, values: Values? = nil, untold: JSONValue? = nil
    ) {
      fields = ObjectFields(of: Self.self, byField, byKind, byMembers, byConstant, severalTypes, values, untold)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
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
      public var cardNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(cardNo: String) {
        fields = ObjectFields(of: Self.self, cardNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["card_no": String.self]
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public var accountNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(accountNo: String) {
        fields = ObjectFields(of: Self.self, accountNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account_no": String.self]
      }
    }

    public struct AnythingElse: APIObject {
      public var note: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(note: String? = nil) {
        fields = ObjectFields(of: Self.self, note)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["note": String?.self]
      }
    }

    public struct Option1: APIObject {
      public var type: Option1Type {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      public var value: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(type: Option1Type, value: String? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": Option1Type.self, "value": String?.self]
      }
    }

    public struct Option2: APIObject {
      public var type: Option2Type {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      public var value: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(type: Option2Type, value: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
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
    public var byField: Schemas.Response.Shape? { fields[content: 0] }
    /// `by_kind`
    public var byKind: ByKind? { fields[content: 1] }
    /// `by_members`
    public var byMembers: ByMembers? { fields[content: 2] }
    /// `by_constant`
    public var byConstant: ByConstant? { fields[content: 3] }
    /// `several_types`
    public var severalTypes: SeveralTypes? { fields[content: 4] }
    public var values: Values? { fields[enumeration: 5] }
    public var untold: JSONValue? { fields[content: 6] }

    public init(
      byField: Schemas.Response.Shape? = nil, byKind: ByKind? = nil, byMembers: ByMembers? = nil,
      byConstant: ByConstant? = nil, severalTypes: SeveralTypes? = nil, values: Values? = nil, untold: JSONValue? = nil
    ) {
      fields = ObjectFields(of: Self.self, byField, byKind, byMembers, byConstant, severalTypes, values, untold)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
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
      public var cardNo: String? { fields[text: 0] }

      public init(cardNo: String? = nil) {
        fields = ObjectFields(of: Self.self, cardNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["card_no": String?.self]
      }
    }

    public struct Account: APIObject {
      /// `account_no`
      public var accountNo: String? { fields[text: 0] }

      public init(accountNo: String? = nil) {
        fields = ObjectFields(of: Self.self, accountNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account_no": String?.self]
      }
    }

    public struct AnythingElse: APIObject {
      public var note: String? { fields[text: 0] }

      public init(note: String? = nil) {
        fields = ObjectFields(of: Self.self, note)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["note": String?.self]
      }
    }

    public struct Option1: APIObject {
      public var type: Option1Type? { fields[enumeration: 0] }
      public var value: String? { fields[text: 1] }

      public init(type: Option1Type? = nil, value: String? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": Option1Type?.self, "value": String?.self]
      }
    }

    public struct Option2: APIObject {
      public var type: Option2Type? { fields[enumeration: 0] }
      public var value: Int? { fields[integer: 1] }

      public init(type: Option2Type? = nil, value: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
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
