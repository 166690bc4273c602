public import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The transport of Foundation. Clients share one, with its connections.
///
/// Requests that must not be repeated get a connection of their own, which is closed afterwards: URLSession silently
/// sends again when a kept connection was dropped by the server.
public final class URLSessionTransport: Transport {
  /// The one that clients use unless told otherwise.
  public static let shared = URLSessionTransport()

  private let session: URLSession
  private let delegate: ExchangeDelegate
  private let connectTimeout: Duration

  /// - Parameter connectTimeout: After how long a request with a body, of which nothing could be sent yet, is given up.
  ///   Shorter than a call's own time, so that another host can be tried.
  public init(connectTimeout: Duration = .seconds(5)) {
    self.connectTimeout = connectTimeout
    delegate = ExchangeDelegate()
    session = URLSession(configuration: Self.configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit { session.finishTasksAndInvalidate() }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = 32
    configuration.httpShouldSetCookies = false
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }

  public func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    if request.isRepeatable { return try await send(request, in: session, delegate, receive) }
    let delegate = ExchangeDelegate()
    let session = URLSession(configuration: Self.configuration, delegate: delegate, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    return try await send(request, in: session, delegate, receive)
  }

  private func send(
    _ request: TransportRequest, in session: URLSession, _ delegate: ExchangeDelegate,
    _ receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let exchange = Exchange(Self.task(for: request, in: session), hasBody: request.hasBody, receive: receive)
    delegate.add(exchange)
    let watch = request.hasBody ? Task { try await exchange.abandonUnlessSending(within: connectTimeout) } : nil
    defer { watch?.cancel() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { exchange.start($0) }
    } onCancel: {
      exchange.cancel()
    }
    return try result.get()
  }

  private static func task(for request: TransportRequest, in session: URLSession) -> URLSessionTask {
    var urlRequest = URLRequest(url: request.url)
    urlRequest.httpMethod = request.method.rawValue
    // The client cancels in time; this is for those who use the transport without one. Both at the same moment would
    // make it a matter of chance which error comes out.
    urlRequest.timeoutInterval = request.timeout / .seconds(1) + 1
    urlRequest.httpShouldHandleCookies = false
    for (name, value) in request.headers { urlRequest.setValue(value, forHTTPHeaderField: name) }
    switch request.body {
    case .empty: return session.dataTask(with: urlRequest)
    case .data(let data): return session.uploadTask(with: urlRequest, from: data)
    case .file(let file): return session.uploadTask(with: urlRequest, fromFile: file)
    }
  }
}

extension TransportRequest {
  /// Whether the number of body bytes tells if the server can have the whole request.
  fileprivate var hasBody: Bool {
    switch body {
    case .empty: false
    case .data(let data): !data.isEmpty
    case .file: true
    }
  }
}
