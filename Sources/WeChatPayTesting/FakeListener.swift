public import Foundation
package import LoopbackHTTP
import WeChatPay

/// A ``FakeServer`` that listens on this machine, for programs in any language. It ends with this value.
public final class FakeListener: Sendable {
  /// Where it listens.
  public var port: Int { server.port }
  /// `http://127.0.0.1:8080`
  public var url: URL { URL(string: "http://127.0.0.1:\(port)") ?? URL(filePath: "/") }
  private let server: HTTPServer

  fileprivate init(_ server: HTTPServer) {
    self.server = server
  }

  /// Closes the port and all connections.
  public func close() { server.close() }
}

extension FakeServer {
  /// Listens on this machine, and for nobody else: at 127.0.0.1.
  ///
  /// ```swift
  /// let listener = try server.listen()
  /// let pay = try server.client().with(host: Host("\(listener.url)"))
  /// ```
  ///
  /// - Parameter port: 0 for any that is free.
  /// - Throws: ``FakeServerError`` where the port is taken.
  public func listen(port: Int = 0) throws -> FakeListener {
    do throws(HTTPServerError) {
      return FakeListener(try HTTPServer(port: port) { [self] in await reply(to: $0) })
    } catch {
      throw FakeServerError(error.description)
    }
  }

  /// The answer as it goes over a connection.
  package func reply(to request: HTTPRequest) async -> HTTPReply {
    guard let method = RequestMethod(rawValue: request.method) else {
      return HTTPReply(Answer(Refusal(status: 405, code: "METHOD_NOT_ALLOWED", message: "no such method is described")))
    }
    let headers = HeaderFields(request.fields, name: \.name, value: \.value)
    let incoming = FakeIncoming(
      method: method, target: request.target, headers: headers, body: request.body,
      origin: request.field("Host").map { "http://" + $0 })
    do throws(TransportFailure) {
      let answer = try answer(to: incoming)
      if let delay = answer.delay {
        if delay >= .seconds(600) { return .silence }
        try? await Task.sleep(for: delay)
      }
      var reply = HTTPReply(answer)
      if answer.failure != nil { reply.delivery = .cut(missing: answer.body.count + 1) }
      return reply
    } catch {
      return .hangUp
    }
  }
}

extension HTTPReply {
  fileprivate init(_ answer: Answer) {
    self.init(
      status: answer.head.statusCode, fields: answer.head.headers.map { HTTPField($0.name, $0.value) },
      body: answer.body)
  }
}
