import Foundation
import GoldenMatrix
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// Every body, required or not, with every reply, called: the generator's plans and the runtime cannot disagree.
@Suite struct MatrixTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/matrix/input/matrix.json")

  private let server: FakeServer
  private let pay: WeChatPayClient
  private let folder: TemporaryFolder

  init() throws {
    server = try FakeServer(openAPI: Self.document)
    // Other tests may keep the machine busy for long.
    pay = try server.client().with(timeout: .seconds(300))
    folder = try TemporaryFolder()
  }

  private var file: URL { folder.url.appending(path: "reply") }

  private func expectFile() throws {
    #expect(FileManager.default.fileExists(atPath: file.path))
    try FileManager.default.removeItem(at: file)
  }

  @Test func nothing() async throws {
    let node = pay.matrix.none.required
    #expect(try await node.post().statusCode == 204)
    #expect(try await node.put().state != nil)
    try await node.patch(to: file)
    try expectFile()
    try await node.delete(to: file, digest: nil)
    try expectFile()
    #expect(server.requests.map(\.body) == [nil, nil, nil, nil])
  }

  @Test func json() async throws {
    let required = pay.matrix.json.required
    try await required.post(.init(note: "1"))
    #expect(try await required.put(.init(note: "2")).state != nil)
    try await required.patch(.init(note: "3"), to: file)
    try expectFile()
    try await required.delete(.init(note: "4"), to: file, digest: nil)
    try expectFile()
    let optional = pay.matrix.json.optional
    try await optional.post(.init(note: "5"))
    try await optional.post()
    #expect(try await optional.put().state != nil)
    try await optional.patch(to: file)
    try expectFile()
    try await optional.delete(to: file, digest: nil)
    try expectFile()
    let notes = server.requests.map { $0.body?["note"] }
    #expect(notes == ["1", "2", "3", "4", "5", nil, nil, nil, nil])
  }

  @Test func forms() async throws {
    let required = pay.matrix.form.required
    try await required.post(form: .init(note: "1"))
    #expect(try await required.put(form: .init(note: "2")).state != nil)
    try await required.patch(form: .init(note: "3"), to: file)
    try expectFile()
    try await required.delete(form: .init(note: "4"), to: file, digest: nil)
    try expectFile()
    let optional = pay.matrix.form.optional
    try await optional.post(form: .init(note: "5"))
    try await optional.post()
    #expect(try await optional.put().state != nil)
    try await optional.patch(to: file)
    try expectFile()
    try await optional.delete(to: file, digest: nil)
    try expectFile()
    let notes = server.requests.map { $0.body?["note"] }
    #expect(notes == ["1", "2", "3", "4", "5", nil, nil, nil, nil])
  }

  @Test func bytes() async throws {
    let png = Data([0x89, 0x50])
    let required = pay.matrix.bytes.required
    try await required.post(bytes: png)
    #expect(try await required.put(bytes: png).state != nil)
    try await required.patch(bytes: png, to: file)
    try expectFile()
    try await required.delete(bytes: png, to: file, digest: nil)
    try expectFile()
    let optional = pay.matrix.bytes.optional
    try await optional.post(bytes: png)
    try await optional.post()
    #expect(try await optional.put().state != nil)
    try await optional.patch(to: file)
    try expectFile()
    try await optional.delete(to: file, digest: nil)
    try expectFile()
    #expect(server.requests.map(\.file) == [png, png, png, png, png, nil, nil, nil, nil])
  }

  @Test func uploads() async throws {
    let bytes = Data([1, 2, 3])
    let picture = UploadFile.data(bytes, name: "a.png")
    let required = pay.matrix.upload.required
    try await required.post(file: picture, meta: .init(note: "1"))
    #expect(try await required.put(file: picture, meta: .init(note: "2")).state != nil)
    try await required.patch(file: picture, meta: .init(note: "3"), to: file)
    try expectFile()
    try await required.delete(file: picture, meta: .init(note: "4"), to: file, digest: nil)
    try expectFile()
    let optional = pay.matrix.upload.optional
    try await optional.post(file: picture, meta: .init(note: "5"))
    #expect(try await optional.put(file: picture, meta: .init(note: "6")).state != nil)
    try await optional.patch(file: picture, meta: .init(note: "7"), to: file)
    try expectFile()
    try await optional.delete(file: picture, meta: .init(note: "8"), to: file, digest: nil)
    try expectFile()
    #expect(server.requests.allSatisfy { $0.file == bytes })
    #expect(server.requests.map { $0.body?["note"] } == ["1", "2", "3", "4", "5", "6", "7", "8"])
  }

  @Test func wordsOfTheLanguage() async throws {
    let body = GoldenMatrix.Words6.PostRequest(selfField: "1", selfField2: "2", static: "3")
    let reply = try await pay.words6.post(body, query: .init(selfField: "4", super: "5"), headers: .init(switch: "6"))
    #expect(reply.object?.selfField != nil)
    let request = try #require(server.requests.last)
    #expect(request.body == ["self": "1", "Self": "2", "static": "3"])
    #expect(request.query.map(\.name) == ["self", "super"])
    #expect(request.query.map(\.value) == ["4", "5"])
    #expect(request.headers["switch"] == "6")
  }

  @Test func wordsOfTheRuntime() async throws {
    _ = try await pay.words0.post(.init(await: "1", body: "2", callAsFunction: "3"), query: .init(call: "4"))
    let request = try #require(server.requests.last)
    #expect(request.body == ["await": "1", "body": "2", "callAsFunction": "3"])
    #expect(request.query.map(\.value) == ["4"])
    let steps = pay.values9(swift: "1")(weChatPay: "2")(url: "3")(void: "4")(never: "5")(get: "6")
    try await steps(put: "7")(post: "8")(delete: "9").get()
    let values = try #require(server.requests.last).pathParameters
    let words = ["Swift", "WeChatPay", "URL", "Void", "Never", "get", "put", "post", "delete"]
    #expect(words.map { values[$0] } == (1...9).map { "\($0)" })
  }
}
