import Testing

@_spi(Generated) @testable import WeChatPay

/// Which type a notification's payload is, by what it comes as and what is there.
@Suite struct PayloadRouterTests {
  private struct Direct: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("PAID", originalType: "order", having: "mchid", "no")]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["mchid": String?.self, "no": String?.self, "attach": String?.self] }
  }

  private struct Partner: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("PAID", originalType: "order", having: "sp_mchid", "no")]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["sp_mchid": String?.self, "no": String?.self] }
  }

  /// Has all that the partner's has, and something that it does not have.
  private struct Parking: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("PAID", originalType: "order", having: "parking")]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["sp_mchid": String?.self, "no": String?.self, "parking": String?.self] }
  }

  private struct Shared: NotificationPayload, Codable, Hashable {
    static let kinds = [
      NotificationKind("SHARED", originalType: "sharing"), NotificationKind("PAID", originalType: "sharing"),
    ]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["mchid": String?.self, "share_no": String?.self] }
  }

  /// Another module's idea of the same event.
  private struct AnyPaid: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("PAID")]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["no": String?.self] }
  }

  private struct AlsoAnyPaid: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("PAID")]
    let fields: ObjectFields
    static var schema: ObjectSchema { ["no": String?.self] }
  }

  private static let types: [any NotificationPayload.Type] = [Direct.self, Partner.self, Parking.self, Shared.self]

  /// What the router says for every order of the types: the one answer that all of them give.
  private func found(
    _ types: [any NotificationPayload.Type], _ event: String, _ original: String?, _ resource: JSONValue
  ) -> String {
    let answers = permutations(types).map {
      PayloadRouter($0).type(eventType: event, originalType: original, resource: resource).map { "\($0)" } ?? "none"
    }
    return Set(answers).sorted().joined(separator: " or ")
  }

  private func found(_ resource: JSONValue) -> String { found(Self.types, "PAID", "order", resource) }

  private func permutations(_ types: [any NotificationPayload.Type]) -> [[any NotificationPayload.Type]] {
    if types.count < 2 { return [types] }
    return types.indices.flatMap { index -> [[any NotificationPayload.Type]] in
      var others = types
      let first = others.remove(at: index)
      return permutations(others).map { [first] + $0 }
    }
  }

  @Test func byWhatIsThere() {
    #expect(found(["mchid": "1", "no": "2"]) == "Direct")
    #expect(found(["mchid": "1", "no": "2", "later": true]) == "Direct")
    #expect(found(["sp_mchid": "1", "no": "2"]) == "Partner")
    #expect(found(["sp_mchid": "1", "no": "2", "parking": [:]]) == "Parking")
    #expect(found(["parking": [:]]) == "Parking")
  }

  @Test func whatFitsNoneOrTwoIsNoGuess() {
    #expect(found([:]) == "none")
    #expect(found(["no": "2"]) == "none")
    #expect(found(["mchid": nil, "no": "2"]) == "none")
    #expect(found(["mchid": "1", "sp_mchid": "1", "no": "2"]) == "none")
    #expect(found([1, 2]) == "none")
    #expect(found(Self.types, "PAID", "other", ["mchid": "1", "no": "2"]) == "none")
    #expect(found(Self.types, "OTHER", "order", ["mchid": "1", "no": "2"]) == "none")
  }

  @Test func byTheOriginalType() {
    #expect(found(Self.types, "PAID", "sharing", ["mchid": "1", "share_no": "2"]) == "Shared")
    #expect(found(Self.types, "SHARED", "sharing", [:]) == "Shared")
    // Where the platform does not say it, by what is there alone.
    #expect(found(Self.types, "PAID", nil, ["mchid": "1", "share_no": "2"]) == "Shared")
    #expect(found(Self.types, "PAID", nil, ["mchid": "1", "no": "2"]) == "Direct")
  }

  @Test func typesOfSeveralModules() {
    let both = Self.types + [AnyPaid.self]
    #expect(found(both, "PAID", "order", ["mchid": "1", "no": "2"]) == "Direct")
    #expect(found(both, "PAID", "other", ["no": "2"]) == "AnyPaid")
    #expect(found(both, "PAID", "order", ["no": "2"]) == "none", "it says nothing by which it is known")
    #expect(found([AnyPaid.self, AlsoAnyPaid.self], "PAID", "order", ["no": "2"]) == "none")
    #expect(found([AnyPaid.self, AnyPaid.self], "PAID", "order", ["no": "2"]) == "AnyPaid")
  }
}
