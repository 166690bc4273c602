import SpecModel

extension OpenAPIReader {
  /// What tells parameters apart: the part of the request that one stands in, too.
  private struct ParameterKey: Hashable {
    var name: ExactName
    var part: String
  }

  /// Those of the path item, and those of the operation, which win.
  mutating func readParameters(
    _ shared: [JSONElement], _ own: [JSONElement], _ inQueryOfPath: [DocumentPath.QueryParameter],
    into operation: inout SpecModel.Operation, _ sample: inout Sample, _ node: JSONElement
  ) throws(Fault) {
    var parameters: [(key: ParameterKey, node: JSONElement)] = []
    var indexes: [ParameterKey: Int] = [:]
    for node in shared + own {
      let parameter = try followed(node)
      guard let name = parameter["name"]?.text, let part = parameter["in"]?.text else {
        throw Fault(node: node, message: "this parameter lacks 'name' or 'in'", remedy: "give it both")
      }
      guard ["path", "query", "header", "cookie"].contains(part) else {
        throw Fault(
          node: parameter, message: "a parameter cannot be in '\(part)'",
          remedy: "write path, query, header or cookie")
      }
      let key = ParameterKey(name: ExactName(name), part: part)
      if let index = indexes[key] {
        parameters[index].node = parameter
      } else {
        indexes[key] = parameters.count
        parameters.append((key, parameter))
      }
    }
    var inPath: [ExactName: Field] = [:]
    var seen: Set<ParameterKey> = []
    for (key, parameter) in parameters {
      // Objects that are taken apart may have members of one name.
      let fields = try fields(of: parameter, named: key.name.text, part: key.part)
        .filter { seen.insert(ParameterKey(name: ExactName($0.name), part: key.part)).inserted }
      for field in fields {
        if let value = field.sample { sample.parameters.append(JSON.Member(field.name, value)) }
      }
      switch key.part {
      case "path": inPath[key.name] = fields.first
      case "query": operation.query += fields
      case "header": operation.headers += fields
      default:
        report(.warning, parameter, "the cookie '\(key.name.text)' is left out", remedy: "the API knows no cookies")
      }
    }
    addPathParameters(inPath, besides: inQueryOfPath, to: &operation, node)
    addQueryOfPath(inQueryOfPath, inPath, to: &operation)
  }

  /// `/orders?state={state}`: a parameter that stands behind the path is one of the query.
  private func addQueryOfPath(
    _ parameters: [DocumentPath.QueryParameter], _ fields: [ExactName: Field],
    to operation: inout SpecModel.Operation
  ) {
    let known = Set(operation.query.map { ExactName($0.name) })
    for parameter in parameters where !known.contains(ExactName(parameter.name)) {
      let field =
        fields[ExactName(parameter.placeholder)]
        ?? Field(name: parameter.name, schema: Schema(.string), isRequired: false, location: operation.location)
      operation.query.append(
        field.changed {
          $0.name = parameter.name
          $0.isRequired = $0.isRequired || parameter.isRequired
        })
    }
  }

  private mutating func addPathParameters(
    _ fields: [ExactName: Field], besides inQueryOfPath: [DocumentPath.QueryParameter],
    to operation: inout SpecModel.Operation, _ node: JSONElement
  ) {
    let names = operation.path.parameterNames
    let known = Set((names + inQueryOfPath.map(\.placeholder)).map { ExactName($0) })
    for name in fields.keys.map(\.text).sorted() where !known.contains(ExactName(name)) {
      report(
        .warning, node, "the parameter '\(name)' is not in the path \(operation.path.text), and is left out",
        remedy: "write '{\(name)}' where it belongs in the path")
    }
    operation.pathParameters = names.map { name in
      if let field = fields[ExactName(name)] { return field.changed { $0.isRequired = true } }
      report(
        .warning, node, "the path parameter '\(name)' is not described, and is taken as a string",
        remedy: "add it to 'parameters'")
      return Field(name: name, schema: Schema(.string), isRequired: true, location: node.location)
    }
  }

  /// The fields that a parameter is on the wire: one, or those of an object that is taken apart.
  private mutating func fields(of node: JSONElement, named name: String, part: String) throws(Fault) -> [Field] {
    let content = try neededObject("content", in: node)?.members.first
    var schema = Schema(.string)
    if let content {
      schema = Schema(.jsonText(content.node["schema"].map { self.schema($0) } ?? Schema(.any)))
    } else if let described = node["schema"] {
      schema = self.schema(described)
    } else {
      report(.warning, node, "'\(name)' has no schema, and is taken as a string", remedy: "give it a schema")
    }
    let described = node["schema"]
    let field = Field(
      name: name, schema: schema,
      isRequired: flag("required", in: node) ?? false && !(described.map { isNullable($0) } ?? false),
      isDeprecated: flag("deprecated", in: node) ?? false,
      description: string("description", in: node) ?? described.map { words(of: $0) } ?? "",
      sample: sample(of: node) ?? firstExample(node) ?? described.flatMap { sample(of: $0) }, location: node.location)
    return content == nil ? styled(field, node, part: part) : [field]
  }

  /// `examples` of a parameter or of a body: named ones.
  func firstExample(_ node: JSONElement) -> JSON? {
    node["examples"]?.members.first?.node["value"]?.json.json
  }
}
