/// A server of WeChat Pay.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081606 and the official SDKs.
public struct Host: Sendable, Hashable {
  /// Scheme, name and port.
  let origin: String
  /// A path that precedes every path, and is signed with it: `/hk`, `/global` or nothing.
  let prefix: String
  let name: String

  private init(origin: String, prefix: String, name: String) {
    self.origin = origin
    self.prefix = prefix
    self.name = name
  }

  /// `https://api.mch.weixin.qq.com`
  public static let primary = official("api.mch.weixin.qq.com")
  /// `https://api2.mch.weixin.qq.com`, for when the primary one cannot be reached.
  ///
  /// The official SDK for Java uses `https://api2.wechatpay.cn` instead; name it with ``init(_:)`` if you prefer it.
  public static let backup = official("api2.mch.weixin.qq.com")
  /// `https://apihk.mch.weixin.qq.com`, for merchants outside the mainland.
  public static let hongKong = official("apihk.mch.weixin.qq.com")

  private static func official(_ name: String) -> Host { Host(origin: "https://\(name)", prefix: "", name: name) }

  /// Any other server: `https://api2.wechatpay.cn`, `https://apihk.mch.weixin.qq.com/global`, `http://127.0.0.1:8080`.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` unless it is an HTTPS address without user, query and
  ///   fragment. Plain HTTP is for this machine only, for tests.
  public init(_ address: String) throws(WeChatPayError) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme, let name = parts.encodedHost,
      !name.isEmpty, parts.user == nil, parts.query == nil, parts.fragment == nil
    else { throw .invalidConfiguration("a host must be an address such as https://api.mch.weixin.qq.com") }
    let isLocal = ["127.0.0.1", "localhost", "[::1]"].contains(name)
    guard scheme == "https" || (scheme == "http" && isLocal) else {
      throw .invalidConfiguration("the host \(name) must be used with https")
    }
    var prefix = parts.percentEncodedPath
    while prefix.hasSuffix("/") { prefix.removeLast() }
    self.init(origin: "\(scheme)://\(name)\(parts.port.map { ":\($0)" } ?? "")", prefix: prefix, name: name)
  }

  /// The root of it, which needs no signature.
  package var address: URL { URL(string: origin + "/") ?? URL(filePath: "/") }

  /// What people know it by.
  package var shownName: String { name }

  /// Whether a download address may be asked with a signature of the merchant's: a stranger could use the signature for
  /// the same path and query at WeChat Pay.
  static func isOfficial(_ name: String) -> Bool {
    ["mch.weixin.qq.com", "wechatpay.cn"].contains { name == $0 || name.hasSuffix("." + $0) }
  }
}
