/// A path as people have it at hand: `v3/…`, `/v3/…`, or the whole address as a page shows it.
struct UndescribedPath {
  /// The client's hosts, the one that an address names first.
  let hosts: [Host]
  /// With a leading slash, its parameters in braces, without the host's prefix.
  let template: EndpointPath
  /// What follows the question mark, percent-encoded.
  let query: String

  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` unless the address is one of a host of the client.
  init(_ text: String, hosts: [Host]) throws(WeChatPayError) {
    guard !text.hasPrefix("//") else { throw Self.refusal("'//' begins the name of a host; write 'v3/…'", hosts) }
    guard let (origin, rest) = Self.parts(of: text) else {
      // Pages show paths with their prefix: `/hk/v3/…`.
      let prefix = hosts.first?.prefix ?? ""
      try self.init(path: Self.path("/" + text.drop { $0 == "/" }, below: prefix) ?? text, hosts: hosts)
      return
    }
    guard !origin.contains("@") else { throw Self.refusal("the address holds a user", hosts) }
    guard !rest.utf8.contains(UInt8(ascii: "#")) else { throw Self.refusal("the address holds a fragment", hosts) }
    let matches = hosts.compactMap { host in
      Self.isSame(origin, host.origin) ? Self.path(rest, below: host.prefix).map { (host: host, path: $0) } : nil
    }
    guard let match = matches.max(by: { $0.host.prefix.utf8.count < $1.host.prefix.utf8.count }) else {
      throw Self.refusal("the address is of another host", hosts)
    }
    try self.init(path: match.path, hosts: [match.host] + hosts.filter { $0 != match.host })
  }

  private init(path: String, hosts: [Host]) throws(WeChatPayError) {
    self.hosts = hosts
    let steps = path.prefix { $0 != "?" }.drop { $0 == "/" }
    guard !steps.isEmpty else { throw .invalidRequest("the path is empty") }
    template = EndpointPath(text: "/" + steps)
    query = String(path.drop { $0 != "?" }.dropFirst())
    guard PercentEncoding.isEncoded(path.filter { $0 != "{" && $0 != "}" }) else {
      throw .invalidRequest("the path or query holds a character that must be percent-encoded")
    }
  }

  private static func refusal(_ problem: String, _ hosts: [Host]) -> WeChatPayError {
    .invalidRequest("\(problem); the client's are \(hosts.map { $0.origin + $0.prefix }.joined(separator: ", "))")
  }

  /// `https://api.mch.weixin.qq.com` and what follows; nil where there is no scheme.
  private static func parts(of text: String) -> (origin: String, rest: String)? {
    let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard !scheme.isEmpty, text.dropFirst(scheme.count).hasPrefix("://") else { return nil }
    let name = text.dropFirst(scheme.count + 3).prefix { !"/?#\\".contains($0) }
    let origin = String(text[..<name.endIndex])
    return (origin, String(text[name.endIndex...]))
  }

  /// What follows a host's prefix; nil where the path is not below it.
  private static func path(_ path: String, below prefix: String) -> String? {
    guard path.hasPrefix(prefix) else { return nil }
    let rest = path.dropFirst(prefix.count)
    return rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("?") ? String(rest) : nil
  }

  /// Schemes and names are the same in any case, and a scheme has a port of its own.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    normalized(left) == normalized(right)
  }

  private static func normalized(_ origin: String) -> String {
    let origin = origin.lowercased()
    for (scheme, port) in [("https://", ":443"), ("http://", ":80")]
    where origin.hasPrefix(scheme) && origin.hasSuffix(port) {
      return String(origin.dropLast(port.count))
    }
    return origin
  }
}
