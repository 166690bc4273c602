// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public indirect enum Shape: FieldContent {
    case circle(Schemas.Request.Circle)
    case group(Schemas.Request.Group)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "shape_type", ["round"]), Self.circle),
        Alternative(.value(of: "shape_type", ["Group"]), Self.group),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .circle(let value): try value.encode(to: encoder)
      case .group(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension Schemas.Response {
  public indirect enum Shape: FieldContent {
    case circle(Schemas.Response.Circle)
    case group(Schemas.Response.Group)
    /// A shape that is not described.
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "shape_type", ["round"]), Self.circle),
        Alternative(.value(of: "shape_type", ["Group"]), Self.group),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .circle(let value): try value.encode(to: encoder)
      case .group(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }
  }
}
