import Foundation

/// One connection of a client.
struct HTTPConnection {
  private let socket: Int32
  private let number: Int
  private var buffer = Data()
  private var isReset = false

  init(socket: Int32, number: Int) {
    self.socket = socket
    self.number = number
  }

  /// Reads one whole request; `nil` when the client has no more, or nothing more of it is to be read.
  mutating func readRequest(_ reach: LoopbackServer.Reach, noteHead: () -> Void) -> LoopbackServer.Request? {
    if reach == .nothing {
      if Socket.isReadable(socket) { reset() }
      return nil
    }
    guard let head = read(through: Data("\r\n\r\n".utf8)) else { return nil }
    noteHead()
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
    if reach != .everything {
      if reach == .halfOfTheBody { _ = read((headers["content-length"].flatMap { Int($0) } ?? 0) / 2) }
      reset()
      return nil
    }
    guard let body = readBody(headers) else { return nil }
    return LoopbackServer.Request(
      number: 0, connection: number, method: String(start[0]), target: String(start[1]), headers: headers, body: body,
      head: String(decoding: head, as: UTF8.self))
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

  func send(status: Int, headers: [(String, String)], body: Data, length: Int) -> Bool {
    var head = "HTTP/1.1 \(status) Answer\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if status != 204 { head += "Content-Length: \(length)\r\n" }
    return send(Data((head + "\r\n").utf8) + body)
  }

  /// Carries bytes both ways until both sides have ended.
  func tunnel(to port: Int) {
    guard let other = try? Socket.connect(to: port) else { return }
    guard send(Data("HTTP/1.1 200 Connection established\r\n\r\n".utf8)) else { return Socket.close(other) }
    let back = DispatchGroup()
    back.enter()
    Thread.detachNewThread { [socket] in
      Socket.copy(from: other, to: socket)
      back.leave()
    }
    Socket.copy(from: socket, to: other)
    back.wait()
    Socket.close(other)
  }

  mutating func waitForHangUp() {
    while fill() {}
  }

  mutating func reset() {
    isReset = true
    Socket.reset(socket)
  }

  func close() {
    if !isReset { Socket.close(socket) }
  }
}

extension LoopbackServer.Request {
  func numbered(_ number: Int) -> LoopbackServer.Request {
    LoopbackServer.Request(
      number: number, connection: connection, method: method, target: target, headers: headers, body: body,
      head: head)
  }
}
