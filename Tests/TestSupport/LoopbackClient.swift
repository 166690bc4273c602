package import Foundation

/// A connection to a port of this machine, for bytes that no HTTP client would send.
package final class LoopbackClient: Sendable {
  private let socket: Int32

  package init(port: Int) throws {
    socket = try Socket.connect(to: port)
  }

  @discardableResult
  package func send(_ bytes: Data) -> Bool { Socket.write(bytes, to: socket) }

  /// What comes until the end, or until so many bytes.
  package func receive(until count: Int = .max) -> Data {
    var bytes = Data()
    while bytes.count < count, let more = Socket.read(socket) { bytes.append(more) }
    return bytes
  }

  package func close() { Socket.close(socket) }
}
