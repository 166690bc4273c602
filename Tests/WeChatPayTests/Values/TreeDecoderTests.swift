import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// A type that codes itself reads the same from a reply as from an ordinary decoder.
@Suite struct TreeDecoderTests {
  private struct Foreign: FieldContent {
    enum Color: String, Codable { case red, blue }

    struct Inner: Codable, Hashable { var list: [[Int8?]] }

    var text: String
    var flag: Bool
    var small: UInt16
    var double: Double
    var float: Float
    var decimal: Decimal
    var address: URL
    var bytes: Data
    var date: Date
    var color: Color
    var missing: String?
    var null: Int?
    var inner: Inner
    var named: [String: Double]
    var order: Order
    var any: JSONValue
  }

  private struct Holder: APIObject {
    let fields: ObjectFields
    static var schema: ObjectSchema { ["foreign": Foreign?.self] }
    var foreign: Foreign? { fields[content: 0] }
  }

  private static let members = [
    #""text":"t""#, #""flag":true"#, #""small":65535"#, #""double":0.1"#, #""float":1.5"#, #""decimal":12.34"#,
    #""address":"https://a/b""#, #""bytes":"AAEC""#, #""date":7.5"#, #""color":"blue""#, #""null":null"#,
    #""inner":{"list":[[1,null,-128],[]]}"#, #""named":{"a":1,"b":2.5}"#, #""order":{"order_id":"A","total":3}"#,
    #""any":[1,{"a":null}]"#,
  ]

  /// - Parameter member: What stands in the place of the member of that name.
  private func read(_ member: String = "") async throws -> (ours: Foreign?, issues: [String], other: Foreign?) {
    let name = member.prefix { $0 != ":" } + ":"
    let members = Self.members.filter { !$0.hasPrefix(name) } + [member]
    let json = "{\(members.filter { !$0.isEmpty }.joined(separator: ","))}"
    let (body, issues) = try await decodeReply(
      Holder.self, from: Data(#"{"foreign":\#(json)}"#.utf8), decrypter: nil)
    return (body.foreign, issues.map(\.description), try? JSONDecoder().decode(Foreign.self, from: Data(json.utf8)))
  }

  @Test func everyTypeIsRead() async throws {
    let (ours, issues, other) = try await read()
    #expect(try #require(ours) == #require(other))
    #expect(issues == [])
  }

  @Test(arguments: [
    #""text":1"#, #""flag":1"#, #""small":65536"#, #""small":-1"#, #""small":1.5"#, #""double":"1""#,
    #""double":1e999"#,
    #""decimal":"x""#, #""bytes":"%""#, #""date":"x""#, #""color":"green""#, #""null":"x""#, #""inner":{}"#,
    #""inner":[]"#, #""inner":{"list":[[128]]}"#, #""inner":{"list":[1]}"#, #""named":{"a":"x"}"#, #""named":[]"#,
    #""order":[]"#, #""text":null"#,
  ])
  func whatAnOrdinaryDecoderRefusesIsAnIssue(member: String) async throws {
    let (ours, issues, other) = try await read(member)
    #expect(other == nil)
    #expect(ours == nil)
    #expect(issues.count == 1)
  }

  /// Objects within it are read as leniently as all others, and issues say where.
  @Test func objectsWithinAreReadLeniently() async throws {
    let (ours, issues, _) = try await read(#""order":{"order_id":7,"total":"x"}"#)
    #expect(ours?.order == Order(id: "7"))
    #expect(
      issues == [
        "foreign.order.order_id: expected a string, found a number",
        "foreign.order.total: expected an integer, found a string",
      ])
  }
}
