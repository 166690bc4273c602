/// How the form of an upload is made, by the parts that are described.
package struct UploadForm: Hashable, Sendable {
  package enum DigestAlgorithm: Hashable, Sendable {
    case sha256, sm3
  }

  /// What the part with the file's bytes is called.
  package var part = "file"
  /// What `meta` calls the name of the file; nil where it does not have it.
  package var name: String? = "filename"
  /// What `meta` calls the digest of the file; nil where it does not have it.
  package var digest: String? = "sha256"
  package var algorithm = DigestAlgorithm.sha256
  /// What `meta` holds besides: the caller's.
  package var meta: [Field] = []
  /// The parts that are neither the file nor `meta`.
  package var others: [Field] = []

  package static let usual = UploadForm()

  /// Whether all that the runtime fills in has the same names in the other.
  package func isCalledLike(_ other: UploadForm) -> Bool {
    (part, name, digest, algorithm) == (other.part, other.name, other.digest, other.algorithm)
  }

  private init() {}

  package init(_ parts: [Field]) {
    let described = parts.filter { $0.name != "meta" }
    let file = described.first { $0.schema.kind == .file } ?? described.first { $0.name == "file" }
    if let file { part = file.name }
    others = described.filter { $0.name != part }
    let members = parts.first { $0.name == "meta" }.map(Self.members) ?? []
    // Without members, nothing is known about them.
    if members.isEmpty { return }
    name = members.first { isFileName($0.name, part: part) }?.name
    digest = Self.digest(in: members)?.name
    meta = members.filter { $0.name != name && $0.name != digest }
    if let field = members.first(where: { $0.name == digest }) { algorithm = Self.algorithm(of: field, beside: meta) }
  }

  private static func members(of meta: Field) -> [Field] {
    switch meta.schema.kind {
    case .jsonText(let inner): if case .object(let fields) = inner.kind { fields } else { [] }
    case .object(let fields): fields
    default: []
    }
  }

  private static func digest(in members: [Field]) -> Field? {
    let texts = members.filter { $0.schema.kind == .string }
    let spelled = texts.map { (field: $0, name: plain($0.name)) }
    let found =
      spelled.first { $0.name == "sha256" } ?? spelled.first { $0.name.contains("sha256" as StaticString) }
      ?? spelled.first { $0.name.hasSuffix("digest") } ?? spelled.first { $0.name.hasSuffix("hash") }
    return found?.field
  }

  /// SM3 where the description of the digest says so, or the only algorithm that can be named beside it.
  private static func algorithm(of digest: Field, beside members: [Field]) -> DigestAlgorithm {
    if digest.description.containsIgnoringCase("sha256") || digest.description.containsIgnoringCase("sha-256") {
      return .sha256
    }
    let isNamed = members.contains { member in
      let values = member.schema.enumeration
      return !values.isEmpty && values.allSatisfy { $0.value.containsIgnoringCase("sm3") }
    }
    return isNamed || digest.description.containsIgnoringCase("sm3") ? .sm3 : .sha256
  }
}

/// `filename`, `file_name`, or the name of the part as in `image_name`.
private func isFileName(_ name: String, part: String) -> Bool {
  let name = plain(name)
  return name == "filename" || name == plain(part) + "name"
}

private func plain(_ name: String) -> String {
  name.lowercased().filter { $0 != "_" && $0 != "-" }
}
