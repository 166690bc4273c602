import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// What a reply costs grows with its length, whatever is wrong with it. Work is counted, not timed.
@Suite struct LinearCostTests {
  /// How often a ``Counted`` was read.
  @TaskLocal private static var count = Locked(0)

  /// Takes any text, and counts.
  private struct Counted: FieldContent {
    let text: String

    init(from decoder: any Decoder) throws {
      LinearCostTests.count.withLock { $0 += 1 }
      text = try decoder.singleValueContainer().decode(String.self)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// The field that must be there comes last: all before it was read when it turns out to be missing.
  private struct Node: APIObject {
    let fields: ObjectFields
    static var schema: ObjectSchema {
      [
        "content": Counted?.self, "children": [Node]?.self, "named": [String: Node]?.self, "lists": [[Node]]?.self,
        "either": Either?.self, "text": JSONText<Node>?.self, "id": String.self,
      ]
    }
  }

  private indirect enum Either: FieldContent {
    case node(Node)
    case list([Either])
    case text(String)
    case other(JSONValue)

    init(from decoder: any Decoder) throws {
      let alternatives: [Alternative<Self>] = [
        Alternative(.value(of: "kind", ["node"]), Self.node), Alternative(.members(["content"]), Self.node),
        Alternative(.array, Self.list), Alternative(.string, Self.text),
      ]
      self = try Alternative.choose(alternatives, otherwise: Self.other, from: decoder)
    }

    func encode(to encoder: any Encoder) throws {}
  }

  /// How many texts are read of a reply that holds one at each of so many levels.
  private func visits(_ depth: Int, _ open: String, _ close: String, _ inner: String = "{}") async -> Int {
    let json = String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    return await Self.$count.withValue(Locked(0)) {
      _ = try? await decodeReply(Node.self, from: Data(json.utf8), decrypter: nil, nesting: 128)
      return Self.count.withLock { $0 }
    }
  }

  @Test(arguments: [
    (#"{"content":"c","children":["#, "]}"), (#"{"content":"c","named":{"n":"#, "}}"),
    (#"{"content":"c","lists":[[7,"#, "]]}"), (#"{"content":"c","either":"#, "}"),
    (#"{"content":"c","either":[7,"#, "]}"), (#"{"content":"c","id":"i","children":[7,"#, "]}"),
    (#"{"content":"c","id":7,"either":"#, "}"),
  ])
  func eachLevelIsReadOnce(open: String, close: String) async {
    for depth in [5, 10, 20, 40] { #expect(await visits(depth, open, close) == depth) }
  }

  @Test func eachBadElementIsReadOnce() async throws {
    for size in [1000, 2000, 4000] {
      let elements = Array(repeating: #"{"content":"c"}"#, count: size).joined(separator: ",")
      for json in [#"{"id":"i","children":[\#(elements)]}"#, #"{"id":"i","lists":[[\#(elements)],7]}"#] {
        let (visits, issues) = try await Self.$count.withValue(Locked(0)) {
          let (_, issues) = try await decodeReply(Node.self, from: Data(json.utf8), decrypter: nil)
          return (Self.count.withLock { $0 }, issues.count)
        }
        #expect(visits == size)
        #expect(issues == size + (json.contains("lists") ? 1 : 0))
      }
    }
  }

  @Test func badValuesOfAMapAreReadOnce() async throws {
    let members = (0..<4000).map { #""n\#($0)":{"content":"c"}"# }.joined(separator: ",")
    let json = Data(#"{"id":"i","named":{\#(members)}}"#.utf8)
    let (visits, issues) = try await Self.$count.withValue(Locked(0)) {
      let (_, issues) = try await decodeReply(Node.self, from: json, decrypter: nil)
      return (Self.count.withLock { $0 }, issues.count)
    }
    #expect(visits == 4000)
    #expect(issues == 4000)
  }

  /// JSON in texts is within what is around it: both together have the one limit.
  @Test(arguments: [
    (#"{"id":"i","text":"{\"id\":\"j\",\"children\":[]}"}"#, 3, nil),
    (
      #"{"id":"i","text":"{\"id\":\"j\",\"children\":[]}"}"#, 2,
      "text: expected a string with JSON text, found JSON that is nested more than 2 levels deep"
    ),
  ])
  func textsShareTheLimit(json: String, nesting: Int, issue: String?) async throws {
    let (_, issues) = try await decodeReply(Node.self, from: Data(json.utf8), decrypter: nil, nesting: nesting)
    #expect(issues.map(\.description) == [issue].compactMap(\.self))
  }

  /// A stranger's name is not repeated by each issue below it.
  @Test func longNamesAreCutShort() async throws {
    let name = String(repeating: "n", count: 100_000)
    let (_, issues) = try await decodeReply(
      [String: [Int]].self, from: Data(#"{"\#(name)":["x","y"]}"#.utf8), decrypter: nil)
    let short = String(repeating: "n", count: 64) + "…"
    #expect(issues.map(\.path) == ["\(short).0", "\(short).1"])
  }

  /// An ordinary decoder can only be asked by trying; elements like those before them are asked for once.
  @Test func elementsOfOneKindAreAskedForOnce() throws {
    final class Asked {
      var failures = 0
    }
    for size in [100, 200, 400] {
      let asked = Asked()
      let elements = (0..<size).map { CountingDecoder(json: .number("\($0)")) { asked.failures += 1 } }
      let value = try JSONValue(from: CountingDecoder(list: elements) { asked.failures += 1 })
      #expect(value == .array((0..<size).map { .integer($0) }))
      #expect(asked.failures < 10, "whatever the size")
    }
  }
}

/// Tells how often it was asked for what it does not have.
private struct CountingDecoder: Decoder, SingleValueDecodingContainer, UnkeyedDecodingContainer {
  struct Mismatch: Error {}

  var json: JSONTree?
  var list: [CountingDecoder]?
  var currentIndex = 0
  let failed: () -> Void

  init(json: JSONTree? = nil, list: [CountingDecoder]? = nil, _ failed: @escaping () -> Void) {
    self.json = json
    self.list = list
    self.failed = failed
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }
  var count: Int? { list?.count }
  var isAtEnd: Bool { currentIndex == list?.count }

  private func mismatch() -> Mismatch {
    failed()
    return Mismatch()
  }

  func container<Key: CodingKey>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> { throw mismatch() }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard list != nil else { throw mismatch() }
    return self
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
  func decodeNil() -> Bool { false }

  func decode<Content: Decodable>(_: Content.Type) throws -> Content {
    if case .number(let text)? = json, let content = Int(text) as? Content { return content }
    throw mismatch()
  }

  func nestedContainer<Key: CodingKey>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> { throw mismatch() }
  func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw mismatch() }

  mutating func superDecoder() throws -> any Decoder {
    guard let element = list?[currentIndex] else { throw mismatch() }
    currentIndex += 1
    return element
  }
}
