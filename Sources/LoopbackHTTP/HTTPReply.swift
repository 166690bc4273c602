package import Foundation

/// What goes back.
package struct HTTPReply: Sendable, Hashable {
  package var status: Int
  package var fields: [HTTPField]
  package var body: Data
  /// How it travels.
  package var delivery = Delivery.whole

  package enum Delivery: Sendable, Hashable {
    case whole
    /// So many bytes more are promised than there are, and the connection is closed behind the body.
    case cut(missing: Int)
    /// Nothing is sent: the connection is closed.
    case hangUp
    /// Nothing is sent, and the connection stays open until the client closes it.
    case silence
  }

  package init(status: Int, fields: [HTTPField] = [], body: Data = Data()) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  package static let hangUp = HTTPReply(delivery: .hangUp)
  package static let silence = HTTPReply(delivery: .silence)

  private init(delivery: Delivery) {
    self.init(status: 0)
    self.delivery = delivery
  }

  /// The bytes for the wire.
  ///
  /// - Parameters:
  ///   - method: That of the request: a `HEAD` gets no body.
  ///   - keepsConnection: Whether another request may follow.
  func bytes(to method: String, keepsConnection: Bool) -> Data {
    var head = "HTTP/1.1 \(status) \(Self.phrase(status))\r\n"
    for field in fields where !field.isNamed("Content-Length") && !field.isNamed("Connection") {
      head += "\(field.name): \(Self.withoutLineEnds(field.value))\r\n"
    }
    head += "Date: \(HTTPDate.text(Date()))\r\n"
    // RFC 9110 §8.6: a 204 has no length.
    if status != 204 { head += "Content-Length: \(body.count + missing)\r\n" }
    head += keepsConnection ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n"
    var bytes = Data(head.utf8)
    guard method != "HEAD", status != 204, status != 304 else { return bytes }
    bytes.append(body)
    return bytes
  }

  private var missing: Int {
    if case .cut(let missing) = delivery { missing } else { 0 }
  }

  private static func withoutLineEnds(_ value: String) -> String {
    let isLineEnd: (UInt8) -> Bool = { $0 == 0x0D || $0 == 0x0A }
    if !value.utf8.contains(where: isLineEnd) { return value }
    return String(decoding: value.utf8.filter { !isLineEnd($0) }, as: UTF8.self)
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 202: "Accepted"
    case 204: "No Content"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 415: "Unsupported Media Type"
    case 417: "Expectation Failed"
    case 421: "Misdirected Request"
    case 429: "Too Many Requests"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: status < 400 ? "OK" : "Error"
    }
  }
}
