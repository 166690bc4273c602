import SpecModel

extension OfficialAssembly {
  // MARK: Notifications

  /// The envelope, with what is decrypted below the ciphertext.
  func notificationRows(_ envelope: [OfficialRow], _ report: inout Report) -> [Page.Row] {
    let event = eventType
    let payload = OfficialEvidence(
      content.program, nil, members: nil, sample: content.samplesDecrypted)
    var fields = OfficialNesting(
      content.decrypted, in: source, payload, baseIndent: 3, isRequest: false, language: content.language)
    let decrypted = fields.mark(&report)
    let line = content.requestLine ?? content.titleLine
    func row(_ name: String, _ type: String, indent: Int, value: String? = nil) -> Page.Row {
      let known = envelope.first { $0.name == name }
      var row = known ?? OfficialRow(line: line, column: 1, indent: 0, name: name, isRequired: true, type: type)
      row.hasFold = false
      var marked = row.marked(in: source, type: type, indent: indent)
      if let value { marked.description += (marked.description.isEmpty ? "" : "\n") + "`\(value)` 枚举值" }
      return marked
    }
    var ciphertext = row("ciphertext", "object", indent: 2)
    ciphertext.marks.encryption = .aesGCM
    if decrypted.isEmpty {
      report.add(
        .warning, in: source, line: line, "nothing says what this notification holds when it is decrypted",
        remedy: "copy the whole page, with what stands behind '解密后'")
    }
    return [container("json", line: line, ""), row("event_type", "string", indent: 1, value: event)]
      + [row("resource", "object", indent: 1), row("original_type", "string", indent: 2, value: originalType)]
      + [ciphertext] + decrypted
  }

  /// `TRANSACTION.SUCCESS`, from the sample or from the description of its field.
  private var eventType: String? {
    if case .string(let text)? = content.sample.response?["event_type"] { return text }
    let description = content.request.first { $0.name == "event_type" }?.text ?? []
    for line in description {
      for word in line.split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0 == "." || $0 == "_")) }) {
        if word.contains("."), word.allSatisfy({ $0.isUppercase || $0 == "." || $0 == "_" }), word.count > 4 {
          return String(word)
        }
      }
    }
    return nil
  }

  private var originalType: String? {
    if case .string(let text)? = content.sample.response?["resource"]?["original_type"] { return text }
    return nil
  }

  // MARK: Samples

  func sample(_ request: [Page.Row]) -> Sample? {
    var sample = Sample()
    let template = path.flatMap { pathTemplate($0) }
    if let template { sample.parameters += content.sample.values(of: template) }
    sample.parameters += content.sample.query
    sample.body = content.sample.body ?? bodyOfExamples
    sample.response = content.sample.response
    if content.isNotification { return content.samplesDecrypted.map { Sample(body: $0) } }
    for row in content.request where row.part == .path || row.part == .query {
      guard let example = row.example, !sample.parameters.contains(where: { $0.name == row.name }) else { continue }
      sample.parameters.append(.init(row.name, value(example, row.type)))
    }
    return sample == Sample() ? nil : sample
  }

  /// A body of the values that the rows show, where all that are required show one.
  private var bodyOfExamples: JSON? {
    let rows = content.request.filter { $0.part == .body || $0.part == nil && method != .get }
    let isWhole = rows.allSatisfy { !$0.isContainer && ($0.example != nil || $0.isRequired != true) }
    guard isWhole, !rows.isEmpty else { return nil }
    let members = rows.compactMap { row in row.example.map { JSON.Member(row.name, value($0, row.type)) } }
    return members.isEmpty ? nil : .object(members)
  }

  private func value(_ text: String, _ type: String) -> JSON {
    switch OfficialKind(type) {
    case OfficialKind("integer"), OfficialKind("number"): Int(text).map { .number(String($0)) } ?? .string(text)
    case OfficialKind("boolean"): text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
    default: .string(text)
    }
  }
}
