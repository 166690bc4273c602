import CCurl

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The sockets of a transport's connections, which libcurl does not name before a request is written.
///
/// libcurl has the address of this object for as long as there are connections.
final class ConnectionSockets {
  private var sockets: Set<curl_socket_t> = []
  /// Those that requests went through, by the port on this side.
  private var byPort: [Int32: curl_socket_t] = [:]

  func follow(_ handle: UnsafeMutableRawPointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    for option in [CURLOPT_OPENSOCKETDATA, CURLOPT_CLOSESOCKETDATA] {
      _ = wechatpay_curl_set_pointer(handle, option, context)
    }
    _ = wechatpay_curl_set_open_socket_function(handle) { context, _, address in
      guard let address = address?.pointee, let sockets = ConnectionSockets.of(context) else { return -1 }
      return sockets.open(address)
    }
    _ = wechatpay_curl_set_close_socket_function(handle) { context, socket in
      ConnectionSockets.of(context)?.forget(socket)
      return close(socket)
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> ConnectionSockets? {
    context.map { Unmanaged<ConnectionSockets>.fromOpaque($0).takeUnretainedValue() }
  }

  private func open(_ address: curl_sockaddr) -> curl_socket_t {
    let socket = socket(address.family, address.socktype, address.protocol)
    guard socket >= 0 else { return socket }
    // Programs that are started meanwhile must not keep connections open.
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    sockets.insert(socket)
    return socket
  }

  private func forget(_ socket: curl_socket_t) {
    sockets.remove(socket)
    for (port, known) in byPort where known == socket { byPort[port] = nil }
  }

  /// Whether nothing came, not even an end, since the last reply: what came would be taken for the next one.
  ///
  /// - Parameter isNew: Whether no request went through it yet. TLS may have sent something of its own then.
  func isQuiet(port: Int32, isNew: Bool) -> Bool {
    guard !isNew, let socket = byPort[port] else {
      byPort[port] = sockets.first { Self.port(of: $0) == port }
      return true
    }
    var byte: UInt8 = 0
    return recv(socket, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) < 0 && (errno == EAGAIN || errno == EINTR)
  }

  private static func port(of socket: curl_socket_t) -> Int32? {
    var address = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress,
        getsockname(socket, start.assumingMemoryBound(to: sockaddr.self), &size) == 0
      else { return nil }
      // The port has the same place in addresses of both versions.
      return Int32(bytes[2]) << 8 | Int32(bytes[3])
    }
  }
}
