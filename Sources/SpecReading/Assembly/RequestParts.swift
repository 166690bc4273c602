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
  private static let clientOptions: Set<String> = ["sink", "stream", "timeout", "cert", "ssl_key", "security", "debug"]

  init(_ rows: [FieldRow], parameters: [String], _ report: inout Report) {
    for row in rows {
      let name = row.row.name
      if parameters.contains(name) {
        path.append(row)
      } else if name == "base_uri" {
        servers = addresses(in: row.row.description)
        requiresServer = row.row.marks.isRequired
      } else if Self.containers.contains(name) {
        add(row, &report)
      } else if !Self.clientOptions.contains(name) {
        reportStray(row, parameters: parameters, &report)
      }
    }
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

  private func reportStray(_ row: FieldRow, parameters: [String], _ report: inout Report) {
    let name = row.row.name
    let meant = suggestion(for: name, among: Self.containers + parameters)
    let inside = meant.map { "write '\($0)'" }
    report.add(
      .error, at: row.row, "'\(name)' has no place in the path",
      remedy: inside ?? "put '{\(name)}' into the path, or indent the row below 'query' or 'json'")
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
