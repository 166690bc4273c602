import Foundation
import TestSupport
import Testing

/// What a run remembers must never show in what it writes.
@Suite struct RunRecordTests {
  let folder: TemporaryFolder
  private var caches: URL { folder.url.appending(path: "caches") }
  private let page = "Specs/v3/shop/orders.md"
  private let swift = "Generated/V3.Shop.Orders.swift"

  init() throws {
    folder = try TemporaryFolder()
    try write(text("amount"), to: page)
    try write(text("count"), to: "Specs/v3/shop/bills.md")
  }

  /// With two fields that differ only in spelling, about which there is a warning.
  private func text(_ field: String, method: String = "post") -> String {
    """
    # 订单 {#\(method)}

    | 请求参数 | 类型 | 描述
    | --- | --- | ---
    | json {data-required} | object | 请求
    | \(field) {data-required data-indent=1} | string | 甲
    | order_no {data-required data-indent=1} | string | 乙
    | orderNo {data-required data-indent=1} | string | 丙

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    | 无返回内容

    """
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func run(_ arguments: String..., remembering: Bool = true) throws -> Finished {
    try TestSupport.run(
      CommandLineTests.program, arguments, in: folder.url, caches: remembering ? caches : nil)
  }

  private func generated() throws -> [String: String] {
    let output = folder.url.appending(path: "Generated")
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: output.path(percentEncoded: false)) {
      texts[name] = try String(contentsOf: output.appending(path: name), encoding: .utf8)
    }
    return texts
  }

  private func withoutTime(_ text: String) -> String {
    text.replacing(/\ in \d+ ms/, with: "")
  }

  @Test func aRunWithNothingToDoSaysTheSame() throws {
    let first = try run()
    #expect(first.status == 0)
    #expect(first.complaints.contains("warning:"))
    let written = try generated()
    let record = try #require(
      FileManager.default.enumerator(at: caches, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        .first { $0.lastPathComponent == "last-run" })
    #expect(try String(contentsOf: record, encoding: .utf8).hasSuffix("\0" + first.complaints))
    let second = try run()
    #expect(second.status == 0)
    #expect(second.complaints == first.complaints)
    #expect(withoutTime(second.output) == "Read 2 descriptions: 0 written, 3 unchanged, 0 removed.\n")
    #expect(try generated() == written)
  }

  enum Change: String, CaseIterable {
    case pageEdited, pageOfSameSizeAndTime, pageAdded, pageRemoved, settingsAdded, outputEdited, outputRemoved
    case foreignRecord
  }

  @Test(arguments: Change.allCases)
  func everyChangeIsNoticed(change: Change) throws {
    #expect(try run().status == 0)
    let manager = FileManager.default
    func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }
    switch change {
    case .pageEdited: try write(text("total_amount"), to: page)
    case .pageOfSameSizeAndTime:
      let times = try manager.attributesOfItem(atPath: path(page))
      try write(text("number"), to: page)
      try manager.setAttributes(
        [.modificationDate: try #require(times[.modificationDate])], ofItemAtPath: path(page))
    case .pageAdded: try write(text("size", method: "put"), to: "Specs/v3/shop/parts.md")
    case .pageRemoved: try manager.removeItem(atPath: path("Specs/v3/shop/bills.md"))
    case .settingsAdded: try write(#"{"access": "internal"}"#, to: "Specs/wechatpay-gen.json")
    case .outputEdited: try write("// Written by wechatpay-gen, and changed by hand.\n", to: swift)
    case .outputRemoved: try manager.removeItem(atPath: path(swift))
    case .foreignRecord:
      for case let file as URL in try #require(manager.enumerator(at: caches, includingPropertiesForKeys: nil))
      where file.lastPathComponent == "last-run" {
        try Data("\0\0 no record \0".utf8).write(to: file)
      }
      try write(text("weight"), to: page)
    }
    #expect(try run().status == 0)
    let remembered = try generated()
    try manager.removeItem(atPath: path("Generated"))
    #expect(try run(remembering: false).status == 0)
    #expect(try generated() == remembered)
  }

  @Test func otherOptionsAreAnotherRun() throws {
    #expect(try run().status == 0)
    #expect(try run("--root", "shop").output.contains(" written, "))
    #expect(try generated().keys.contains("Shop.V3.Shop.Orders.swift"))
  }

  @Test func aRunWithErrorsIsNotRemembered() throws {
    try write("{", to: "Specs/bad.json")
    let first = try run()
    #expect(first.status == 1)
    let second = try run()
    #expect(second.status == 1)
    #expect(second.complaints == first.complaints)
  }
}
