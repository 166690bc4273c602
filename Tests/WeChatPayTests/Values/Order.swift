@_spi(Generated) import WeChatPay

/// A reply with one of everything, written as the generator writes it.
struct Order: APIObject {
  var id: String? { fields[0] }
  var state: State? { fields[1] }
  var createdAt: Timestamp? { fields[2] }
  var total: Int? { fields[3] }
  var rate: Double? { fields[4] }
  var isPaid: Bool? { fields[5] }
  var payer: Payer? { fields[6] }
  var goods: [Goods]? { fields[7] }
  var tags: [String]? { fields[8] }
  var matrix: [[Int]]? { fields[9] }
  var scene: Scene? { fields[10] }
  var extra: JSONValue? { fields[11] }
  var attributes: [String: Int]? { fields[12] }
  var name: String? { fields[13] }
  var phones: [String]? { fields[14] }

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
  let fields: ObjectFields
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
    var openid: String? { fields[0] }
    var level: Level? { fields[1] }
    var card: String? { fields[2] }

    init(openid: String? = nil, level: Level? = nil, card: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, level, card)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
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
    var number: Int { fields[required: 0] }
    var price: Int? { fields[1] }
    var parts: [Goods]? { fields[2] }

    init(number: Int, price: Int? = nil, parts: [Goods]? = nil) {
      fields = ObjectFields(of: Self.self, number, price, parts)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["goods_no": Int.self, "unit_price": Int?.self, "parts": [Goods]?.self] }
  }

  struct Scene: APIObject {
    var place: String? { fields[0] }
    var floor: Int? { fields[1] }

    init(place: String? = nil, floor: Int? = nil) {
      fields = ObjectFields(of: Self.self, place, floor)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
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
