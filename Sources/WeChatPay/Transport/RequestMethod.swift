/// A method of HTTP.
public enum RequestMethod: String, Sendable, Hashable, CaseIterable {
  /// `GET`
  case get = "GET"
  /// `POST`
  case post = "POST"
  /// `PUT`
  case put = "PUT"
  /// `PATCH`
  case patch = "PATCH"
  /// `DELETE`
  case delete = "DELETE"
  /// `HEAD`
  case head = "HEAD"
  /// `OPTIONS`
  case options = "OPTIONS"

  /// Whether the request only reads, so that repeating it changes nothing.
  var isRead: Bool { self == .get || self == .head || self == .options }
}
