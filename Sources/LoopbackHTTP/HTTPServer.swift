import Foundation
import WeChatPay

/// An HTTP/1.1 server on this machine's loopback interface, for nobody else.
///
/// One thread reads and writes all connections; what answers runs in tasks. Connections, sizes and times are bounded: a
/// client that sends slowly, or nothing, or too much, loses its connection.
package final class HTTPServer: Sendable {
  package typealias Handler = @Sendable (HTTPRequest) async -> HTTPReply

  /// How much, and how long.
  package struct Limits: Sendable {
    package var http = HTTPLimits()
    package var connections = 512
    /// For a whole request, from its first byte.
    package var requestTime = Duration.seconds(30)
    /// Without a request.
    package var idleTime = Duration.seconds(75)
    /// Until a client has taken a reply.
    package var replyTime = Duration.seconds(30)

    package init() {}
  }

  /// Where it listens.
  package let port: Int
  private let mailbox: Mailbox

  /// Listens at once, until ``close()``.
  ///
  /// - Parameter port: 0 for any that is free.
  /// - Throws: ``HTTPServerError`` where the port is taken.
  package init(port: Int = 0, limits: Limits = Limits(), handler: @escaping Handler) throws(HTTPServerError) {
    let listener = try Sockets.listen(port: port, backlog: 512)
    self.port = listener.port
    let wake: (reading: Int32, writing: Int32)
    do throws(HTTPServerError) {
      wake = try Sockets.makePipe()
    } catch {
      Sockets.close(listener.socket)
      throw error
    }
    let mailbox = Mailbox(reading: wake.reading, writing: wake.writing)
    self.mailbox = mailbox
    let thread = Thread {
      var loop = HTTPServerLoop(listener: listener.socket, limits: limits, mailbox: mailbox, handler: handler)
      loop.run()
    }
    thread.name = "wechatpay-http"
    thread.start()
  }

  deinit { close() }

  /// Closes the port and all connections.
  package func close() { mailbox.close() }
}

/// What the tasks tell the thread.
///
/// Its pipe holds something just while there is mail: whoever waits for the one has the other.
package final class Mailbox: Sendable {
  private struct Content {
    var replies: [(number: UInt64, reply: HTTPReply)] = []
    var isClosed = false
    var hasEnded = false

    var isEmpty: Bool { replies.isEmpty && !isClosed }
  }

  /// The end of the pipe that tells whether there is mail.
  package let descriptor: Int32
  private let writing: Int32
  private let content = Locked(Content())

  /// - Parameters: The ends of a pipe, neither of which blocks; both are closed at the end.
  package init(reading: Int32, writing: Int32) {
    descriptor = reading
    self.writing = writing
  }

  package func post(_ reply: HTTPReply, to number: UInt64) { change { $0.replies.append((number, reply)) } }

  func close() { change { $0.isClosed = true } }

  private func change(_ change: (inout Content) -> Void) {
    content.withLock { content in
      let wasEmpty = content.isEmpty
      change(&content)
      guard wasEmpty, !content.hasEnded else { return }
      var byte: UInt8 = 1
      _ = write(writing, &byte, 1)
    }
  }

  package func take() -> (replies: [(number: UInt64, reply: HTTPReply)], isClosed: Bool) {
    content.withLock { content in
      let taken = (content.replies, content.isClosed)
      if !content.isEmpty {
        var byte: UInt8 = 0
        while read(descriptor, &byte, 1) == 1 {}
      }
      content.replies = []
      return taken
    }
  }

  /// The thread reads no more.
  func end() {
    content.withLock { content in
      Sockets.close(descriptor)
      Sockets.close(writing)
      content.hasEnded = true
    }
  }
}
