// Written by wechatpay-gen: change the description, not this file.
// GET /v9/wide-choices

@_spi(Generated) public import WeChatPay

extension V9.WideChoices {
  /// 一行正好满的形状
  ///
  /// `GET /v9/wide-choices`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v9/wide-choices"))
  }

  /// `get` 返回的内容
  public indirect enum GetResponse: FieldContent {
    case first(First)
    case second(Second)
    /// 文档没有描述的形态
    case other(JSONValue)

    public init(from decoder: any Decoder) throws {
      // swift-format-ignore
      let alternatives: [Alternative<Self>] = [
        Alternative(.members(["number_of_first", "number_of_second", "number_of_third", "aaaaaaaaaaaaaa"]), Self.first),
        Alternative(.members(["b"]), Self.second),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .first(let value): try value.encode(to: encoder)
      case .second(let value): try value.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }

    public struct First: APIObject {
      /// `number_of_first`
      public var numberOfFirst: String? { fields[text: 0] }
      /// `number_of_second`
      public var numberOfSecond: String? { fields[text: 1] }
      /// `number_of_third`
      public var numberOfThird: String? { fields[text: 2] }
      public var aaaaaaaaaaaaaa: String? { fields[text: 3] }

      public init(
        numberOfFirst: String? = nil, numberOfSecond: String? = nil, numberOfThird: String? = nil,
        aaaaaaaaaaaaaa: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, numberOfFirst, numberOfSecond, numberOfThird, aaaaaaaaaaaaaa)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "number_of_first": String?.self, "number_of_second": String?.self, "number_of_third": String?.self,
          "aaaaaaaaaaaaaa": String?.self,
        ]
      }
    }

    public struct Second: APIObject {
      public var b: String? { fields[text: 0] }

      public init(b: String? = nil) {
        fields = ObjectFields(of: Self.self, b)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["b": String?.self]
      }
    }
  }
}
