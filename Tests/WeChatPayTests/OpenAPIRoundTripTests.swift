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
        shared: 1, repeated: [1, 2], commas: ["a", "b"], pipes: ["c", "d"], filter: .init(from: "2026-01-01"),
        x: 1.5, json: .init(a: 3)),
      headers: .init(xTrace: ["e", "f"]))
    let request = try #require(server.requests.first)
    #expect(
      request.target
        == "/v9/queries/big?shared=1&repeated=1&repeated=2&commas=a%2Cb&pipes=c%7Cd&filter%5Bfrom%5D=2026-01-01&x=1.5&json=%7B%22a%22%3A3%7D"
    )
    #expect(request.headers["x-trace"] == "e,f")
    #expect(response.body == ["a": 1])
  }

  typealias Keys = Texts.Keys.Key.Kind

  /// Names and values of a query or form, in their order.
  private func pairs(_ text: some StringProtocol) -> [String] {
    text.split(separator: "&").map { $0.removingPercentEncoding ?? String($0) }
  }

  @Test(arguments: [
    (Keys.GetRequest(size: .text(.small)), ["size=small"]),
    (.init(size: .integer(5)), ["size=5"]),
    (.init(size: .other(true)), ["size=true"]),
    (.init(since: .text(.init(rawValue: "2026-01-01"))), ["since=2026-01-01"]),
    (.init(since: .integer(7)), ["since=7"]),
    (.init(ids: ["a", "b"]), ["ids=a", "ids=b"]),
    (.init(page: 2, sort: ["name", "age"]), ["page=2", "sort=name", "sort=age"]),
    (
      .init(filter: .init(state: "open", range: .init(gte: 1, lt: 9))),
      ["filter[range][gte]=1", "filter[range][lt]=9", "filter[state]=open"]
    ),
    (.init(expand: ["a", "b"]), ["expand[]=a", "expand[]=b"]),
    (.init(expand: []), []),
    (.init(created: .timeRange(.init(gte: 3))), ["created[gte]=3"]),
    (.init(created: .integer(4)), ["created=4"]),
    (.init(labels: ["b": "2", "a": "1&"]), ["labels[a]=1&", "labels[b]=2"]),
    (.init(anything: "text"), ["anything=text"]),
    (.init(anything: ["a", 1, nil]), ["anything=a", "anything=1", "anything=null"]),
    (.init(anything: ["a": "b"]), [#"anything={"a":"b"}"#]),
    (.init(packed: .init(page: 1)), [#"packed={"page":1}"#]),
  ])
  func whatIsReferredToInAQuery(query: Keys.GetRequest, sent: [String]) async throws {
    let (server, pay) = try answering("")
    _ = try await pay.texts.keys(key: "7")(kind: "a").get(query)
    let target = try #require(server.requests.first).target
    #expect(target.prefix { $0 != "?" } == "/texts/keys/7/a")
    #expect(pairs(target.drop { $0 != "?" }.dropFirst()) == sent)
  }

  @Test func whatIsReferredToInAHeader() async throws {
    let (server, pay) = try answering("")
    _ = try await pay.texts.keys(key: "7")(kind: "a").get(headers: .init(xKind: .b))
    #expect(try #require(server.requests.first).headers["x-kind"] == "b")
  }

  /// No number is taken for another one on the way, and none is sent that is no number.
  @Test func numbersInAQuery() async throws {
    let (server, pay) = try answering("")
    _ = try await pay.texts.keys(key: "7")(kind: "a").get(.init(anything: [.integer(.max), 0.1]))
    #expect(try #require(server.requests.first).target.hasSuffix("?anything=9223372036854775807&anything=0.1"))
    await #expect(throws: WeChatPayError.self) {
      try await pay.texts.keys(key: "7")(kind: "a").get(.init(anything: .number(.infinity)))
    }
  }

  @Test func theEncodingOfAForm() async throws {
    let (server, pay) = try answering("")
    _ = try await pay.texts.payments.post(
      form: .init(
        card: .init(number: "42", owner: .init(name: "张三")), expand: ["a"],
        items: [.init(price: 1, tags: ["x", "y"]), .init(price: 2)], city: "深圳", codes: [1, 2], amount: .text(.all),
        detail: .init(note: "n")))
    #expect(
      pairs(String(decoding: try #require(server.requests.first).body, as: UTF8.self)) == [
        "card[number]=42", "card[owner][name]=张三", "expand[]=a", "items[0][price]=1", "items[0][tags][]=x",
        "items[0][tags][]=y", "items[1][price]=2", "city=深圳", "codes=1,2", "amount=all", #"detail={"note":"n"}"#,
      ])
  }

  @Test func discriminatorsOfHeirsAndBases() async throws {
    let (server, pay) = try echo()
    let shark = try await pay.texts.fish.put(.shark(.init(kind: "Shark", age: 3)))
    guard case .shark(let fish) = shark.body else {
      Issue.record("\(shark.body)")
      return
    }
    #expect(fish.age == 3)
    let goblin = try await pay.texts.fish.put(.goblin(.init(kind: "Goblin", age: 3, jaw: 4)))
    guard case .goblin(let fish) = goblin.body else {
      Issue.record("\(goblin.body)")
      return
    }
    #expect(fish.jaw == 4)
    let reboot = try await pay.texts.actions.put(.action(.init(type: "reboot")))
    guard case .action(let action) = reboot.body else {
      Issue.record("\(reboot.body)")
      return
    }
    #expect(action.type == "reboot")
    guard case .resize = try await pay.texts.actions.put(.resize(.init(type: "resize", size: "xl"))).body else {
      Issue.record("'resize' is taken for another action")
      return
    }
    #expect(server.requests.count == 4)
  }

  @Test func oneValueOfAnEnumeration() async throws {
    let (server, pay) = try answering(#"{"type":1}"#)
    #expect(try await pay.texts.rows.get().type == .row)
    #expect(server.requests.count == 1)
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
