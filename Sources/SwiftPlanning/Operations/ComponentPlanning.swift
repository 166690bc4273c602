import SpecModel
import SwiftSource

/// One file for each schema that operations and notifications lead to, and one for the namespaces.
func componentFiles(
  _ operations: [SpecModel.Operation], _ description: APIDescription, _ components: ComponentTypes,
  names: inout FileNames, _ report: inout Report
) -> [FilePlan] {
  if description.components.isEmpty { return [] }
  let sent = components.reached(from: operations.flatMap(\.sentSchemas))
  let received = components.reached(
    from: operations.flatMap(\.receivedSchemas) + description.notifications.map(\.resource))
  var files: [FilePlan] = []
  for key in sent.union(received).sorted() {
    guard let component = components[key], let name = components.name(of: key) else { continue }
    guard components.hasType(component.schema) else {
      reportOpenValue(component, &report)
      continue
    }
    var sides: [Bool] = []
    if sent.contains(key) || component.schema.listsValues { sides.append(true) }
    if received.contains(key), !component.schema.listsValues { sides.append(false) }
    var declarations: [DeclarationPlan] = []
    for isRequest in sides {
      let root = RootType(
        name: name, documentation: component.description, schema: component.schema, isRequest: isRequest,
        isReply: !isRequest, location: component.location, component: key,
        fieldNames: components.fieldNames(inComponent: key))
      var found = Report()
      let types = TypePlanner.plan([root], besides: [], components, &found)
      // What is odd about a schema is said once.
      if isRequest == sides[0] { report.add(found) }
      let side = isRequest ? ComponentTypes.requests : ComponentTypes.replies
      let names = component.schema.listsValues ? [components.namespace] : [components.namespace, side]
      declarations.append(.operations(OperationsPlan(node: .named(names), methods: [], types: types)))
    }
    files.append(
      FilePlan(
        path: names.file(for: .named([components.namespace, name])), origin: component.location.file,
        declarations: declarations))
  }
  if files.isEmpty { return [] }
  let namespaces = DeclarationPlan.namespace(
    components.namespace, nested: [ComponentTypes.requests, ComponentTypes.replies])
  return files + [FilePlan(path: components.namespace.name + ".swift", declarations: [namespaces])]
}

private func reportOpenValue(_ component: Component, _ report: inout Report) {
  guard case .oneOf = component.schema.kind else { return }
  report.add(
    .warning, at: component.location,
    "nothing tells the shapes of '\(component.name)' apart, and it is an open JSON value",
    remedy: "add a 'discriminator', or properties that only one of them requires")
}

extension SpecModel.Operation {
  fileprivate var sentSchemas: [Schema] {
    let parameters = (pathParameters + query + headers).map(\.schema)
    switch body?.content {
    case .json(let schema): return parameters + [schema]
    case .form(let fields), .multipart(let fields): return parameters + fields.map(\.schema)
    case .binary, nil: return parameters
    }
  }

  fileprivate var receivedSchemas: [Schema] {
    responses.compactMap { response in
      if case .json(let schema) = response.content { schema } else { nil }
    }
  }
}
