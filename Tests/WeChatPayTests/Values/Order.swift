@_spi(Generated) import WeChatPay

/// An object with one of everything, written as the generator writes what is sent.
struct Order: APIObject {
  var id: String? {
    get { fields[text: 0] }
    set { fields[text: 0] = newValue }
  }
  var state: State? {
    get { fields[enumeration: 1] }
    set { fields[enumeration: 1] = newValue }
  }
  var createdAt: Timestamp? {
    get { fields[time: 2] }
    set { fields[time: 2] = newValue }
  }
  var total: Int? {
    get { fields[integer: 3] }
    set { fields[integer: 3] = newValue }
  }
  var rate: Double? {
    get { fields[number: 4] }
    set { fields[number: 4] = newValue }
  }
  var isPaid: Bool? {
    get { fields[boolean: 5] }
    set { fields[boolean: 5] = newValue }
  }
  var payer: Payer? {
    get { fields[object: 6] }
    set { fields[object: 6] = newValue }
  }
  var goods: [Goods]? {
    get { fields[list: 7] }
    set { fields[list: 7] = newValue }
  }
  var tags: [String]? {
    get { fields[list: 8] }
    set { fields[list: 8] = newValue }
  }
  var matrix: [[Int]]? {
    get { fields[list: 9] }
    set { fields[list: 9] = newValue }
  }
  var scene: Scene? {
    get { fields[object: 10] }
    set { fields[object: 10] = newValue }
  }
  var extra: JSONValue? {
    get { fields[content: 11] }
    set { fields[content: 11] = newValue }
  }
  var attributes: [String: Int]? {
    get { fields[map: 12] }
    set { fields[map: 12] = newValue }
  }
  var name: String? {
    get { fields[text: 13] }
    set { fields[text: 13] = newValue }
  }
  var phones: [String]? {
    get { fields[list: 14] }
    set { fields[list: 14] = newValue }
  }

  init(
    id: String? = nil, state: State? = nil, createdAt: Timestamp? = nil, total: Int? = nil, rate: Double? = nil,
    isPaid: Bool? = nil, payer: Payer? = nil, goods: [Goods]? = nil, tags: [String]? = nil, matrix: [[Int]]? = nil,
    scene: Scene? = nil, extra: JSONValue? = nil, attributes: [String: Int]? = nil, name: String? = nil,
    phones: [String]? = nil
  ) {
    fields = ObjectFields(
      of: Self.self, id, state, createdAt, total, rate, isPaid, payer, goods, tags, matrix, scene, extra, attributes,
      name, phones)
  }
  init(fields: ObjectFields) { self.fields = fields }
  var fields: ObjectFields
  static var schema: ObjectSchema {
    [
      "order_id": String?.self, "state": State?.self, "created_at": Timestamp?.self, "total": Int?.self,
      "rate": Double?.self, "is_paid": Bool?.self, "payer": Payer?.self, "goods_list": [Goods]?.self,
      "tags": [String]?.self, "matrix": [[Int]]?.self, "scene_text": JSONText<Scene>?.self, "extra": JSONValue?.self,
      "attributes": [String: Int]?.self, "payer_name": Sensitive<String>?.self,
      "payer_phones": Sensitive<[String]>?.self,
    ]
  }

  struct State: OpenEnumeration {
    let rawValue: String
    static var paid: Self { Self(rawValue: "PAID") }
  }

  struct Payer: APIObject {
    var openid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    var level: Level? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    var card: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    init(openid: String? = nil, level: Level? = nil, card: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, level, card)
    }
    init(fields: ObjectFields) { self.fields = fields }
    var fields: ObjectFields
    static var schema: ObjectSchema {
      ["openid": String?.self, "level": Level?.self, "bank_card": Sensitive<String>?.self]
    }
  }

  struct Level: OpenEnumeration {
    let rawValue: Int
    static var gold: Self { Self(rawValue: 2) }
  }

  /// Holds a field that must be there, and more of its kind.
  struct Goods: APIObject {
    var number: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    var price: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    var parts: [Goods]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    init(number: Int, price: Int? = nil, parts: [Goods]? = nil) {
      fields = ObjectFields(of: Self.self, number, price, parts)
    }
    init(fields: ObjectFields) { self.fields = fields }
    var fields: ObjectFields
    static var schema: ObjectSchema { ["goods_no": Int.self, "unit_price": Int?.self, "parts": [Goods]?.self] }
  }

  struct Scene: APIObject {
    var place: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    var floor: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    init(place: String? = nil, floor: Int? = nil) {
      fields = ObjectFields(of: Self.self, place, floor)
    }
    init(fields: ObjectFields) { self.fields = fields }
    var fields: ObjectFields
    static var schema: ObjectSchema { ["place": String?.self, "floor_no": Int?.self] }
  }

  /// Every field has a value, and every sensitive one says so.
  static let complete = Order(
    id: "A-1", state: .paid, createdAt: "2026-11-23T10:00:00+08:00", total: 40000, rate: 0.5, isPaid: true,
    payer: Payer(openid: "oUpF8", level: .gold, card: "SECRET-CARD"),
    goods: [Goods(number: 1, price: 5, parts: [Goods(number: 2)])], tags: ["a/b", "\"中\"\n"], matrix: [[1, 2], []],
    scene: Scene(place: "门店", floor: 3), extra: ["a": [1, 0.5, "x", true, nil]], attributes: ["b": 1],
    name: "SECRET-NAME",
    phones: ["SECRET-PHONE", ""])
}
