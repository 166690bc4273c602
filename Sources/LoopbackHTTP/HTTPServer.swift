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
    let mailbox = Mailbox(descriptor: wake.writing)
    self.mailbox = mailbox
    let thread = Thread {
      var loop = HTTPServerLoop(
        listener: listener.socket, wake: wake.reading, limits: limits, mailbox: mailbox, handler: handler)
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
final class Mailbox: Sendable {
  private struct Content {
    var replies: [(number: UInt64, reply: HTTPReply)] = []
    var isClosed = false
    /// Nil when the thread has ended.
    var descriptor: Int32?
  }

  private let content: Locked<Content>

  init(descriptor: Int32) {
    content = Locked(Content(descriptor: descriptor))
  }

  func post(_ reply: HTTPReply, to number: UInt64) {
    content.withLock { content in
      content.replies.append((number, reply))
      if content.replies.count == 1 { Self.wake(content.descriptor) }
    }
  }

  func close() {
    content.withLock { content in
      content.isClosed = true
      Self.wake(content.descriptor)
    }
  }

  func take() -> (replies: [(number: UInt64, reply: HTTPReply)], isClosed: Bool) {
    content.withLock { content in
      let taken = (content.replies, content.isClosed)
      content.replies = []
      return taken
    }
  }

  /// The thread reads no more.
  func end() {
    content.withLock { content in
      if let descriptor = content.descriptor { Sockets.close(descriptor) }
      content.descriptor = nil
    }
  }

  private static func wake(_ descriptor: Int32?) {
    guard let descriptor else { return }
    var byte: UInt8 = 1
    // A full pipe wakes as well.
    _ = Foundation.write(descriptor, &byte, 1)
  }
}
