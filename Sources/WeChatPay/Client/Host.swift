public import Foundation

/// Where the API lives.
public struct Host: Hashable, Sendable {
  let scheme: String
  let authority: String
  /// What stands in front of every path, and is signed with it: `/hk`, or nothing.
  let prefix: String

  /// https://api.mch.weixin.qq.com
  public static let primary = Host(scheme: "https", authority: "api.mch.weixin.qq.com", prefix: "")
  /// https://api2.mch.weixin.qq.com, for when the primary host cannot be reached.
  public static let backup = Host(scheme: "https", authority: "api2.mch.weixin.qq.com", prefix: "")
  /// https://apihk.mch.weixin.qq.com, for merchants outside mainland China.
  public static let hongKong = Host(scheme: "https", authority: "apihk.mch.weixin.qq.com", prefix: "")

  private init(scheme: String, authority: String, prefix: String) {
    self.scheme = scheme
    self.authority = authority
    self.prefix = prefix
  }

  /// Any other address, such as a server of your own in a test.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` for what is neither https nor http on this machine.
  public init(url: URL) throws(WeChatPayError) {
    let name = url.host() ?? ""
    let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(name)
    guard let scheme = url.scheme?.lowercased(), !name.isEmpty, scheme == "https" || (scheme == "http" && isLoopback)
    else { throw .invalidConfiguration("'\(url)' is no https address") }
    let bracketed = name.contains(":") ? "[\(name)]" : name
    let path = url.path(percentEncoded: true)
    self.init(
      scheme: scheme, authority: bracketed + (url.port.map { ":\($0)" } ?? ""),
      prefix: path.hasSuffix("/") ? String(path.dropLast()) : path)
  }
}
