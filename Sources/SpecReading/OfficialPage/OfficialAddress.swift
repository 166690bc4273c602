import SpecModel

/// Where programs start.
enum ProgramRange {
  static func java(in source: SourceText) -> Int? {
    let all = 0..<source.bytes.count
    let signs: [StaticString] = ["@SerializedName", "String PATH", "@JsonProperty"]
    guard signs.contains(where: { find($0, in: source.bytes, all) != nil }) else { return nil }
    let starts: [StaticString] = [
      "package com.", "import com.", "import java", "/**", "public class ", "public static class ",
    ]
    return starts.lazy.compactMap { find($0, in: source.bytes, all) }.min()
  }

  static func go(in source: SourceText) -> Int? {
    let all = 0..<source.bytes.count
    guard find("`json:\"", in: source.bytes, all) != nil else { return nil }
    let starts: [StaticString] = ["package main", "type "]
    return starts.lazy.compactMap { find($0, in: source.bytes, all) }.min()
  }
}

/// A method and an address in a line.
enum OfficialAddress {
  static func method(in text: String) -> SpecModel.Operation.Method? {
    for method in SpecModel.Operation.Method.allCases {
      let pieces = splitting(text, at: method.rawValue.uppercased())
      for (left, right) in zip(pieces, pieces.dropFirst()) {
        let before = left.unicodeScalars.last.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
        let after = right.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
        if !before, !after { return method }
      }
    }
    return nil
  }

  /// `/v3/…`, behind a host or alone.
  static func read(_ text: String) -> (host: String?, path: String)? {
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "/"), position + 2 < bytes.count else {
        position += 1
        continue
      }
      if bytes[position + 1] == UInt8(ascii: "v"), (0x30...0x39).contains(bytes[position + 2]) {
        let end = bytes[position...].firstIndex { !isPathByte($0) } ?? bytes.count
        let path = bytes[position..<end].filter { $0 != UInt8(ascii: "\\") }
        return (host(in: bytes, before: position), String(decoding: path, as: UTF8.self))
      }
      position += 1
    }
    return nil
  }

  private static func host(in bytes: [UInt8], before end: Int) -> String? {
    var start = end
    while start > 0, isPathByte(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ":") { start -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let scheme = splitting(text, at: "https://").dropFirst().first, !scheme.isEmpty else { return nil }
    return "https://" + scheme
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-_.~{}\\".utf8.contains(byte)
    }
  }
}
