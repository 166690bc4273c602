import APIDiff
import SwiftSource
import Testing

/// `changes(from:to:)` on plans alone.
@Suite struct ChangesTests {
  private func file(_ types: [TypePlan] = [], methods: [MethodPlan] = []) -> [FilePlan] {
    [
      FilePlan(
        path: "V3.Orders.swift",
        declarations: [
          .operations(
            OperationsPlan(node: .known("V3").nested(Identifier(known: "Orders")), methods: methods, types: types))
        ])
    ]
  }

  private func method(
    result: TypeReference = .known("EmptyResponse"), parameters: [ParameterPlan] = [], deprecation: String? = nil,
    server: String? = nil
  ) -> MethodPlan {
    MethodPlan(
      name: Identifier(known: "post"), documentation: "", deprecation: deprecation, parameters: parameters,
      result: result, action: .send,
      endpoint: EndpointPlan(method: Identifier(known: "post"), path: "/v3/orders", server: server))
  }

  private func object(_ properties: [(StaticString, TypeReference, Bool)], isSent: Bool = true) -> TypePlan {
    .object(
      ObjectPlan(
        name: Identifier(known: "PostRequest"), documentation: "",
        properties: properties.map {
          PropertyPlan(
            name: Identifier(known: $0), wireName: "\($0)", type: $1, kind: .text, isRequired: $2, documentation: "")
        }, isSent: isSent))
  }

  private func lines(_ old: [FilePlan], _ new: [FilePlan]) -> [String] {
    changes(from: old, to: new).map { "\($0.verdict.rawValue): \($0.message)" }
  }

  @Test func nothing() {
    let plans = file([object([("amount", .known("Int"), true)])], methods: [method()])
    #expect(lines(plans, plans) == [])
    #expect(lines([], []) == [])
  }

  @Test func methods() {
    #expect(lines(file(), file(methods: [method()])) == ["compatible: POST /v3/orders is new"])
    #expect(lines(file(methods: [method()]), file()) == ["breaking: POST /v3/orders is gone"])
    let body = ParameterPlan(label: nil, name: Identifier(known: "body"), type: .known("PostRequest"))
    let optional = ParameterPlan(
      label: Identifier(known: "note"), name: Identifier(known: "note"), type: .optional(.known("String")),
      defaultValue: "nil")
    let required = ParameterPlan(label: optional.label, name: optional.name, type: optional.type)
    for (old, new, expected) in [
      (
        method(), method(result: .known("Response")),
        ["breaking: POST /v3/orders gives back Response, not EmptyResponse"]
      ),
      (method(), method(parameters: [body]), ["breaking: POST /v3/orders takes (_: PostRequest), not ()"]),
      (method(), method(parameters: [optional]), ["compatible: POST /v3/orders takes (note: String?), not ()"]),
      (
        method(parameters: [optional]), method(parameters: [required]),
        ["breaking: POST /v3/orders asks for an argument that could be left out"]
      ),
      (method(), method(deprecation: "old"), ["compatible: POST /v3/orders is deprecated"]),
      (method(), method(server: "https://a.b"), ["compatible: POST /v3/orders goes to https://a.b"]),
    ] {
      #expect(lines(file(methods: [old]), file(methods: [new])) == expected)
    }
  }

  @Test func properties() {
    let amount: (StaticString, TypeReference, Bool) = ("amount", .known("Int"), true)
    let name = "V3.Orders.PostRequest"
    for (old, new, expected) in [
      ([amount], [("amount", .known("String"), true)], ["breaking: \(name).amount is String, not Int"]),
      ([], [amount], ["breaking: \(name).amount is new, and required"]),
      ([], [("amount", .known("Int"), false)], ["compatible: \(name).amount is new"]),
      ([amount], [], ["breaking: \(name).amount is gone"]),
      (
        [amount], [("total", .known("Int"), true)],
        ["breaking: \(name).amount is called total ('total' on the wire)"]
      ),
      (
        [("amount", .known("Int"), false)], [amount],
        ["breaking: \(name).amount is required"]
      ),
      (
        [amount, ("note", .known("String"), false)], [("note", .known("String"), false), amount],
        ["breaking: \(name).note has another place among the arguments of the initialiser"]
      ),
    ] as [([(StaticString, TypeReference, Bool)], [(StaticString, TypeReference, Bool)], [String])] {
      #expect(lines(file([object(old)]), file([object(new)])) == expected)
    }
  }

  /// From types that stand in the first request to ones that stand where all requests are.
  @Test func aTypeThatMovesAndIsRenamed() {
    func enumeration(_ name: StaticString) -> TypePlan {
      .enumeration(EnumerationPlan(name: Identifier(known: name), documentation: "", rawType: .string, values: []))
    }
    func alias(_ name: StaticString, of target: TypeReference) -> TypePlan {
      .alias(AliasPlan(target: target, type: enumeration(name)))
    }
    func request(_ type: StaticString, _ nested: TypePlan) -> TypePlan {
      var request = object([("type", .known(type), false)])
      request.nested = [nested]
      return request
    }
    func files(_ types: [(node: TypeReference, type: TypePlan)]) -> [FilePlan] {
      types.map {
        FilePlan(path: "", declarations: [.operations(OperationsPlan(node: $0.node, methods: [], types: [$0.type]))])
      }
    }
    let area = TypeReference.known("V3").nested(Identifier(known: "Pay"))
    let (app, jsapi) = (area.nested(Identifier(known: "App")), area.nested(Identifier(known: "Jsapi")))
    let owner = app.nested(Identifier(known: "PostRequest")).nested(Identifier(known: "TypeType"))
    let home = area.nested(Identifier(known: "PayerType"))
    let old = files([
      (app, request("TypeType", enumeration("TypeType"))), (jsapi, request("TypeType", alias("TypeType", of: owner))),
    ])
    let same = files([
      (app, request("TypeType", alias("TypeType", of: area.nested(Identifier(known: "TypeType"))))),
      (jsapi, request("TypeType", alias("TypeType", of: area.nested(Identifier(known: "TypeType"))))),
      (area, enumeration("TypeType")),
    ])
    let renamed = files([
      (app, request("PayerType", alias("PayerType", of: home))),
      (jsapi, request("PayerType", alias("PayerType", of: home))), (area, enumeration("PayerType")),
    ])
    #expect(lines(old, same) == ["compatible: V3.Pay.TypeType is new"])
    #expect(
      lines(old, renamed) == [
        "breaking: V3.Pay.App.PostRequest.type is PayerType, not TypeType",
        "compatible: V3.Pay.App.PostRequest.PayerType is new", "breaking: V3.Pay.App.PostRequest.TypeType is gone",
        "breaking: V3.Pay.Jsapi.PostRequest.type is PayerType, not TypeType",
        "compatible: V3.Pay.Jsapi.PostRequest.PayerType is new", "breaking: V3.Pay.Jsapi.PostRequest.TypeType is gone",
        "compatible: V3.Pay.PayerType is new",
      ])
  }

  /// What a receiver knows a notification by.
  @Test func kindsOfNotifications() {
    func file(_ kinds: (String, String?, [String])...) -> [FilePlan] {
      let plans = kinds.map { NotificationPlan.Kind(eventType: $0.0, originalType: $0.1, members: $0.2) }
      return self.file([
        .object(
          ObjectPlan(
            name: Identifier(known: "Paid"), documentation: "", properties: [],
            notification: NotificationPlan(kinds: plans)))
      ])
    }
    #expect(
      lines(file(("A", "x", [])), file(("A", "y", []))) == [
        "breaking: V3.Orders.Paid no longer comes as 'A' of 'x'", "compatible: V3.Orders.Paid comes as 'A' of 'y', too",
      ])
    #expect(
      lines(file(("A", nil, [])), file(("A", nil, []), ("B", nil, []))) == [
        "compatible: V3.Orders.Paid comes as 'B', too"
      ])
    #expect(
      lines(file(("A", nil, ["m"])), file(("A", nil, ["n"]))) == [
        "compatible: V3.Orders.Paid is told from others by other members"
      ])
    #expect(lines(file(("A", nil, ["m"])), file(("A", nil, ["m"]))) == [])
  }

  @Test func whetherPropertiesCanBeSet() {
    let (sent, received) = (file([object([])]), file([object([], isSent: false)]))
    #expect(lines(received, sent) == ["compatible: the properties of V3.Orders.PostRequest can now be set"])
    #expect(lines(sent, received) == ["breaking: the properties of V3.Orders.PostRequest can no longer be set"])
  }
}
