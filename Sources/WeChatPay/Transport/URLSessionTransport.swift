import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests over URLSession.
///
/// URLSession resends on its own when a connection that it reused drops. So what must not be repeated has connections of
/// its own, closed after one exchange.
public final class URLSessionTransport: Transport {
  private let reusing: URLSession
  private let single: URLSession

  public init() {
    reusing = Self.session()
    single = Self.session()
  }

  deinit {
    reusing.invalidateAndCancel()
    single.invalidateAndCancel()
  }

  private static func session() -> URLSession {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return URLSession(configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
  }

  public func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPReply {
    var urlRequest = URLRequest(url: request.url)
    urlRequest.httpMethod = request.method.rawValue
    urlRequest.httpBody = request.body
    let components = request.timeout.components
    urlRequest.timeoutInterval = Double(components.seconds) + Double(components.attoseconds) / 1e18
    for (name, value) in request.headers.all { urlRequest.addValue(value, forHTTPHeaderField: name) }
    if !request.mayBeRepeated { urlRequest.setValue("close", forHTTPHeaderField: "Connection") }
    let session = request.mayBeRepeated ? reusing : single
    do {
      let (data, response) = try await session.data(for: urlRequest)
      guard let http = response as? HTTPURLResponse else {
        throw TransportFailure(stage: .maybeSent, message: "the reply is no HTTP")
      }
      return HTTPReply(statusCode: http.statusCode, headers: headers(of: http), body: data)
    } catch {
      throw failure(error)
    }
  }

  private func headers(of response: HTTPURLResponse) -> HTTPHeaders {
    HTTPHeaders(
      response.allHeaderFields.compactMap { name, value in
        guard let name = name as? String, let value = value as? String else { return nil }
        return (name, value)
      })
  }

  private func failure(_ error: any Error) -> TransportFailure {
    if let failure = error as? TransportFailure { return failure }
    if error is CancellationError { return TransportFailure(stage: .cancelled, message: "cancelled") }
    guard let error = error as? URLError else {
      return TransportFailure(stage: .maybeSent, message: "the exchange failed")
    }
    switch error.code {
    case .cancelled: return TransportFailure(stage: .cancelled, message: "cancelled")
    case .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .notConnectedToInternet, .unsupportedURL, .badURL,
      .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .appTransportSecurityRequiresSecureConnection:
      return TransportFailure(stage: .beforeSending, message: "no connection (URLError \(error.code.rawValue))")
    case .timedOut: return TransportFailure(stage: .maybeSent, message: "no reply in time")
    default:
      return TransportFailure(stage: .maybeSent, message: "the exchange broke off (URLError \(error.code.rawValue))")
    }
  }
}

/// A redirect would carry the authorization to where it was not meant for.
private final class RedirectRefusal: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
