import Foundation
import WeChatPay

/// The parts of an upload.
struct MultipartParts {
  private(set) var meta = Data()
  private(set) var file = Data()

  /// Nil for a body of another kind.
  init?(_ body: Data, contentType: String?) throws(Refusal) {
    guard let contentType, contentType.hasPrefix("multipart/form-data") else { return nil }
    guard let start = contentType.range(of: "boundary=") else { throw .request("the form has no boundary") }
    let boundary = contentType[start.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    var names: Set<String> = []
    for part in Self.split(body, at: Data("--\(boundary)".utf8)) {
      guard let end = part.firstRange(of: Data("\r\n\r\n".utf8)) else { continue }
      let head = String(decoding: part[..<end.lowerBound], as: UTF8.self)
      let content = Data(part[end.upperBound...].dropLast(2))
      if head.contains("name=\"meta\"") {
        (meta, _) = (content, names.insert("meta"))
      } else if head.contains("name=\"file\"") {
        (file, _) = (content, names.insert("file"))
      }
    }
    guard names.count == 2 else { throw .request("the form must have the parts 'meta' and 'file'") }
  }

  private static func split(_ body: Data, at separator: Data) -> [Data] {
    var parts: [Data] = []
    var rest = body[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(Data(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return Array(parts.dropFirst())
  }

  /// The members of `meta`, which must tell the name and the digest of the file.
  func checkedMeta() throws(Refusal) -> JSONValue {
    guard let members = try? JSONDecoder().decode(JSONValue.self, from: meta) else {
      throw .request("the part 'meta' is no JSON")
    }
    guard members["filename"]?.text?.isEmpty == false else { throw .parameter("body", "filename", "it is required") }
    guard members["sha256"]?.text == SHA256Digest.of(file).hexadecimal else {
      throw .parameter("body", "sha256", "it is not the digest of the file")
    }
    return members
  }
}
