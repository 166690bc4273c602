/// Everything that was understood of a set of descriptions.
package struct APIDescription: Hashable, Sendable {
  package var operations: [Operation]
  package var notifications: [Notification]
  /// Schemas that are referred to; empty for pages.
  package var components: [String: Component]

  package init(
    operations: [Operation] = [], notifications: [Notification] = [], components: [String: Component] = [:]
  ) {
    self.operations = operations
    self.notifications = notifications
    self.components = components
  }
}

/// A schema with a name of its own, that others refer to.
package struct Component: Hashable, Sendable {
  package var name: String
  package var schema: Schema
  /// Markdown; lines end in `\n`.
  package var description: String
  package var location: SourceLocation

  package init(name: String, schema: Schema, description: String, location: SourceLocation) {
    self.name = name
    self.schema = schema
    self.description = description
    self.location = location
  }
}

/// One method of one path.
package struct Operation: Hashable, Sendable {
  package enum Method: String, Hashable, Sendable, CaseIterable {
    case get, put, post, delete, patch, head, options
  }

  package var method: Method
  package var path: PathTemplate
  package var documentation: Documentation
  /// The servers that the description names, as URLs; empty where it is the usual one.
  package var servers: [String]
  /// Whether it must go to one of `servers`, and not to the usual one.
  package var requiresServer: Bool
  /// In the order of the path.
  package var pathParameters: [Field]
  package var query: [Field]
  package var headers: [Field]
  package var body: RequestBody?
  /// Success first; a description by pages has exactly one.
  package var responses: [Response]
  package var samples: [Sample]
  /// What it may be refused with, as far as the description says.
  package var errors: [OperationError]
  package var location: SourceLocation

  package init(
    method: Method, path: PathTemplate, documentation: Documentation, servers: [String] = [],
    requiresServer: Bool = false, pathParameters: [Field] = [], query: [Field] = [], headers: [Field] = [],
    body: RequestBody? = nil, responses: [Response] = [], samples: [Sample] = [],
    errors: [OperationError] = [], location: SourceLocation
  ) {
    self.method = method
    self.path = path
    self.documentation = documentation
    self.servers = servers
    self.requiresServer = requiresServer
    self.pathParameters = pathParameters
    self.query = query
    self.headers = headers
    self.body = body
    self.responses = responses
    self.samples = samples
    self.errors = errors
    self.location = location
  }
}

/// What people read about an operation or a notification.
package struct Documentation: Hashable, Sendable {
  package var title: String
  /// Markdown; lines end in `\n`.
  package var description: String
  /// The official pages.
  package var links: [String]
  package var isDeprecated: Bool
  /// What to know or to use instead: the notices of a page, Markdown.
  package var notices: [String]

  package init(
    title: String, description: String = "", links: [String] = [], isDeprecated: Bool = false, notices: [String] = []
  ) {
    self.title = title
    self.description = description
    self.links = links
    self.isDeprecated = isDeprecated
    self.notices = notices
  }
}

/// A path with its parameters: `/v3/certificates`, `/v3/pay/transactions/id/{transaction_id}`. The path `/` has no
/// segments and ends in a slash; between two slashes stands an empty literal.
package struct PathTemplate: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    case parameter(String)
  }

  package var segments: [Segment]
  package var endsInSlash: Bool
  /// What the description has behind the path, and tells operations apart: `?action=close`, `#close`.
  package var variant: String

  package init(segments: [Segment], endsInSlash: Bool = false, variant: String = "") {
    self.segments = segments
    self.endsInSlash = endsInSlash
    self.variant = variant
  }

  /// `/v3/pay/transactions/id/{transaction_id}`
  package var text: String {
    var text = ""
    for segment in segments {
      switch segment {
      case .literal(let literal):
        text += "/"
        text += literal
      case .parameter(let name):
        text += "/{"
        text += name
        text += "}"
      }
    }
    if endsInSlash { text += "/" }
    return text + variant
  }

  /// Its first two steps, which are about one business: `/v3/pay`.
  package var area: String { PathTemplate(segments: Array(segments.prefix(2))).text }

  /// What is sent: a fragment never is.
  package var wireText: String {
    let text = text
    return text.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(text[..<$0]) } ?? text
  }

  package var parameterNames: [String] {
    segments.compactMap { segment in
      if case .parameter(let name) = segment { name } else { nil }
    }
  }
}

package struct RequestBody: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case json(Schema)
    /// Parts by name; one of them is a file, and `meta` describes it.
    case multipart([Field])
    case form([Field])
    /// Bytes of that media type.
    case binary(String)
  }

  package var content: Content
  package var isRequired: Bool
  package var description: String

  package init(_ content: Content, isRequired: Bool = true, description: String = "") {
    self.content = content
    self.isRequired = isRequired
    self.description = description
  }
}

package struct Response: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case empty
    case json(Schema)
    /// A file of that media type.
    case file(String)
  }

  /// Nil for the response that stands for all others.
  package var status: Int?
  package var content: Content
  package var description: String
  /// False where the platform does not sign it, as it is with downloads.
  package var isSigned: Bool

  package init(status: Int?, content: Content, description: String = "", isSigned: Bool = true) {
    self.status = status
    self.content = content
    self.description = description
    self.isSigned = isSigned
  }
}

/// Example values of one operation.
package struct Sample: Hashable, Sendable {
  /// What the description calls it; empty where it has only one.
  package var title: String
  /// Path parameters, query and headers by name.
  package var parameters: [JSON.Member]
  package var body: JSON?
  package var response: JSON?
  /// Whether the response was made from names and types, for want of one in the description.
  package var isResponseMade: Bool

  package init(
    title: String = "", parameters: [JSON.Member] = [], body: JSON? = nil, response: JSON? = nil,
    isResponseMade: Bool = false
  ) {
    self.title = title
    self.parameters = parameters
    self.body = body
    self.response = response
    self.isResponseMade = isResponseMade
  }
}

/// What the platform sends to the merchant's own address.
package struct Notification: Hashable, Sendable {
  /// What it is called: its event type, with something behind it where that stands for several things.
  package var name: String
  /// What it comes as on the wire, such as `TRANSACTION.SUCCESS`: first what `name` begins with, then its other names.
  package var eventTypes: [String]
  /// The values of `resource.original_type` under which it comes; empty where the description does not say.
  package var originalTypes: [String]
  package var documentation: Documentation
  /// The shape of the decrypted resource.
  package var resource: Schema
  package var sample: JSON?
  package var location: SourceLocation

  package init(
    name: String, eventTypes: [String], originalTypes: [String] = [], documentation: Documentation, resource: Schema,
    sample: JSON? = nil, location: SourceLocation
  ) {
    // What it is named after comes first: a page of another event may list it, too.
    let own = eventTypes.filter { name == $0 || name.hasPrefix($0 + ".") || name.hasPrefix($0 + "-") }
      .max { $0.utf8.count < $1.utf8.count }
    self.name = own == nil ? eventTypes.first ?? name : name
    self.eventTypes = own.map { own in [own] + eventTypes.filter { $0 != own } } ?? eventTypes
    self.originalTypes = originalTypes
    self.documentation = documentation
    self.resource = resource
    self.sample = sample
    self.location = location
  }
}
