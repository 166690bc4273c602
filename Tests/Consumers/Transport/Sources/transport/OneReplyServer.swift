import Foundation

/// Refuses one request, and keeps what it was.
final class OneReplyServer: @unchecked Sendable {
  let port: UInt16
  private let listener: Int32
  private let isDone = DispatchSemaphore(value: 0)
  /// Written before `isDone` is signalled, read behind it: hence `@unchecked`.
  private var received = ""

  /// What arrived.
  var request: String {
    isDone.wait()
    return received
  }

  init(body: String) throws {
    #if os(Linux)
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in answer(body) }
  }

  private func answer(_ body: String) {
    let connection = accept(listener, nil, nil)
    var bytes: [UInt8] = []
    // The tests' requests end in a brace, and hold no other one.
    while bytes.last != UInt8(ascii: "}") {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { break }
      bytes += buffer.prefix(count)
    }
    received = String(decoding: bytes, as: UTF8.self)
    let reply = "HTTP/1.1 404 Not Found\r\nRequest-ID: 08ABC\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    _ = Array(reply.utf8).withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, 0) }
    close(connection)
    close(listener)
    isDone.signal()
  }
}
