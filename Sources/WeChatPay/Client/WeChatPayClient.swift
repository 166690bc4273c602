/// Calls WeChat Pay for one merchant.
///
/// A client is a cheap value: change a copy with `with(…)`, and transport and certificates stay shared.
///
/// ```swift
/// let pay = try WeChatPayClient(merchant: merchant, verifier: .publicKey(id: "PUB_KEY_ID_…", pem: pem))
/// let order = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: "1217752501").get(.init(mchid: "1230000109"))
/// ```
public struct WeChatPayClient: Sendable {
  /// Who calls.
  public internal(set) var merchant: Merchant
  /// What replies and notifications are verified with.
  public internal(set) var verifier: PlatformVerifier
  let transport: any Transport
  var hosts: [Host]
  var middleware: [any Middleware]
  var timeout: Duration?
  var repeats = Repeats.reads
  var limits = Limits()
  /// Shared by all copies.
  let handledNotifications = InMemoryNotificationGuard()
  package var environment = Environment.live

  /// - Parameters:
  ///   - merchant: Who calls, and what proves it.
  ///   - verifier: `.publicKey(id:pem:)`, `.certificates()` or `.mixed(publicKeyID:pem:)`. Share it among clients.
  ///   - hosts: The servers to use. The first one is preferred, the next one is used when it cannot be reached.
  ///   - transport: What carries the requests.
  ///   - middleware: Watches each attempt, the first one outermost.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the merchant's own key or certificate was given as WeChat
  ///   Pay's, or if there is no host.
  public init(
    merchant: Merchant, verifier: PlatformVerifier, hosts: [Host] = Self.defaultHosts,
    transport: any Transport = CurlTransport.shared, middleware: [any Middleware] = []
  ) throws(WeChatPayError) {
    self.merchant = merchant
    self.verifier = verifier
    self.hosts = hosts
    self.transport = transport
    self.middleware = middleware
    guard !hosts.isEmpty else { throw .invalidConfiguration("a client needs at least one host") }
    try check()
  }

  /// What a client uses that was not told otherwise: endpoints that are described with another server go there.
  public static let defaultHosts: [Host] = [.primary, .backup]

  private func check() throws(WeChatPayError) {
    if let signer = merchant.signer as? LocalSigner { try verifier.check(against: signer) }
  }
}

/// Which requests may be sent again when no answer came, or a temporary refusal.
public enum Repeats: Sendable, Hashable {
  /// None.
  case never
  /// GET only. The default.
  case reads
  /// All. Say so only where the merchant's own number (`out_trade_no`, `out_refund_no`, …) makes repeating safe.
  case all
}

extension WeChatPayClient {
  /// A copy that gives up after this time, counted from the call, over all attempts.
  ///
  /// Without it, calls have 20 seconds, uploads and downloads 10 minutes.
  public func with(timeout: Duration) -> WeChatPayClient { changed { $0.timeout = timeout } }

  /// A copy that repeats other requests than GET, or none.
  public func with(repeats: Repeats) -> WeChatPayClient { changed { $0.repeats = repeats } }

  /// A copy that takes more, or less, of what comes from outside.
  public func with(limits: Limits) -> WeChatPayClient { changed { $0.limits = limits } }

  /// A copy that uses other servers.
  ///
  /// - Precondition: There is at least one.
  public func with(host: Host, backups: Host...) -> WeChatPayClient { changed { $0.hosts = [host] + backups } }

  /// A copy that is watched by these as well, inside of those it has.
  public func with(middleware: any Middleware...) -> WeChatPayClient { changed { $0.middleware += middleware } }

  /// A copy for another merchant. Transport, settings and the cache of certificates, which is kept by merchant, are
  /// shared.
  ///
  /// - Parameters:
  ///   - merchant: Who calls.
  ///   - verifier: What that merchant's replies are verified with, if it differs: public keys are issued to each merchant.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as the initialiser.
  public func with(merchant: Merchant, verifier: PlatformVerifier? = nil) throws(WeChatPayError) -> WeChatPayClient {
    let client = changed {
      $0.merchant = merchant
      $0.verifier = verifier ?? self.verifier
    }
    try client.check()
    return client
  }

  private func changed(_ change: (inout WeChatPayClient) -> Void) -> WeChatPayClient {
    var client = self
    change(&client)
    return client
  }
}

extension WeChatPayClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "WeChatPayClient(merchant \(merchant.id), \(hosts.map(\.name)))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["merchant": merchant.id]) }
}
