import Foundation

/// What the server's thread does.
struct HTTPServerLoop {
  private let listener: Int32
  private let limits: HTTPServer.Limits
  private let mailbox: Mailbox
  private let handler: HTTPServer.Handler
  private var connections: [Int32: HTTPConnection] = [:]
  private var sockets: [UInt64: Int32] = [:]
  private var lastNumber: UInt64 = 0
  /// Of those that were there before the last wait: what came since is looked at after the next one.
  private var nearestDeadline = ContinuousClock.now
  private var buffer = [UInt8](repeating: 0, count: 65536)
  /// Until when nobody is let in, for want of descriptors.
  private var pause: ContinuousClock.Instant?

  init(
    listener: Int32, limits: HTTPServer.Limits, mailbox: Mailbox, handler: @escaping HTTPServer.Handler
  ) {
    self.listener = listener
    self.limits = limits
    self.mailbox = mailbox
    self.handler = handler
  }

  mutating func run() {
    while true {
      let ready = wait()
      let mail = mailbox.take()
      if mail.isClosed { break }
      for (number, reply) in mail.replies { deliver(reply, to: number) }
      for (descriptor, events) in ready {
        switch descriptor {
        case mailbox.descriptor: break
        case listener: letIn()
        default: attend(descriptor, events)
        }
      }
      if nearestDeadline <= .now { closeOverdue() }
    }
    for connection in connections.values { Sockets.close(connection.socket) }
    Sockets.close(listener)
    mailbox.end()
  }

  private mutating func wait() -> [(descriptor: Int32, events: Int16)] {
    let now = ContinuousClock.now
    if let pause, pause <= now { self.pause = nil }
    var entries = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
    if pause == nil { entries.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0)) }
    var nearest = pause ?? now + .seconds(60)
    for connection in connections.values {
      entries.append(pollfd(fd: connection.socket, events: connection.events, revents: 0))
      nearest = min(nearest, connection.deadline)
    }
    nearestDeadline = nearest
    let milliseconds = max(0, min(60_000, (nearest - now) / .milliseconds(1))).rounded(.up)
    guard poll(&entries, nfds_t(entries.count), Int32(milliseconds)) > 0 else { return [] }
    return entries.filter { $0.revents != 0 }.map { ($0.fd, $0.revents) }
  }

  // MARK: Connections

  private mutating func letIn() {
    while true {
      switch Sockets.accept(listener) {
      case .none: return
      case .exhausted:
        pause = .now + .milliseconds(100)
        return
      case .socket(let socket):
        lastNumber += 1
        var connection = HTTPConnection(
          socket: socket, number: lastNumber, limits: limits.http, deadline: .now + limits.idleTime)
        if connections.count >= limits.connections {
          refuse(&connection, HTTPMistake(503, "there are too many connections"))
        }
        sockets[lastNumber] = socket
        keep(connection)
      }
    }
  }

  private mutating func attend(_ socket: Int32, _ events: Int16) {
    guard var connection = connections[socket] else { return }
    if events & Int16(POLLIN | POLLHUP | POLLERR) != 0, !connection.hasOutput {
      if case .answering = connection.state { return drop(connection) }
      guard receive(&connection) else { return drop(connection) }
    }
    keep(connection)
  }

  /// Returns whether the connection lives on.
  private mutating func receive(_ connection: inout HTTPConnection) -> Bool {
    switch Sockets.read(connection.socket, into: &buffer) {
    case .ended: return false
    case .later: return true
    case .bytes(let count):
      guard case .reading = connection.state else { return true }
      if !connection.reader.isWithinRequest { connection.deadline = .now + limits.requestTime }
      connection.reader.append(buffer[..<count])
      proceed(&connection)
      return true
    }
  }

  private mutating func proceed(_ connection: inout HTTPConnection) {
    switch connection.reader.next() {
    case .incomplete: break
    case .awaitsContinue: connection.queue(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8), thenClose: false)
    case .mistake(let mistake): refuse(&connection, mistake)
    case .request(let request):
      connection.state = .answering(method: request.method, keepsConnection: request.keepsConnection)
      connection.deadline = .now + .seconds(24 * 3600)
      let (number, mailbox, handler) = (connection.number, mailbox, handler)
      Task { mailbox.post(await handler(request), to: number) }
    }
  }

  private mutating func deliver(_ reply: HTTPReply, to number: UInt64) {
    guard let socket = sockets[number], var connection = connections[socket],
      case .answering(let method, let keepsConnection) = connection.state
    else { return }
    switch reply.delivery {
    case .hangUp: return drop(connection)
    case .silence: connection.state = .silent
    case .whole, .cut:
      let staysOpen = keepsConnection && reply.delivery == .whole
      connection.queue(reply.bytes(to: method, keepsConnection: staysOpen), thenClose: !staysOpen)
      connection.state = .reading
      connection.hasReplied = true
      connection.deadline = .now + limits.replyTime
    }
    keep(connection)
  }

  private func refuse(_ connection: inout HTTPConnection, _ mistake: HTTPMistake) {
    let reply = HTTPReply(
      status: mistake.status, fields: [HTTPField("Content-Type", "text/plain; charset=utf-8")],
      body: Data((mistake.problem + "\n").utf8))
    connection.queue(reply.bytes(to: "GET", keepsConnection: false), thenClose: true)
    connection.deadline = .now + limits.replyTime
  }

  /// Writes what can be written, goes on with what was read already, and remembers the connection.
  private mutating func keep(_ changed: HTTPConnection) {
    var connection = changed
    repeat {
      guard connection.flush() else { return drop(connection) }
      if connection.hasOutput { break }
      if connection.closesWhenWritten {
        end(&connection)
        break
      }
      guard connection.hasReplied else { break }
      connection.hasReplied = false
      connection.deadline = .now + (connection.reader.isWithinRequest ? limits.requestTime : limits.idleTime)
      proceed(&connection)
    } while connection.hasOutput
    connections[connection.socket] = connection
  }

  private func end(_ connection: inout HTTPConnection) {
    if case .ending = connection.state { return }
    connection.state = .ending
    connection.deadline = .now + .seconds(1)
    Sockets.endWriting(connection.socket)
  }

  private mutating func drop(_ connection: HTTPConnection) {
    Sockets.close(connection.socket)
    connections[connection.socket] = nil
    sockets[connection.number] = nil
  }

  private mutating func closeOverdue() {
    let now = ContinuousClock.now
    for var connection in connections.values where connection.deadline <= now {
      guard case .reading = connection.state, connection.reader.isWithinRequest, !connection.hasOutput else {
        drop(connection)
        continue
      }
      refuse(&connection, HTTPMistake(408, "the request did not arrive in time"))
      keep(connection)
    }
  }
}
