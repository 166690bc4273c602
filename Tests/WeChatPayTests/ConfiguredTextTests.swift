import Foundation
import Testing

@testable import WeChatPay

/// Serials, IDs and keys that are typed or pasted.
@Suite struct ConfiguredTextTests {
  private static let serial = "0C4AEF34B89340881BB2B25226393DC2E47F094B"

  @Test(arguments: [
    serial, serial.lowercased(), " \(serial)\n", "serial=\(serial)\n", "Serial=\(serial.lowercased())",
    "serial_no=\"\(serial)\"", "0x\(serial)", "0X\(serial.dropFirst())", "\"\(serial)\"", "'\(serial)'",
    "0c:4a:ef:34:b8:93:40:88:1b:b2:b2:52:26:39:3d:c2:e4:7f:09:4b",
    "Serial Number:\n            0c:4a:ef:34:b8:93:40:88:1b:b2:b2:52:26:39:3d:c2:e4:7f:09:4b\n",
    "0C4A EF34 B893 4088 1BB2 B252 2639 3DC2 E47F 094B", String(serial.dropFirst()), "\u{FEFF}\(serial)",
  ])
  func serialsThatAreTaken(text: String) throws {
    #expect(try CertificateSerial(merchant: text).text == Self.serial)
  }

  /// Forty digits may be hexadecimal without a letter.
  @Test(arguments: ["0000000000000000000000000000000000000001", "1234567890123456789012345678901234567890", "01"])
  func serialsThatAreDigits(text: String) throws {
    #expect(try CertificateSerial(merchant: text).text == text)
  }

  @Test(arguments: [
    ("", "the merchant's certificate serial is empty"),
    (" ", "the merchant's certificate serial is empty"),
    ("serial=", "the merchant's certificate serial is not a hexadecimal number"),
    ("XYZ", "the merchant's certificate serial is not a hexadecimal number"),
    (serial + "0", "the merchant's certificate serial has 41 digits; at most 40 are possible"),
    // As browsers and Java show it.
    (
      "587107384615973450957264918254369784315820114283",
      "the merchant's certificate serial is in decimal; in hexadecimal it is 66D6CE3EDAF5B9505CCC0A362E9425A07AF0016B"
    ),
    (
      "99999999999999999999999999999999999999999999999999",
      "the merchant's certificate serial has 50 digits; at most 40 are possible"
    ),
  ])
  func serialsThatAreRefused(text: String, expected: String) {
    #expect(complaint { () throws(WeChatPayError) in try CertificateSerial(merchant: text) } == expected)
  }

  @Test(arguments: [
    Platform.keyID, Platform.keyID.lowercased(), " \(Platform.keyID)\n", "\"\(Platform.keyID)\"",
    "Pub_Key_Id_0114232134912410000000000000",
  ])
  func publicKeyIDsThatAreTaken(text: String) throws {
    #expect(try CertificateSerial(publicKeyID: text).text == Platform.keyID)
  }

  @Test(arguments: [
    ("", "the ID of WeChat Pay's public key is empty"),
    ("PUB_KEY_ID_", "the ID of WeChat Pay's public key must be PUB_KEY_ID_ and digits"),
    ("PUB_KEY_ID_XYZ", "the ID of WeChat Pay's public key must be PUB_KEY_ID_ and digits"),
    ("PUB-KEY-ID-0114232134", "the ID of WeChat Pay's public key must be PUB_KEY_ID_ and digits"),
    (
      "0114232134912410000000000000",
      "the ID of WeChat Pay's public key lacks its beginning: write PUB_KEY_ID_ in front of the digits"
    ),
  ])
  func publicKeyIDsThatAreRefused(text: String, expected: String) {
    #expect(complaint { () throws(WeChatPayError) in try CertificateSerial(publicKeyID: text) } == expected)
  }

  private static let key = "7Hq2LmZ9Rx4TbWn8KcVd3JfYs6PgUa1E"

  @Test(arguments: [key, key + "\n", key + "\r\n", key + "\n\n"])
  func apiKeysThatAreTaken(text: String) throws {
    #expect(try APIv3Key(text).bytes == Data(Self.key.utf8))
  }

  @Test(arguments: [
    ("", "the APIv3 key is empty"), ("\n", "the APIv3 key is empty"),
    (key + "1", "the APIv3 key has 33 bytes; it must have 32"),
    (String(key.dropLast()), "the APIv3 key has 31 bytes; it must have 32"),
    (String(key.prefix(16)), "the APIv3 key has 16 bytes; it must have 32"),
    (key + " ", "the APIv3 key has blanks or line feeds behind its 32 characters: remove them"),
    (key + " \n", "the APIv3 key has blanks or line feeds behind its 32 characters: remove them"),
    (" " + key, "the APIv3 key has blanks or line feeds in front of its 32 characters: remove them"),
    ("\n" + key, "the APIv3 key has blanks or line feeds in front of its 32 characters: remove them"),
    ("\u{FEFF}" + key, "the APIv3 key has blanks or line feeds in front of its 32 characters: remove them"),
    ("\t\(key) \n", "the APIv3 key has blanks or line feeds around its 32 characters: remove them"),
    ("\"\(key)\"", "the APIv3 key has quotes around its 32 characters: remove them"),
    ("'\(key)'\n", "the APIv3 key has quotes around its 32 characters: remove them"),
    ("“\(key)”", "the APIv3 key has quotes around its 32 characters: remove them"),
    (key.replacing("8", with: " "), "the APIv3 key has a blank or a line feed within it"),
    (key.replacing("8", with: "é"), "the APIv3 key holds a character that is not printable ASCII"),
    (key.replacing("8", with: "\u{7}"), "what was given as the APIv3 key is the bytes of a file, read as text"),
  ])
  func apiKeysThatAreRefused(text: String, expected: String) {
    #expect(complaint { () throws(WeChatPayError) in try APIv3Key(text) } == expected)
  }

  @Test(arguments: [
    ("apiclient_key.pem", "apiclient_key.pem"), ("/a/b/pub_key.pem", "pub_key.pem"),
    ("1900000001.p12", "1900000001.p12"),
    ("/a/b/key", nil), ("/a/b/key.exe", nil), ("/a/b/.pem", nil), ("/a/my key.pem", nil), ("", nil), ("/", nil),
    ("/a/\(key).pem", nil), ("/a/钥匙.pem", nil), ("/a/key.pem\n", nil),
  ])
  func namesThatAreShown(path: String, name: String?) {
    #expect(KeyFile.harmlessName(path) == name)
  }
}
