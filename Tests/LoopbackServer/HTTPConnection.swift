import Foundation

/// One connection of a client.
struct HTTPConnection {
  let socket: Int32
  let number: Int
  private var buffer = Data()

  init(socket: Int32, number: Int) {
    self.socket = socket
    self.number = number
  }

  /// Reads one whole request; `nil` when the client has no more.
  mutating func readRequest(count: () -> Int) -> ReceivedRequest? {
    guard let head = read(through: Data("\r\n\r\n".utf8)) else { return nil }
    var lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let start = lines.removeFirst().split(separator: " ")
    guard start.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      headers[line[..<colon].lowercased()] = value
    }
    if headers["expect"]?.lowercased() == "100-continue" { _ = send(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
    guard let body = readBody(headers) else { return nil }
    return ReceivedRequest(
      number: count(), connection: number, method: String(start[0]), target: String(start[1]), headers: headers,
      body: body)
  }

  private mutating func readBody(_ headers: [String: String]) -> Data? {
    if headers["transfer-encoding"]?.lowercased() == "chunked" { return readChunks() }
    return read(headers["content-length"].flatMap { Int($0) } ?? 0)
  }

  private mutating func readChunks() -> Data? {
    var body = Data()
    while let line = read(through: Data("\r\n".utf8)) {
      let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      guard let size = Int(text, radix: 16), let chunk = read(size), read(2) != nil else { return nil }
      if size == 0 { return body }
      body += chunk
    }
    return nil
  }

  private mutating func read(through end: Data) -> Data? {
    while true {
      if let range = buffer.range(of: end) { return take(range.upperBound - buffer.startIndex) }
      guard fill() else { return nil }
    }
  }

  private mutating func read(_ count: Int) -> Data? {
    while buffer.count < count { guard fill() else { return nil } }
    return take(count)
  }

  private mutating func take(_ count: Int) -> Data {
    let taken = Data(buffer.prefix(count))
    buffer = Data(buffer.dropFirst(count))
    return taken
  }

  private mutating func fill() -> Bool {
    guard let bytes = Socket.read(socket) else { return false }
    buffer += bytes
    return true
  }

  func send(_ bytes: Data) -> Bool { Socket.write(bytes, to: socket) }

  /// Blocks until the client closes.
  mutating func waitForHangUp() {
    while fill() {}
  }

  static func head(_ status: Int, _ headers: [String: String], _ length: Int) -> Data {
    var lines = ["HTTP/1.1 \(status) Status"]
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { lines.append("\(name): \(value)") }
    if status != 204, headers["Content-Length"] == nil { lines.append("Content-Length: \(length)") }
    return Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}

/// POSIX sockets, as far as they are needed here.
enum Socket {
  struct Failure: Error { let number: Int32 }

  static func listen(backlog: Int32) throws -> (socket: Int32, port: UInt16) {
    #if os(Linux)
      let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard socket >= 0 else { throw Failure(number: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && Foundation.listen(socket, backlog) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound else { throw Failure(number: errno) }
    return (socket, UInt16(bigEndian: address.sin_port))
  }

  static func accept(_ listener: Int32) -> Int32 {
    let socket = Foundation.accept(listener, nil, nil)
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
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
    close(socket)
  }

  /// Wakes up whoever waits in `accept`.
  static func shutDown(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_RDWR)) }

  static func close(_ socket: Int32) { _ = Foundation.close(socket) }
}
