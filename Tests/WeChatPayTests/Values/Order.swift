@_spi(Generated) import WeChatPay

/// A reply with one of everything, written as the generator writes it.
struct Order: APIObject {
  var id: String?
  var state: State?
  var createdAt: Timestamp?
  var total: Int?
  var rate: Double?
  var isPaid: Bool?
  var payer: Payer?
  var goods: [Goods]?
  var tags: [String]?
  var matrix: [[Int]]?
  var scene: Scene?
  var extra: JSONValue?
  @Sensitive var name: String? = nil
  @Sensitive var phones: [String]? = nil

  init(
    id: String? = nil, state: State? = nil, createdAt: Timestamp? = nil, total: Int? = nil, rate: Double? = nil,
    isPaid: Bool? = nil, payer: Payer? = nil, goods: [Goods]? = nil, tags: [String]? = nil, matrix: [[Int]]? = nil,
    scene: Scene? = nil, extra: JSONValue? = nil, name: String? = nil, phones: [String]? = nil
  ) {
    self.id = id
    self.state = state
    self.createdAt = createdAt
    self.total = total
    self.rate = rate
    self.isPaid = isPaid
    self.payer = payer
    self.goods = goods
    self.tags = tags
    self.matrix = matrix
    self.scene = scene
    self.extra = extra
    self.name = name
    self.phones = phones
  }

  init(_ fields: FieldVisitor, of object: Self?) throws {
    self.id = fields.visit("order_id", object?.id)
    self.state = fields.visit("state", object?.state)
    self.createdAt = fields.visit("created_at", object?.createdAt)
    self.total = fields.visit("total", object?.total)
    self.rate = fields.visit("rate", object?.rate)
    self.isPaid = fields.visit("is_paid", object?.isPaid)
    self.payer = fields.visit("payer", object?.payer)
    self.goods = fields.visit("goods_list", object?.goods)
    self.tags = fields.visit("tags", object?.tags)
    self.matrix = fields.visit("matrix", object?.matrix)
    self.scene = fields.visit("scene_text", jsonText: object?.scene)
    self.extra = fields.visit("extra", object?.extra)
    self._name = fields.visit("payer_name", sensitive: object?._name)
    self._phones = fields.visit("payer_phones", sensitive: object?._phones)
  }

  struct State: OpenEnumeration {
    let rawValue: String
    static var paid: Self { Self(rawValue: "PAID") }
  }

  struct Payer: APIObject {
    var openid: String?
    var level: Level?
    @Sensitive var card: String? = nil

    init(openid: String? = nil, level: Level? = nil, card: String? = nil) {
      self.openid = openid
      self.level = level
      self.card = card
    }
    init(_ fields: FieldVisitor, of object: Self?) throws {
      self.openid = fields.visit("openid", object?.openid)
      self.level = fields.visit("level", object?.level)
      self._card = fields.visit("bank_card", sensitive: object?._card)
    }
  }

  struct Level: OpenEnumeration {
    let rawValue: Int
    static var gold: Self { Self(rawValue: 2) }
  }

  /// Holds a field that must be there, and more of its kind.
  struct Goods: APIObject {
    var number = 0
    var price: Int?
    var parts: [Goods]?

    init(number: Int, price: Int? = nil, parts: [Goods]? = nil) {
      self.number = number
      self.price = price
      self.parts = parts
    }
    init(_ fields: FieldVisitor, of object: Self?) throws {
      self.number = try fields.require("goods_no", object?.number)
      self.price = fields.visit("unit_price", object?.price)
      self.parts = fields.visit("parts", object?.parts)
    }
  }

  struct Scene: APIObject {
    var place: String?
    var floor: Int?

    init(place: String? = nil, floor: Int? = nil) {
      self.place = place
      self.floor = floor
    }
    init(_ fields: FieldVisitor, of object: Self?) throws {
      self.place = fields.visit("place", object?.place)
      self.floor = fields.visit("floor_no", object?.floor)
    }
  }

  /// Every field has a value, and every sensitive one says so.
  static let complete = Order(
    id: "A-1", state: .paid, createdAt: "2026-11-23T10:00:00+08:00", total: 40000, rate: 0.5, isPaid: true,
    payer: Payer(openid: "oUpF8", level: .gold, card: "SECRET-CARD"),
    goods: [Goods(number: 1, price: 5, parts: [Goods(number: 2)])], tags: ["a/b", "\"中\"\n"], matrix: [[1, 2], []],
    scene: Scene(place: "门店", floor: 3), extra: ["a": [1, 0.5, "x", true, nil]], name: "SECRET-NAME",
    phones: ["SECRET-PHONE", ""])
}
