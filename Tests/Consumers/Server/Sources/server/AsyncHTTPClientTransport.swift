import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import WeChatPay

/// Sends requests with AsyncHTTPClient, which a server on SwiftNIO has anyway.
struct AsyncHTTPClientTransport: Transport {
  /// It must not follow redirects: the signature covers the path.
  let client: HTTPClient

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let response: HTTPClientResponse
    do {
      response = try await client.execute(outgoing(request), timeout: TimeAmount(request.timeout))
    } catch {
      throw failure(error)
    }
    let head = ReplyHead(statusCode: Int(response.status.code), headers: HeaderFields(response.headers))
    do {
      for try await part in response.body {
        do { try receive(head, Data(part.readableBytesView)) } catch {
          throw TransportFailure(.cannotWrite, .maybeSent)
        }
      }
    } catch let failure as TransportFailure {
      throw failure
    } catch {
      throw TransportFailure(Task.isCancelled ? .cancelled : .replyIncomplete, .maybeSent)
    }
    return head
  }

  private func outgoing(_ request: TransportRequest) throws -> HTTPClientRequest {
    var outgoing = HTTPClientRequest(url: request.url.absoluteString)
    outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
    outgoing.headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
    // A kept connection may turn out to be closed: what must not be sent twice gets one of its own.
    if !request.isRepeatable { outgoing.headers.add(name: "Connection", value: "close") }
    switch request.body {
    case .empty: break
    case .data(let data): outgoing.body = .bytes(ByteBuffer(bytes: data))
    case .file(let file): outgoing.body = .bytes(ByteBuffer(bytes: try Data(contentsOf: file)))
    }
    return outgoing
  }

  /// Only where the server cannot have read the request may it be tried elsewhere.
  private func failure(_ error: any Error) -> TransportFailure {
    if error is NIOConnectionError { return TransportFailure(.cannotConnect, .notSent) }
    if error is CancellationError { return TransportFailure(.cancelled, .maybeSent) }
    return switch error as? HTTPClientError {
    case .connectTimeout?: TransportFailure(.cannotConnect, .notSent)
    case .deadlineExceeded?, .readTimeout?, .writeTimeout?: TransportFailure(.timedOut, .maybeSent)
    case .cancelled?: TransportFailure(.cancelled, .maybeSent)
    case .remoteConnectionClosed?: TransportFailure(.connectionLost, .maybeSent)
    default: TransportFailure(.other("\(type(of: error))"), .maybeSent)
    }
  }
}
