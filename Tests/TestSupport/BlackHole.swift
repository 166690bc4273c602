package import Foundation

/// An address that takes no connection and refuses none: its queue is full.
package final class BlackHole: Sendable {
  package let url: URL
  private let sockets: [Int32]

  package init() throws {
    let (listener, port) = try Socket.listen(backlog: 0)
    url = URL(string: "http://127.0.0.1:\(port)") ?? URL(filePath: "/")
    sockets = [listener] + (0..<8).map { _ in Socket.startConnecting(to: port) }
  }

  deinit { for socket in sockets { Socket.close(socket) } }
}
