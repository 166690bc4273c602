extension TransportRequest {
  private static let ownHosts: Set<String> = ["127.0.0.1", "localhost", "::1", "[::1]"]

  /// Whether it is sent without TLS, which it is to this machine only.
  var isPlain: Bool {
    get throws(TransportFailure) {
      switch url.scheme?.lowercased() {
      case "https": return false
      case "http" where Self.ownHosts.contains(url.host() ?? ""): return true
      default: throw TransportFailure(.other("the address is not one of https"), .notSent)
      }
    }
  }

  /// The lines of the head below the first one, as libcurl takes them: it adds `Host`, and `Content-Length` where there
  /// is a body.
  func headerLines(bodySize: Int) throws(TransportFailure) -> [String] {
    var lines = ["Expect:"]
    if headers["Accept"] == nil { lines.append("Accept:") }
    for (name, value) in headers {
      guard !name.isEmpty, name.utf8.allSatisfy(isTokenByte),
        value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
      else { throw TransportFailure(.other("a header field cannot be sent"), .notSent) }
      // With a colon and nothing behind it, libcurl would leave the field out.
      lines.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    switch method {
    case .post, .put, .patch: if bodySize == 0 { lines.append("Content-Length: 0") }
    case .get, .delete, .options: break
    case .head: if bodySize > 0 { throw TransportFailure(.other("HEAD has no body"), .notSent) }
    }
    return lines
  }
}
