// Pages fold FILE.symbols.json...
//   makes the reference of a generated module one page for each call and each type, as readers of an API know it: what
//   would be a page for each field, value, initialiser and other name becomes a table on the page of its type.
//
// Pages slim FOLDER
//   leaves out of a built site what is on each page for each page that it links to, and not shown.

import Foundation

typealias Object = [String: Any]

/// A symbol graph's symbol, as far as it matters here.
struct Symbol {
  var json: Object

  var id: String { (json["identifier"] as? Object)?["precise"] as? String ?? "" }
  var kind: String { (json["kind"] as? Object)?["identifier"] as? String ?? "" }
  var path: [String] { json["pathComponents"] as? [String] ?? [] }
  var title: String { (json["names"] as? Object)?["title"] as? String ?? "" }
  var fragments: [Object] { json["declarationFragments"] as? [Object] ?? [] }
  var declaration: String { fragments.map { $0["spelling"] as? String ?? "" }.joined() }
  var lines: [String] {
    let lines = (json["docComment"] as? Object)?["lines"] as? [Object] ?? []
    return lines.map { $0["text"] as? String ?? "" }
  }

  mutating func append(_ text: [String]) {
    var comment = json["docComment"] as? Object ?? [:]
    let own = comment["lines"] as? [Object] ?? []
    comment["lines"] = own + ([""] + text).map { ["text": $0] as Object }
    json["docComment"] = comment
  }
}

extension Symbol {
  /// In the sidebar a call goes by what the documentation calls it, and a type by its own name.
  mutating func shortenNames() {
    guard var names = json["names"] as? Object else { return }
    switch (kind, lines.first, path.last) {
    case ("swift.method", let title?, _) where !title.hasPrefix("`"):
      let verb = String(self.title.prefix { $0 != "(" })
      let heading: [Object] = [
        ["kind": "identifier", "spelling": verb], ["kind": "text", "spelling": " " + title],
      ]
      names["title"] = title
      names["navigator"] = heading
      names["subHeading"] = heading
    case ("swift.struct", _, let name?):
      names["title"] = name
      names["navigator"] = [["kind": "identifier", "spelling": name]]
    default: return
    }
    json["names"] = names
  }
}

/// The members of one type that become rows of its page.
struct Members {
  var steps: [Symbol] = []
  var fields: [Symbol] = []
  var values: [Symbol] = []
  var initialisers: [Symbol] = []

  mutating func add(_ member: Symbol) {
    switch member.kind {
    case "swift.init": if !member.declaration.contains("rawValue") { initialisers.append(member) }
    case "swift.type.property": values.append(member)
    case _ where member.lines.first?.hasPrefix("`/") == true: steps.append(member)
    case _ where member.title != "rawValue": fields.append(member)
    default: break
    }
  }
}

func cell(_ lines: [String]) -> String {
  lines.joined(separator: " ").replacing("|", with: "\\|").trimmingCharacters(in: .whitespaces)
}

/// The type of a property, as a link where it is of this module.
func type(of member: Symbol, _ pages: [String: [String]]) -> String {
  let fragments = member.fragments
  let target = fragments.compactMap { ($0["preciseIdentifier"] as? String).flatMap { pages[$0] } }.last
  let text = member.declaration.drop { $0 != ":" }.dropFirst().prefix { $0 != "{" }
    .trimmingCharacters(in: .whitespaces)
  guard let target else { return "`\(text)`" }
  let link = "``\(target.joined(separator: "/"))``"
  let isList = text.hasPrefix("[")
  return link + (isList ? " []" : "") + (text.hasSuffix("?") ? " ?" : "")
}

func rows(_ members: Members, _ pages: [String: [String]]) -> [String] {
  var text: [String] = []
  if !members.steps.isEmpty {
    text += ["| 下一步 next | 路径 path |", "|---|---|"]
    text += members.steps.sorted { $0.title < $1.title }.map { "| \(type(of: $0, pages)) | \(cell($0.lines)) |" } + [""]
  }
  if !members.fields.isEmpty {
    text += ["| 属性 property | 类型 type | 含义 meaning |", "|---|---|---|"]
    text += members.fields.map { "| `\($0.title)` | \(type(of: $0, pages)) | \(cell($0.lines)) |" } + [""]
  }
  if !members.values.isEmpty {
    text += ["| 值 value | 含义 meaning |", "|---|---|"]
    text += members.values.map { "| `.\($0.title)` | \(cell($0.lines)) |" } + [""]
  }
  // What is only read is only made in tests.
  let isRequest = members.fields.contains { $0.declaration.contains("set") }
  for initialiser in members.initialisers where isRequest { text += ["```swift", initialiser.declaration, "```", ""] }
  return text
}

let folded: Set = ["swift.property", "swift.type.property", "swift.init", "swift.typealias"]

func fold(_ files: [URL]) throws {
  var graphs = try files.map { try JSONSerialization.jsonObject(with: Data(contentsOf: $0)) as? Object ?? [:] }
  let symbols = graphs.flatMap { ($0["symbols"] as? [Object] ?? []).map(Symbol.init) }
  let relations = graphs.flatMap { $0["relationships"] as? [Object] ?? [] }

  // Another name for a type leads to the type.
  var aliases: [String: String] = [:]
  for symbol in symbols where symbol.kind == "swift.typealias" {
    aliases[symbol.id] = symbol.fragments.compactMap { $0["preciseIdentifier"] as? String }.last
  }
  var pages: [String: [String]] = [:]
  for symbol in symbols where !folded.contains(symbol.kind) { pages[symbol.id] = symbol.path }
  for alias in aliases.keys {
    var target = alias
    while let next = aliases[target], next != target { target = next }
    pages[alias] = pages[target]
    aliases[alias] = target
  }

  let owners = Dictionary(
    relations.compactMap { relation -> (String, String)? in
      guard relation["kind"] as? String == "memberOf", let source = relation["source"] as? String else { return nil }
      return (relation["target"] as? String).map { (source, $0) }
    }, uniquingKeysWith: { first, _ in first })
  var members: [String: Members] = [:]
  for symbol in symbols where folded.contains(symbol.kind) && symbol.kind != "swift.typealias" {
    if let owner = owners[symbol.id] { members[owner, default: Members()].add(symbol) }
  }
  let gone = Set(symbols.filter { folded.contains($0.kind) && owners[$0.id] != nil }.map(\.id))

  func redirected(_ fragments: Any?) -> [Object] {
    (fragments as? [Object] ?? []).map { fragment in
      var fragment = fragment
      if let id = fragment["preciseIdentifier"] as? String { fragment["preciseIdentifier"] = aliases[id] ?? id }
      return fragment
    }
  }

  for index in graphs.indices {
    let kept = (graphs[index]["symbols"] as? [Object] ?? []).map(Symbol.init).filter { !gone.contains($0.id) }
    graphs[index]["symbols"] = kept.map { symbol -> Object in
      var symbol = symbol
      if let own = members[symbol.id] { symbol.append(rows(own, pages)) }
      if symbol.json["declarationFragments"] != nil {
        symbol.json["declarationFragments"] = redirected(symbol.json["declarationFragments"])
      }
      symbol.shortenNames()
      return symbol.json
    }
    graphs[index]["relationships"] = (graphs[index]["relationships"] as? [Object] ?? []).filter { relation in
      // What every generated type conforms to is no news.
      relation["kind"] as? String != "conformsTo" && !gone.contains(relation["source"] as? String ?? "")
    }
    try JSONSerialization.data(withJSONObject: graphs[index]).write(to: files[index])
  }
}

/// The pages below a folder.
func pages(below folder: URL) -> [URL] {
  let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
  return all.filter { $0.pathExtension == "json" }
}

/// The pages that a page lists, with what they are.
func listed(on page: Object) -> Set<String> {
  let sections = ["topicSections", "seeAlsoSections", "relationshipsSections", "defaultImplementationsSections"]
  return Set(
    sections.flatMap { page[$0] as? [Object] ?? [] }.flatMap { $0["identifiers"] as? [String] ?? [] })
}

func slim(_ folder: URL) throws {
  for file in pages(below: folder.appending(path: "data")) {
    guard var page = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object else { continue }
    let listed = listed(on: page)
    let references = page["references"] as? [String: Object] ?? [:]
    page["references"] = Object(
      uniqueKeysWithValues: references.map { name, reference in
        var reference = reference
        reference["navigatorTitle"] = nil
        // A type's declaration says no more than its title.
        let isType = (reference["fragments"] as? [Object])?.first?["text"] as? String == "struct"
        if isType || !listed.contains(name) { reference["fragments"] = nil }
        if !listed.contains(name), reference["abstract"] != nil { reference["abstract"] = [] as [Object] }
        return (name, reference)
      })
    if var metadata = page["metadata"] as? Object {
      for name in ["externalID", "fragments", "navigatorTitle"] { metadata[name] = nil }
      page["metadata"] = metadata
    }
    try JSONSerialization.data(withJSONObject: page, options: [.sortedKeys, .withoutEscapingSlashes]).write(to: file)
  }
}

let arguments = CommandLine.arguments.dropFirst()
let files = arguments.dropFirst().map { URL(filePath: $0) }
switch arguments.first {
case "fold": try fold(files)
case "slim": for folder in files { try slim(folder) }
default:
  print("usage: Pages fold FILE.symbols.json..., or Pages slim FOLDER")
  exit(2)
}
