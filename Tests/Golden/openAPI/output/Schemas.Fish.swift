// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public indirect enum Fish: FieldContent {
    case salmon(Schemas.Request.Salmon)
    case shark(Shark)
    case goblin(Schemas.Request.Goblin)
    case base(Base)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "kind", ["Salmon"]), Self.salmon),
        Alternative(.value(of: "kind", ["Shark"]), Self.shark),
        Alternative(.value(of: "kind", ["Goblin"]), Self.goblin), Alternative(.members([]), Self.base),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .salmon(let value): try value.encode(to: encoder)
      case .shark(let value): try value.encode(to: encoder)
      case .goblin(let value): try value.encode(to: encoder)
      case .base(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct Shark: APIObject {
      public var kind: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      public var age: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(kind: String, age: Int? = nil) {
        fields = ObjectFields(of: Self.self, kind, age)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["kind": String.self, "age": Int?.self]
      }
    }

    public struct Base: APIObject {
      public var kind: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(kind: String) {
        fields = ObjectFields(of: Self.self, kind)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["kind": String.self]
      }
    }
  }
}

extension Schemas.Response {
  public indirect enum Fish: FieldContent {
    case salmon(Schemas.Response.Salmon)
    case shark(Shark)
    case goblin(Schemas.Response.Goblin)
    case base(Base)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "kind", ["Salmon"]), Self.salmon),
        Alternative(.value(of: "kind", ["Shark"]), Self.shark),
        Alternative(.value(of: "kind", ["Goblin"]), Self.goblin), Alternative(.members([]), Self.base),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .salmon(let value): try value.encode(to: encoder)
      case .shark(let value): try value.encode(to: encoder)
      case .goblin(let value): try value.encode(to: encoder)
      case .base(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct Shark: APIObject {
      public var kind: String? { fields[text: 0] }
      public var age: Int? { fields[integer: 1] }

      public init(kind: String? = nil, age: Int? = nil) {
        fields = ObjectFields(of: Self.self, kind, age)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["kind": String?.self, "age": Int?.self]
      }
    }

    public struct Base: APIObject {
      public var kind: String? { fields[text: 0] }

      public init(kind: String? = nil) {
        fields = ObjectFields(of: Self.self, kind)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["kind": String?.self]
      }
    }
  }
}
