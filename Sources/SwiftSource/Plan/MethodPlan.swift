/// A method that sends a request.
package struct MethodPlan: Hashable, Sendable {
  /// What the runtime is asked to do.
  package enum Action: Hashable, Sendable {
    case send, download
    /// What the form is like, where it is not the usual one.
    case upload(UploadFormPlan?)

    var name: SwiftText {
      switch self {
      case .send: "send"
      case .upload: "upload"
      case .download: "download"
      }
    }
  }

  package var name: Identifier
  /// Markdown.
  package var documentation: String
  /// Why nobody should call it any more; nil where nothing speaks against it.
  package var deprecation: String?
  package var parameters: [ParameterPlan]
  package var result: TypeReference
  /// Whether there is anything in the result that a caller could have missed.
  package var isResultDiscardable: Bool
  package var action: Action
  package var endpoint: EndpointPlan
  package var origin: Origin?

  package init(
    name: Identifier, documentation: String, deprecation: String? = nil, parameters: [ParameterPlan],
    result: TypeReference, isResultDiscardable: Bool = false, action: Action, endpoint: EndpointPlan,
    origin: Origin? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.deprecation = deprecation
    self.parameters = parameters
    self.result = result
    self.isResultDiscardable = isResultDiscardable
    self.action = action
    self.endpoint = endpoint
    self.origin = origin
  }
}

/// What the parts of an upload and the members of `meta` are called.
package struct UploadFormPlan: Hashable, Sendable {
  package enum Algorithm: Hashable, Sendable {
    case sha256, sm3
  }

  package var part: String
  package var name: String?
  package var digest: String?
  package var algorithm: Algorithm

  package init(part: String, name: String?, digest: String?, algorithm: Algorithm) {
    self.part = part
    self.name = name
    self.digest = digest
    self.algorithm = algorithm
  }
}

package struct ParameterPlan: Hashable, Sendable {
  /// Nil for a parameter without a label.
  package var label: Identifier?
  package var name: Identifier
  package var type: TypeReference
  package var defaultValue: SwiftText?

  package init(label: Identifier?, name: Identifier, type: TypeReference, defaultValue: SwiftText? = nil) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
  }
}

package struct EndpointPlan: Hashable, Sendable {
  package var method: Identifier
  /// With its parameters in braces, as the runtime takes it.
  package var path: String
  package var server: String?
  /// The media type of a body that is bytes.
  package var contentType: String?
  /// The status of a success, where it is 202: elsewhere the runtime takes that for "accepted, not done".
  package var status: Int?
  package var isReplySigned: Bool
  /// What to do about errors, by their codes.
  package var remedies: [Remedy]

  package struct Remedy: Hashable, Sendable {
    package var code: String
    package var text: String

    package init(code: String, text: String) {
      self.code = code
      self.text = text
    }
  }

  package init(
    method: Identifier, path: String, server: String? = nil, contentType: String? = nil, status: Int? = nil,
    isReplySigned: Bool = true, remedies: [Remedy] = []
  ) {
    self.method = method
    self.path = path
    self.server = server
    self.contentType = contentType
    self.status = status
    self.isReplySigned = isReplySigned
    self.remedies = remedies
  }
}
