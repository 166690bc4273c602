// Written by wechatpay-gen: change the description, not this file.
// POST /texts/payments

@_spi(Generated) public import WeChatPay

extension Texts.Payments {
  /// 表单的编码
  ///
  /// `POST /texts/payments`
  @discardableResult
  public func post(form: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/texts/payments"), form: form)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    public var card: Card {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    public var expand: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }
    public var items: [Item]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    public var city: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    public var codes: [Int]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    public var amount: Amount? {
      get { fields[content: 5] }
      set { fields[content: 5] = newValue }
    }
    public var detail: Detail? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }

    public init(
      card: Card, expand: [String]? = nil, items: [Item]? = nil, city: String? = nil, codes: [Int]? = nil,
      amount: Amount? = nil, detail: Detail? = nil
    ) {
      fields = ObjectFields(of: Self.self, card, expand, items, city, codes, amount, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card": Bracketed<Card>.self, "expand": Bracketed<[String]>?.self, "items": Bracketed<[Item]>?.self,
        "city": String?.self, "codes": CommaSeparated<[Int]>?.self, "amount": Amount?.self, "detail": Detail?.self,
      ]
    }

    public struct Card: APIObject {
      public var number: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      public var owner: Owner? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(number: String, owner: Owner? = nil) {
        fields = ObjectFields(of: Self.self, number, owner)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["number": String.self, "owner": Owner?.self]
      }
    }

    public struct Item: APIObject {
      public var price: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      public var tags: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(price: Int? = nil, tags: [String]? = nil) {
        fields = ObjectFields(of: Self.self, price, tags)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["price": Int?.self, "tags": [String]?.self]
      }
    }

    public indirect enum Amount: FieldContent {
      case integer(Int)
      case text(Text)
      /// 文档没有描述的形态
      case other(JSONValue)

      public init(from decoder: any Decoder) throws {
        let alternatives: [Alternative<Self>] = [Alternative(.number, Self.integer), Alternative(.string, Self.text)]
        self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value): try value.encode(to: encoder)
        case .text(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        }
      }
    }

    public struct Detail: APIObject {
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

    public struct Owner: APIObject {
      public var name: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(name: String? = nil) {
        fields = ObjectFields(of: Self.self, name)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String?.self]
      }
    }

    public struct Text: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var all: Self { Self(rawValue: "all") }
    }
  }
}
