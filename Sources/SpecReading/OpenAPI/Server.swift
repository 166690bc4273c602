import SpecModel

/// Where a document says that its paths are.
struct Server {
  /// What its paths begin with: `/v3` of `https://api.example.com/v3`.
  var prefix = ""
  /// Other servers than the usual one.
  var addresses: [String] = []
  /// Whether the usual one is not among them.
  var isRequired = false

  private static let usual = "https://api.mch.weixin.qq.com"

  /// - Parameter areBases: Whether calls name paths without those of the servers.
  init(_ addresses: [String], areBases: Bool = false) {
    guard let first = addresses.first else { return }
    prefix = areBases ? "" : Self.path(of: first)
    let places = areBases ? addresses.map { Self.origin($0) + Self.path(of: $0) } : addresses.map(Self.origin)
    self.addresses = places.filter { $0 != Self.usual && !$0.isEmpty }
    isRequired = !places.contains { $0 == Self.usual || $0.isEmpty }
  }

  private static func path(of address: String) -> String {
    var path = address.dropFirst(origin(address).utf8.count)
    while path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// `https://api.example.com`; empty for a relative address.
  private static func origin(_ address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].hasSuffix(":"), parts[1].isEmpty else { return "" }
    return parts[..<3].joined(separator: "/")
  }
}

extension OpenAPIReader {
  /// Says which other ways to prove who calls a document knows: calls carry the merchant's signature, and nothing else.
  mutating func noteSecurity(of root: JSONElement) {
    guard let components = object("components", in: root), let schemes = object("securitySchemes", in: components)
    else {
      return
    }
    for (name, scheme) in schemes.members {
      if scheme["scheme"]?.text?.uppercased().hasPrefix("WECHATPAY2-") == true { continue }
      report(
        .note, scheme, "'\(name)' is not how calls prove who sends them: they carry the merchant's signature alone",
        remedy: nil)
    }
  }

  /// The servers that a document, a path or an operation names; nil where it names none.
  mutating func server(of node: JSONElement) -> Server? {
    guard let servers = list("servers", in: node), !servers.isEmpty else { return nil }
    var areBases = false
    for server in servers where flag("x-base", in: server) ?? false { areBases = true }
    let addresses = servers.compactMap { server -> String? in
      guard var address = string("url", in: server) else { return nil }
      for (name, variable) in object("variables", in: server)?.members ?? [] {
        address = address.replacing("{" + name + "}", with: defaultText(of: variable))
      }
      let end = address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
      if end < address.endIndex {
        report(
          .warning, server, "'\(address[end...])' of the server '\(address)' is left out",
          remedy: "describe what calls send there as parameters in the query")
      }
      return String(address[..<end])
    }
    return Server(addresses, areBases: areBases)
  }

  /// What stands for a variable. Some write versions and ports without quotes.
  private mutating func defaultText(of variable: JSONElement) -> String {
    guard let member = variable["default"], let number = member.number else {
      return string("default", in: variable) ?? ""
    }
    report(
      .warning, member, "'default' must be a string, and is a number: it is read as '\(number)'",
      remedy: "write it in quotes")
    return number
  }
}
