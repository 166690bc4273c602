#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The address of a proxy.
struct ProxyAddress {
  /// Host and port as they were given, without user and password.
  let name: String

  init(_ address: String) {
    var rest = address[...]
    if let slashes = rest.firstRange(of: "://") { rest = rest[slashes.upperBound...] }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    name = String(rest.prefix { $0 != "/" })
  }

  /// The proxy that the environment names for `https` addresses, as libcurl reads it.
  static var system: ProxyAddress? {
    for variable in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
      if let value = getenv(variable), value.pointee != 0 { return ProxyAddress(String(cString: value)) }
    }
    return nil
  }
}

extension CurlTransport.Proxy {
  var address: ProxyAddress? {
    switch self {
    case .system: .system
    case .none: nil
    case .address(let address): ProxyAddress(address)
    }
  }
}
