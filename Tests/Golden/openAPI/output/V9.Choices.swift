// Written by wechatpay-gen: change the description, not this file.
// PUT /v9/choices

@_spi(Generated) public import WeChatPay

extension V9.Choices {
  /// 几种形状之一
  ///
  /// `PUT /v9/choices`
  public func put(_ body: Schemas.Request.Choices) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/v9/choices"), body: body)
  }

  /// `put` 返回的内容
  public indirect enum PutResponse: FieldContent {
    case status201(Status201)
    case status200(Schemas.Response.Choices)
    /// 文档没有描述的形态
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.members(["created"]), Self.status201), Alternative(.members([]), Self.status200),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .status201(let value): try value.encode(to: encoder)
      case .status200(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct Status201: APIObject {
      public var created: Bool? { fields[boolean: 0] }

      public init(created: Bool? = nil) {
        fields = ObjectFields(of: Self.self, created)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["created": Bool?.self]
      }
    }
  }
}
