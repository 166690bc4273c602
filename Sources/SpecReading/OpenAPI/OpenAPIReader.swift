import SpecModel

/// Reads OpenAPI documents: what they describe together, since one may refer to another.
struct OpenAPIReader {
  let files: [String: JSONFile]
  var report = Report()
  var components: [String: Component] = [:]
  /// Where the components stand.
  var nodes: [String: JSONElement] = [:]
  /// What the references to schemas turned out to be.
  var targets: [String: ReferencedSchema] = [:]
  /// Components that are referred to and still have to be read.
  var waiting: [String] = []
  /// The files that references led to.
  var referredFiles: Set<String> = []
  /// The references on the way to the schema that is being read.
  var trail: [String] = []
  /// How many schemas the one that is being read stands in, and how many the deepest one did that was read.
  var depth = 0
  var deepest = 0
  /// How many schemas were read.
  var count = 0
  /// Where a value stands.
  struct Place: Hashable {
    var file: ObjectIdentifier
    var start: Int
  }

  /// How many objects are being joined, one in another, and the schemas that were read for them.
  var joinDepth = 0
  var composites: [Place: (schema: Schema, extent: ReferencedSchema.Extent)] = [:]
  var begun: Set<Place> = []
  var metAgain: Set<Place> = []
  /// The component that is being read.
  var reading = ""
  /// The schemas that are built upon those that name a discriminator, once they are needed.
  var heirs: [String: [Target]]?
  var suggestions = Suggestions()
  /// The schemas with names of their own, by the paths of their files, and the paths of the files that have any.
  let resourcesByFile: [String: SchemaResources]
  let filesWithNames: [String]
  /// What has been said: what stands once may be read several times.
  private var said: Set<Finding> = []

  private struct Finding: Hashable {
    var file: ObjectIdentifier
    var start: Int
    var message: String
  }

  init(_ files: [JSONFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let resources = files.filter(\.namesSchemas).map { ($0.path, SchemaResources($0)) }
    resourcesByFile = Dictionary(resources, uniquingKeysWith: { first, _ in first })
    filesWithNames = resourcesByFile.keys.sorted()
  }

  /// What documents describe; one with an error describes nothing.
  static func read(_ files: [SourceFile], _ report: inout Report) -> APIDescription {
    let files = files.compactMap { JSONFile.read($0, remedy: "mend the document", report: &report) }
    var reader = OpenAPIReader(files)
    var description = APIDescription()
    var others: [JSONFile] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      switch reader.version(of: file) {
      case .openAPI: reader.readDocument(file, into: &description)
      case .none: others.append(file)
      case .refused: break
      }
    }
    reader.readComponents()
    for file in others where !reader.referredFiles.contains(file.path) {
      reader.report(
        .error, file.start, "this is no OpenAPI document: it has no member 'openapi'",
        remedy: "begin with '\"openapi\": \"3.1.0\"', or move the file out of the specs folder")
    }
    description.components = reader.components
    report.add(reader.report)
    let faulty = Set(reader.report.diagnostics.filter { $0.severity == .error }.map(\.location.file))
    description.operations.removeAll { faulty.contains($0.location.file) }
    description.notifications.removeAll { faulty.contains($0.location.file) }
    return description
  }

  private enum Version {
    case openAPI, none, refused
  }

  private mutating func version(of file: JSONFile) -> Version {
    let root = file.start
    if let swagger = root["swagger"] {
      report(
        .error, swagger, "Swagger 2.0 is not read",
        remedy: "convert the document to OpenAPI 3, such as with 'npx swagger2openapi'")
      return .refused
    }
    guard let version = root["openapi"] else { return .none }
    guard let text = version.text, text.hasPrefix("3.0") || text.hasPrefix("3.1") else {
      report(.error, version, "this version of OpenAPI is not read", remedy: "write a document of version 3.0 or 3.1")
      return .refused
    }
    return .openAPI
  }

  private mutating func readDocument(_ file: JSONFile, into description: inout APIDescription) {
    let root = file.start
    noteSecurity(of: root)
    let server = self.server(of: root) ?? Server([])
    for (path, item) in object("paths", in: root)?.members ?? [] where !path.hasPrefix("x-") {
      readPath(path, item, server: server, into: &description)
    }
    for (name, item) in object("webhooks", in: root)?.members ?? [] where !name.hasPrefix("x-") {
      guard let item = followed(item) else { continue }
      for (method, operation) in item.members where SpecModel.Operation.Method(rawValue: method) != nil {
        if let notification = notification(name, operation) { description.notifications.append(notification) }
      }
    }
    if root["paths"] == nil, root["webhooks"] == nil, root["components"] == nil {
      report(.note, root, "this document describes nothing", remedy: nil)
    }
  }

  // MARK: Findings

  mutating func report(_ severity: Diagnostic.Severity, _ node: JSONElement, _ message: String, remedy: String?) {
    guard said.insert(Finding(file: ObjectIdentifier(node.file), start: node.start, message: message)).inserted else {
      return
    }
    report.add(severity, at: node, message, remedy: remedy)
  }

  // MARK: Members of a known type

  mutating func object(_ name: String, in node: JSONElement) -> JSONElement? {
    member(name, in: node, "an object") { if case .object = $0.json.value { $0 } else { nil } }
  }

  mutating func list(_ name: String, in node: JSONElement) -> [JSONElement]? {
    member(name, in: node, "a list") { if case .array = $0.json.value { $0.elements } else { nil } }
  }

  mutating func string(_ name: String, in node: JSONElement) -> String? {
    member(name, in: node, "a string") { $0.text }
  }

  mutating func flag(_ name: String, in node: JSONElement) -> Bool? {
    member(name, in: node, "true or false") { if case .bool(let value) = $0.json.value { value } else { nil } }
  }

  /// A bound, which changes nothing about the shape of a value: a wrong one is only left out.
  mutating func number(_ name: String, in node: JSONElement) -> String? {
    member(name, in: node, "a number", .warning) { if case .number(let text) = $0.json.value { text } else { nil } }
  }

  mutating func count(_ name: String, in node: JSONElement) -> Int? {
    member(name, in: node, "a whole number of at least 0", .warning) { node in
      guard case .number(let text) = node.json.value, let count = Int(text) ?? Double(text).flatMap(Int.init(exactly:)),
        count >= 0
      else { return nil }
      return count
    }
  }

  private mutating func member<Value>(
    _ name: String, in node: JSONElement, _ wanted: String, _ severity: Diagnostic.Severity = .error,
    _ read: (JSONElement) -> Value?
  ) -> Value? {
    // Programs that write documents say null where there is nothing.
    guard let member = node[name], !member.isNull else { return nil }
    if let value = read(member) { return value }
    report(
      severity, member, "'\(name)' must be \(wanted), and is \(member.json.kindName)", remedy: "write \(wanted)")
    return nil
  }
}
