public import Foundation

public enum HTTPMethod: String, Hashable, Sendable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case head = "HEAD"
  case options = "OPTIONS"

  /// Whether a request may be sent again without asking anybody, since it changes nothing.
  var isSafe: Bool { self == .get || self == .head || self == .options }
}

/// Header fields; names are compared without regard to case.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [(name: String, value: String)] = []

  public init() {}

  public init(_ fields: some Sequence<(String, String)>) {
    for (name, value) in fields { self.fields.append((name, value)) }
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements)
  }

  /// The first value of that name; setting it replaces all.
  public subscript(name: String) -> String? {
    get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
    set {
      fields.removeAll { $0.name.lowercased() == name.lowercased() }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// All fields in the order they were given.
  public var all: [(name: String, value: String)] { fields }
}

extension HTTPHeaders: CustomStringConvertible, CustomReflectable {
  private static let secret: Set<String> = ["authorization", "wechatpay-signature", "cookie", "set-cookie"]

  /// Signatures and tokens are left out.
  public var description: String {
    fields.map { "\($0.name): \(Self.secret.contains($0.name.lowercased()) ? "<redacted>" : $0.value)" }
      .joined(separator: "\n")
  }

  public var customMirror: Mirror { Mirror(self, children: ["fields": description]) }
}

/// A signed request, ready to be sent.
public struct HTTPRequest: Sendable {
  public let method: HTTPMethod
  public let url: URL
  public let headers: HTTPHeaders
  /// Nil for a request without a body. These bytes are signed: they go out as they are.
  public let body: Data?
  /// Whether the transport may send it a second time on its own, as some do when a reused connection drops.
  public let mayBeRepeated: Bool
  /// How long the whole exchange may take.
  public let timeout: Duration
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
  /// Method, host and path; no query, which may carry a token or a personal field.
  public var description: String { "\(method.rawValue) \(url.host() ?? "")\(url.path(percentEncoded: true))" }
  public var customMirror: Mirror { Mirror(self, children: ["request": description]) }
}

/// A reply as it came.
public struct HTTPReply: Sendable {
  public let statusCode: Int
  public let headers: HTTPHeaders
  public let body: Data

  public init(statusCode: Int, headers: HTTPHeaders, body: Data) {
    self.statusCode = statusCode
    self.headers = headers
    self.body = body
  }
}
