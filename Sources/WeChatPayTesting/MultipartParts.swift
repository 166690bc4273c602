import Foundation
import SpecModel
import WeChatPay

/// The parts of an upload.
struct MultipartParts {
  private var contents: [String: Data] = [:]
  /// What is signed.
  var meta: Data { contents["meta"] ?? Data() }

  /// Nil for a body of another kind.
  init?(_ body: Data, contentType: String?) throws(Refusal) {
    guard let contentType, contentType.hasPrefix("multipart/form-data") else { return nil }
    guard let start = contentType.range(of: "boundary=") else { throw .request("the form has no boundary") }
    let boundary = contentType[start.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    for part in Self.split(body, at: Data("--\(boundary)".utf8)) {
      guard let end = part.firstRange(of: Data("\r\n\r\n".utf8)) else { continue }
      let head = String(decoding: part[..<end.lowerBound], as: UTF8.self)
      guard let name = head.firstMatch(of: /[; ]name="([^"]*)"/)?.output.1 else { continue }
      contents[String(name)] = Data(part[end.upperBound...].dropLast(2))
    }
    guard contents["meta"] != nil, contents.count == 2 else {
      throw .request("the form must have the part 'meta' and one for the file")
    }
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

  /// The members of `meta`, which must tell the name and the digest of the file, and the file.
  func checked(as form: UploadForm) throws(Refusal) -> (meta: JSONValue, file: Data) {
    guard let file = contents[form.part] else { throw .request("the form must have the part '\(form.part)'") }
    guard let members = parsed(meta) else {
      throw .request("the part 'meta' is no JSON")
    }
    if let name = form.name, members[name]?.text?.isEmpty != false { throw .parameter("body", name, "it is required") }
    let digest = StreamingDigest(form.algorithm == .sm3 ? .sm3 : .sha256)
    digest.update(file)
    if let name = form.digest, members[name]?.text != digest.finish().hexadecimal {
      throw .parameter("body", name, "it is not the digest of the file")
    }
    for field in form.meta where field.isRequired && members[field.name] == nil {
      throw .parameter("body", field.name, "it is required")
    }
    return (members, file)
  }
}
