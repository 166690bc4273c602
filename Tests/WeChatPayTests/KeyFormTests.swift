import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Keys and certificates as people really have them.
@Suite struct KeyFormTests {
  struct Spelling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (String) -> String

    init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.change = change
    }
  }

  private static let certificate = Result { try KeyFixtures.shared.get().certificate }

  static let spellings = [
    Spelling("as it is") { $0 },
    Spelling("no line feed at the end") { String($0.dropLast()) },
    Spelling("escaped line feeds") { $0.replacing("\n", with: #"\n"#) },
    Spelling("escaped CRLF") { $0.replacing("\n", with: #"\r\n"#) },
    Spelling("escaped twice") { $0.replacing("\n", with: #"\\n"#) },
    Spelling("escaped and real") { $0.replacing("\n", with: "\\n\n") },
    Spelling("a JSON string") { "\"" + $0.replacing("/", with: #"\/"#).replacing("\n", with: #"\n"#) + "\"" },
    Spelling("a JSON string of Gson") { $0.replacing("=", with: #"\u003d"#).replacing("\n", with: #"\n"#) },
    Spelling("continued lines") { $0.replacing("\n", with: "\\\n") },
    Spelling("one line with blanks") { $0.replacing("\n", with: " ") },
    Spelling("one line with nothing") { $0.replacing("\n", with: "") },
    Spelling("no blank anywhere") { $0.replacing("\n", with: "").replacing(" ", with: "") },
    Spelling("indented") { $0.split(separator: "\n").map { "\t    " + $0 + "  \n" }.joined() },
    Spelling("double quotes") { "\"" + $0 + "\"\n" },
    Spelling("single quotes") { "'" + $0 + "'" },
    Spelling("quotes of a word processor") { "“" + $0 + "”" },
    Spelling("every line in quotes") { $0.split(separator: "\n").map { "\"\($0)\\n\"\n" }.joined() },
    Spelling("CRLF") { $0.replacing("\n", with: "\r\n") },
    Spelling("CR") { $0.replacing("\n", with: "\r") },
    Spelling("blank lines") { $0.replacing("\n", with: "\n\n") },
    Spelling("byte order mark") { "\u{FEFF}" + $0 },
    Spelling("hard blanks") { $0.split(separator: "\n").map { "\u{A0}\u{3000}" + $0 + "\u{200B}\n" }.joined() },
    Spelling("dashes of a word processor") { $0.replacing("-----", with: "——-") },
    Spelling("text around") {
      "Bag Attributes\n    friendlyName: 微信支付\nKey Attributes: <No Attributes>\nModulus:\n    00:c4:1f\n" + $0
        + "the end: x\n"
    },
    Spelling("headers") { $0.replacing("KEY-----\n", with: "KEY-----\nComment: mine\n\n") },
    Spelling("another label") { $0.replacing(/(BEGIN|END) [A-Z ]+/) { "\($0.output.1) RSA PRIVATE KEY" } },
    Spelling("bare base64") { $0.base64Lines.joined(separator: "\n") },
    Spelling("bare base64 in one line") { $0.base64Lines.joined() },
    Spelling("bare base64 without padding") { $0.base64Lines.joined().replacing("=", with: "") },
    Spelling("bare base64 in quotes") { "\"" + $0.base64Lines.joined(separator: "\\n") + "\"" },
    Spelling("base64 of it all") { Data($0.utf8).base64EncodedString() },
    Spelling("base64 of it all in lines") { Data($0.utf8).base64EncodedString(options: .lineLength76Characters) },
  ]

  @Test(arguments: spellings)
  func spelling(spelling: Spelling) throws {
    let keys = try KeyFixtures.shared.get()
    for pem in [keys.pkcs8, keys.pkcs1] {
      let text = spelling.change(pem)
      #expect(try PrivateKey(pem: text).isPair(of: keys.publicKey))
      #expect(try PrivateKey.file(keys.file(text, name: "key.pem")).isPair(of: keys.publicKey))
    }
    for pem in [keys.spki, keys.rsaPublicKey] {
      let text = spelling.change(pem)
      #expect(try PublicKey.pem(text) == keys.publicKey)
      #expect(try PublicKey.file(keys.file(text, name: "pub_key.pem")) == keys.publicKey)
    }
    let text = spelling.change(keys.certificate)
    #expect(try Certificate.pem(text).serial == "0C4AEF34B89340881BB2B25226393DC2E47F094B")
    #expect(try Certificate.file(keys.file(text, name: "cert.pem")).publicKey == keys.publicKey)
  }

  @Test(arguments: spellings)
  func bothInOneFile(spelling: Spelling) throws {
    // What is bare has no borders.
    if spelling.testDescription.contains("bare") { return }
    let keys = try KeyFixtures.shared.get()
    for key in [keys.pkcs8, keys.pkcs1] {
      for text in [key + keys.certificate, keys.certificate + key, keys.spki + keys.certificate + key] {
        let path = try keys.file(spelling.change(text), name: "both.pem")
        #expect(try PrivateKey.file(path).isPair(of: keys.publicKey))
        #expect(try Certificate.file(path).publicKey == keys.publicKey)
        #expect(try Certificate(contentsOf: URL(filePath: path)).publicKey == keys.publicKey)
      }
    }
  }

  @Test func derInFiles() throws {
    let keys = try KeyFixtures.shared.get()
    for pem in [keys.pkcs8, keys.pkcs1] {
      let der = try #require(Data(base64Encoded: pem.base64Lines.joined()))
      #expect(try PrivateKey.file(keys.file(der, name: "key.der")).isPair(of: keys.publicKey))
    }
    for pem in [keys.spki, keys.rsaPublicKey] {
      let der = try #require(Data(base64Encoded: pem.base64Lines.joined()))
      #expect(try PublicKey(contentsOf: URL(filePath: keys.file(der, name: "key.der"))) == keys.publicKey)
    }
    let der = try #require(Data(base64Encoded: keys.certificate.base64Lines.joined()))
    #expect(try Certificate.file(keys.file(der, name: "cert.cer")).publicKey == keys.publicKey)
  }

  @Test func whatOpenSSLPrints() throws {
    let keys = try KeyFixtures.shared.get()
    let key = try OpenSSLTool.openssl(["pkey", "-in", keys.file(keys.pkcs8, name: "k.pem"), "-text"]).output
    #expect(try PrivateKey(pem: key).isPair(of: keys.publicKey))
    let text = try OpenSSLTool.openssl(["x509", "-in", keys.file(keys.certificate, name: "c.pem"), "-text"]).output
    #expect(try Certificate(pem: text).publicKey == keys.publicKey)
    let trusted = try OpenSSLTool.openssl(
      ["x509", "-in", keys.file(keys.certificate, name: "c.pem"), "-trustout", "-addtrust", "clientAuth"]
    ).output
    #expect(trusted.contains("TRUSTED CERTIFICATE"))
    #expect(try Certificate(pem: trusted).publicKey == keys.publicKey)
  }

  @Test func theHomeFolder() throws {
    let keys = try KeyFixtures.shared.get()
    let home = FileManager.default.homeDirectoryForCurrentUser.path(percentEncoded: false)
    let up = home.split(separator: "/").map { _ in "/.." }.joined()
    let path = try keys.file(keys.pkcs8, name: "key.pem")
    #expect(try PrivateKey.file("~" + up + path).isPair(of: keys.publicKey))
    #expect(try PrivateKey(contentsOf: URL(filePath: "~" + up + path)).isPair(of: keys.publicKey))
  }

  /// Nothing that is done to a text ends the process, or makes it a key that it was not.
  @Test func mutatedTexts() throws {
    let keys = try KeyFixtures.shared.get()
    var random = SeededRandom()
    let texts = [keys.pkcs8, keys.pkcs1, keys.spki, keys.certificate].map { Array($0.utf8) }
    for _ in 0..<500 {
      var bytes = texts[Int.random(in: texts.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(.random(in: .min ... .max, using: &random), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 100))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for error in [
        complaint({ () throws(WeChatPayError) in try PrivateKey(pem: text) }),
        complaint({ () throws(WeChatPayError) in try PublicKey(pem: text) }),
        complaint({ () throws(WeChatPayError) in try Certificate(pem: text) }),
      ] {
        #expect(error?.hasPrefix("another error") != true, "seed \(random.seed)")
      }
    }
  }
}
