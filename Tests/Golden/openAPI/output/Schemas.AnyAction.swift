// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public indirect enum AnyAction: FieldContent {
    case action(Action)
    case resize(Schemas.Request.Resize)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "type", ["reboot"]), Self.action),
        Alternative(.value(of: "type", ["resize"]), Self.resize),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .action(let value): try value.encode(to: encoder)
      case .resize(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct Action: APIObject {
      public var type: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(type: String) {
        fields = ObjectFields(of: Self.self, type)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": String.self]
      }
    }
  }
}

extension Schemas.Response {
  public indirect enum AnyAction: FieldContent {
    case action(Action)
    case resize(Schemas.Response.Resize)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "type", ["reboot"]), Self.action),
        Alternative(.value(of: "type", ["resize"]), Self.resize),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .action(let value): try value.encode(to: encoder)
      case .resize(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct Action: APIObject {
      public var type: String? { fields[text: 0] }

      public init(type: String? = nil) {
        fields = ObjectFields(of: Self.self, type)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": String?.self]
      }
    }
  }
}
