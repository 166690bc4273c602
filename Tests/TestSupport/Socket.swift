import Foundation

/// POSIX sockets, as far as the server needs them.
enum Socket {
  static func listen(backlog: Int32) throws -> (socket: Int32, port: Int) {
    let (socket, port) = try bind()
    guard Foundation.listen(socket, backlog) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    return (socket, port)
  }

  /// Takes a free port of this machine.
  static func bind() throws -> (socket: Int32, port: Int) {
    let socket = makeSocket()
    guard socket >= 0 else { throw POSIXError(.EMFILE) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  static func accept(_ listener: Int32) -> Int32 {
    let socket = Foundation.accept(listener, nil, nil)
    keepFromChildren(socket)
    #if !os(Linux)
      var isOn: Int32 = 1
      setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return socket
  }

  static func read(_ socket: Int32) -> Data? {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = recv(socket, &bytes, bytes.count, 0)
    return count > 0 ? Data(bytes.prefix(count)) : nil
  }

  /// Waits for bytes without taking them; false at the end.
  static func isReadable(_ socket: Int32) -> Bool {
    var byte: UInt8 = 0
    return recv(socket, &byte, 1, Int32(MSG_PEEK)) > 0
  }

  /// Carries bytes one way until they end.
  static func copy(from source: Int32, to target: Int32) {
    while let bytes = read(source), write(bytes, to: target) {}
    _ = shutdown(target, Int32(SHUT_WR))
    _ = shutdown(source, Int32(SHUT_RD))
  }

  static func write(_ bytes: Data, to socket: Int32) -> Bool {
    #if os(Linux)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    var rest = [UInt8](bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Closes so that the peer sees a reset instead of an end.
  static func reset(_ socket: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close(socket)
  }

  /// Wakes up whoever waits in `accept`.
  static func shutDown(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_RDWR)) }

  static func close(_ socket: Int32) { _ = Foundation.close(socket) }
}

extension Socket {
  /// Begins a connection without waiting for it.
  static func startConnecting(to port: Int) -> Int32 {
    let socket = makeSocket()
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    _ = isConnected(socket, to: port)
    return socket
  }

  static func connect(to port: Int) throws -> Int32 {
    let socket = makeSocket()
    guard isConnected(socket, to: port) else {
      close(socket)
      throw POSIXError(.ECONNREFUSED)
    }
    return socket
  }

  private static func makeSocket() -> Int32 {
    #if os(Linux)
      let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    keepFromChildren(socket)
    return socket
  }

  /// What a program that was started holds open does not end when it is closed here.
  private static func keepFromChildren(_ socket: Int32) { _ = fcntl(socket, F_SETFD, FD_CLOEXEC) }

  private static func isConnected(_ socket: Int32, to port: Int) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
