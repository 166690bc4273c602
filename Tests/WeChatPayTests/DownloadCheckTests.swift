import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// What a downloaded file is checked with, and how much of it is taken.
@Suite struct DownloadCheckTests {
  private let folder: TemporaryFolder
  private var place: URL { folder.url.appending(path: "bill.csv") }
  private static let bill = Data("交易时间,公众账号ID\n".utf8)

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false))
  }

  private func server(_ body: Data) throws -> LoopbackServer {
    try LoopbackServer { _ in .reply(status: 200, headers: [("Request-ID", "5-5")], body: body) }
  }

  private static func digest(_ algorithm: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "bill")
    try bill.write(to: file)
    let line = try OpenSSLTool.openssl(["dgst", "-\(algorithm)", "-r", file.path(percentEncoded: false)]).output
    return String(line.prefix { $0 != " " })
  }

  // MARK: Digests

  @Test(arguments: ["sha1", "sha256", "sm3"])
  func whatIsAnnouncedIsChecked(algorithm: String) async throws {
    let digits = try Self.digest(algorithm)
    let last = try #require(digits.last)
    let wrong = String(digits.dropLast()) + (last == "0" ? "1" : "0")
    func digest(_ digits: String) -> FileDigest {
      switch algorithm {
      case "sha1": .sha1(digits)
      case "sha256": .sha256(digits)
      default: .sm3(digits)
      }
    }
    let server = try server(Self.bill)
    let client = try Platform.client(server)
    let address = server.url.appending(path: "/bill")
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: address, to: place, digest: digest(wrong))
    }
    let name = ["sha1": "SHA-1", "sha256": "SHA-256", "sm3": "SM3"][algorithm] ?? ""
    #expect(
      error?.description
        == "file rejected: its \(name) is not the one that was announced (Request-ID 5-5)")
    #expect(try names() == [])
    for digits in [digits, digits.uppercased()] {
      try await client.download(from: address, to: place, digest: digest(digits))
      #expect(try Data(contentsOf: place) == Self.bill)
      try FileManager.default.removeItem(at: place)
    }
    // The same through a described endpoint.
    _ = try await Call(client).download(
      Endpoint(.get, "/v3/file", reply: .unsigned), to: place, digest: digest(digits))
    #expect(try names() == ["bill.csv"])
  }

  private static let sha1 = String(repeating: "a", count: 40)
  private static let sha256 = String(repeating: "a", count: 64)

  private static let impossible: [(FileDigest, String, Int)] =
    [
      "", " ", sha1 + " ", " " + sha1.dropLast(), sha1 + "\n", String(sha1.dropLast()), sha1.dropLast() + "g",
      sha1.dropLast() + "ａ", sha256, "0x" + sha1.dropLast(2), "qUqP5cyxm6YcTAhz05Hph5gvu9M=",
    ].map { (.sha1($0), "SHA-1", 40) }
    + ["", sha1, sha256 + "a"].map { (.sha256($0), "SHA-256", 64) }
    + ["", sha1, sha256 + "a"].map { (.sm3($0), "SM3", 64) }

  @Test(arguments: impossible)
  func whatNoFileCanHaveIsRefusedBeforeSending(digest: FileDigest, name: String, count: Int) async throws {
    let server = try server(Self.bill)
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: server.url.appending(path: "/bill"), to: place, digest: digest)
    }
    #expect(
      error?.description
        == "invalid request, nothing was sent: the file's digest is no \(name): that has \(count) hexadecimal digits "
        + "and nothing else, as 'hash_value' has them")
    #expect(server.requests.isEmpty)
    #expect(try names() == [])
  }

  // MARK: Size

  private static func gzip(_ command: String) throws -> Data {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "packed")
    let path = file.path(percentEncoded: false)
    try #require(
      run(URL(filePath: "/bin/sh"), ["-c", "\(command) | gzip -9 > '\(path)'"]).status == 0)
    return try Data(contentsOf: file)
  }

  @Test(arguments: [(20, true), (21, false)])
  func theLimitIsOfWhatIsUnpacked(size: Int, isTaken: Bool) async throws {
    let packed = try Self.gzip("head -c \(size) /dev/zero")
    #expect(packed.count > 20)
    for body in [packed, Data(count: size)] {
      let server = try server(body)
      var limits = Limits()
      limits.fileSize = 20
      let client = try Platform.client(server).with(limits: limits)
      try Data("before".utf8).write(to: place)
      let error = await failure { () async throws(WeChatPayError) in
        try await client.download(from: server.url.appending(path: "/bill"), to: place, digest: nil)
      }
      if isTaken {
        #expect(error == nil)
        #expect(try Data(contentsOf: place) == Data(count: size))
      } else {
        #expect(
          error?.description
            == "file rejected: it is larger than the client's limit of 20 bytes, which 'Limits.fileSize' sets")
        #expect(try Data(contentsOf: place) == Data("before".utf8))
        #expect(server.requests.count == 1)
      }
      #expect(try names() == ["bill.csv"])
    }
  }

  /// What would be a hundred thousand times as large is stopped at the limit, and is never in memory as a whole.
  @Test func aBombIsUnpackedInPieces() throws {
    let inner = try Self.gzip("head -c 100000000 /dev/zero")
    #expect(inner.count < 200_000)
    let gunzip = try Gunzip()
    var (total, largest) = (0, 0)
    let limit = 10 << 20
    let error = #expect(throws: FileProblem.self) {
      try gunzip.unpack(inner) { (piece) throws(FileProblem) in
        (total, largest) = (total + piece.count, max(largest, piece.count))
        if total > limit { throw FileProblem(text: "enough") }
      }
    }
    #expect(error?.text == "enough")
    #expect(largest <= 1 << 16)
    #expect(total <= limit + 1 << 16)
  }

  /// Each costs what its own bytes cost, whatever stands behind it.
  @Test func emptyMembersGiveNothingOut() throws {
    let empty = try Self.gzip("printf ''")
    var members = Data()
    for _ in 0..<100_000 { members += empty }
    let gunzip = try Gunzip()
    var pieces = 0
    try gunzip.unpack(members + Self.gzip("printf x")) { (piece) throws(FileProblem) in
      pieces += 1
      #expect(piece == Data("x".utf8))
    }
    #expect(pieces == 1)
    #expect(gunzip.isComplete)
  }

  @Test func wherePiecesEndDoesNotMatter() throws {
    var random = SeededRandom()
    let packed = try Self.gzip("printf one") + Self.gzip("head -c 200000 /dev/zero") + Self.gzip("printf two")
    let whole = Data("one".utf8) + Data(count: 200_000) + Data("two".utf8)
    for _ in 0..<20 {
      let gunzip = try Gunzip()
      var (unpacked, rest) = (Data(), packed)
      while !rest.isEmpty {
        let count = Int.random(in: 1...20, using: &random)
        try gunzip.unpack(rest.prefix(count)) { (piece) throws(FileProblem) in unpacked += piece }
        rest = rest.dropFirst(count)
      }
      #expect(unpacked == whole && gunzip.isComplete, "seed \(random.seed)")
    }
  }

  // MARK: Places

  @Test(arguments: [
    (URL(string: "https://example.com/bill.csv"), "the place for the download is no file URL"),
    (URL(filePath: "/nonexistent/bill-13800138000.csv"), "the file 'bill-138******00.csv' cannot be written"),
  ])
  func aPlaceThatCannotBe(place: URL?, problem: String) async throws {
    let place = try #require(place)
    let client = try Platform.client(server(Self.bill))
    let origin = try #require(client.hosts.first).origin
    let error = await failure { () async throws(WeChatPayError) in
      try await client.download(from: origin + "/bill", to: place, digest: nil)
    }
    #expect(error?.description == "invalid request, nothing was sent: \(problem)")
  }

  @Test func anEmptyFileIsAFile() async throws {
    let server = try server(Data())
    try await Platform.client(server)
      .download(from: server.url.appending(path: "/bill"), to: place, sha1: "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(try Data(contentsOf: place).isEmpty)
  }

  @Test func aDownloadIsThisUsersAlone() async throws {
    let server = try server(Self.bill)
    let leftover = folder.url.appending(path: OwnFile.prefix + "left")
    try Data("half".utf8).write(to: leftover)
    try await Platform.client(server).download(from: server.url.appending(path: "/bill"), to: place, digest: nil)
    #expect(try #require(POSIX.status(of: place.path(percentEncoded: false))).st_mode & 0o7777 == 0o600)
    #expect(try names() == ["bill.csv"])
  }
}
