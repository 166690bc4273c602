import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// Bytes that nobody should send. None ends the process.
@Suite struct HostileJSONTests {
  private static func malformed(_ byte: Int) -> String { "what stands at byte \(byte) is no JSON in UTF-8" }

  static let faults: [(json: [UInt8], fault: String)] = [
    ([], malformed(1)), (Array("  ".utf8), malformed(3)), (Array("x".utf8), malformed(1)),
    (Array("{".utf8), malformed(2)), (Array("[1,]".utf8), malformed(4)), (Array("[,1]".utf8), malformed(2)),
    (Array("[1 2]".utf8), malformed(4)), (Array("{\"a\"}".utf8), malformed(5)), (Array("{\"a\":}".utf8), malformed(6)),
    (Array("{a:1}".utf8), malformed(2)), (Array("{'a':1}".utf8), malformed(2)),
    (Array("{\"a\":1,}".utf8), malformed(8)),
    (Array("{} x".utf8), malformed(4)), (Array("{}{}".utf8), malformed(3)), (Array("{}\0".utf8), malformed(3)),
    (Array("]".utf8), malformed(1)), (Array("[}".utf8), malformed(2)), (Array("// c\n{}".utf8), malformed(1)),
    (Array("tru".utf8), malformed(4)), (Array("True".utf8), malformed(1)), (Array("nulll".utf8), malformed(5)),
    (Array("NaN".utf8), malformed(1)), (Array("Infinity".utf8), malformed(1)), (Array("-Infinity".utf8), malformed(2)),
    (Array("01".utf8), malformed(2)), (Array("+1".utf8), malformed(1)), (Array("-".utf8), malformed(2)),
    (Array("1.".utf8), malformed(3)), (Array(".5".utf8), malformed(1)), (Array("1e".utf8), malformed(3)),
    (Array("1e+".utf8), malformed(4)), (Array("0x1".utf8), malformed(2)), (Array("1_0".utf8), malformed(2)),
    (Array("\"".utf8), malformed(2)), (Array("\"a".utf8), malformed(3)), (Array("\"\n\"".utf8), malformed(2)),
    (Array("\"a\0b\"".utf8), malformed(3)), (Array("\"\\\"".utf8), malformed(4)), (Array("\"\\x\"".utf8), malformed(3)),
    (Array("\"\\u12\"".utf8), malformed(6)), (Array("\"\\u12G4\"".utf8), malformed(6)),
    (Array("\"\\".utf8), malformed(3)),
    // Half a pair of surrogates, and the wrong half.
    (Array("\"\\ud800\"".utf8), malformed(8)), (Array("\"\\ud800x\"".utf8), malformed(8)),
    (Array("\"\\udc00\"".utf8), malformed(8)), (Array("\"\\ud800\\ud800\"".utf8), malformed(14)),
    (Array("\"\\ud800\\n\"".utf8), malformed(9)),
    // What is not UTF-8: a stray byte, too long a form, half a character, a surrogate, beyond the last one.
    ([0x22, 0x80, 0x22], malformed(2)), ([0x22, 0xC0, 0xAF, 0x22], malformed(2)),
    ([0x22, 0xE4, 0xB8, 0x22], malformed(2)),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], malformed(2)), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], malformed(2)),
    ([0x22, 0x5C, 0x6E, 0xFF, 0x22], malformed(2)),
    // Other encodings.
    ([0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], malformed(1)), ([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], malformed(1)),
    ([0x00, 0x7B, 0x00, 0x7D], malformed(1)), ([0x7B, 0x00, 0x7D, 0x00], malformed(2)),
    ([0xEF, 0xBB], malformed(1)), ([0xEF, 0xBB, 0xBF], malformed(4)),
    (Array("1e999".utf8), "the JSON has a number that is too large"),
    (Array("[-1e999]".utf8), "the JSON has a number that is too large"),
    (Array("{\"a\":[1e400]}".utf8), "the JSON has a number that is too large"),
    (Array(repeating: 0x39, count: 1 << 20), "the JSON has a number that is too large"),
    (Array(repeating: 0x5B, count: 65), "JSON is nested more than 64 levels deep"),
    (Array(repeating: 0x5B, count: 1 << 20), "JSON is nested more than 64 levels deep"),
    (Array(String(repeating: "{\"a\":", count: 500).utf8), "JSON is nested more than 64 levels deep"),
    (Array(String(repeating: "[{\"a\":", count: 500).utf8), "JSON is nested more than 64 levels deep"),
  ]

  @Test(arguments: faults)
  func isRefused(json: [UInt8], fault: String) async {
    do {
      _ = try await decodeReply(JSONValue.self, from: Data(json), decrypter: nil)
      Issue.record("taken")
    } catch {
      #expect("\(error)" == fault)
    }
    #expect(throws: JSONFault.self) { try JSONValue(json: Data(json), nesting: 64) }
    // Numbers are read where a field wants one, and a field that nobody describes hurts nobody.
    if !fault.contains("number") {
      await #expect(throws: (any Error).self) { try await decodeReply(Order.self, from: Data(json), decrypter: nil) }
    }
  }

  @Test(
    arguments: [
      ("null", .null), ("  [ ]\r\n\t", []), ("\u{FEFF}{}", [:]), (#"{"a":1,"a":2}"#, ["a": 1]), ("-0", 0), ("-0.0", 0),
      ("1e2", 100), ("1.5E-1", 0.15), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1e-999", 0),
      ("9007199254740993.0", .number(9_007_199_254_740_992)),
      (#""\"\\\/\b\f\n\r\t\u4e2d\uD83D\ude00\u0000""#, "\"\\/\u{8}\u{C}\n\r\t中😀\0"), ("\"\u{7F}中é😀\"", "\u{7F}中é😀"),
      ("\"\u{FEFF}\"", "\u{FEFF}"), (#""[[[[""#, "[[[["), (#"{"":{"":""}}"#, ["": ["": ""]]),
      ("[true,false,null,\"\"]", [true, false, nil, ""]),
    ] as [(String, JSONValue)])
  func isTaken(json: String, value: JSONValue) async throws {
    #expect(try await decodeReply(JSONValue.self, from: Data(json.utf8), decrypter: nil).body == value)
    try checkNesting(of: Data(json.utf8), limit: 2)
  }

  /// Integers stay integers, whatever stands beside them, and keys stay as they are.
  @Test func anOrdinaryDecoderReadsTheSame() throws {
    let json = Data(#"[0.5,1,true,"x",null,2.5,[],{"snake_case":{"a_b":1}},3,{}]"#.utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(JSONValue.self, from: json) == JSONValue(json: json, nesting: 64))
  }

  @Test func sixtyFourLevelsAreTaken() async throws {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let json =
        String(repeating: open, count: 64) + "1" + String(repeating: close, count: 64)
      let own = try JSONValue(json: Data(json.utf8), nesting: 64)
      #expect(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) == own)
      #expect(throws: JSONFault.nestedTooDeeply(limit: 63)) { try JSONValue(json: Data(json.utf8), nesting: 63) }
      let error = #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(JSONValue.self, from: Data((open + json + close).utf8))
      }
      #expect("\(String(describing: error))".contains("JSON is nested more than 64 levels deep"))
    }
  }

  /// No limit that can be set lets JSON through that would end the stack.
  @Test func thereIsALimitToTheLimit() {
    let json = Data(repeating: UInt8(ascii: "["), count: 1 << 20)
    #expect(throws: JSONFault.nestedTooDeeply(limit: 128)) { try JSONValue(json: json, nesting: .max) }
    #expect(throws: JSONFault.nestedTooDeeply(limit: 128)) { try checkNesting(of: json, limit: .max) }
    #expect(throws: JSONFault.nestedTooDeeply(limit: 0)) { try JSONValue(json: json, nesting: 0) }
    #expect(throws: JSONFault.nestedTooDeeply(limit: -1)) { try JSONValue(json: json, nesting: -1) }
  }

  @Test(arguments: [
    ("[[1]]", 2, nil), ("[[1]]", 1, "JSON is nested more than 1 levels deep"),
    (#"["[[[[","\"[[[",{}]"#, 2, nil), (#"["\\",[[]]]"#, 2, "JSON is nested more than 2 levels deep"),
    (#"["a\\\"[",[]]"#, 2, nil), ("[],[],[]", 1, nil), ("]]]][[", 1, nil), ("", 0, nil), ("7", 0, nil),
    ("[\0]", 64, "what stands at byte 2 is no JSON in UTF-8"),
  ])
  func nestingIsCheckedOutsideOfTexts(json: String, limit: Int, fault: String?) {
    do throws(JSONFault) {
      try checkNesting(of: Data(json.utf8), limit: limit)
      #expect(fault == nil)
    } catch {
      #expect(error.description == fault)
    }
  }

  /// UTF-16 cannot smuggle brackets past: a character of it may look like a quotation mark.
  @Test func otherEncodingsAreRefusedBeforeTheyAreCounted() throws {
    for encoding in [String.Encoding.utf16, .utf16BigEndian, .utf16LittleEndian, .utf32, .utf32LittleEndian] {
      let json = try #require("\"\u{2200}\u{225B}\"".data(using: encoding))
      #expect(throws: JSONFault.self) { try checkNesting(of: json, limit: 64) }
      #expect(throws: JSONFault.self) { try JSONValue(json: json, nesting: 64) }
    }
  }

  @Test func fieldsThatAreTooLongForTheirTypeAreIssues() async throws {
    let digits = String(repeating: "9", count: 1 << 20)
    let (order, issues) = try await decodeReply(
      Order.self, from: Data(#"{"total":\#(digits),"rate":\#(digits),"unknown":\#(digits),"order_id":"A"}"#.utf8),
      decrypter: nil)
    #expect(order == Order(id: "A"))
    #expect(issues.map(\.path) == ["total", "rate"])
    #expect(issues.allSatisfy { $0.description.utf8.count < 100 })
  }

  /// What a mutated reply comes to is a value or an error, and what Foundation makes of it, which also takes a comma
  /// behind the last element, and of two fields of one name reads only the first.
  @Test func mutationsAreReadAsFoundationReadsThem() throws {
    var random = SeededRandom()
    let sample = Array(#"{"a":[1,-2.5e3,"é\n\u4e2d",true,null,{"b":{}}],"c":"\ud83d\ude00"}"#.utf8)
    for _ in 0..<3000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[position] = UInt8.random(in: 1...255, using: &random)
        case 1: bytes.remove(at: position)
        default: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: position)
        }
      }
      let own = try? JSONValue(json: Data(bytes), nesting: 64)
      let other = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      let text = String(decoding: bytes, as: UTF8.self)
      let isLax = text.contains(/,\s*[\]}]/) || text.contains(/"([^"]*)"\s*:.*[{,]\s*"\1"\s*:/)
      #expect(own == other || (own == nil && isLax), "\(text) \(bytes)")
    }
  }
}
