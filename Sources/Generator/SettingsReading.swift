package import SpecModel
import SpecReading
package import SwiftPlanning
import SwiftSource

/// Reads `wechatpay-gen.json`.
package func readSettings(_ file: SourceFile, _ report: inout Report) -> Settings {
  var reader = SettingsReader()
  if let file = JSONFile.read(file, remedy: "mend the file", report: &report) { reader.read(file.start, &report) }
  return reader.settings
}

private struct SettingsReader {
  var settings = Settings()

  mutating func read(_ root: JSONElement, _ report: inout Report) {
    guard root.isObject else {
      return report.add(.error, at: root, "settings must be an object", remedy: "write an object")
    }
    for (name, node) in root.members {
      switch name {
      case "include": settings.included = selections(in: node, "'include'", &report)
      case "access": readAccess(node, &report)
      case "root": readRoot(node, &report)
      case "overrides": readOverrides(node, &report)
      case "modules": readModules(node, &report)
      default:
        let known = ["include", "access", "root", "overrides", "modules"]
        let meant = suggestion(for: name, among: known)
        report.add(
          .error, at: node, "'\(name)' is no setting",
          remedy: "write \(meant.map { "'\($0)'" } ?? known.joined(separator: ", "))")
      }
    }
  }

  /// - Parameter what: What the list is, for those who wrote something else.
  private func selections(in node: JSONElement, _ what: String, _ report: inout Report) -> [Selection] {
    var selections: [Selection] = []
    guard node.isList else {
      report.add(.error, at: node, "\(what) must be a list", remedy: "write a list")
      return selections
    }
    for element in node.elements {
      guard let text = element.text, let selection = selection(text, element.location) else {
        report.add(
          .error, at: element, "this selects nothing",
          remedy: "write a path such as '/v3/pay/**', with a method before it if you like, or an event type")
        continue
      }
      selections.append(selection)
    }
    return selections
  }

  private mutating func readModules(_ node: JSONElement, _ report: inout Report) {
    guard node.isObject, !node.members.isEmpty else {
      return report.add(
        .error, at: node, "'modules' must be an object with a member for each module",
        remedy: #"write '{"Shop": ["/v3/shop/**"]}'"#)
    }
    // They are folders, too, and letter case does not count on every disk.
    var taken: Set<String> = []
    for (name, member) in node.members {
      let selections = selections(in: member, "what a module holds", &report)
      guard isIdentifier(name), name.first?.isUppercase == true, let identifier = Identifier(name) else {
        report.add(
          .error, at: member, "'\(name)' is no name for a module",
          remedy: "write letters and digits, a capital letter first")
        continue
      }
      guard taken.insert(name.lowercased()).inserted else {
        report.add(.error, at: member, "there is another module '\(name)'", remedy: "remove one of the two")
        continue
      }
      settings.modules.append(Settings.Module(name: identifier, selections: selections, location: member.location))
    }
  }

  private func selection(_ text: String, _ location: SourceLocation) -> Selection? {
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
    return Selection(method: method, parts: parts, isPath: isPath, location: location)
  }

  private mutating func readAccess(_ node: JSONElement, _ report: inout Report) {
    guard let access = node.text.flatMap({ AccessLevel(rawValue: $0) }) else {
      return report.add(.error, at: node, "this is no access level", remedy: "write 'public', 'package' or 'internal'")
    }
    settings.access = access
  }

  private mutating func readRoot(_ node: JSONElement, _ report: inout Report) {
    guard let name = node.text, name.isEmpty || isIdentifier(name) && name.first?.isLowercase == true else {
      return report.add(
        .error, at: node, "the root must be a name such as 'shop'",
        remedy: "write letters and digits, a small letter first, or '\"\"' for none")
    }
    settings.root = name
  }

  private mutating func readOverrides(_ node: JSONElement, _ report: inout Report) {
    guard node.isObject else {
      return report.add(.error, at: node, "'overrides' must be an object", remedy: "write an object")
    }
    for (text, member) in node.members {
      guard let subject = subject(text) else {
        report.add(
          .error, at: member, "'\(text)' is neither a path nor a field",
          remedy: "write '/v3/some/path', or 'POST /v3/some/path field.of.it'")
        continue
      }
      readOverride(subject, member, &report)
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

  private mutating func readOverride(
    _ subject: Settings.Override.Subject, _ node: JSONElement, _ report: inout Report
  ) {
    guard node.isObject else {
      return report.add(.error, at: node, "an override must be an object", remedy: "write 'name' or 'type'")
    }
    var override = Settings.Override(subject: subject, location: node.location)
    for (name, member) in node.members {
      switch (name, member.text) {
      case ("name", let text?) where isIdentifier(text): override.name = text
      case ("name", _):
        report.add(.error, at: member, "this is no name", remedy: "write letters and digits, a letter first")
      case ("type", let text?):
        guard case .field = subject, let type = Settings.FieldType(rawValue: text) else {
          let known = Settings.FieldType.allCases.map(\.rawValue).sorted().joined(separator: ", ")
          report.add(.error, at: member, "'\(text)' is no type for this", remedy: "write \(known)")
          continue
        }
        override.type = type
      default: report.add(.error, at: member, "'\(name)' cannot be overridden", remedy: "write 'name' or 'type'")
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

}
