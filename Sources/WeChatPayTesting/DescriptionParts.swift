import Foundation
import SpecModel
import SpecReading
import WeChatPay

/// What a server knows, of which as much is read as a test calls for: all that ships would take seconds.
enum ServerDescription: Sendable {
  case whole(ServedDescription)
  case parts(DescriptionParts)

  /// What may be about a path, and perhaps about others.
  func about(path: Substring) throws -> [ServedDescription] {
    switch self {
    case .whole(let served): [served]
    case .parts(let parts): try parts.about(path: path)
    }
  }

  /// What has all notifications.
  func aboutNotifications() throws -> APIDescription {
    switch self {
    case .whole(let served): served.description
    case .parts(let parts): try parts.aboutNotifications()
    }
  }
}

/// Documents in a folder, and `openapi.json`, which says where each path and notification stands.
final class DescriptionParts: Sendable {
  private struct Index: Decodable {
    struct Reference: Decodable {
      let file: String

      private enum CodingKeys: String, CodingKey {
        case reference = "$ref"
      }

      init(from decoder: any Decoder) throws {
        let reference = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .reference)
        file = String(reference.prefix { $0 != "#" })
      }
    }

    let paths: [String: Reference]
    let webhooks: [String: Reference]?
  }

  private let folder: URL
  /// By the first two steps of the paths in them, `/v3/pay`, neither of which is a parameter in what ships.
  private let files: [Substring: Set<String>]
  private let notifications: Set<String>
  private let read = Locked<[String: ServedDescription]>([:])

  /// - Throws: Whatever keeps the index from being read.
  init(_ folder: URL) throws {
    self.folder = folder
    let data = try Data(contentsOf: folder.appending(path: "openapi.json"))
    let index = try JSONDecoder().decode(Index.self, from: data)
    files = index.paths.reduce(into: [:]) { $0[area(of: $1.key[...]), default: []].insert($1.value.file) }
    notifications = Set(index.webhooks?.values.map(\.file) ?? [])
  }

  func about(path: Substring) throws -> [ServedDescription] {
    // A server's address may have a path, too.
    let tails = path.indices.filter { path[$0] == "/" }.map { path[$0...] }
    let names: Set<String> = tails.reduce(into: []) { $0.formUnion(files[area(of: $1)] ?? []) }
    return try names.sorted().map(description)
  }

  func aboutNotifications() throws -> APIDescription {
    let parts = try notifications.sorted().map { try description(in: $0).description }
    return APIDescription(
      operations: parts.flatMap(\.operations), notifications: parts.flatMap(\.notifications),
      components: parts.reduce(into: [:]) { $0.merge($1.components) { first, _ in first } })
  }

  /// Read once for all servers; who wants the same at the same time waits.
  private func description(in file: String) throws -> ServedDescription {
    try read.withLock { read in
      if let known = read[file] { return known }
      let data = try Data(contentsOf: folder.appending(path: file))
      let description = try readDocument(data, named: file)
      read[file] = description
      return description
    }
  }
}

/// What a path begins with: `/v3/pay`.
private func area(of path: Substring) -> Substring {
  var slashes = 0
  return path.prefix { character in
    if character == "/" { slashes += 1 }
    return slashes < 3
  }
}

/// - Parameter name: What tells the document from others.
func readDocument(_ document: Data, named name: String) throws -> ServedDescription {
  var report = Report()
  let description = readDescriptions([SourceFile(path: name, bytes: [UInt8](document))], report: &report)
  if let error = report.errors.first {
    throw FakeServerError("line \(error.location.line) of the document: \(error.message)")
  }
  if description.operations.isEmpty, description.notifications.isEmpty {
    throw FakeServerError("the document describes no operation")
  }
  return ServedDescription(description)
}
