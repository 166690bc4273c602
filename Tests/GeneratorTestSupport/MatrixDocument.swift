/// A document of every body, required or not, with every reply, and of names that mean something to Swift or to the
/// runtime in every place where a description has names.
///
/// `Tests/Golden/matrix` is made of it, compiled and called.
package func matrixDocument() -> String {
  var paths: [String] = []
  for body in MatrixBody.allCases {
    for isRequired in body == .none ? [true] : [true, false] {
      let operations = MatrixReply.allCases.map { reply in
        let request = body == .none ? "" : #""requestBody": {"required": \#(isRequired), "content": \#(body.content)},"#
        return """
          "\(reply.method)": {\(request) "responses": {\(reply.response)}}
          """
      }
      paths.append(
        #""/matrix/\#(body.rawValue)/\#(isRequired ? "required" : "optional")": {\#(operations.joined(separator: ",\n"))}"#
      )
    }
  }
  // The compiler needs much longer for an object of a hundred fields than for ten objects of ten.
  for (number, start) in stride(from: 0, to: matrixWords.count, by: 12).enumerated() {
    paths += wordPaths(number, Array(matrixWords[start..<min(start + 12, matrixWords.count)]))
  }
  // Types have fewer words to mind than values.
  let types = matrixWords.filter { $0.first?.isUppercase == true } + ["self", "call", "fields", "none", "other"]
  let schemas = types.enumerated().map { number, word in
    let field = #""field\#(number)""#
    return #""\#(word)": {"type": "object", "required": [\#(field)], "properties": {\#(field): {"type": "string"}}}"#
  }
  paths.append(
    ##""/choice": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": "##
      + ##"{"$ref": "#/components/schemas/Choice"}}}}}}}"##)
  let choices = types.map { ##"{"$ref": "#/components/schemas/\##($0)"}"## }
  return """
    {"openapi": "3.1.0", "info": {"title": "matrix", "version": "1"}, "paths": {
    \(paths.joined(separator: ",\n"))
    },
    "components": {"schemas": {
    "Choice": {"oneOf": [\(choices.joined(separator: ",\n"))]},
    \(schemas.joined(separator: ",\n"))
    }}}

    """
}

/// Words as steps of a path, as placeholders, fields, headers and values.
private func wordPaths(_ number: Int, _ words: [String]) -> [String] {
  func parameters(_ part: String) -> String {
    let isRequired = part == "path"
    return words.map {
      #"{"name": "\#($0)", "in": "\#(part)", "required": \#(isRequired), "schema": {"type": "string"}}"#
    }.joined(separator: ", ")
  }
  let nothing = #""responses": {"204": {"description": "nothing"}}"#
  let properties = words.map { #""\#($0)": {"type": "string"}"# }.joined(separator: ", ")
  let object = #"{"type": "object", "properties": {\#(properties)}}"#
  let listed = words.map { #""\#($0)""# }.joined(separator: ", ")
  let values = words.map { "{\($0)}" }.joined(separator: "/")
  return [
    #""/steps\#(number)/\#(words.joined(separator: "/"))": {"get": {\#(nothing)}}"#,
    #""/values\#(number)/\#(values)": {"get": {"parameters": [\#(parameters("path"))], \#(nothing)}}"#,
    """
    "/words\(number)": {
    "post": {"parameters": [\(parameters("query")), \(parameters("header"))], "requestBody": {"required": true,
    "content": {"application/json": {"schema": \(object)}}}, "responses": {"200": {"description": "",
    "content": {"application/json": {"schema": {"type": "object", "properties": {
    "listed": {"type": "string", "enum": [\(listed)]}, "object": \(object)}}}}}}}}
    """,
  ]
}

package enum MatrixBody: String, CaseIterable, Sendable {
  case none, json, form, bytes, upload

  fileprivate var content: String {
    let object = #"{"type": "object", "properties": {"note": {"type": "string"}}}"#
    return switch self {
    case .none: "{}"
    case .json: #"{"application/json": {"schema": \#(object)}}"#
    case .form: #"{"application/x-www-form-urlencoded": {"schema": \#(object)}}"#
    case .bytes: #"{"image/png": {"schema": {"type": "string", "format": "binary"}}}"#
    case .upload:
      #"{"multipart/form-data": {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "#
        + #""meta": {"type": "object", "properties": {"filename": {"type": "string"}, "sha256": {"type": "string"}, "#
        + #""note": {"type": "string"}}}}}}}"#
    }
  }
}

package enum MatrixReply: String, CaseIterable, Sendable {
  case none, json, bytes, file

  package var method: String {
    switch self {
    case .none: "post"
    case .json: "put"
    case .bytes: "patch"
    case .file: "delete"
    }
  }

  fileprivate var response: String {
    switch self {
    case .none: #""204": {"description": "nothing"}"#
    case .json:
      #""200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "#
        + #""properties": {"state": {"type": "string"}}}}}}"#
    case .bytes:
      #""200": {"description": "", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}"#
    case .file: #""200": {"description": "", "x-unsigned": true, "content": {"application/pdf": {}}}"#
    }
  }
}

/// Words of the language, of the standard library and of the runtime.
private let matrixWords = [
  "Any", "as", "associatedtype", "async", "await", "body", "borrowing", "break", "bytes", "call", "callAsFunction",
  "case",
  "catch", "class", "client", "consume", "consuming", "continue", "copy", "default", "defer", "deinit", "destination",
  "digest", "discard", "do", "each", "else", "encode", "encoder", "endpoint", "enum", "extension", "fallthrough",
  "false",
  "fields", "file", "fileprivate", "for", "form", "func", "guard", "hash", "hashValue", "headers", "if", "import", "in",
  "init", "inout", "internal", "is", "issues", "let", "meta", "nil", "none", "of", "operator", "other",
  "precedencegroup",
  "private", "protocol", "public", "query", "rawValue", "repeat", "require", "required", "rethrows", "return", "schema",
  "self", "Self", "send", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws", "to", "true",
  "try",
  "Type", "typealias", "unsafe", "upload", "value", "var", "where", "while", "with", "yield", "String", "Int", "Bool",
  "Data",
  "Double", "Response", "Call", "Alternative", "JSONValue", "Optional", "Sendable", "Schemas", "Swift", "WeChatPay",
  "URL",
  "Void", "Never", "get", "put", "post", "delete",
]
