// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Pageable: APIObject {
    public var page: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    public var sort: Sort? {
      get { fields[content: 1] }
      set { fields[content: 1] = newValue }
    }

    public init(page: Int? = nil, sort: Sort? = nil) {
      fields = ObjectFields(of: Self.self, page, sort)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["page": Int?.self, "sort": Sort?.self]
    }

    public indirect enum Sort: FieldContent {
      case text(String)
      case list([String])
      /// A shape that is not described.
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.string, Self.text), Alternative(.array, Self.list)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .list(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }
  }
}
