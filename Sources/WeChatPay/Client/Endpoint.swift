/// A method of a path, as a description has it.
@_spi(Generated)
public struct Endpoint: Sendable {
  /// Whether the platform signs the reply: a fact of the description, never of the reply.
  public enum ReplySignature: Sendable {
    case signed, unsigned
  }

  let method: HTTPMethod
  /// With its parameters in braces.
  let path: String
  let server: String?
  let reply: ReplySignature

  public init(_ method: HTTPMethod, _ path: String, server: String? = nil, reply: ReplySignature = .signed) {
    self.method = method
    self.path = path
    self.server = server
    self.reply = reply
  }

  /// The path with the parameters filled in, one after the other.
  func path(filledWith parameters: [String]) throws(WeChatPayError) -> String {
    var rest = parameters[...]
    var result = ""
    for segment in path.split(separator: "/", omittingEmptySubsequences: true) {
      result += "/"
      guard segment.hasPrefix("{"), segment.hasSuffix("}") else {
        result += segment
        continue
      }
      guard let value = rest.popFirst() else {
        throw .invalidRequest("the path parameter \(segment) has no value")
      }
      guard !value.isEmpty, value != ".", value != ".." else {
        throw .invalidRequest("the path parameter \(segment) is empty or a step of the path")
      }
      result += percentEncoded(value)
    }
    return path.hasSuffix("/") ? result + "/" : result
  }
}

/// Everything but the unreserved characters of RFC 3986 as `%XX`: what is signed is what arrives.
func percentEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      result.append(byte)
    default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
