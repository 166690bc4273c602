import Foundation
import TestSupport
import Testing

/// What is marked as encrypted never travels in plain text because nobody thought of its shape.
@Suite struct EncryptionTests {
  private func run(rows: String..., in folder: TemporaryFolder) throws -> Finished {
    let page = """
      # 订单 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | json {data-required} | object | 请求
      \(rows.joined(separator: "\n"))

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | 无返回内容

      """
    let file = folder.url.appending(path: "Specs/v3/orders.md")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try page.write(to: file, atomically: true, encoding: .utf8)
    return try TestSupport.run(CommandLineTests.program, [], in: folder.url)
  }

  @Test(arguments: ["integer", "number", "boolean", "any", "object", "array"])
  func onlyTextsCanBeEncrypted(type: String) throws {
    let folder = try TemporaryFolder()
    let finished = try run(rows: "| card {data-indent=1} | \(type) {data-encrypted=by-rsa-pubkey} | 卡号", in: folder)
    #expect(finished.status == 1)
    #expect(
      finished.complaints.contains(
        "v3/orders.md:6:3: error: 'card' is encrypted, but is neither a text nor a list of texts"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "Generated").path))
  }

  @Test func textsAndListsOfThem() throws {
    let folder = try TemporaryFolder()
    let finished = try run(
      rows: "| card {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 卡号",
      "| phones {data-indent=1} | string[] {data-encrypted=by-rsa-pubkey} | 手机",
      "| payer {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 支付者",
      "| name {data-indent=2} | string | 姓名", in: folder)
    #expect(finished.status == 0, "\(finished.complaints)")
    let swift = try String(contentsOf: folder.url.appending(path: "Generated/V3.Orders.swift"), encoding: .utf8)
    #expect(swift.contains(#""card": Sensitive<String>?.self"#))
    #expect(swift.contains(#""phones": Sensitive<[String]>?.self"#))
    #expect(swift.contains(#""payer": Sensitive<String>?.self"#))
  }

  /// Objects that are equal but for what is encrypted are not the same type.
  @Test func encryptionMakesAnotherType() throws {
    let folder = try TemporaryFolder()
    let finished = try run(
      rows: "| payer {data-indent=1} | object | 甲",
      "| phones {data-indent=2} | string[] {data-encrypted=by-rsa-pubkey} | 手机",
      "| payee {data-indent=1} | object | 乙", "| phones {data-indent=2} | string[] | 手机", in: folder)
    #expect(finished.status == 0, "\(finished.complaints)")
    let swift = try String(contentsOf: folder.url.appending(path: "Generated/V3.Orders.swift"), encoding: .utf8)
    #expect(swift.contains(#""phones": Sensitive<[String]>?.self"#))
    #expect(swift.contains(#""phones": [String]?.self"#))
  }
}
