import GeneratorTestSupport
import TestSupport
import Testing

/// What is marked as encrypted never travels in plain text because nobody thought of its shape.
@Suite struct EncryptionTests {
  private func run(rows: String..., in workspace: Workspace) throws -> Finished {
    try workspace.write(orderPage("订单", rows: rows), to: "Specs/v3/orders.md")
    return try workspace.run()
  }

  @Test(arguments: ["integer", "number", "boolean", "any", "object", "array"])
  func onlyTextsCanBeEncrypted(type: String) throws {
    let workspace = try Workspace()
    let finished = try run(rows: "| card {data-indent=1} | \(type) {data-encrypted=by-rsa-pubkey} | 卡号", in: workspace)
    #expect(finished.status == 1)
    #expect(
      finished.complaints.contains(
        "v3/orders.md:6:3: error: 'card' is encrypted, but is neither a text nor a list of texts"))
    #expect(!workspace.holds("Generated"))
  }

  @Test func textsAndListsOfThem() throws {
    let workspace = try Workspace()
    let finished = try run(
      rows: "| card {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 卡号",
      "| phones {data-indent=1} | string[] {data-encrypted=by-rsa-pubkey} | 手机",
      "| payer {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 支付者",
      "| name {data-indent=2} | string | 姓名", in: workspace)
    #expect(finished.status == 0, "\(finished.complaints)")
    let swift = try workspace.generated("V3.Orders.swift")
    #expect(swift.contains(#""card": Sensitive<String>?.self"#))
    #expect(swift.contains(#""phones": Sensitive<[String]>?.self"#))
    #expect(swift.contains(#""payer": Sensitive<String>?.self"#))
  }

  /// Objects that are equal but for what is encrypted are not the same type.
  @Test func encryptionMakesAnotherType() throws {
    let workspace = try Workspace()
    let finished = try run(
      rows: "| payer {data-indent=1} | object | 甲",
      "| phones {data-indent=2} | string[] {data-encrypted=by-rsa-pubkey} | 手机",
      "| payee {data-indent=1} | object | 乙", "| phones {data-indent=2} | string[] | 手机", in: workspace)
    #expect(finished.status == 0, "\(finished.complaints)")
    let swift = try workspace.generated("V3.Orders.swift")
    #expect(swift.contains(#""phones": Sensitive<[String]>?.self"#))
    #expect(swift.contains(#""phones": [String]?.self"#))
  }
}
