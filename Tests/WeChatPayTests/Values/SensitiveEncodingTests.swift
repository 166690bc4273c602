import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// What is decrypted is not stored by accident.
@Suite struct SensitiveEncodingTests {
  private struct Holder: APIObject {
    var order: Order? { fields[object: 0] }

    init(text: Order? = nil, list: [Order]? = nil, map: [String: Order]? = nil, either: Either? = nil) {
      fields = ObjectFields(of: Self.self, text, list, map, either)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema {
      ["text": JSONText<Order>?.self, "list": [Order]?.self, "map": [String: Order]?.self, "either": Either?.self]
    }
  }

  private enum Either: FieldContent {
    case order(Order)
    case other(JSONValue)

    init(from decoder: any Decoder) throws {
      let alternatives = [Alternative(.members([]), Self.order)]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .order(let order): try order.encode(to: encoder)
      case .other(let value): try value.encode(to: encoder)
      }
    }
  }

  /// Somebody's own record.
  private struct Record: Codable, Hashable {
    var day = 1
    var order: Order
  }

  private static let secret = Order(id: "A", name: "SECRET")

  private func error(of value: some Encodable) -> EncodingError? {
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
  }

  @Test func theErrorSaysWhatToDoAndNotWhatItIs() throws {
    guard case .invalidValue(let value, let context)? = error(of: Self.secret) else {
      Issue.record("another error")
      return
    }
    #expect("\(value)" == "<redacted>")
    #expect(context.codingPath.map(\.stringValue) == ["payer_name"])
    #expect(
      context.debugDescription
        == "'payer_name' is sensitive, and would be written in plain text. Leave it out, or set "
        + "`encoder.userInfo[.writesSensitiveFields] = true` where what is written is kept safe.")
    #expect(!"\(String(describing: error(of: Self.secret)))".contains("SECRET"))
  }

  private static let holders: [any Codable & Hashable & Sendable] = [
    secret, Order(payer: .init(card: "SECRET")), Order(phones: ["", "SECRET"]), [secret], ["a": secret],
    Holder(text: secret), Holder(list: [Order(), secret]), Holder(map: ["a": secret]), Holder(either: .order(secret)),
    Record(order: secret), [Record(order: secret)],
  ]

  @Test(arguments: holders.indices)
  func itIsRefusedWhereverItStandsUnlessAskedFor(index: Int) throws {
    try check(Self.holders[index])
  }

  private func check<Value: Codable & Hashable & Sendable>(_ value: Value) throws {
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
    #expect(throws: EncodingError.self) { try PropertyListEncoder().encode(value) }
    for answer in [false, "true", 1] as [any Sendable] {
      let encoder = JSONEncoder()
      encoder.userInfo[.writesSensitiveFields] = answer
      #expect(throws: EncodingError.self) { try encoder.encode(value) }
    }
    let encoder = JSONEncoder()
    encoder.userInfo[.writesSensitiveFields] = true
    let data = try encoder.encode(value)
    #expect(String(decoding: data, as: UTF8.self).contains("SECRET"))
    #expect(try JSONDecoder().decode(Value.self, from: data) == value)
  }

  @Test func whatHoldsNoSecretIsWrittenAsEver() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for (order, json) in [
      (Order(id: "A"), #"{"order_id":"A"}"#), (Order(name: ""), #"{"payer_name":""}"#),
      (Order(phones: []), #"{"payer_phones":[]}"#), (Order(phones: [""]), #"{"payer_phones":[""]}"#),
    ] {
      #expect(try String(decoding: encoder.encode(order), as: UTF8.self) == json)
    }
  }

  /// A request is encrypted, or plain where nothing is to be encrypted: the runtime says so itself.
  @Test func requestsAreWritten() throws {
    for holder in [Holder(text: Self.secret), Holder(list: [Self.secret]), Holder(either: .order(Self.secret))] {
      let coding = SensitiveCoding { "<\($0.utf8.count)>" }
      let text = String(decoding: try encoded(holder, coding), as: UTF8.self)
      #expect(text.contains("<6>") && !text.contains("SECRET"))
      #expect(String(decoding: try encoded(holder, nil), as: UTF8.self).contains("SECRET"))
      #expect(try texts(of: holder, coding).map(\.value).joined().contains("<6>"))
    }
  }
}
