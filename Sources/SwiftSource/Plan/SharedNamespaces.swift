/// The types of the runtime that generated code extends, so that several modules of it stand side by side.
package enum SharedNamespaces {
  /// The root of all paths under `/v3`.
  package static let v3 = Identifier(known: "V3")
  package static let notifications = Identifier(known: "Notifications")
}

extension TypeReference {
  /// Whether it lies in one of them.
  var isInSharedNamespace: Bool {
    guard case .named(let names) = self else { return false }
    return names.first == SharedNamespaces.v3 || names.first == SharedNamespaces.notifications
  }
}
