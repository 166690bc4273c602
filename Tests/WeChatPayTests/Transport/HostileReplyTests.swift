import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What is made of replies that are wrong, or odd.
@Suite(.timeLimit(.minutes(10))) struct HostileReplyTests {
  @Test(arguments: HostileReply.all, [RequestMethod.get, .post])
  func itIsNotBelieved(reply: HostileReply, method: RequestMethod) async throws {
    let server = try LoopbackServer { _ in .raw(reply.bytes, thenHangUp: reply.isLast) }
    let body: TransportRequest.Body = method == .post ? .data(Data("{}".utf8)) : .empty
    let call = await TransportCall.send(method, to: server.url, body: body)
    switch reply.outcome {
    case .reply(let status, let fields, let body):
      #expect(call.failure == nil)
      #expect(call.head?.statusCode == status)
      #expect(String(decoding: call.body, as: UTF8.self) == body)
      for (name, value) in fields { #expect(call.head?.headers[name, default: ""] == value) }
    case .failure(let reason):
      #expect(call.failure == TransportFailure(reason, .maybeSent))
    }
    #expect(server.requests.count == 1)
  }

  /// Whatever a reply leaves behind on its connection does not become the next one.
  @Test(arguments: HostileReply.all)
  func theNextReplyIsTheNextRequests(reply: HostileReply) async throws {
    let next = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nright"
    let server = try LoopbackServer { request in
      request.number == 0 ? .raw(reply.bytes, thenHangUp: false) : .raw(Data(next.utf8), thenHangUp: false)
    }
    let transport = CurlTransport()
    let body = TransportRequest.Body.data(Data("{}".utf8))
    try await withGrowingTime { time in
      // What waits for the end of the connection runs out of time.
      _ = await TransportCall.send(.post, to: server.url, body: body, timeout: time, with: transport)
      return server.requests.count > 0
    }
    let call = await TransportCall.send(.post, to: server.url, body: body, with: transport)
    #expect(call.failure != nil || String(decoding: call.body, as: UTF8.self) == "right")
  }

  /// A reply that nobody asked for lies ready when the next request comes, or the announcement that TLS ends.
  @Test(
    arguments: [RequestMethod.get, .post, .delete], ["HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong", "\u{15}"])
  func whatCameUnaskedIsNobodysReply(method: RequestMethod, unasked: String) async throws {
    let isSent = Locked(false)
    let gate = DispatchSemaphore(value: 0)
    let noteSent: @Sendable (Int, Int) -> LoopbackServer.Reach = { connection, place in
      if (connection, place) == (0, 1) { isSent.withLock { $0 = true } }
      return .everything
    }
    let first = Data("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfirst".utf8)
    let server = try LoopbackServer(reading: noteSent) { request in
      request.number == 0
        ? .rawInTwo(first, Data(unasked.utf8), between: { gate.wait() })
        : .reply(status: 200, headers: [], body: Data("right".utf8))
    }
    let transport = CurlTransport()
    let body = TransportRequest.Body.data(Data("{}".utf8))
    let call = await TransportCall.send(method, to: server.url, body: body, with: transport)
    gate.signal()
    #expect(String(decoding: call.body, as: UTF8.self) == "first")
    try await eventually { isSent.withLock { $0 } }
    let next = await TransportCall.send(method, to: server.url, body: body, with: transport)
    #expect(String(decoding: next.body, as: UTF8.self) == "right")
    #expect(server.requests.map(\.connection) == [0, 1])
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n" + String(repeating: " ", count: 300),
    "HTTP/1.1 200 OK\r\nX-A: " + String(repeating: "a", count: 300),
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + String(repeating: "1\r\na\r\n", count: 60),
    String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20),
  ])
  func whatDripsEndsWithItsTime(reply: String) async throws {
    try await withGrowingTime { time in
      let server = try LoopbackServer { _ in .rawDrip(Data(reply.utf8)) }
      let call = await TransportCall.send(
        .post, to: server.url, body: .data(Data("{}".utf8)), timeout: time, with: CurlTransport())
      guard server.requests.count > 0 else { return false }
      #expect(call.failure == TransportFailure(.timedOut, .maybeSent))
      try await eventually { server.hangUpCount == 1 }
      return true
    }
  }

  /// A signature that comes as a trailer, or before the reply, signs nothing.
  @Test(arguments: [false, true])
  func aSignatureInTheWrongPlaceIsNone(isTrailer: Bool) async throws {
    let server = try LoopbackServer { _ in
      let fields = try Platform.signature(over: Data("{}".utf8)).map { "\($0.0): \($0.1)\r\n" }.joined()
      let reply =
        isTrailer
        ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\(fields)\r\n"
        : "HTTP/1.1 103 Early Hints\r\n\(fields)\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
      return .raw(Data(reply.utf8), thenHangUp: false)
    }
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].post(json: [:]) }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(unknown.verificationFailure == .missingHeader("Wechatpay-Signature"))
  }
}

extension HeaderFields {
  fileprivate subscript(name: String, default value: String) -> String { self[name] ?? value }
}
