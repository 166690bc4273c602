import Foundation

/// Calls the API on behalf of one merchant.
///
/// A client is a cheap value: copies share the transport, and differ in their settings.
///
/// ```swift
/// let pay = try WeChatPayClient(merchant: merchant, verifier: verifier)
/// let reply = try await pay.with(timeout: .seconds(5)).v3.certificates.get()
/// ```
public struct WeChatPayClient: Sendable {
  public let merchant: Merchant
  let verifier: PlatformVerifier
  let transport: any Transport
  private(set) var host: Host
  private(set) var timeout: Duration
  let now: @Sendable () -> Date

  /// - Parameters:
  ///   - verifier: The platform's keys.
  ///   - host: Where the API lives.
  ///   - timeout: How long one exchange may take.
  ///   - transport: What sends the requests; URLSession if nothing else is said.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` when the merchant's own certificate stands among the
  ///   platform's keys, or a value cannot go into a header.
  public init(
    merchant: Merchant, verifier: PlatformVerifier, host: Host = .primary, timeout: Duration = .seconds(30),
    transport: any Transport = URLSessionTransport()
  ) throws(WeChatPayError) {
    try self.init(
      merchant: merchant, verifier: verifier, host: host, timeout: timeout, transport: transport, now: { Date() })
  }

  init(
    merchant: Merchant, verifier: PlatformVerifier, host: Host, timeout: Duration, transport: any Transport,
    now: @escaping @Sendable () -> Date
  ) throws(WeChatPayError) {
    guard !verifier.knows(merchant.certificateSerial) else {
      throw .invalidConfiguration(
        "the serial number '\(merchant.certificateSerial)' is given for the merchant and for the platform")
    }
    guard isPlain(merchant.id), isPlain(merchant.certificateSerial), isPlain(verifier.preferredID) else {
      throw .invalidConfiguration("merchant number, serial number and key ID are letters, digits and '_'")
    }
    self.merchant = merchant
    self.verifier = verifier
    self.host = host
    self.timeout = timeout
    self.transport = transport
    self.now = now
  }

  /// The same client with another limit for one exchange.
  public func with(timeout: Duration) -> WeChatPayClient {
    var copy = self
    copy.timeout = timeout
    return copy
  }

  /// The same client for another host.
  public func with(host: Host) -> WeChatPayClient {
    var copy = self
    copy.host = host
    return copy
  }
}

private func isPlain(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
}
