import SpecModel
import SwiftSource

/// A schema that becomes a type, or two: for requests and for replies.
struct ComponentSites {
  let component: Component
  let name: Identifier
  var sites: [TypeSite] = []
}

/// The schemas that operations and notifications lead to, each with where it stands.
func componentSites(
  _ description: APIDescription, _ components: ComponentTypes, _ report: inout Report
) -> [ComponentSites] {
  let sent = components.reached(from: description.operations.flatMap(\.sentSchemas))
  let received = components.reached(
    from: description.operations.flatMap(\.receivedSchemas) + description.notifications.map(\.resource))
  var result: [ComponentSites] = []
  for key in sent.union(received).sorted() {
    guard let component = components[key], let name = components.name(of: key) else { continue }
    guard components.hasType(component.schema) else {
      reportOpenValue(component, &report)
      continue
    }
    var sides: [Bool] = []
    if sent.contains(key) || component.schema.listsValues { sides.append(true) }
    if received.contains(key), !component.schema.listsValues { sides.append(false) }
    let sites = sides.map { isRequest in
      let root = RootType(
        name: name, words: Words(component.name), documentation: component.description,
        language: Language(of: component), schema: component.schema,
        isRequest: isRequest, isReply: !isRequest, location: component.location, component: key,
        fieldNames: components.fieldNames(inComponent: key))
      let side = isRequest ? ComponentTypes.requests : ComponentTypes.replies
      let node = component.schema.listsValues ? [components.namespace] : [components.namespace, side]
      return TypeSite(node: node, roots: [root], area: TypeSite.Area(steps: node))
    }
    result.append(ComponentSites(component: component, name: name, sites: sites))
  }
  return result
}

/// One file for each schema, and one for the namespaces.
///
/// - Parameter types: Those of each of its sites.
func componentFiles(
  _ schemas: [(sites: ComponentSites, types: [[TypePlan]])], _ components: ComponentTypes, names: inout FileNames
) -> [FilePlan] {
  if schemas.isEmpty { return [] }
  let files = schemas.map { schema, types in
    FilePlan(
      path: names.file(for: .named([components.namespace, schema.name])), origin: schema.component.location.file,
      declarations: zip(schema.sites, types).map { site, types in
        .operations(OperationsPlan(node: .named(site.node), methods: [], types: types))
      })
  }
  let namespaces = NamespacePlan(
    name: components.namespace, nested: [ComponentTypes.requests, ComponentTypes.replies],
    // No page speaks for all of them.
    documentation: "`#/components/schemas`")
  return files + [FilePlan(path: components.namespace.name + ".swift", declarations: [.namespace(namespaces)])]
}

private func reportOpenValue(_ component: Component, _ report: inout Report) {
  guard case .oneOf = component.schema.kind else { return }
  report.add(
    .warning, at: component.location,
    "nothing tells the shapes of '\(component.name)' apart, and it is an open JSON value",
    remedy: "add a 'discriminator', or properties that only one of them requires")
}
