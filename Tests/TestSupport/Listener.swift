import Foundation

/// A socket that connections come to. It is closed by the thread that accepts them, and shut down by others.
///
/// `@unchecked`: what changes is reached under the lock only.
final class Listener: @unchecked Sendable {
  let port: Int
  private let socket: Int32
  private var isClosed = false
  private let lock = NSLock()

  init() throws {
    (socket, port) = try Socket.listen(backlog: 512)
  }

  /// Waits for a connection; `nil` after it was shut down.
  func accept() -> Int32? {
    while true {
      let connection = Socket.accept(socket)
      if connection >= 0 { return connection }
      // Others are of one connection, or pass.
      if errno == EINVAL || errno == EBADF { return nil }
    }
  }

  /// Wakes up the thread that accepts. Once the socket is closed its number is somebody else's, who would lose theirs.
  func shutDown() {
    lock.withLock { if !isClosed { Socket.shutDown(socket) } }
  }

  func close() {
    lock.withLock {
      isClosed = true
      Socket.close(socket)
    }
  }
}
