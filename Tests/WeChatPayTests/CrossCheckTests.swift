import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Both ways between this library and the `openssl` command line.
@Suite struct CrossCheckTests {
  /// Every byte value, empty, 1 MB, and random ones of all lengths.
  private func messages(_ count: Int, _ random: inout some RandomNumberGenerator) -> [Data] {
    let fixed = [
      Data(), Data(0...255), Data("\n".utf8), Data("Hello World!\n".utf8), random.bytes(1 << 20),
    ]
    return fixed + (fixed.count..<count).map { _ in random.bytes(Int.random(in: 1...2000, using: &random)) }
  }

  @Test func aThousandSignaturesVerifyThereAndHere() async throws {
    var random = SeededRandom()
    let keys = try Platform.keys.get()
    let messages = messages(1000, &random)
    let folder = try TemporaryFolder()
    for (number, message) in messages.enumerated() {
      await Task.yield()
      try message.write(to: folder.url.appending(path: "\(number).txt"))
      try keys.merchantKey.sign(message).write(to: folder.url.appending(path: "\(number).sig"))
    }
    // One shell for all; both directions at once.
    let script = """
      export OPENSSL_CONF=/dev/null
      i=0
      while [ $i -lt \(messages.count) ]; do
        openssl dgst -sha256 -verify "$1" -signature $i.sig $i.txt > $i.verdict 2>&1 || exit 1
        openssl dgst -sha256 -sign "$2" -out $i.theirs $i.txt || exit 1
        i=$((i+1))
      done
      """
    // On a thread of its own: it takes seconds, and other tests wait for the few that there are.
    let finished = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            try run(
              URL(filePath: "/bin/sh"),
              ["-c", script, "sh", keys.merchant.publicFile.path, keys.platform.privateFile.path], in: folder.url)
          })
      }
    }
    #expect(finished.status == 0, "\(finished.complaints)")
    for (number, message) in messages.enumerated() {
      let verdict = try String(contentsOf: folder.url.appending(path: "\(number).verdict"), encoding: .utf8)
      #expect(verdict.contains("Verified OK"), "message \(number) of seed \(random.seed)")
      let theirs = try Data(contentsOf: folder.url.appending(path: "\(number).theirs"))
      #expect(keys.platformPublicKey.isValid(signature: theirs, for: message), "message \(number), seed \(random.seed)")
      #expect(!keys.platformPublicKey.isValid(signature: theirs, for: message + Data([0])))
    }
  }

  @Test(arguments: ["hello world", "张三", "110102199001018888", ""])
  func encryptionMeetsTheirs(text: String) throws {
    let pair = try Platform.keys.get().merchant
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "text")
    let options = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha1", "-pkeyopt", "rsa_mgf1_md:sha1"]
    try PublicKey(pem: pair.publicPEM).encrypt(Data(text.utf8)).write(to: file)
    let key = pair.privateFile.path
    let decrypted = try OpenSSLTool.openssl(["pkeyutl", "-decrypt", "-inkey", key, "-in", file.path] + options)
    #expect(decrypted.output == text)
    try Data(text.utf8).write(to: file)
    let theirs = folder.url.appending(path: "theirs")
    try OpenSSLTool.openssl(
      ["pkeyutl", "-encrypt", "-inkey", key, "-in", file.path, "-out", theirs.path] + options)
    #expect(try PrivateKey(pem: pair.privatePEM).decrypt(Data(contentsOf: theirs)) == Data(text.utf8))
  }

  @Test func digestsAreTheirs() throws {
    var random = SeededRandom()
    let bytes = random.bytes(100_000)
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "bytes")
    try bytes.write(to: file)
    for (algorithm, name) in [(DigestAlgorithm.sha1, "-sha1"), (.sha256, "-sha256")] {
      let digest = StreamingDigest(algorithm)
      digest.update(bytes.prefix(1))
      digest.update(bytes.dropFirst())
      let theirs = try OpenSSLTool.openssl(["dgst", name, "-r", file.path]).output
      #expect(theirs.hasPrefix(digest.finish().hexadecimal + " "), "seed \(random.seed)")
    }
  }

  @Test func noncesAreLongAndDifferent() throws {
    let nonces = try (0..<1000).map { _ in try Nonce.make() }
    #expect(Set(nonces).count == 1000)
    #expect(nonces.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
  }
}

/// SplitMix64 from a printed seed: `WECHATPAY_TEST_SEED` repeats a run.
struct SeededRandom: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init() {
    let given = ProcessInfo.processInfo.environment["WECHATPAY_TEST_SEED"].flatMap { UInt64($0) }
    seed = given ?? UInt64.random(in: 0...UInt64.max)
    state = seed
    print("seed \(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension RandomNumberGenerator {
  mutating func bytes(_ count: Int) -> Data {
    var bytes = [UInt8]()
    bytes.reserveCapacity(count + 8)
    while bytes.count < count { withUnsafeBytes(of: next()) { bytes.append(contentsOf: $0) } }
    return Data(bytes.prefix(count))
  }
}
