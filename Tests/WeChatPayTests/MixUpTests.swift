import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Every value that a merchant has in hand, given at every place where another one belongs: the error says what it is and
/// where it belongs, and shows nothing of it.
@Suite struct MixUpTests {
  struct Value: Sendable {
    let name: String
    let text: String
    /// Whether it may not be printed.
    var isSecret = true
  }

  private static let apiKey = "7Hq2LmZ9Rx4TbWn8KcVd3JfYs6PgUa1E"
  private static let hexadecimalKey = "0c4aef34b89340881bb2b25226393dc2"
  private static let serial = "0C4AEF34B89340881BB2B25226393DC2E47F094B"

  private static func values() throws -> [Value] {
    let keys = try KeyFixtures.shared.get()
    let der = try #require(Data(base64Encoded: keys.pkcs8.base64Lines.joined()))
    return [
      Value(name: "private key", text: keys.pkcs8),
      Value(name: "private key in PKCS#1", text: keys.pkcs1),
      Value(name: "private key in one line", text: keys.pkcs8.replacing("\n", with: "")),
      Value(name: "private key with escapes", text: keys.pkcs8.replacing("\n", with: #"\n"#)),
      Value(name: "private key in base64", text: keys.pkcs8.base64Lines.joined()),
      Value(name: "private key in lines of base64", text: keys.pkcs8.base64Lines.joined(separator: "\n")),
      Value(name: "private key in base64 of it all", text: Data(keys.pkcs8.utf8).base64EncodedString()),
      Value(name: "private key in DER", text: String(decoding: der, as: UTF8.self)),
      Value(name: "private key in Latin-1", text: String(decoding: der.map { UInt16($0) }, as: UTF16.self)),
      Value(name: "private key in hexadecimal", text: der.hexadecimal),
      Value(name: "last line of a private key", text: keys.pkcs8.base64Lines.last.map(String.init) ?? ""),
      Value(name: "a line of a private key", text: String(keys.pkcs8.base64Lines[5])),
      Value(name: "end of a private key", text: String(keys.pkcs8.suffix(200))),
      Value(name: "base64 and an ending", text: keys.pkcs8.base64Lines.joined() + ".pem"),
      Value(name: "base64, a slash and an ending", text: keys.pkcs8.base64Lines.joined() + "/poyMkzol.pem"),
      Value(name: "public key", text: keys.spki),
      Value(name: "certificate", text: keys.certificate),
      Value(name: "APIv3 key", text: apiKey),
      Value(name: "APIv3 key with a line feed", text: apiKey + "\n"),
      Value(name: "APIv3 key in quotes", text: "\"\(apiKey)\""),
      Value(name: "APIv3 key and an ending", text: "/etc/" + apiKey + ".pem"),
      Value(name: "APIv3 key of hexadecimal digits", text: hexadecimalKey),
      Value(name: "APIv3 key of digits", text: "73920184756102938475610293847561"),
      Value(name: "serial", text: serial, isSecret: false),
      Value(name: "public key ID", text: Platform.keyID, isSecret: false),
      Value(name: "AppID", text: "wx8888888888888888", isSecret: false),
      Value(name: "merchant number", text: "1900000001", isSecret: false),
      Value(name: "path", text: "/etc/wechat/apiclient_key.pem", isSecret: false),
      Value(name: "empty", text: "", isSecret: false),
    ]
  }

  struct Place {
    let name: String
    /// What belongs here.
    let takes: Set<String>
    let give: (String) throws(WeChatPayError) -> Any
  }

  private static func places() throws -> [Place] {
    let key = try Platform.keys.get().merchantKey
    let platformKey = try Platform.keys.get().platformPublicKey
    let privateKeys: Set = [
      "private key", "private key in PKCS#1", "private key in one line", "private key with escapes",
      "private key in base64", "private key in lines of base64", "private key in base64 of it all",
    ]
    let apiKeys: Set = [
      "APIv3 key", "APIv3 key with a line feed", "APIv3 key of hexadecimal digits", "APIv3 key of digits",
    ]
    func merchant(
      _ id: String = "1900000001", _ serial: String = serial, _ apiV3Key: String = apiKey
    ) throws(WeChatPayError) -> Merchant {
      try Merchant(id: id, certificateSerial: serial, privateKey: key, apiV3Key: apiV3Key)
    }
    return [
      Place(name: "PrivateKey.pem", takes: privateKeys) { (text) throws(WeChatPayError) in try PrivateKey.pem(text) },
      Place(name: "PublicKey.pem", takes: ["public key"]) { (text) throws(WeChatPayError) in try PublicKey.pem(text) },
      Place(name: "Certificate.pem", takes: ["certificate"]) { (text) throws(WeChatPayError) in
        try Certificate.pem(text)
      },
      Place(name: "PrivateKey.file", takes: []) { (text) throws(WeChatPayError) in try PrivateKey.file(text) },
      Place(name: "PublicKey.file", takes: []) { (text) throws(WeChatPayError) in try PublicKey.file(text) },
      Place(name: "Certificate.file", takes: []) { (text) throws(WeChatPayError) in try Certificate.file(text) },
      Place(name: "contentsOf", takes: []) { (text) throws(WeChatPayError) in
        try PrivateKey(contentsOf: URL(filePath: text))
      },
      Place(name: "serial", takes: ["serial", "merchant number"]) { (text) throws(WeChatPayError) in
        try merchant("1900000001", text)
      },
      Place(name: "signer", takes: ["serial", "merchant number"]) { (text) throws(WeChatPayError) in
        try LocalSigner(certificateSerial: text, privateKey: key)
      },
      Place(name: "public key ID", takes: ["public key ID"]) { (text) throws(WeChatPayError) in
        try PlatformVerifier.publicKey(id: text, platformKey)
      },
      Place(name: "merchant number", takes: ["merchant number"]) { (text) throws(WeChatPayError) in
        try merchant(text)
      },
      Place(name: "APIv3 key", takes: apiKeys) { (text) throws(WeChatPayError) in
        try merchant("1900000001", serial, text)
      },
    ]
  }

  @Test func nothingIsShown() throws {
    for place in try Self.places() {
      for value in try Self.values() {
        let given = Comment(rawValue: "\(value.name) given as \(place.name)")
        do throws(WeChatPayError) {
          let result = try place.give(value.text)
          #expect(place.takes.contains(value.name), given)
          if value.isSecret { #expect(Self.run(of: value.text, in: Self.printed(result)) == nil, given) }
        } catch {
          #expect(!place.takes.contains(value.name), "\(given): \(error)")
          guard case .invalidConfiguration(let text) = error else {
            Issue.record("\(given): \(error)")
            continue
          }
          #expect(!text.isEmpty)
          if value.isSecret { #expect(Self.run(of: value.text, in: Self.printed(error)) == nil, given) }
        }
      }
    }
  }

  /// All ways to print something, in one text.
  private static func printed(_ value: Any) -> String {
    var text = "\(value)\n\(String(reflecting: value))\n"
    dump(value, to: &text)
    if let error = value as? any Error { text += error.localizedDescription }
    return text
  }

  /// Eight characters of a secret that stand in a text; those that every key begins or ends with are none.
  private static func run(of secret: String, in text: String) -> String? {
    let letters = Array(secret)
    guard letters.count >= 8 else { return nil }
    for start in 0...(letters.count - 8) {
      let run = String(letters[start..<(start + 8)])
      let isFrame =
        run.contains("-----") || ["BEGIN", "PRIVATE", "PUBLIC", "CERTIFICATE", "-END"].contains { run.contains($0) }
      if !isFrame, text.contains(run) { return run }
    }
    return nil
  }

  @Test func whatIsSaid() throws {
    let keys = try KeyFixtures.shared.get()
    let use = ": use .pem(…)"
    let serial = "what was given as the merchant's certificate serial is"
    let id = "what was given as the ID of WeChat Pay's public key is"
    let number = "what was given as the merchant's number is"
    let apiKey = "what was given as the APIv3 key is"
    let merchant = "Merchant(id:certificate:privateKey:apiV3Key:)"
    let missing = "the merchant's private key (apiclient_key.pem) is needed, but what was given as a path is"
    let text = "the merchant's private key (apiclient_key.pem) is needed, but the PEM text is"
    let cases: [(place: String, given: String, expected: String)] = [
      ("PrivateKey.file", keys.pkcs8, "what was given as a path is a private key itself\(use)"),
      ("contentsOf", keys.pkcs8, "what was given as a path is a private key itself\(use)"),
      ("PrivateKey.file", keys.pkcs8.base64Lines.joined(), "what was given as a path is a private key itself\(use)"),
      ("contentsOf", keys.pkcs8.base64Lines.joined(), "what was given as a path is a private key itself\(use)"),
      ("PublicKey.file", keys.spki, "what was given as a path is a public key itself\(use)"),
      ("Certificate.file", keys.certificate, "what was given as a path is a certificate itself\(use)"),
      (
        "PrivateKey.file", String(keys.pkcs8.suffix(200)),
        "what was given as a path has line breaks or control characters: if it is the content of a file, give its path, "
          + "or use .pem(…) for text"
      ),
      (
        "PrivateKey.file", "/8uq+\nb0/w\n",
        "what was given as a path has line breaks or control characters: if it is the content of a file, give its path, "
          + "or use .pem(…) for text"
      ),
      ("PrivateKey.file", Self.apiKey, "\(missing) 32 letters and digits like an APIv3 key: that belongs in apiV3Key:"),
      (
        "PrivateKey.file", Self.serial,
        "\(missing) a certificate's serial: the merchant's belongs in certificateSerial:"
      ),
      (
        "PrivateKey.file", Platform.keyID,
        "\(missing) the ID of WeChat Pay's public key: it belongs in PlatformVerifier.publicKey(id:pem:)"
      ),
      (
        "PrivateKey.file", "/etc/\(Self.apiKey).pem",
        "the merchant's private key (apiclient_key.pem) is needed, but the file does not exist"
      ),
      (
        "PrivateKey.pem", "/etc/wechat/apiclient_key.pem",
        "what was given as PEM text is a path: use .file(…), or init(contentsOf:)"
      ),
      (
        "PrivateKey.pem", "apiclient_key.pem",
        "what was given as PEM text is a path: use .file(…), or init(contentsOf:)"
      ),
      ("PrivateKey.pem", "~/key.pem\n", "what was given as PEM text is a path: use .file(…), or init(contentsOf:)"),
      ("PrivateKey.pem", Self.apiKey, "\(text) 32 letters and digits like an APIv3 key: that belongs in apiV3Key:"),
      ("serial", keys.pkcs8, "\(serial) a private key"),
      ("serial", keys.certificate, "\(serial) the certificate itself: use \(merchant)"),
      (
        "serial", "certs/apiclient_cert.pem",
        "\(serial) a path: use \(merchant) with .file(…), which reads the serial from the certificate"
      ),
      ("serial", Self.apiKey, "\(serial) 32 letters and digits like an APIv3 key: that belongs in apiV3Key:"),
      (
        "serial", Self.hexadecimalKey,
        "the merchant's certificate serial has 32 characters, as an APIv3 key has; if it is the serial nevertheless, give "
          + "the certificate itself: \(merchant)"
      ),
      (
        "serial", Platform.keyID,
        "the merchant's certificate serial is the ID of WeChat Pay's public key; the serial of the merchant's own API "
          + "certificate is needed"
      ),
      ("serial", "wx8888888888888888", "\(serial) an AppID, which belongs in requests"),
      ("public key ID", keys.spki, "\(id) a public key"),
      ("public key ID", keys.pkcs8, "\(id) a private key"),
      (
        "public key ID", Self.serial,
        "\(id) a certificate's serial: platform certificates belong in PlatformVerifier.certificates(_:), and the ID of a "
          + "public key begins with PUB_KEY_ID_"
      ),
      ("public key ID", "pub_key.pem", "\(id) a path"),
      ("public key ID", "1900000001", "\(id) digits like a merchant's number: that belongs in id:"),
      ("merchant number", keys.pkcs8, "\(number) a private key"),
      ("merchant number", Self.apiKey, "\(number) 32 letters and digits like an APIv3 key: that belongs in apiV3Key:"),
      (
        "merchant number", Self.serial, "\(number) a certificate's serial: the merchant's belongs in certificateSerial:"
      ),
      ("merchant number", "wx8888888888888888", "\(number) an AppID, which belongs in requests"),
      ("merchant number", "", "the merchant's number is empty"),
      ("merchant number", " 1900000001\n", "the merchant's number has blanks or line feeds around it: remove them"),
      ("merchant number", "19-1", "the merchant's number must be digits"),
      ("APIv3 key", keys.pkcs8, "\(apiKey) a private key"),
      ("APIv3 key", keys.certificate, "\(apiKey) a certificate"),
      ("APIv3 key", "/run/secrets/api_v3_key.txt", "\(apiKey) a path: give the content of the file"),
      ("APIv3 key", Self.serial, "\(apiKey) a certificate's serial: the merchant's belongs in certificateSerial:"),
      (
        "APIv3 key", Platform.keyID,
        "\(apiKey) the ID of WeChat Pay's public key: it belongs in PlatformVerifier.publicKey(id:pem:)"
      ),
      ("APIv3 key", "1900000001", "\(apiKey) digits like a merchant's number: that belongs in id:"),
    ]
    let places = try Self.places()
    for (name, given, expected) in cases {
      let place = try #require(places.first { $0.name == name })
      #expect(complaint { () throws(WeChatPayError) in try place.give(given) } == expected)
    }
  }
}
