import SpecModel
import SwiftSource

/// What the file of a path is about: `GET PATCH /v3/shop/files/{file_id: Int}`.
///
/// It stands in the second line of the file, so that a run over single descriptions knows which paths stand beside its
/// own: the tree of steps is one file for all.
struct Subject {
  let methods: [SpecModel.Operation.Method]
  let path: PathTemplate
  let integerParameters: Set<String>

  private static let integerMark = ": Int"

  init(_ operations: [SpecModel.Operation]) {
    methods = operations.map(\.method).sorted { $0.rawValue < $1.rawValue }
    path = operations.first?.path ?? PathTemplate(segments: [])
    integerParameters = Set(
      operations.flatMap(\.pathParameters).filter { $0.schema.kind == .integer }.map(\.name))
  }

  /// The subject of a file that an earlier run wrote.
  init?(of file: GeneratedFile) {
    let lines = file.text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 2, lines[1].hasPrefix("// "), let start = lines[1].dropFirst(3).firstIndex(of: "/") else {
      return nil
    }
    methods = lines[1][..<start].dropFirst(3).split(separator: " ").compactMap {
      SpecModel.Operation.Method(rawValue: $0.lowercased())
    }
    var integers: Set<String> = []
    let segments = lines[1][start...].split(separator: "/").map { part -> PathTemplate.Segment in
      guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
      var name = part.dropFirst().dropLast()
      if name.hasSuffix(Self.integerMark) {
        name = name.dropLast(Self.integerMark.count)
        integers.insert(String(name))
      }
      return .parameter(String(name))
    }
    guard !methods.isEmpty, !segments.isEmpty else { return nil }
    path = PathTemplate(segments: segments)
    integerParameters = integers
  }

  var text: String {
    let segments = path.segments.map { segment in
      switch segment {
      case .literal(let text): "/" + text
      case .parameter(let name): "/{" + name + (integerParameters.contains(name) ? Self.integerMark : "") + "}"
      }
    }
    return methods.map { $0.rawValue.uppercased() }.joined(separator: " ") + " " + segments.joined()
  }

  /// Operations that only hold the place of those in the file.
  var placeholders: [SpecModel.Operation] {
    let location = SourceLocation(file: "", line: 1, column: 1)
    return methods.map { method in
      SpecModel.Operation(
        method: method, path: path, documentation: Documentation(title: ""),
        pathParameters: integerParameters.sorted().map {
          Field(name: $0, schema: Schema(.integer), isRequired: true, location: location)
        }, location: location)
    }
  }
}
