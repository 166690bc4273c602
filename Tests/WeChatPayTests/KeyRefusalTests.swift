import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What cannot be read as a key or certificate is refused with the command or edit that mends it.
@Suite struct KeyRefusalTests {
  private static let privateKey = "the merchant's private key (apiclient_key.pem) is needed, but "
  private static let publicKey = "WeChat Pay's public key (pub_key.pem) is needed, but "
  private static let certificate = "a certificate is needed, but "

  private func privateKey(_ text: String) -> String? {
    complaint { () throws(WeChatPayError) in try PrivateKey(pem: text) }
  }
  private func privateKey(path: String) -> String? {
    complaint { () throws(WeChatPayError) in try PrivateKey.file(path) }
  }
  private func publicKey(_ text: String) -> String? {
    complaint { () throws(WeChatPayError) in try PublicKey(pem: text) }
  }
  private func certificate(_ text: String) -> String? {
    complaint { () throws(WeChatPayError) in try Certificate(pem: text) }
  }
  private func certificate(path: String) -> String? {
    complaint { () throws(WeChatPayError) in try Certificate.file(path) }
  }

  @Test func otherKinds() throws {
    let keys = try KeyFixtures.shared.get()
    let texts = [
      privateKey(keys.spki):
        "\(Self.privateKey)the PEM text holds a public key: WeChat Pay's belongs in PlatformVerifier.publicKey(id:pem:)",
      privateKey(keys.certificate):
        "\(Self.privateKey)the PEM text holds a certificate: the key that belongs to apiclient_cert.pem stands in "
        + "apiclient_key.pem",
      publicKey(keys.pkcs1):
        "\(Self.publicKey)the PEM text holds a private key: the merchant's own, which belongs in Merchant(privateKey:). "
        + "WeChat Pay's key comes from the merchant console",
      publicKey(keys.certificate):
        "\(Self.publicKey)the PEM text holds a certificate: a platform certificate belongs in "
        + "PlatformVerifier.certificates(_:), apiclient_cert.pem in Merchant(certificate:)",
      certificate(keys.pkcs8):
        "\(Self.certificate)the PEM text holds a private key: the certificate stands in apiclient_cert.pem",
      certificate(keys.spki):
        "\(Self.certificate)the PEM text holds a public key: WeChat Pay's belongs in "
        + "PlatformVerifier.publicKey(id:pem:)",
    ]
    for (text, expected) in texts { #expect(text == expected) }
  }

  @Test func lockedKeys() throws {
    let keys = try KeyFixtures.shared.get()
    let input = try keys.file(keys.pkcs8, name: "key.pem")
    let pkcs8 = try OpenSSLTool.openssl(["pkey", "-in", input, "-aes256", "-passout", "pass:secret"]).output
    let traditional = try OpenSSLTool.openssl(
      ["rsa", "-in", input, "-traditional", "-aes256", "-passout", "pass:secret"]
    ).output
    #expect(traditional.contains("Proc-Type: 4,ENCRYPTED"))
    let der = try keys.converted(
      keys.pkcs8, ["pkcs8", "-in", "IN", "-topk8", "-v2", "aes256", "-passout", "pass:secret", "-outform", "DER"])
    func text(_ given: String, _ file: String) -> String {
      "\(Self.privateKey)\(given) holds a private key that is locked with a password: unlock it with openssl pkey -in "
        + "\(file) -out unlocked_key.pem"
    }
    for pem in [pkcs8, traditional, traditional.replacing("\n", with: " "), pkcs8.base64Lines.joined()] {
      #expect(privateKey(pem) == text("the PEM text", "apiclient_key.pem"))
      #expect(privateKey(path: try keys.file(pem, name: "my_key.pem")) == text("the file my_key.pem", "my_key.pem"))
    }
    #expect(privateKey(path: try keys.file(der, name: "key.der")) == text("the file key.der", "key.der"))
    // A certificate before it changes nothing.
    #expect(privateKey(keys.certificate + pkcs8) == text("the PEM text", "apiclient_key.pem"))
    #expect(
      publicKey(pkcs8)
        == "\(Self.publicKey)the PEM text holds a private key that is locked with a password: the merchant's own, which "
        + "belongs in Merchant(privateKey:). WeChat Pay's key comes from the merchant console")
  }

  @Test func formatsOfOtherPrograms() throws {
    let keys = try KeyFixtures.shared.get()
    let key = try keys.file(keys.pkcs8, name: "key.pem")
    let p12 = try keys.converted(
      keys.certificate, ["pkcs12", "-export", "-in", "IN", "-inkey", key, "-passout", "pass:1900000001"])
    let path = try keys.file(p12, name: "apiclient_cert.p12")
    let locked =
      "the file apiclient_cert.p12 is PKCS#12, which is locked with a password (the merchant's number, as a rule)"
    let legacy = "(add -legacy where OpenSSL 3 calls its algorithm unsupported)"
    #expect(
      privateKey(path: path)
        == "\(Self.privateKey)\(locked): openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem "
        + legacy)
    #expect(
      certificate(path: path)
        == "\(Self.certificate)\(locked): openssl pkcs12 -in apiclient_cert.p12 -clcerts -nokeys -out apiclient_cert.pem "
        + legacy)
    #expect(
      complaint { () throws(WeChatPayError) in try PublicKey.file(path) }
        == "\(Self.publicKey)the file apiclient_cert.p12 is the merchant's key store; WeChat Pay's key, pub_key.pem, comes "
        + "from the merchant console")
    #expect(privateKey(p12.base64EncodedString())?.contains("the PEM text is PKCS#12") == true)
    let request = try OpenSSLTool.openssl(["req", "-new", "-key", key, "-subj", "/CN=x"]).output
    #expect(
      certificate(request)
        == "\(Self.certificate)the PEM text holds a certificate request: what the merchant console gives for it is the "
        + "certificate, and the key is in the file that was made together with it")
    let bundle = String(
      decoding: try keys.converted(keys.certificate, ["crl2pkcs7", "-nocrl", "-certfile", "IN"]), as: UTF8.self)
    #expect(
      certificate(bundle)
        == "\(Self.certificate)the PEM text is PKCS#7, a bundle of certificates: openssl pkcs7 -print_certs -in "
        + "apiclient_cert.pem -out apiclient_cert.pem")
    let ssh = "holds a key of SSH, which WeChat Pay does not use: take the files of the merchant console"
    let body = Data("openssh-key-v1\0none".utf8).base64EncodedString()
    #expect(
      privateKey("-----BEGIN OPENSSH PRIVATE KEY-----\n\(body)\n-----END OPENSSH PRIVATE KEY-----\n")
        == "\(Self.privateKey)the PEM text \(ssh)")
    #expect(publicKey("ssh-rsa \(body) me@host") == "\(Self.publicKey)the PEM text \(ssh)")
    #expect(
      privateKey("PuTTY-User-Key-File-2: ssh-rsa")
        == "\(Self.privateKey)the PEM text holds a key of PuTTY, which WeChat Pay does not use: take the files of the "
        + "merchant console")
    #expect(
      privateKey(path: try keys.file(Data([0x50, 0x4B, 3, 4, 20]), name: "cert.zip"))
        == "\(Self.privateKey)the file cert.zip is a ZIP archive: unpack it, and take apiclient_key.pem or "
        + "apiclient_cert.pem out of it")
    #expect(
      privateKey(path: try keys.file(Data([0xFE, 0xED, 0xFE, 0xED, 0]), name: "merchant.jks"))
        == "\(Self.privateKey)the file merchant.jks is a Java key store: keytool -importkeystore -srckeystore "
        + "merchant.jks -destkeystore key.p12 -deststoretype PKCS12, then openssl pkcs12 -in key.p12 -nocerts -nodes "
        + "-out apiclient_key.pem")
  }

  @Test func otherAlgorithms() throws {
    let privateKey = "the merchant's private key (apiclient_key.pem)"
    let curve = try OpenSSLTool.openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]).output
    let traditional = try OpenSSLTool.openssl(["ecparam", "-name", "prime256v1", "-genkey"]).output
    #expect(traditional.contains("EC PARAMETERS"))
    for pem in [curve, traditional] {
      #expect(self.privateKey(pem) == "\(privateKey) is an elliptic-curve key (EC or SM2), not RSA")
    }
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "curve.pem")
    try curve.write(to: file, atomically: true, encoding: .utf8)
    #expect(
      publicKey(try OpenSSLTool.openssl(["pkey", "-in", file.path, "-pubout"]).output)
        == "WeChat Pay's public key (pub_key.pem) is an elliptic-curve key (EC or SM2), not RSA")
    #expect(
      certificate(try OpenSSLTool.openssl(["req", "-x509", "-new", "-key", file.path, "-subj", "/CN=x"]).output)
        == "the key of a certificate is an elliptic-curve key (EC or SM2), not RSA")
    #expect(
      self.privateKey(try OpenSSLTool.openssl(["genpkey", "-algorithm", "RSA-PSS"]).output)
        == "\(privateKey) is restricted to RSA-PSS, and cannot sign with PKCS#1 v1.5")
    #expect(
      self.privateKey(try OpenSSLTool.openssl(["genpkey", "-algorithm", "ED25519"]).output)
        == "\(privateKey) is a key of another algorithm, not RSA")
    let short = try OpenSSLTool.KeyPair(bits: 1024)
    #expect(
      self.privateKey(short.privatePEM)
        == "the merchant's private key (apiclient_key.pem) has 1024 bits; at least 2048 are needed")
    #expect(
      publicKey(short.publicPEM) == "WeChat Pay's public key (pub_key.pem) has 1024 bits; at least 2048 are needed")
  }

  @Test func damagedTexts() throws {
    let keys = try KeyFixtures.shared.get()
    let given = "\(Self.privateKey)the PEM text"
    let damaged = "is damaged: what stands between -----BEGIN and -----END is not what it was. Copy the file anew"
    let lines = keys.pkcs8.split(separator: "\n")
    let cases: [(String, String)] = [
      ("", "is empty"), (" \r\n\t", "is empty"), ("\u{FEFF}", "is empty"),
      ("nonsense", "holds no key and no certificate"),
      (String(keys.pkcs8.prefix(200)), "is cut off: the line that begins with -----END is missing"),
      (lines[..<20].joined(separator: "\n"), "is cut off: the line that begins with -----END is missing"),
      ((lines[..<9] + lines[12...]).joined(separator: "\n"), damaged),
      (keys.pkcs8.replacing("M", with: "*"), damaged),
      ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", damaged),
      (keys.pkcs8.base64Lines.dropLast(3).joined(), damaged),
      (
        String(decoding: try #require(Data(base64Encoded: keys.pkcs8.base64Lines.joined())), as: UTF8.self),
        "holds bytes that are no text: read DER from its file, with .file(…) or init(contentsOf:)"
      ),
    ]
    for (text, problem) in cases { #expect(privateKey(text) == "\(given) \(problem)") }
  }

  /// One character of the modulus is another one, and all that libcrypto checks is right.
  @Test(arguments: 1...5) func aWrongCharacter(line: Int) throws {
    var lines = try KeyFixtures.shared.get().pkcs8.base64Lines.map(String.init)
    lines[line] = (lines[line].first == "A" ? "B" : "A") + lines[line].dropFirst()
    #expect(
      privateKey(lines.joined())
        == "the merchant's private key (apiclient_key.pem) is damaged: a character is wrong. Copy the file anew")
  }

  @Test func files() throws {
    let keys = try KeyFixtures.shared.get()
    let folder = try TemporaryFolder()
    func path(_ name: String) -> String { folder.url.appending(path: name).path }
    let utf16 = try #require(keys.pkcs8.data(using: .utf16))
    let bare16 = try #require(keys.pkcs8.data(using: .utf16LittleEndian))
    let convert = "is text in UTF-16: save it as UTF-8, or iconv -f UTF-16 -t UTF-8 apiclient_key.pem > utf8.pem"
    try FileManager.default.createDirectory(atPath: path("keys.pem"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path("loop.pem"), withDestinationPath: path("loop.pem"))
    let large = Data(keys.pkcs8.utf8) + Data(repeating: 0x0A, count: 1 << 20)
    let cases: [(String, String)] = [
      ("/nonexistent/key.pem", "the file key.pem does not exist"),
      ("~/nonexistent.pem", "the file nonexistent.pem does not exist"),
      ("/nonexistent/a key", "the file does not exist"),
      (try keys.file("x", name: "a.pem") + "/key.pem", "the file key.pem does not exist"),
      (
        "nonexistent.pem",
        "the file nonexistent.pem does not exist; a path without / in front begins in the process's working directory"
      ),
      (path("keys.pem"), "the file keys.pem is a folder: name the file in it"),
      (folder.url.path, "the file is a folder: name the file in it"),
      (path("loop.pem"), "the file loop.pem is a symbolic link that leads to itself"),
      ("/dev/null", "the file is a device or a pipe, and no file"),
      (try keys.file(Data(), name: "empty.pem"), "the file empty.pem is empty"),
      (try keys.file("\n\n", name: "empty.pem"), "the file empty.pem is empty"),
      (try keys.file("nonsense", name: "readme.txt"), "the file readme.txt holds no key and no certificate"),
      (try keys.file(Data([0xFF, 0x00, 0x80]), name: "photo.key"), "the file photo.key is neither text nor DER"),
      (try keys.file(utf16, name: "apiclient_key.pem"), "the file apiclient_key.pem \(convert)"),
      (try keys.file(bare16, name: "apiclient_key.pem"), "the file apiclient_key.pem \(convert)"),
      (
        try keys.file(large, name: "large.pem"),
        "the file large.pem is larger than 1 MiB, and was not read: it is no key and no certificate"
      ),
    ]
    for (path, problem) in cases { #expect(privateKey(path: path) == "\(Self.privateKey)\(problem)") }
    #expect(try PrivateKey.file(keys.file(large.prefix(1 << 20), name: "large.pem")).isPair(of: keys.publicKey))
  }

  /// The superuser may read everything.
  @Test(.enabled(if: geteuid() != 0)) func aFileOfSomebodyElse() throws {
    let path = try KeyFixtures.shared.get().file("x", name: "key.pem")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(
      privateKey(path: path)
        == "\(Self.privateKey)the file key.pem must not be read by this process: look at its owner and mode")
  }

  @Test func whatIsNoPath() throws {
    let path = try KeyFixtures.shared.get().file(KeyFixtures.shared.get().pkcs8, name: "key.pem")
    let url = "what was given as a path is a file: URL: leave out file://, or use init(contentsOf:) with a URL"
    for text in ["file://" + path, "FILE:" + path] { #expect(privateKey(path: text) == url) }
    #expect(
      privateKey(path: "https://example.com/key.pem")
        == "what was given as a path is an address on the network; keys are read from files only")
    #expect(
      privateKey(path: "~somebody/key.pem")
        == "of paths that begin with ~ only ~/ is understood: write the home folder in full")
    for text in ["/etc/key.pem\n", " key.pem", "\r\n/etc/key.pem"] {
      #expect(
        privateKey(path: text)
          == "the path of a key or certificate has blanks or line feeds around it: remove them")
    }
    #expect(privateKey(path: "") == "the path of a key or certificate is empty")
    let none = "the URL of a key or certificate is none of a file: use URL(filePath:)"
    for text in ["https://example.com/key.pem", "key.pem"] {
      let address = try #require(URL(string: text))
      #expect(complaint { () throws(WeChatPayError) in try PrivateKey(contentsOf: address) } == none)
      #expect(complaint { () throws(WeChatPayError) in try Certificate(contentsOf: address) } == none)
    }
  }
}
