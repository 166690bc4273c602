import Foundation

/// One connection: what came, what goes back, and by when something has to happen.
struct HTTPConnection {
  enum State {
    /// A request is read, or waited for.
    case reading
    /// Somebody makes the reply.
    case answering(method: String, keepsConnection: Bool)
    /// The client waits for what will never come.
    case silent
    /// The last reply is on its way, and what still comes is thrown away.
    case ending
  }

  let socket: Int32
  /// Sockets' numbers are used again, this one is not.
  let number: UInt64
  var reader: HTTPRequestReader
  var state = State.reading
  var deadline: ContinuousClock.Instant
  private var output = Data()
  private var written = 0
  private(set) var closesWhenWritten = false
  /// Whether the output is a reply, behind which the next request may stand already.
  var hasReplied = false

  init(socket: Int32, number: UInt64, limits: HTTPLimits, deadline: ContinuousClock.Instant) {
    self.socket = socket
    self.number = number
    reader = HTTPRequestReader(limits: limits)
    self.deadline = deadline
  }

  var hasOutput: Bool { written < output.count }

  /// What to wait for.
  var events: Int16 {
    if hasOutput { return Int16(POLLOUT) }
    switch state {
    case .reading, .silent, .ending: return Int16(POLLIN)
    // What comes behind a request waits in the kernel: the client is slowed down, and memory stays bounded.
    case .answering: return 0
    }
  }

  mutating func queue(_ bytes: Data, thenClose: Bool) {
    output.append(bytes)
    closesWhenWritten = closesWhenWritten || thenClose
  }

  /// Returns whether the connection lives on.
  mutating func flush() -> Bool {
    while hasOutput {
      switch Sockets.write(output, from: written, to: socket) {
      case .bytes(let count): written += count
      case .later: return true
      case .ended: return false
      }
    }
    output = Data()
    written = 0
    return true
  }
}
