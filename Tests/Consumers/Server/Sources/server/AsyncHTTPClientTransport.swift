import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import WeChatPay

/// Sends requests with AsyncHTTPClient, which must not follow redirects: the signature covers the path.
struct AsyncHTTPClientTransport: Transport {
  let client: HTTPClient

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    var outgoing = HTTPClientRequest(url: request.url.absoluteString)
    outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
    outgoing.headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
    do {
      switch request.body {
      case .empty: break
      case .data(let bytes): outgoing.body = .bytes(ByteBuffer(bytes: bytes))
      case .file(let url):
        let file = try FileHandle(forReadingFrom: url)
        let size = try file.seekToEnd()
        try file.seek(toOffset: 0)
        let pieces = AsyncThrowingStream {
          try file.read(upToCount: 1 << 16).flatMap { $0.isEmpty ? nil : ByteBuffer(bytes: $0) }
        }
        outgoing.body = .stream(pieces, length: .known(Int64(size)))
      }
      let reply = try await client.execute(outgoing, timeout: TimeAmount(request.timeout))
      let head = ReplyHead(statusCode: Int(reply.status.code), headers: HeaderFields(reply.headers))
      for try await part in reply.body { try receive(head, Data(part.readableBytesView)) }
      return head
    } catch {
      // Only what the server cannot have read may be sent to another host.
      if error is NIOConnectionError { throw TransportFailure(.cannotConnect, .notSent) }
      if Task.isCancelled { throw TransportFailure(.cancelled, .maybeSent) }
      switch error as? HTTPClientError {
      case .connectTimeout?: throw TransportFailure(.cannotConnect, .notSent)
      case .deadlineExceeded?: throw TransportFailure(.timedOut, .maybeSent)
      default: throw TransportFailure(.connectionLost, .maybeSent)
      }
    }
  }
}
