// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public indirect enum Choice: FieldContent {
    case any(Schemas.Response.`Any`)
    case selfValue(Schemas.Response.SelfType)
    case type(Schemas.Response.TypeValue)
    case string(Schemas.Response.StringType)
    case int(Schemas.Response.IntType)
    case bool(Schemas.Response.BoolType)
    case data(Schemas.Response.DataType)
    case double(Schemas.Response.DoubleType)
    case response(Schemas.Response.ResponseType)
    case call(Schemas.Response.CallType)
    case alternative(Schemas.Response.AlternativeType)
    case jsonValue(Schemas.Response.JSONValueType)
    case optional(Schemas.Response.OptionalType)
    case sendable(Schemas.Response.SendableType)
    case schemas(Schemas.Response.SchemasType)
    case swift(Schemas.Response.SwiftType)
    case weChatPay(Schemas.Response.WeChatPayType)
    case url(Schemas.Response.URLType)
    case void(Schemas.Response.VoidType)
    case never(Schemas.Response.NeverType)
    case selfValueVariant2(Schemas.Response.SelfType2)
    case callVariant2(Schemas.Response.CallType2)
    case fields(Schemas.Response.Fields)
    case noneValue(Schemas.Response.None)
    case otherVariant2(Schemas.Response.Other)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.members(["field0"]), Self.any), Alternative(.members(["field1"]), Self.selfValue),
        Alternative(.members(["field2"]), Self.type), Alternative(.members(["field3"]), Self.string),
        Alternative(.members(["field4"]), Self.int), Alternative(.members(["field5"]), Self.bool),
        Alternative(.members(["field6"]), Self.data), Alternative(.members(["field7"]), Self.double),
        Alternative(.members(["field8"]), Self.response), Alternative(.members(["field9"]), Self.call),
        Alternative(.members(["field10"]), Self.alternative), Alternative(.members(["field11"]), Self.jsonValue),
        Alternative(.members(["field12"]), Self.optional), Alternative(.members(["field13"]), Self.sendable),
        Alternative(.members(["field14"]), Self.schemas), Alternative(.members(["field15"]), Self.swift),
        Alternative(.members(["field16"]), Self.weChatPay), Alternative(.members(["field17"]), Self.url),
        Alternative(.members(["field18"]), Self.void), Alternative(.members(["field19"]), Self.never),
        Alternative(.members(["field20"]), Self.selfValueVariant2),
        Alternative(.members(["field21"]), Self.callVariant2), Alternative(.members(["field22"]), Self.fields),
        Alternative(.members(["field23"]), Self.noneValue), Alternative(.members(["field24"]), Self.otherVariant2),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .any(let value): try value.encode(to: encoder)
      case .selfValue(let value): try value.encode(to: encoder)
      case .type(let value): try value.encode(to: encoder)
      case .string(let value): try value.encode(to: encoder)
      case .int(let value): try value.encode(to: encoder)
      case .bool(let value): try value.encode(to: encoder)
      case .data(let value): try value.encode(to: encoder)
      case .double(let value): try value.encode(to: encoder)
      case .response(let value): try value.encode(to: encoder)
      case .call(let value): try value.encode(to: encoder)
      case .alternative(let value): try value.encode(to: encoder)
      case .jsonValue(let value): try value.encode(to: encoder)
      case .optional(let value): try value.encode(to: encoder)
      case .sendable(let value): try value.encode(to: encoder)
      case .schemas(let value): try value.encode(to: encoder)
      case .swift(let value): try value.encode(to: encoder)
      case .weChatPay(let value): try value.encode(to: encoder)
      case .url(let value): try value.encode(to: encoder)
      case .void(let value): try value.encode(to: encoder)
      case .never(let value): try value.encode(to: encoder)
      case .selfValueVariant2(let value): try value.encode(to: encoder)
      case .callVariant2(let value): try value.encode(to: encoder)
      case .fields(let value): try value.encode(to: encoder)
      case .noneValue(let value): try value.encode(to: encoder)
      case .otherVariant2(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }
  }
}
