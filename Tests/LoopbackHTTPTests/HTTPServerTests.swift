import Foundation
import LoopbackHTTP
import TestSupport
import Testing

@Suite struct HTTPServerTests {
  private static func echo(_ request: HTTPRequest) -> HTTPReply {
    switch request.path {
    case "/cut":
      var reply = HTTPReply(status: 200, body: Data("half".utf8))
      reply.delivery = .cut(missing: 4)
      return reply
    case "/hang-up": return .hangUp
    case "/silence": return .silence
    default: return HTTPReply(status: 200, body: Data("\(request.method) \(request.target)".utf8) + request.body)
    }
  }

  private func server(_ change: (inout HTTPServer.Limits) -> Void = { _ in }) throws -> HTTPServer {
    var limits = HTTPServer.Limits()
    // Other tests may keep all threads busy for longer than a client may be idle.
    limits.idleTime = .seconds(600)
    limits.requestTime = .seconds(600)
    limits.replyTime = .seconds(600)
    change(&limits)
    return try HTTPServer(limits: limits) { Self.echo($0) }
  }

  /// What comes back until the end, or until so many bytes.
  private func exchange(_ server: HTTPServer, _ pieces: String..., until count: Int = .max) async throws -> String {
    let port = server.port
    return try await onOwnThread {
      let client = try LoopbackClient(port: port)
      defer { client.close() }
      for piece in pieces { _ = client.send(Data(piece.utf8)) }
      return String(decoding: client.receive(until: count), as: UTF8.self)
    }
  }

  @Test func requestsOneAfterTheOther() async throws {
    let server = try server()
    let text = try await exchange(
      server, "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}",
      "HEAD /3 HTTP/1.1\r\nHost: x\r\n\r\nGET /4 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    let replies = text.components(separatedBy: "HTTP/1.1 200 OK\r\n").dropFirst()
    #expect(replies.map { $0.components(separatedBy: "\r\n\r\n")[1] } == ["GET /1", "POST /2{}", "", "GET /4"])
    #expect(replies.map { $0.contains("Connection: keep-alive") } == [true, true, true, false])
  }

  @Test func whatIsNoRequestIsAnsweredAndCloses() async throws {
    let server = try server()
    let text = try await exchange(server, "GET /1\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    #expect(text.contains("Connection: close"))
    #expect(!text.contains("/2"))
  }

  @Test func leaveToGoOn() async throws {
    let server = try server()
    let text = try await exchange(
      server,
      "POST /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n", "b")
    #expect(text.hasSuffix("\r\n\r\nPOST /ab"))
  }

  @Test func slowClientsLoseTheirConnection() async throws {
    let server = try server {
      $0.requestTime = .milliseconds(100)
      $0.idleTime = .milliseconds(100)
    }
    let slow = try await exchange(server, "GET /1 HTTP/1.1\r\nHo")
    #expect(slow.hasPrefix("HTTP/1.1 408 "))
    #expect(try await exchange(server) == "")
    let idle = try await exchange(server, "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(idle.hasSuffix("GET /1"))
  }

  @Test func tooManyConnections() async throws {
    let server = try server { $0.connections = 2 }
    let first = try LoopbackClient(port: server.port)
    let second = try LoopbackClient(port: server.port)
    defer {
      first.close()
      second.close()
    }
    let text = try await exchange(server, "")
    #expect(text.hasPrefix("HTTP/1.1 503 "))
    #expect(first.send(Data("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n".utf8)))
    let reply = try await onOwnThread { first.receive(until: 12) }
    #expect(String(decoding: reply, as: UTF8.self).hasPrefix("HTTP/1.1 200"))
  }

  @Test func faults() async throws {
    let server = try server { $0.idleTime = .milliseconds(200) }
    let cut = try await exchange(server, "GET /cut HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(cut.contains("Content-Length: 8\r\n") && cut.hasSuffix("\r\n\r\nhalf"))
    #expect(try await exchange(server, "GET /hang-up HTTP/1.1\r\nHost: x\r\n\r\n") == "")
    let port = server.port
    let silent = try LoopbackClient(port: port)
    _ = silent.send(Data("GET /silence HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    #expect(try await exchange(server, "GET /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").hasSuffix("GET /1"))
    silent.close()
  }

  @Test func manyAtOnce() async throws {
    let server = try server()
    try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await exchange(server, "GET /\(number) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        }
      }
      for try await text in group { #expect(text.hasPrefix("HTTP/1.1 200 OK")) }
    }
  }

  /// Two requests at once, and no other until both are answered: a reply that is posted while the other one is taken must
  /// wake the thread again.
  @Test func noReplyLies() async throws {
    let server = try server()
    let port = server.port
    let closing = try await exchange(server, "GET /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    let length = closing.replacing("close", with: "keep-alive").utf8.count
    let answered = try await onOwnThread {
      let clients = [try LoopbackClient(port: port), try LoopbackClient(port: port)]
      defer { for client in clients { client.close() } }
      var answered = 0
      for _ in 0..<5000 {
        for client in clients { _ = client.send(Data("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n".utf8)) }
        for client in clients where client.receive(until: length).count == length { answered += 1 }
      }
      return answered
    }
    #expect(answered == 10_000)
    withExtendedLifetime(server) {}
  }

  @Test func aPortIsTakenOnce() throws {
    let server = try server()
    #expect(throws: HTTPServerError.self) { try HTTPServer(port: server.port) { Self.echo($0) } }
    #expect(throws: HTTPServerError.self) { try HTTPServer(port: 70_000) { Self.echo($0) } }
  }

  @Test func nobodyListensAfterTheEnd() async throws {
    let server = try server()
    let port = server.port
    server.close()
    try await eventually { (try? LoopbackClient(port: port))?.close() == nil }
  }
}
