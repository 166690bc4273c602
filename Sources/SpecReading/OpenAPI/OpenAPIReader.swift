import SpecModel

/// Reads OpenAPI documents: what they describe together, since one may refer to another.
struct OpenAPIReader {
  let files: [String: JSONFile]
  var report = Report()
  var components: [String: Component] = [:]
  /// Where the components stand.
  var nodes: [String: JSONElement] = [:]
  /// What the components are that travel as names and texts: read once, however many parameters refer to them.
  var schemasInTexts: [String: Schema] = [:]
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
  /// Whether any of the files marks what is encrypted.
  let marksEncryption: Bool
  /// The calls that the document describes that is being read, and where it does.
  var calls: [Call: SourceLocation] = [:]
  /// What has been said: what stands once may be read several times.
  var said: Set<Finding> = []

  struct Call: Hashable {
    var method: SpecModel.Operation.Method
    var path: ExactName
  }

  struct Finding: Hashable {
    var file: ObjectIdentifier
    var start: Int
    var message: String
  }

  init(_ files: [JSONFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let resources = files.filter(\.namesSchemas).map { ($0.path, SchemaResources($0)) }
    resourcesByFile = Dictionary(resources, uniquingKeysWith: { first, _ in first })
    filesWithNames = resourcesByFile.keys.sorted()
    marksEncryption = files.contains(where: \.marksEncryption)
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
    // The number 3.0 is 3 to many programs that write JSON.
    let text = version.text ?? version.number.map { $0 == "3" ? "3.0" : $0 } ?? ""
    guard ["3.0", "3.1", "3.2"].contains(where: text.hasPrefix) else {
      report(.error, version, "this version of OpenAPI is not read", remedy: "write a document of version 3.0 or 3.1")
      return .refused
    }
    if version.text == nil {
      report(
        .warning, version, "'openapi' must be a string, and is a number: it is read as '\(text)'",
        remedy: "write it in quotes")
    }
    if text.hasPrefix("3.2") {
      report(.warning, version, "version 3.2 is read as 3.1", remedy: "write a document of version 3.0 or 3.1")
    }
    return .openAPI
  }

  private mutating func readDocument(_ file: JSONFile, into description: inout APIDescription) {
    let root = file.start
    let paths: JSONElement?
    do throws(Fault) {
      paths = try neededObject("paths", in: root)
    } catch {
      return report(.error, error.node, error.message, remedy: error.remedy)
    }
    noteSecurity(of: root)
    let server = self.server(of: root) ?? Server([])
    calls = [:]
    for (path, item) in paths?.members ?? [] where !path.hasPrefix("x-") {
      readPath(path, item, server: server, into: &description)
    }
    for (name, item) in object("webhooks", in: root)?.members ?? [] where !name.hasPrefix("x-") {
      readWebhook(name, item, into: &description)
    }
    if root["paths"] == nil, root["webhooks"] == nil, root["components"] == nil {
      report(.note, root, "this document describes nothing", remedy: nil)
    }
  }
}
