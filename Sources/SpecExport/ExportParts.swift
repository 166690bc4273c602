package import SpecModel

/// What was understood, as several OpenAPI 3.1 documents: one for all paths that begin with the same two steps, one for
/// the notifications, and `openapi.json`, which refers to them. Who looks for a path reads that one and one more.
package func exportOpenAPIParts(_ description: APIDescription) -> [(name: String, document: JSON)] {
  var names = FileNames()
  var paths: [JSON.Member] = []
  var parts: [(name: String, document: JSON)] = []
  for operations in areas(of: description.operations) {
    let name = names.file(for: operations[0].path.area)
    let document = exportOpenAPI(description.part(operations: operations, notifications: []))
    parts.append((name, document))
    paths += references(to: "paths", of: document, in: name)
  }
  var index = documentHead(of: description.operations)
  index.append(.init("paths", .object(paths)))
  if !description.notifications.isEmpty {
    let document = exportOpenAPI(description.part(operations: [], notifications: description.notifications))
    parts.append((FileNames.notifications, document))
    index.append(.init("webhooks", .object(references(to: "webhooks", of: document, in: FileNames.notifications))))
  }
  index.append(.init("components", .object([securitySchemes])))
  return [(FileNames.index, .object(index))] + parts
}

private func areas(of operations: [SpecModel.Operation]) -> [[SpecModel.Operation]] {
  Dictionary(grouping: operations, by: \.path.area).sorted { $0.key < $1.key }.map(\.value)
}

/// `"/v3/certificates": {"$ref": "v3.certificates.json#/paths/~1v3~1certificates"}`
private func references(to member: String, of document: JSON, in file: String) -> [JSON.Member] {
  guard case .object(let entries)? = document[member] else { return [] }
  return entries.map { entry in
    let pointer = entry.name.replacing("~", with: "~0").replacing("/", with: "~1")
      .replacing("%", with: "%25").replacing("{", with: "%7B").replacing("}", with: "%7D")
    return .init(entry.name, .object([.init("$ref", .string("\(file)#/\(member)/\(pointer)"))]))
  }
}

/// Names of files, none twice, even where letter case does not count.
private struct FileNames {
  static let index = "openapi.json"
  static let notifications = "webhooks.json"
  private var taken: Set<String> = [index, notifications]

  /// - Parameter area: `/v3/pay`
  mutating func file(for area: String) -> String {
    let base = String(
      area.dropFirst().map { character in
        character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
          ? character : character == "/" ? "." : "_"
      })
    var name = base + ".json"
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number).json"
      number += 1
    }
    return name
  }
}
