import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// How often a request reaches the server, and what is said about it, wherever the connection breaks.
@Suite(.timeLimit(.minutes(10))) struct ArrivalTests {
  /// Where the connection breaks.
  enum Break: CaseIterable, Sendable {
    case beforeReading
    case afterTheHead
    case amidTheBody
    case afterTheRequest
    case amidTheReplyHead
    case amidTheReplyBody

    var reach: LoopbackServer.Reach {
      switch self {
      case .beforeReading: .nothing
      case .afterTheHead: .head
      case .amidTheBody: .halfOfTheBody
      case .afterTheRequest, .amidTheReplyHead, .amidTheReplyBody: .everything
      }
    }

    var answer: LoopbackServer.Answer {
      switch self {
      case .beforeReading, .afterTheHead, .amidTheBody, .afterTheRequest: .reset
      case .amidTheReplyHead: .raw(Data("HTTP/1.1 200 OK\r\nContent-Le".utf8), thenHangUp: true)
      case .amidTheReplyBody: .raw(Data("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc".utf8), thenHangUp: true)
      }
    }
  }

  enum BodyKind: CaseIterable, Sendable {
    case none
    case emptyData
    case data
    case largeData
    case file
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let method: RequestMethod
    let place: Break
    let isKept: Bool
    let isRepeatable: Bool

    var testDescription: String { "\(method) \(place), kept \(isKept), repeatable \(isRepeatable)" }

    static let all = RequestMethod.allCases.flatMap { method in
      Break.allCases.flatMap { place in
        [true, false].flatMap { isKept in
          [true, false].map { Row(method: method, place: place, isKept: isKept, isRepeatable: $0) }
        }
      }
    }
  }

  @Test(arguments: Row.all)
  func neverTwiceAndNeverCalledUnsentWhenRead(row: Row) async throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "body")
    try Data(repeating: 0x61, count: 300_000).write(to: file)
    for kind in BodyKind.allCases {
      let body: TransportRequest.Body
      switch kind {
      case .none: body = .empty
      case .emptyData: body = .data(Data())
      case .data: body = .data(Data(repeating: 0x61, count: 700))
      case .largeData: body = .data(Data(repeating: 0x61, count: 3_000_000))
      case .file: body = .file(file)
      }
      let hasBody = kind != .none && kind != .emptyData
      if hasBody && row.method == .head { continue }
      try await check(row, kind, body)
    }
  }

  private func check(_ row: Row, _ kind: BodyKind, _ body: TransportRequest.Body) async throws {
    let reach: @Sendable (Int, Int) -> LoopbackServer.Reach = { connection, place in
      row.isKept && (connection, place) == (0, 0) ? .everything : row.place.reach
    }
    let server = try LoopbackServer(reading: reach) { request in
      request.target == "/first" ? .reply(status: 200, headers: [], body: Data()) : row.place.answer
    }
    let transport = CurlTransport()
    var before = 0
    if row.isKept {
      let first = await TransportCall.send(.get, to: server.url.appending(path: "first"), with: transport)
      #expect(first.head?.statusCode == 200)
      before = 1
    }
    let call = await TransportCall.send(
      row.method, to: server.url.appending(path: "second"), body: body, isRepeatable: row.isRepeatable, with: transport)
    // The reply to a HEAD is complete without a body.
    if row.method == .head && row.place == .amidTheReplyBody { return #expect(call.head?.statusCode == 200) }
    let failure = try #require(call.failure, "\(kind)")
    let heads = server.headCount - before
    let wholes = server.requests.count - before
    if wholes > 0 { #expect(failure.progress == .maybeSent, "\(kind): the server read it all") }
    if !row.isRepeatable { #expect(heads <= 1 && wholes <= 1, "\(kind)") }
    if row.place.reach == .everything { #expect(wholes >= 1, "\(kind)") }
    switch row.place {
    case .beforeReading, .afterTheHead, .amidTheBody, .afterTheRequest:
      #expect(failure.reason == .connectionLost, "\(kind)")
    case .amidTheReplyHead, .amidTheReplyBody: #expect(failure.reason == .replyIncomplete, "\(kind)")
    }
  }

  /// The server closes without a word while nobody asks it anything.
  @Test(arguments: RequestMethod.allCases)
  func aConnectionThatWasClosedMeanwhile(method: RequestMethod) async throws {
    let server = try LoopbackServer { request in
      request.method == "GET" && request.target == "/first"
        ? .replyAndHangUp(status: 200, headers: [], body: Data()) : .reply(status: 200, headers: [], body: Data())
    }
    let transport = CurlTransport()
    for round in 0..<20 {
      let first = await TransportCall.send(
        .get, to: server.url.appending(path: "first"), isRepeatable: true, with: transport)
      #expect(first.head?.statusCode == 200)
      let body: TransportRequest.Body = round % 2 == 0 || method == .head ? .empty : .data(Data("{}".utf8))
      let before = server.requests.count
      let call = await TransportCall.send(method, to: server.url, body: body, with: transport)
      let arrivals = server.requests.count - before
      if let failure = call.failure {
        #expect(arrivals == 0 || failure.progress == .maybeSent)
        #expect(arrivals <= 1)
      } else {
        #expect(arrivals == 1)
      }
    }
  }

  @Test(arguments: RequestMethod.allCases)
  func whatReachedNobodyWasNotSent(method: RequestMethod) async throws {
    let url = try LoopbackServer.deadURL()
    let call = await TransportCall.send(method, to: url)
    #expect(call.failure == TransportFailure(.cannotConnect, .notSent))
    guard method != .head else { return }
    let withBody = await TransportCall.send(method, to: url, body: .data(Data("{}".utf8)))
    #expect(withBody.failure == TransportFailure(.cannotConnect, .notSent))
  }
}
