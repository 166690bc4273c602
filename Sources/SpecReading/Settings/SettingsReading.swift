package import SpecModel

/// Reads `wechatpay-gen.json`.
package func readSettings(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
  var reader = SettingsReader()
  reader.read(file)
  return (reader.settings, reader.diagnostics)
}

private struct SettingsReader {
  var settings = Settings()
  var diagnostics: [Diagnostic] = []

  /// What a field can be made.
  private static let types: [String: (Schema.Kind, String?)] = [
    "String": (.string, nil), "Int": (.integer, nil), "Double": (.number, "double"), "Bool": (.boolean, nil),
    "Timestamp": (.string, "date-time"), "JSONValue": (.any, nil),
  ]

  mutating func read(_ file: SourceFile) {
    switch SourceText.read(file) {
    case .failure(let problem): diagnostics.append(problem.diagnostic)
    case .success(let source):
      switch readJSON(source, source.content) {
      case .success(let root): read(OpenAPIFile(source: source, root: root).start)
      case .failure(let problem):
        diagnostics.append(
          Diagnostic(
            .error, at: SourceLocation(file: file.path, line: problem.line + 1, column: problem.column),
            "this is no JSON: \(problem.message)", row: source.quotation(line: problem.line), remedy: "mend the file"))
      }
    }
  }

  private mutating func read(_ root: OpenAPINode) {
    guard root.isObject else { return report(root, "settings must be an object", "write an object") }
    for (name, node) in root.members {
      switch name {
      case "include": readSelections(node)
      case "access": readAccess(node)
      case "root": readRoot(node)
      case "overrides": readOverrides(node)
      default:
        let known = ["include", "access", "root", "overrides"]
        let meant = suggestion(for: name, among: known)
        report(node, "'\(name)' is no setting", "write \(meant.map { "'\($0)'" } ?? known.joined(separator: ", "))")
      }
    }
  }

  private mutating func readSelections(_ node: OpenAPINode) {
    guard case .array = node.json.value else { return report(node, "'include' must be a list", "write a list") }
    for element in node.elements {
      guard let text = element.text, let selection = selection(text, element.location) else {
        report(
          element, "this selects nothing",
          "write a path such as '/v3/pay/**', with a method before it if you like, or an event type")
        continue
      }
      settings.included.append(selection)
    }
  }

  private func selection(_ text: String, _ location: SourceLocation) -> Settings.Selection? {
    let words = text.split(separator: " ")
    guard let last = words.last, words.count <= 2 else { return nil }
    var method: SpecModel.Operation.Method?
    if words.count == 2 {
      method = SpecModel.Operation.Method(rawValue: words[0].lowercased())
      if method == nil { return nil }
    }
    let isPath = last.hasPrefix("/")
    if !isPath, method != nil { return nil }
    let parts = last.split(separator: isPath ? "/" : ".").map(String.init)
    return Settings.Selection(method: method, parts: parts, isPath: isPath, location: location)
  }

  private mutating func readAccess(_ node: OpenAPINode) {
    guard let access = node.text.flatMap({ Settings.Access(rawValue: $0) }) else {
      return report(node, "this is no access level", "write 'public', 'package' or 'internal'")
    }
    settings.access = access
  }

  private mutating func readRoot(_ node: OpenAPINode) {
    guard let name = node.text, name.isEmpty || isIdentifier(name) && name.first?.isLowercase == true else {
      return report(
        node, "the root must be a name such as 'shop'",
        "write letters and digits, a small letter first, or '\"\"' for none")
    }
    settings.root = name
  }

  private mutating func readOverrides(_ node: OpenAPINode) {
    guard node.isObject else { return report(node, "'overrides' must be an object", "write an object") }
    for (text, member) in node.members {
      guard let subject = subject(text) else {
        report(
          member, "'\(text)' is neither a path nor a field",
          "write '/v3/some/path', or 'POST /v3/some/path field.of.it'")
        continue
      }
      readOverride(subject, member)
    }
  }

  private func subject(_ text: String) -> Settings.Override.Subject? {
    let words = text.split(separator: " ")
    if words.count == 1, text.hasPrefix("/") { return .path(text.split(separator: "/").map(String.init)) }
    guard words.count == 3, let method = SpecModel.Operation.Method(rawValue: words[0].lowercased()),
      words[1].hasPrefix("/")
    else { return nil }
    return .field(method, path: String(words[1]), names: words[2].split(separator: ".").map(String.init))
  }

  private mutating func readOverride(_ subject: Settings.Override.Subject, _ node: OpenAPINode) {
    guard node.isObject else { return report(node, "an override must be an object", "write 'name' or 'type'") }
    var override = Settings.Override(subject: subject, location: node.location)
    for (name, member) in node.members {
      switch (name, member.text) {
      case ("name", let text?) where isIdentifier(text): override.name = text
      case ("name", _): report(member, "this is no name", "write letters and digits, a letter first")
      case ("type", let text?):
        guard case .field = subject, let (kind, format) = Self.types[text] else {
          report(member, "'\(text)' is no type for this", "write \(Self.types.keys.sorted().joined(separator: ", "))")
          continue
        }
        (override.kind, override.format) = (kind, format)
      default: report(member, "'\(name)' cannot be overridden", "write 'name' or 'type'")
      }
    }
    settings.overrides.append(override)
  }

  private func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
    }
  }

  private mutating func report(_ node: OpenAPINode, _ message: String, _ remedy: String) {
    diagnostics.append(node.diagnostic(.error, message, remedy: remedy))
  }
}
