import Foundation

/// POSIX sockets of this machine's loopback interface, none of which ever waits.
enum Sockets {
  /// - Parameter port: 0 for any that is free.
  static func listen(port: Int, backlog: Int32) throws(HTTPServerError) -> (socket: Int32, port: Int) {
    guard let number = UInt16(exactly: port) else { throw HTTPServerError("\(port) is no port") }
    let socket = makeSocket()
    guard socket >= 0 else { throw HTTPServerError("a socket cannot be made: \(lastError)") }
    var isOn: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    prepare(socket)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = number.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound, Foundation.listen(socket, backlog) == 0 else {
      let problem = lastError
      close(socket)
      throw HTTPServerError("port \(port) of this machine cannot be had: \(problem)")
    }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  enum Accepted {
    case socket(Int32)
    /// Nobody waits.
    case none
    /// There are no more descriptors, for now.
    case exhausted
  }

  static func accept(_ listener: Int32) -> Accepted {
    let socket = Foundation.accept(listener, nil, nil)
    if socket < 0 {
      switch errno {
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
      case EINTR, ECONNABORTED: return accept(listener)
      default: return .none
      }
    }
    prepare(socket)
    var isOn: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    return .socket(socket)
  }

  enum Transfer {
    case bytes(Int)
    case later
    case ended
  }

  static func read(_ socket: Int32, into buffer: inout [UInt8]) -> Transfer {
    let count = recv(socket, &buffer, buffer.count, 0)
    if count > 0 { return .bytes(count) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .later : .ended
  }

  static func write(_ bytes: Data, from start: Int, to socket: Int32) -> Transfer {
    #if os(Linux)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    let count = bytes.withUnsafeBytes { bytes in
      send(socket, bytes.baseAddress?.advanced(by: start), bytes.count - start, flags)
    }
    if count >= 0 { return .bytes(count) }
    return errno == EAGAIN || errno == EINTR ? .later : .ended
  }

  /// Says that nothing more comes, while what the peer sends is still read: who closes at once may destroy a reply that
  /// was not read yet.
  static func endWriting(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_WR)) }

  static func close(_ socket: Int32) { _ = Foundation.close(socket) }

  /// Two ends, none of which waits.
  static func makePipe() throws(HTTPServerError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw HTTPServerError("a pipe cannot be made: \(lastError)") }
    for end in ends { prepare(end) }
    return (ends[0], ends[1])
  }

  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #if !os(Linux)
      var isOn: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  private static func makeSocket() -> Int32 {
    #if os(Linux)
      socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket(AF_INET, SOCK_STREAM, 0)
    #endif
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}

/// Why a server could not begin.
package struct HTTPServerError: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
