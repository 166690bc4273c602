import Foundation

/// A request before it is signed.
struct PlainRequest: Sendable {
  struct Content: Sendable {
    var bytes: Data
    var type: String
    /// What of the bytes is signed: all of them, but for uploads.
    var signedBytes: Data
  }

  var method: HTTPMethod
  /// Percent-encoded, from the first slash on.
  var path: String
  var query: [(name: String, value: String)] = []
  var headers: [(name: String, value: String)] = []
  var content: Content?
  var accepts = "application/json"
  var isReplySigned = true
  /// Where it has to go, if not to the client's host.
  var host: Host?

  init(method: HTTPMethod, path: String) {
    self.method = method
    self.path = path
  }

  /// Path and query as they go over the wire.
  var target: String {
    if query.isEmpty { return path }
    return path + "?" + query.map { percentEncoded($0.name) + "=" + percentEncoded($0.value) }.joined(separator: "&")
  }
}

extension PlainRequest.Content {
  init(json: Data) {
    self.init(bytes: json, type: "application/json", signedBytes: json)
  }
}
