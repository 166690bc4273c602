package import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An HTTP server on this machine that answers as a test wants, and remembers what it was asked.
package final class LoopbackServer: Sendable {
  package struct Request: Sendable {
    package let method: String
    /// Path and query, as they came.
    package let target: String
    /// Names in small letters.
    package let headers: [String: String]
    package let body: Data
  }

  /// What the server does with a request.
  package enum Answer: Sendable {
    case reply(status: Int, headers: [(String, String)], body: Data)
    /// A reply that promises more bytes than come.
    case cutShort(status: Int, headers: [(String, String)], body: Data, promised: Int)
    /// The connection is closed without a reply.
    case hangUp
    /// No reply at all, while the connection stays open for so many seconds.
    case silence(seconds: Double)
  }

  package let port: Int
  private let listener: Int32
  private let received = Mutex<[Request]>([])
  private let answer: @Sendable (Request) throws -> Answer

  package init(_ answer: @escaping @Sendable (Request) throws -> Answer) throws {
    self.answer = answer
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, type, 0)
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 128) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let server = self else { return }
        Thread.detachNewThread { server.serve(connection) }
      }
    }
  }

  deinit {
    stop()
  }

  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  package var url: URL {
    URL(string: "http://127.0.0.1:\(port)") ?? URL(filePath: "/")
  }

  package var requests: [Request] {
    received.withLock { $0 }
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    while let request = read(connection) {
      received.withLock { $0.append(request) }
      guard let answer = try? answer(request) else { return }
      switch answer {
      case .reply(let status, let headers, let body):
        write(connection, status: status, headers: headers, body: body, length: body.count)
        if request.headers["connection"]?.lowercased() == "close" { return }
      case .cutShort(let status, let headers, let body, let promised):
        write(connection, status: status, headers: headers, body: body, length: promised)
        return
      case .hangUp: return
      case .silence(let seconds):
        Thread.sleep(forTimeInterval: seconds)
        return
      }
    }
  }

  private func read(_ connection: Int32) -> Request? {
    var bytes = Data()
    let end = Data("\r\n\r\n".utf8)
    while bytes.range(of: end) == nil {
      guard let more = receive(connection) else { return nil }
      bytes += more
    }
    guard let split = bytes.range(of: end) else { return nil }
    let lines = String(decoding: bytes[..<split.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let first = lines[0].split(separator: " ")
    guard first.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    var body = Data(bytes[split.upperBound...])
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    while body.count < length {
      guard let more = receive(connection) else { return nil }
      body += more
    }
    return Request(method: String(first[0]), target: String(first[1]), headers: headers, body: body)
  }

  private func receive(_ connection: Int32) -> Data? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(connection, &buffer, buffer.count, 0)
    return count > 0 ? Data(buffer[..<count]) : nil
  }

  private func write(_ connection: Int32, status: Int, headers: [(String, String)], body: Data, length: Int) {
    var head = "HTTP/1.1 \(status) Answer\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if status != 204 { head += "Content-Length: \(length)\r\n" }
    var rest = (Data((head + "\r\n").utf8) + body)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
