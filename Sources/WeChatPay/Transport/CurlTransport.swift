/// Sends requests with libcurl. Clients share one, with its connections.
///
/// All transfers of a transport live on one thread, and connections are kept for the next request. A body can be read
/// once only, and what has none and must not be repeated gets a connection of its own: libcurl, like other engines, sends
/// again by itself when a connection that was kept turns out to be closed.
public final class CurlTransport: Transport {
  /// The one that clients use unless told otherwise.
  public static let shared = CurlTransport()

  /// On its own thread, which waits for nothing else.
  public var keepsTime: Bool { true }

  private let loop: TransferLoop

  /// - Parameter configuration: How to connect.
  public init(_ configuration: Configuration = Configuration()) {
    loop = TransferLoop(configuration)
  }

  // Whoever sends holds the transport: nothing is under way any more.
  deinit { loop.end() }

  public func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let transfer = Transfer(request)
    let result = await withTaskCancellationHandler {
      loop.post(.start(transfer))
      return await reply(to: transfer, receive)
    } onCancel: {
      transfer.cancel()
      loop.post(.cancel(transfer))
    }
    return try result.get()
  }

  /// Hands the body over in the caller's task, so that a slow taker holds up nobody else.
  private func reply(
    to transfer: Transfer, _ receive: @Sendable (ReplyHead, Data) throws -> Void
  ) async -> Result<ReplyHead, TransportFailure> {
    while true {
      let delivery = await transfer.next()
      if delivery.isPaused { loop.post(.resume(transfer)) }
      if let head = delivery.head, !delivery.bytes.isEmpty {
        do {
          try receive(head, delivery.bytes)
        } catch {
          transfer.cancel()
          loop.post(.cancel(transfer))
          await transfer.end()
          return .failure(TransportFailure(.cannotWrite, .maybeSent))
        }
      }
      if let outcome = delivery.outcome { return outcome }
    }
  }
}

extension CurlTransport {
  /// How to connect.
  public struct Configuration: Sendable, Hashable {
    /// How many connections to one host there may be at once. Further requests wait for one of them.
    public var connectionsPerHost = 32
    /// After how long without a connection to give up. Shorter than a call's own time, so that another host can be tried.
    public var connectTimeout = Duration.seconds(5)
    /// What stands between this machine and the servers.
    public var proxy = Proxy.system
    /// A file with the certificates, in PEM, that servers must be certified by. Without it, those of the machine.
    public var certificateBundle: URL?

    /// The settings that a transport has unless told otherwise.
    public init() {}
  }

  /// Whether requests go through a proxy.
  public enum Proxy: Sendable, Hashable {
    /// As the environment says in `https_proxy`, `all_proxy` and `no_proxy`.
    case system
    /// Directly, whatever the environment says.
    case none
    /// Through this one, whatever the environment says: `http://proxy.example.com:3128`, `http://user:password@10.0.0.1:80`.
    case address(String)
  }
}

/// Without user and password.
extension CurlTransport.Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch self {
    case .system: "system"
    case .none: "none"
    case .address(let address): ProxyAddress(address).name
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
