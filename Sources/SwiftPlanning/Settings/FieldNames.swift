import SpecModel

/// What the settings call fields that are called otherwise on the wire.
struct FieldNames: Sendable {
  /// The names below an object: a tree beside that of its fields.
  struct Tree: Sendable {
    fileprivate(set) var name: String?
    private var members: [String: Tree] = [:]

    subscript(name: String) -> Tree? { members[name] }

    var isEmpty: Bool { members.isEmpty }

    fileprivate mutating func insert(_ name: String, at names: ArraySlice<String>) {
      guard let first = names.first else {
        self.name = name
        return
      }
      members[first, default: Tree()].insert(name, at: names.dropFirst())
    }
  }

  private struct Key: Hashable {
    var method: Operation.Method
    var path: PathTemplate
  }

  private var operations: [Key: Tree] = [:]
  private var components: [String: Tree] = [:]

  /// Those of whatever the operation sends and gets back.
  func names(in operation: Operation) -> Tree {
    operations.isEmpty ? Tree() : operations[Key(method: operation.method, path: operation.path)] ?? Tree()
  }

  func names(inComponent key: String) -> Tree { components[key] ?? Tree() }

  mutating func insert(_ name: String, for names: [String], in operation: Operation) {
    operations[Key(method: operation.method, path: operation.path), default: Tree()].insert(name, at: names[...])
  }

  mutating func insert(_ name: String, for names: [String], inComponent key: String) {
    components[key, default: Tree()].insert(name, at: names[...])
  }
}
