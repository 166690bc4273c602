public import Foundation
import Synchronization

/// An HTTP/1.1 server on this machine that answers, or fails, as a test says.
public final class LoopbackServer: Sendable {
  /// What to do with a request that was read completely.
  public enum Answer: Sendable {
    case reply(Int, headers: [String: String] = [:], body: Data = Data())
    /// Promises the whole body, sends the first bytes of it, and closes.
    case cutShort(Int, headers: [String: String] = [:], body: Data, after: Int)
    /// Answers properly, but closes the connection without announcing it.
    case replyAndDrop(Int, headers: [String: String] = [:], body: Data = Data())
    /// Resets the connection.
    case reset
    /// Never answers; ends when the client hangs up.
    case silence
    /// Sends the body one byte at a time, for as long as the client listens.
    case drip(Int, headers: [String: String] = [:], body: Data)
  }

  /// What happens to a connection before anything is read.
  public enum Welcome: Sendable {
    case serve
    case resetBeforeReading
  }

  public let port: UInt16
  private let listener: Int32
  private let handler: @Sendable (ReceivedRequest) -> Answer
  private let welcome: @Sendable (Int) -> Welcome
  private let state = Mutex(State())

  private struct State {
    var requests: [ReceivedRequest] = []
    var connections = 0
    var hangUps = 0
  }

  /// - Parameters:
  ///   - welcome: Takes the number of the connection, from 0.
  ///   - handler: Takes each request; called on a thread of its connection.
  public init(
    welcome: @escaping @Sendable (Int) -> Welcome = { _ in .serve },
    handler: @escaping @Sendable (ReceivedRequest) -> Answer
  ) throws {
    (listener, port) = try Socket.listen(backlog: 256)
    self.handler = handler
    self.welcome = welcome
    let listener = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = Socket.accept(listener)
        guard connection >= 0 else { break }
        guard let self else {
          Socket.close(connection)
          break
        }
        self.serve(connection)
      }
      Socket.close(listener)
    }
  }

  deinit { Socket.shutDown(listener) }

  public var address: String { "http://127.0.0.1:\(port)" }

  /// All requests that were read completely, in order.
  public var requests: [ReceivedRequest] { state.withLock { $0.requests } }
  /// How many connections were accepted.
  public var connectionCount: Int { state.withLock { $0.connections } }
  /// How many clients closed their connection while an answer was due.
  public var hangUpCount: Int { state.withLock { $0.hangUps } }

  /// A port that nobody listens on.
  public static func closedPort() throws -> UInt16 {
    let (listener, port) = try Socket.listen(backlog: 1)
    Socket.close(listener)
    return port
  }

  private func serve(_ socket: Int32) {
    let number = state.withLock { state in
      defer { state.connections += 1 }
      return state.connections
    }
    guard case .serve = welcome(number) else { return Socket.reset(socket) }
    Thread.detachNewThread { [self] in
      var connection = HTTPConnection(socket: socket, number: number)
      while let request = connection.readRequest(count: { state.withLock { $0.requests.count } }) {
        state.withLock { $0.requests.append(request) }
        guard answer(handler(request), on: &connection) else { return }
      }
      Socket.close(socket)
    }
  }

  /// Returns whether the connection stays open.
  private func answer(_ answer: Answer, on connection: inout HTTPConnection) -> Bool {
    switch answer {
    case .reply(let status, let headers, let body):
      if connection.send(HTTPConnection.head(status, headers, body.count) + body) { return true }
      noteHangUp()
    case .cutShort(let status, let headers, let body, let count):
      _ = connection.send(HTTPConnection.head(status, headers, body.count) + body.prefix(count))
    case .replyAndDrop(let status, let headers, let body):
      _ = connection.send(HTTPConnection.head(status, headers, body.count) + body)
    case .reset:
      Socket.reset(connection.socket)
      return false
    case .silence:
      connection.waitForHangUp()
      noteHangUp()
    case .drip(let status, let headers, let body):
      guard connection.send(HTTPConnection.head(status, headers, body.count)) else { break }
      for byte in body {
        Thread.sleep(forTimeInterval: 0.02)
        guard connection.send(Data([byte])) else {
          noteHangUp()
          break
        }
      }
    }
    Socket.close(connection.socket)
    return false
  }

  private func noteHangUp() { state.withLock { $0.hangUps += 1 } }
}

/// A request as it came over the wire.
public struct ReceivedRequest: Sendable {
  /// Its place among all requests, from 0.
  public let number: Int
  /// The connection it came on, from 0.
  public let connection: Int
  public let method: String
  /// Path and query, byte for byte.
  public let target: String
  /// Names in lower case.
  public let headers: [String: String]
  public let body: Data

  /// An item of the `Authorization` header, such as `nonce_str`.
  public func authorization(_ item: String) -> String? {
    guard let header = headers["authorization"], let start = header.range(of: "\(item)=\"") else { return nil }
    return String(header[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The five lines that the signature must cover.
  public func message(body signedBody: Data? = nil) -> Data {
    let lines = [method, target, authorization("timestamp") ?? "", authorization("nonce_str") ?? ""]
    return Data((lines.joined(separator: "\n") + "\n").utf8) + (signedBody ?? body) + Data([0x0A])
  }
}
