package import Foundation

/// An HTTP/1.1 server on this machine that answers, or fails, as a test wants, and remembers what it was asked.
package final class LoopbackServer: Sendable {
  package struct Request: Sendable {
    /// Its place among all requests, from 0.
    package let number: Int
    /// The connection it came on, from 0.
    package let connection: Int
    package let method: String
    /// Path and query, as they came.
    package let target: String
    /// Names in small letters.
    package let headers: [String: String]
    package let body: Data
    /// The lines before the body, as they came.
    package let head: String
  }

  /// What the server does with a request.
  package enum Answer: Sendable {
    case reply(status: Int, headers: [(String, String)], body: Data)
    /// A reply that promises more bytes than come.
    case cutShort(status: Int, headers: [(String, String)], body: Data, promised: Int)
    /// A whole reply, after which the connection is closed without having been announced.
    case replyAndHangUp(status: Int, headers: [(String, String)], body: Data)
    /// A body that comes one byte at a time.
    case drip(status: Int, headers: [(String, String)], body: Data)
    /// Bytes as they are, whatever they mean, and perhaps the end of the connection.
    case raw(Data, thenHangUp: Bool)
    /// The same in two parts, the second one after something was waited for.
    case rawInTwo(Data, Data, between: @Sendable () -> Void)
    /// The same, one byte at a time.
    case rawDrip(Data)
    /// As a proxy does: the connection goes on to a port of this machine.
    case tunnel(port: Int)
    /// The connection is closed without a reply.
    case hangUp
    /// The connection is reset without a reply.
    case reset
    /// No reply at all, until the client hangs up.
    case silence
  }

  /// How much of a request the server reads before it resets the connection.
  package enum Reach: Sendable, CaseIterable {
    /// Nothing, although something came.
    case nothing
    /// The head.
    case head
    /// The head and half of the body.
    case halfOfTheBody
    /// All of it: the answer is due.
    case everything
  }

  private let listener: Listener
  private let isAccepted: @Sendable (Int) -> Bool
  private let reach: @Sendable (_ connection: Int, _ request: Int) -> Reach
  private let answer: @Sendable (Request) throws -> Answer
  private let state = LockedState()

  /// With a lock that thread sanitizer sees through, unlike `Synchronization.Mutex` on Linux.
  ///
  /// `@unchecked`: the state is reached under the lock only.
  private final class LockedState: @unchecked Sendable {
    var requests: [Request] = []
    var connections = 0
    var hangUps = 0
    var heads = 0
    private let lock = NSLock()

    func withLock<Result>(_ body: (LockedState) -> Result) -> Result {
      lock.lock()
      defer { lock.unlock() }
      return body(self)
    }
  }

  /// - Parameters:
  ///   - isAccepted: Whether the connection of this number, from 0, is served. If not, it is reset before anything is
  ///     read.
  ///   - reach: How much is read of a request, by the numbers of its connection and of its place there, from 0.
  ///   - answer: Called on a thread of the connection. If it throws, the client is hung up on.
  package init(
    accepting isAccepted: @escaping @Sendable (Int) -> Bool = { _ in true },
    reading reach: @escaping @Sendable (_ connection: Int, _ request: Int) -> Reach = { _, _ in .everything },
    _ answer: @escaping @Sendable (Request) throws -> Answer
  ) throws {
    listener = try Listener()
    self.isAccepted = isAccepted
    self.reach = reach
    self.answer = answer
    Thread.detachNewThread { [weak self, listener] in
      while let connection = listener.accept() {
        guard let server = self else {
          Socket.close(connection)
          break
        }
        server.take(connection)
      }
      listener.close()
    }
  }

  deinit { stop() }

  /// Accepts no more connections.
  package func stop() { listener.shutDown() }

  package var port: Int { listener.port }

  package var url: URL { URL(string: "http://127.0.0.1:\(port)") ?? URL(filePath: "/") }

  /// What was read completely, in order.
  package var requests: [Request] { state.withLock { $0.requests } }
  /// How many requests' heads were read, whether or not the rest was.
  package var headCount: Int { state.withLock { $0.heads } }
  /// How many connections came.
  package var connectionCount: Int { state.withLock { $0.connections } }
  /// How many clients hung up while they were due an answer.
  package var hangUpCount: Int { state.withLock { $0.hangUps } }

  /// An address at which nobody listens.
  package static func deadURL() throws -> URL {
    // Bound and never listened on: nobody else can take the port.
    let port = try Socket.bind().port
    return URL(string: "http://127.0.0.1:\(port)") ?? URL(filePath: "/")
  }

  private func take(_ socket: Int32) {
    let number = state.withLock { state in
      state.connections += 1
      return state.connections - 1
    }
    guard isAccepted(number) else { return Socket.reset(socket) }
    Thread.detachNewThread { [self] in
      var connection = HTTPConnection(socket: socket, number: number)
      var place = 0
      while let request = connection.readRequest(reach(number, place), noteHead: { state.withLock { $0.heads += 1 } }) {
        place += 1
        let numbered = state.withLock { state in
          let numbered = request.numbered(state.requests.count)
          state.requests.append(numbered)
          return numbered
        }
        guard let answer = try? answer(numbered), send(answer, on: &connection),
          request.headers["connection"]?.lowercased() != "close"
        else { break }
      }
      connection.close()
    }
  }

  /// Returns whether the connection stays open.
  private func send(_ answer: Answer, on connection: inout HTTPConnection) -> Bool {
    switch answer {
    case .reply(let status, let headers, let body):
      if connection.send(status: status, headers: headers, body: body, length: body.count) { return true }
      noteHangUp()
    case .cutShort(let status, let headers, let body, let promised):
      _ = connection.send(status: status, headers: headers, body: body, length: promised)
    case .replyAndHangUp(let status, let headers, let body):
      _ = connection.send(status: status, headers: headers, body: body, length: body.count)
    case .drip(let status, let headers, let body):
      var isListening = connection.send(status: status, headers: headers, body: Data(), length: body.count)
      for byte in body where isListening {
        Thread.sleep(forTimeInterval: 0.02)
        isListening = connection.send(Data([byte]))
      }
      if !isListening { noteHangUp() }
    case .raw(let bytes, let isLast): return connection.send(bytes) && !isLast
    case .rawInTwo(let first, let second, let wait):
      guard connection.send(first) else { return false }
      wait()
      return connection.send(second)
    case .rawDrip(let bytes):
      let isListening = bytes.allSatisfy { byte in
        Thread.sleep(forTimeInterval: 0.02)
        return connection.send(Data([byte]))
      }
      if !isListening { noteHangUp() }
    case .tunnel(let port): connection.tunnel(to: port)
    case .hangUp: break
    case .reset: connection.reset()
    case .silence:
      connection.waitForHangUp()
      noteHangUp()
    }
    return false
  }

  private func noteHangUp() { state.withLock { $0.hangUps += 1 } }
}
