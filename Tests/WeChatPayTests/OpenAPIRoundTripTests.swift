import Foundation
import GoldenOpenAPI
import TestSupport
import Testing

@testable import WeChatPay

/// What is described in OpenAPI, from the call site over a socket and back.
@Suite struct OpenAPIRoundTripTests {
  private typealias Types = Schemas.Request.Types
  private typealias Choices = Schemas.Request.Choices

  /// Sends back what it gets.
  private func echo() throws -> (server: LoopbackServer, pay: WeChatPayClient) {
    let server = try LoopbackServer { request in
      guard try Platform.isSigned(request) else { return .reply(status: 401, headers: [], body: Data()) }
      return try Platform.signed(status: 200, String(decoding: request.body, as: UTF8.self))
    }
    return (server, try Platform.client(server))
  }

  private func answering(_ body: String) throws -> (server: LoopbackServer, pay: WeChatPayClient) {
    let server = try LoopbackServer { request in
      guard try Platform.isSigned(request) else { return .reply(status: 401, headers: [], body: Data()) }
      return try Platform.signed(status: 200, body)
    }
    return (server, try Platform.client(server))
  }

  private func json(_ data: Data) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: data)
  }

  @Test func everyTypeThereAndBack() async throws {
    let (server, pay) = try echo()
    var request = Types(
      text: "a", whole: 7, fraction: 1.5, moment: "2026-11-23T08:00:00+08:00", day: "2026-11-23", color: .red,
      level: .init(rawValue: 2), fixed: .always, anything: [1, nil, "x"], nested: .init(inner: "i"),
      named: ["n": .init(name: "leaf", parent: .init(name: "root"))], open: ["o": true], setByCaller: "c",
      textOfJSON: .init(name: "text"), nullableAndRequired: nil, selfList: [], merged: .init(name: "m", more: "n"),
      undescribedField: [:])
    request.selfField = request
    request.selfField?.setByCaller = nil
    let response = try await pay.v9.types.post(request)
    let sent = try json(try #require(server.requests.first).body)
    #expect(sent["text_of_json"] == #"{"name":"text"}"#)
    #expect(sent["named"] == ["n": ["name": "leaf", "parent": ["name": "root"]]])
    #expect(sent["nullable_and_required"] == JSONValue.null)
    #expect(sent["self"]?["whole"] == 7)
    #expect(sent["self"]?["self"] == nil)
    #expect(response.issues.isEmpty)
    // What only requests have is no part of the reply, and is kept all the same.
    #expect(response.undescribed == ["set_by_caller": "c"])
    #expect(try json(JSONEncoder().encode(response.body)) == sent.withoutNullMembers)
    #expect(response.named?["n"]?.parent?.name == "root")
    #expect(response.body.selfField?.color == .red)
    #expect(response.moment?.date != nil)
  }

  @Test func everyChoiceThereAndBack() async throws {
    let (server, pay) = try echo()
    let circle = Schemas.Request.Shape.circle(.init(shapeType: "round", radius: 3))
    let requests: [(Choices, JSONValue)] = [
      (.init(byField: circle), ["by_field": ["shape_type": "round", "radius": 3]]),
      (
        .init(byField: .group(.init(shapeType: "Group", first: circle, members: [circle]))),
        [
          "by_field": [
            "shape_type": "Group", "first": ["shape_type": "round", "radius": 3],
            "members": [["shape_type": "round", "radius": 3]],
          ]
        ]
      ),
      (.init(byKind: .text("t")), ["by_kind": "t"]),
      (.init(byKind: .integer(4)), ["by_kind": 4]),
      (.init(byKind: .list(["a", "b"])), ["by_kind": ["a", "b"]]),
      (.init(byMembers: .card(.init(cardNo: "1"))), ["by_members": ["card_no": "1"]]),
      (.init(byMembers: .account(.init(accountNo: "2"))), ["by_members": ["account_no": "2"]]),
      (.init(byMembers: .anythingElse(.init(note: "3"))), ["by_members": ["note": "3"]]),
      (.init(byConstant: .option2(.init(type: .b, value: 5))), ["by_constant": ["type": "b", "value": 5]]),
      (.init(severalTypes: .string("s")), ["several_types": "s"]),
      (.init(values: .x), ["values": "x"]),
      (.init(untold: ["a": "1"]), ["untold": ["a": "1"]]),
      (.init(byField: .other(["shape_type": "cube"])), ["by_field": ["shape_type": "cube"]]),
    ]
    for (request, wire) in requests {
      let response = try await pay.v9.choices.put(request)
      #expect(try json(try #require(server.requests.last).body) == wire)
      #expect(try json(JSONEncoder().encode(response.body)) == wire)
      #expect(response.issues.isEmpty)
      guard case .status200 = response.body else {
        Issue.record("\(wire) is taken for another status")
        continue
      }
    }
    let (another, other) = try answering(#"{"created":true}"#)
    guard case .status201(let created) = try await other.v9.choices.put(.init()).body else {
      Issue.record("a reply of another status is not told")
      return
    }
    #expect(created.created == true)
    #expect(another.requests.count == 1)
  }

  @Test func parametersInEveryStyle() async throws {
    let (server, pay) = try answering(#"{"a":1}"#)
    let response = try await pay.v9.queries(kind: "big").get(
      .init(
        shared: 1, repeated: [1, 2], commas: ["a", "b"], pipes: ["c", "d"], filterFrom: "2026-01-01", x: 1.5,
        json: .init(a: 3)),
      headers: .init(xTrace: ["e", "f"]))
    let request = try #require(server.requests.first)
    #expect(
      request.target
        == "/v9/queries/big?shared=1&repeated=1&repeated=2&commas=a%2Cb&pipes=c%7Cd&filter%5Bfrom%5D=2026-01-01&x=1.5&json=%7B%22a%22%3A3%7D"
    )
    #expect(request.headers["x-trace"] == "e,f")
    #expect(response.body == ["a": 1])
  }

  @Test func bodiesThatAreNoObjects() async throws {
    let (board, pay) = try answering(#"{"winner":".","board":[["X"]]}"#)
    let cell = try await pay.game.board(row: 1)(column: 2).put(.x)
    #expect(cell.winner?.rawValue == ".")
    #expect(cell.body.board == [[.x]])
    #expect(try #require(board.requests.first).body == Data(#""X""#.utf8))
    let (shelter, pets) = try answering(#"[{"id":1,"name":"Rex"},{"id":"one"},{"id":3}]"#)
    let list = try await pets.animals.v1.pets.get(.init(limit: 2))
    #expect(list.body.map(\.id) == [1, nil, 3])
    #expect(shelter.requests.map(\.target) == ["/animals/v1/pets?limit=2"])
    #expect(list.issues.map(\.path) == ["1.id"])
    let (search, patents) = try answering(#"[{"a":{"b":1}}]"#)
    let records = try await patents.patents(dataset: "d")(version: "v1").records.post(form: .init(criteria: "x y"))
    #expect(records.body == [["a": ["b": 1]]])
    #expect(try #require(search.requests.first).body == Data("criteria=x%20y".utf8))
  }

  @Test func bodiesThatAreBytes() async throws {
    let (server, pay) = try answering("")
    let picture = Data([0x89, 0x50, 0x4E, 0x47, 0, 0xFF])
    _ = try await pay.v9.files.put(bytes: picture)
    let request = try #require(server.requests.first)
    #expect(request.body == picture)
    #expect(request.headers["content-type"] == "image/png")
  }

  @Test func aNotificationOfAWebhook() throws {
    #expect(Notifications.PetAdopted.kinds == [NotificationKind("PET.ADOPTED", originalType: "adoption")])
    #expect(Notifications.all.count == 1)
  }
}

extension JSONValue {
  fileprivate func without(_ name: String) -> JSONValue {
    guard case .object(var members) = self else { return self }
    members[name] = nil
    return .object(members)
  }
}

extension JSONValue {
  /// What a reply keeps of it.
  fileprivate var withoutNullMembers: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null }.mapValues(\.withoutNullMembers))
  }
}
