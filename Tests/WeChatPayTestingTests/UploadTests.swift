import Foundation
import Generator
import GoldenUploads
import SpecModel
import Testing
import WeChatPay
import WeChatPayTesting

/// Uploads from their pages to the parts that arrive, with the names that the pages give them.
@Suite struct UploadTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    let pages = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/uploads/input")
    let files = try FileManager.default.subpathsOfDirectory(atPath: pages.path).filter { $0.hasSuffix(".md") }.map {
      SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: pages.appending(path: $0))))
    }
    var report = Report()
    let document = Pipeline().openAPI(Sources(files), &report)
    server = try FakeServer(openAPI: Data(document.prettyText.utf8))
    pay = try server.client().with(timeout: .seconds(300))
  }

  @Test func everyPart() async throws {
    let file = UploadFile.data(Data("abc".utf8), name: "a.pdf")
    _ = try await pay.v3.shop.images.post(file: file)
    _ = try await pay.v3.shop.papers.post(file: file, meta: .init(itemID: 7))
    _ = try await pay.v3.shop.invoices.post(file: file, meta: .init(digestAlgorithm: .sm3))
    _ = try await pay.v3.shop.streams.post(file: file)
    let sha256: JSONValue = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      server.requests.map(\.body) == [
        ["filename": "a.pdf", "sha256": sha256], ["file_name": "a.pdf", "file_digest": sha256, "item_id": 7],
        [
          "digest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", "digest_algorithm": "SM3",
        ], ["filename": "a.pdf", "sha256": sha256],
      ])
    #expect(server.requests.allSatisfy { $0.file == Data("abc".utf8) })
  }
}
