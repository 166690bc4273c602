import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// Files on their way up and down.
@Suite struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  // MARK: Upload

  private struct Meta: APIObject {
    var bankType: String? { fields[text: 0] }

    init(bankType: String? = nil) {
      fields = ObjectFields(of: Self.self, bankType)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["bank_type": String?.self] }
  }

  private struct Media: APIObject {
    var mediaID: String? { fields[text: 0] }

    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["media_id": String?.self] }
  }

  private static let upload = Endpoint(.post, "/v3/merchant/media/upload")

  /// The parts of a form, as a server would read them.
  private func parts(_ request: LoopbackServer.Request) throws -> [(head: String, body: Data)] {
    let type = try #require(request.headers["content-type"])
    let boundary = try #require(type.split(separator: "boundary=").last)
    #expect(type.hasPrefix("multipart/form-data; "))
    var rest = request.body
    var parts: [(head: String, body: Data)] = []
    let line = Data("--\(boundary)".utf8)
    while let start = rest.range(of: line), let end = rest[start.upperBound...].range(of: Data("\r\n".utf8) + line) {
      let part = rest[start.upperBound..<end.lowerBound].dropFirst(2)
      let split = try #require(part.range(of: Data("\r\n\r\n".utf8)))
      parts.append((String(decoding: part[..<split.lowerBound], as: UTF8.self), Data(part[split.upperBound...])))
      rest = rest[end.lowerBound...].dropFirst(2)
    }
    #expect(rest == line + Data("--\r\n".utf8))
    return parts
  }

  @Test(.serialized, arguments: [true, false])
  func filesAreUploadedWithTheirDigest(isOnDisk: Bool) async throws {
    var random = SeededRandom()
    let bytes = random.bytes(3_000_000)
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, #"{"media_id":"m1"}"#) }
    let source = folder.url.appending(path: "收据.jpg")
    try bytes.write(to: source)
    let file = isOnDisk ? UploadFile.file(source) : .data(bytes, name: "收据.jpg")
    let reply: Response<Media> = try await Call(Platform.client(server))
      .upload(Self.upload, file: file, meta: Meta(bankType: "OTHERS"))
    #expect(reply.mediaID == "m1")
    let request = try #require(server.requests.first)
    #expect(request.headers["content-length"] == "\(request.body.count)")
    let parts = try parts(request)
    try #require(parts.count == 2)
    #expect(
      parts[0].head == "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json")
    #expect(
      parts[1].head
        == "Content-Disposition: form-data; name=\"file\"; filename=\"收据.jpg\"\r\nContent-Type: image/jpeg")
    #expect(parts[1].body == bytes, "seed \(random.seed)")
    let digest = try OpenSSLTool.openssl(["dgst", "-sha256", "-r", source.path]).output.prefix(64)
    #expect(
      try JSONDecoder().decode(JSONValue.self, from: parts[0].body) == [
        "bank_type": "OTHERS", "filename": "收据.jpg", "sha256": .string(String(digest)),
      ])
    // The text of `meta` is all that is signed.
    #expect(try Platform.isSigned(request, body: parts[0].body))
    #expect(try !Platform.isSigned(request))
  }

  @Test(arguments: [true, false])
  func partsAndMembersAreCalledAsTheEndpointHasThem(isOnDisk: Bool) async throws {
    let bytes = Data("发票".utf8)
    let source = folder.url.appending(path: "invoice.pdf")
    try bytes.write(to: source)
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, #"{"media_id":"m1"}"#) }
    let forms = [
      UploadForm(part: "shop_file", name: "file_name", digest: "file_digest"),
      UploadForm(part: "a\"b\r\nc", name: nil, digest: "digest", algorithm: .sm3), UploadForm(name: nil, digest: nil),
    ]
    for form in forms {
      let _: Response<Media> = try await Call(Platform.client(server)).upload(
        Self.upload, form: form, file: isOnDisk ? .file(source) : .data(bytes, name: "invoice.pdf"),
        meta: Meta(bankType: "OTHERS"))
    }
    let sent = try server.requests.map { try parts($0) }
    func digest(_ algorithm: String) throws -> JSONValue {
      .string(String(try OpenSSLTool.openssl(["dgst", algorithm, "-r", source.path]).output.prefix(64)))
    }
    #expect(
      try sent.map { try JSONDecoder().decode(JSONValue.self, from: $0[0].body) } == [
        ["bank_type": "OTHERS", "file_name": "invoice.pdf", "file_digest": try digest("-sha256")],
        ["bank_type": "OTHERS", "digest": try digest("-sm3")], ["bank_type": "OTHERS"],
      ])
    #expect(
      sent.map { $0[1].head.prefix { $0 != "\r\n" } } == [
        "Content-Disposition: form-data; name=\"shop_file\"; filename=\"invoice.pdf\"",
        "Content-Disposition: form-data; name=\"a%22b%0D%0Ac\"; filename=\"invoice.pdf\"",
        "Content-Disposition: form-data; name=\"file\"; filename=\"invoice.pdf\"",
      ])
    #expect(sent.allSatisfy { $0[1].body == bytes })
  }

  @Test(arguments: [
    ("", "is empty"), ("a\"b.png", "holds a quotation mark"), ("\".png", "holds a quotation mark"),
    ("a.png\\", "holds a backslash"), ("a\\\".png", "holds a quotation mark"), ("C:\\a.png", "holds a backslash"),
    ("a\r\nX: b.png", "holds a line break or another control character"),
    ("a\n.png", "holds a line break or another control character"),
    ("a\0.png", "holds a line break or another control character"),
    ("a\u{7F}.png", "holds a line break or another control character"),
    ("a\u{85}.png", "holds a line break or another control character"),
    ("a\u{2028}.png", "holds a line break or another control character"),
  ])
  func namesThatBreakOutAreRefused(name: String, problem: String) async throws {
    let client = try Platform.client([LoopbackServer.deadURL()])
    let error = await failure { () async throws(WeChatPayError) -> Response<Media> in
      try await Call(client).upload(Self.upload, file: .data(Data(), name: name))
    }
    #expect(
      error?.description
        == "invalid request, nothing was sent: the name of the file \(problem): give it another one, as in "
        + "'.file(url, name: \"a.png\")'")
  }

  @Test(arguments: ["a'b.png", "a;b=c.png", "100%.png", "收据 (1).jpg", "a/b.png"])
  func plainNamesArriveAsTheyAre(name: String) async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, #"{"media_id":"m1"}"#) }
    let _: Response<Media> = try await Call(Platform.client(server))
      .upload(Self.upload, file: .data(Data(), name: name))
    let parts = try parts(#require(server.requests.first))
    #expect(parts[1].head.contains("; name=\"file\"; filename=\"\(name)\"\r\n"))
  }

  /// Looks at the copy that is sent, and fails.
  private struct Inspector: Transport {
    let found = Locked<[(permissions: mode_t, file: URL)]>([])

    func send(
      _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
    ) async throws(TransportFailure) -> ReplyHead {
      if case .file(let file) = request.body, let status = POSIX.status(of: file.path(percentEncoded: false)) {
        found.withLock { $0.append((status.st_mode & 0o7777, file)) }
      }
      throw TransportFailure(.connectionLost, .maybeSent)
    }
  }

  @Test(arguments: [
    (mode_t(0o644), mode_t(0o600)), (0o666, 0o600), (0o600, 0o600), (0o444, 0o400), (0o400, 0o400),
  ])
  func theCopyIsAsStrictAsItsSource(source: mode_t, copy: mode_t) async throws {
    let file = folder.url.appending(path: "a.png")
    try Data("picture".utf8).write(to: file)
    chmod(file.path(percentEncoded: false), source)
    let inspector = Inspector()
    let client = try Platform.client([LoopbackServer.deadURL()], transport: inspector)
    let error = await failure { () async throws(WeChatPayError) -> Response<Media> in
      try await Call(client).upload(Self.upload, file: .file(file))
    }
    #expect(error?.mayHaveTakenEffect == true)
    let found = inspector.found.withLock { $0 }
    let sent = try #require(found.first)
    #expect(sent.permissions == copy)
    #expect(try sent.file.deletingLastPathComponent().path(percentEncoded: false) == OwnFile.folder() + "/")
    #expect(!FileManager.default.fileExists(atPath: sent.file.path(percentEncoded: false)))
  }

  @Test func aMissingFileIsNamed() async throws {
    let client = try Platform.client([LoopbackServer.deadURL()])
    let error = await failure { () async throws(WeChatPayError) -> Response<Media> in
      try await Call(client).upload(Self.upload, file: .file(URL(filePath: "/nonexistent/a.png")))
    }
    #expect(error?.description == "invalid request, nothing was sent: the file 'a.png' cannot be read")
  }

  // MARK: Download

  private static let bill = Data(
    (["交易时间,公众账号ID"] + (0..<20_000).map { "`2026-11-21,`wx\($0)" }).joined(separator: "\n").utf8)

  private func gzip(_ bytes: Data) throws -> Data {
    let file = folder.url.appending(path: "\(UUID().uuidString)")
    try bytes.write(to: file)
    let finished = try run(URL(filePath: "/usr/bin/env"), ["gzip", file.path])
    try #require(finished.status == 0)
    return try Data(contentsOf: file.appendingPathExtension("gz"))
  }

  private func sha1(_ bytes: Data) throws -> String {
    let file = folder.url.appending(path: "\(UUID().uuidString)")
    try bytes.write(to: file)
    return String(try OpenSSLTool.openssl(["dgst", "-sha1", "-r", file.path]).output.prefix(40))
  }

  private var place: URL { folder.url.appending(path: "bill.csv") }

  /// What is in the folder of the download: nothing half-done must stay there.
  private func drafts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasPrefix(OwnFile.prefix) }
  }

  @Test(arguments: [true, false])
  func aBillIsUnpackedAndChecked(isPacked: Bool) async throws {
    let body = isPacked ? try gzip(Self.bill) : Self.bill
    let server = try LoopbackServer { _ in .reply(status: 200, headers: [("Request-ID", "5-5")], body: body) }
    let address = server.url.absoluteString + "/v3/billdownload/file?token=SECRET-TOKEN%2B&tartype=gzip"
    let client = try Platform.client(server)
    let response = try await client.download(from: address, to: place, sha1: sha1(Self.bill).uppercased())
    #expect(response.requestID == "5-5")
    #expect(try Data(contentsOf: place) == Self.bill)
    #expect(try drafts().isEmpty)
    let request = try #require(server.requests.first)
    #expect(request.target == "/v3/billdownload/file?token=SECRET-TOKEN%2B&tartype=gzip")
    #expect(try Platform.isSigned(request))
  }

  @Test func severalMembersAreOneFile() async throws {
    let body = try gzip(Data("one\n".utf8)) + gzip(Data("two\n".utf8))
    let server = try LoopbackServer { _ in .drip(status: 200, headers: [], body: body) }
    try await Platform.client(server).download(from: server.url.appending(path: "/bill"), to: place, digest: nil)
    #expect(try String(contentsOf: place, encoding: .utf8) == "one\ntwo\n")
  }

  enum Damage: CaseIterable { case digest, truncated, flipped, trailing, cutShort }

  @Test(arguments: Damage.allCases)
  func aDamagedFileNeverAppears(damage: Damage) async throws {
    var body = try gzip(Self.bill)
    var promised = body.count
    switch damage {
    case .digest: break
    case .truncated: body = body.dropLast(100)
    case .flipped: body[body.count / 2] ^= 1
    case .trailing: body += Data("garbage".utf8)
    case .cutShort: body = body.dropLast(100)
    }
    if damage != .cutShort { promised = body.count }
    let server = try LoopbackServer { [body, promised] _ in
      .cutShort(status: 200, headers: [], body: body, promised: promised)
    }
    try Data("before".utf8).write(to: place)
    let digest = damage == .digest ? String(repeating: "0", count: 40) : try sha1(Self.bill)
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: server.url.appending(path: "/bill"), to: place, sha1: digest)
    }
    switch (damage, error) {
    case (.cutShort, .transportFailed(let failure)):
      #expect(failure.reason == .replyIncomplete)
      #expect(server.requests.count == 3)
    case (.cutShort, _): Issue.record("\(String(describing: error))")
    case (_, .fileRejected): #expect(server.requests.count == 1)
    default: Issue.record("\(String(describing: error))")
    }
    #expect(try String(contentsOf: place, encoding: .utf8) == "before")
    #expect(try drafts().isEmpty)
  }

  @Test func anErrorInPlaceOfAFileIsAnError() async throws {
    let server = try LoopbackServer { _ in
      .reply(status: 404, headers: [], body: Data(#"{"code":"NO_STATEMENT_EXIST"}"#.utf8))
    }
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: server.url.appending(path: "/bill"), to: place, digest: nil)
    }
    guard case .refused(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.code == "NO_STATEMENT_EXIST")
    #expect(!FileManager.default.fileExists(atPath: place.path))
    #expect(try drafts().isEmpty)
  }

  @Test(arguments: ["https://example.com/bill", "http://api.mch.weixin.qq.com/bill", "https://evilwechatpay.cn/b", "x"])
  func strangersGetNoSignature(address: String) async throws {
    let client = try Platform.client([LoopbackServer.deadURL()])
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: address, to: place, digest: nil)
    }
    guard case .invalidRequest? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aSignedDownloadIsVerifiedWhileItStreams() async throws {
    let endpoint = Endpoint(.get, "/v3/image")
    let server = try LoopbackServer { request in
      .reply(
        status: 200, headers: try Platform.signature(over: request.number == 0 ? Self.bill : Data()), body: Self.bill)
    }
    let call = Call(try Platform.client(server))
    _ = try await call.download(endpoint, to: place)
    #expect(try Data(contentsOf: place) == Self.bill)
    try FileManager.default.removeItem(at: place)
    let error = await failure { () async throws(WeChatPayError) in try await call.download(endpoint, to: place) }
    guard case .replyNotAuthentic(.wrongSignature, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  /// Overseas statements are signed by the digest of what is inside.
  @Test(arguments: [true, false])
  func aStatementIsSignedByItsDigest(isRight: Bool) async throws {
    let packed = try gzip(Self.bill)
    let digest = try sha1(isRight ? Self.bill : packed)
    let server = try LoopbackServer { _ in
      let headers = try Platform.signature(over: Data("{\"sha1\":\"\(digest)\"}".utf8))
      return .reply(status: 200, headers: headers + [("Wechatpay-Statement-Sha1", digest)], body: packed)
    }
    let call = Call(try Platform.client(server))
    let error = await failure { () async throws(WeChatPayError) in
      try await call.download(Endpoint(.get, "/v3/global/statements", reply: .statementDigest), to: place)
    }
    if isRight {
      #expect(error == nil)
      #expect(try Data(contentsOf: place) == Self.bill)
    } else {
      guard case .fileRejected? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(!FileManager.default.fileExists(atPath: place.path))
    }
  }
}
