import SpecModel

/// What a request table describes, sorted by where it goes.
struct RequestParts {
  var path: [FieldRow] = []
  var query: [FieldRow] = []
  var headers: [FieldRow] = []
  var body: Body?
  var servers: [String] = []
  var requiresServer = false

  struct Body {
    var container: FieldRow
    var rows: [FieldRow]
  }

  /// What the first level of a table may name besides path parameters.
  static let containers = ["json", "query", "headers", "body", "form_params", "xml", "multipart"]
  /// Settings of the client that the samples are written for: nothing of the API.
  static let clientOptions: Set<String> = [
    "sink", "stream", "timeout", "cert", "ssl_key", "security", "debug", "base_uri", "handler", "verify",
  ]

  /// - Parameter streamsBody: Whether the samples send bytes, so that rows without a place are parts of a form.
  init(_ rows: [FieldRow], of template: PathTemplate, streamsBody: Bool, _ report: inout Report) {
    let parameters = template.parameterNames
    let misnamed = Self.misnamed(rows, parameters)
    var loose: [FieldRow] = []
    for row in rows {
      let name = row.row.name
      if row === misnamed {
        path.append(row.changed { $0.name = parameters[0] })
        report.add(
          .warning, at: row.row, "'\(name)' is taken as the path parameter '\(parameters[0])', which has no row",
          remedy: "write '\(parameters[0])' in the first cell, or put '{\(name)}' into the path")
      } else if name == "empty", template.endsInSlash {
        continue
      } else if parameters.contains(name) {
        path.append(FieldRow(row.row))
        if let child = row.children.first { reportBelowParameter(child, name, &report) }
      } else if name == "base_uri" {
        servers = addresses(in: row.row.description)
        requiresServer = row.row.marks.isRequired
      } else if Self.containers.contains(name) {
        add(row, &report)
      } else if streamsBody, name == "meta" || name == "file" || row.row.type == "file" {
        loose.append(row)
      } else if !Self.clientOptions.contains(name) {
        reportStray(row, parameters: parameters, &report)
      }
    }
    if body == nil, let first = loose.first {
      body = Self.form(of: loose, below: first.row, &report)
    } else {
      for row in loose { reportStray(row, parameters: parameters, &report) }
    }
  }

  private static func form(of parts: [FieldRow], below first: Page.Row, _ report: inout Report) -> Body {
    report.add(
      .warning, at: first, "'\(first.name)' is taken as a part of the form that the sample sends",
      remedy: "write a row '| body {data-required} | object |' above the parts, and indent them")
    var container = first
    (container.name, container.type, container.description) = ("multipart", "object", "")
    container.marks = RowMarks(isRequired: true)
    return Body(container: FieldRow(container), rows: parts)
  }

  /// The only row of the first level that has no place, where it can only be the only parameter of the path.
  private static func misnamed(_ rows: [FieldRow], _ parameters: [String]) -> FieldRow? {
    guard parameters.count == 1, !rows.contains(where: { $0.row.name == parameters[0] }) else { return nil }
    let strays = rows.filter { !containers.contains($0.row.name) && !clientOptions.contains($0.row.name) }
    guard strays.count == 1, let stray = strays.first, stray.children.isEmpty,
      !rows.contains(where: { $0.children.contains { $0.row.name == parameters[0] } }),
      ["string", "integer", "number"].contains(stray.row.type ?? ""), meant(stray.row.name, []) == nil
    else { return nil }
    return stray
  }

  private static func meant(_ name: String, _ parameters: [String]) -> String? {
    let known = containers + parameters
    return known.first { $0 == name.lowercased() } ?? suggestion(for: name.lowercased(), among: known)
  }

  private mutating func add(_ row: FieldRow, _ report: inout Report) {
    switch row.row.name {
    case "query": query += row.children
    case "headers": headers += row.children
    default:
      if body != nil {
        report.add(
          .warning, at: row.row, "a second body is described, and left out", remedy: "keep one of the two containers")
        return
      }
      body = Body(container: row, rows: row.children)
    }
  }

  private func reportBelowParameter(_ row: FieldRow, _ parameter: String, _ report: inout Report) {
    report.add(
      .error, at: row.row, "'\(row.row.name)' stands below the path parameter '\(parameter)', which has no fields",
      remedy: "write the row of what it belongs to above it, as in '| json {data-required} | object | 请求'")
  }

  private func reportStray(_ row: FieldRow, parameters: [String], _ report: inout Report) {
    let name = row.row.name
    let meant = Self.meant(name, parameters)
    report.add(
      .error, at: row.row, "'\(name)' has no place in the path",
      remedy: meant.map { "write '\($0)'" }
        ?? "put '{\(name)}' into the path, or write '\(name) {data-indent=1}' below a row 'query' or 'json'")
  }

  /// The addresses of servers in a description.
  private func addresses(in text: String) -> [String] {
    var addresses: [String] = []
    for piece in splitting(text, at: "https://").dropFirst() {
      let host = piece.unicodeScalars.prefix { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.-/_:".unicodeScalars.contains(scalar))
      }
      var address = "https://" + String(String.UnicodeScalarView(host))
      while address.hasSuffix("/") { address.removeLast() }
      if !host.isEmpty, !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }
}
