import SpecModel

/// What a sample program declares: the classes of a request and its reply, whichever language it is written in.
struct SampleProgram {
  /// A class, or what another language has for it.
  struct Class {
    var name: String
    /// The class whose members it has, too.
    var parent: String?
    var members: [Member] = []
    var line: Int
  }

  struct Member {
    /// The name on the wire.
    var name: String
    /// What the program calls it.
    var identifier: String
    var type: MemberType
    /// False for what stands in the path or the query.
    var isInBody = true
    var line: Int
  }

  indirect enum MemberType: Hashable, Sendable {
    case string
    case integer
    case number
    case boolean
    case any
    case list(MemberType)
    case map(MemberType)
    /// A class or an enumeration, by its name.
    case named(String)
  }

  struct Enumeration {
    var values: [String]
    var line: Int
  }

  /// A text of the program with its line.
  struct Constant {
    var text: String
    var line: Int
  }

  /// What the comment above the program calls it.
  var title = ""
  var host: Constant?
  var method: Constant?
  var path: Constant?
  var classes: [String: Class] = [:]
  var enumerations: [String: Enumeration] = [:]
  /// The names of the classes that are sent and got back, as the method that sends says.
  var request: String?
  var response: String?
  /// Whether that method gives nothing back.
  var hasEmptyReply = false
  /// Whether it gives back bytes.
  var hasFileReply = false
  /// What the program calls the members that it encrypts.
  var encrypted: Set<String> = []
  /// Whether the request is an upload.
  var isUpload = false
  /// Names of members that are no part of the body, by class: some languages say so elsewhere.
  var besidesBody: [String: Set<String>] = [:]
  /// What could not be read, by line.
  var passedOver: [Constant] = []

  var isEmpty: Bool { classes.isEmpty && path == nil }

  /// Of two classes with one name the first one counts.
  mutating func add(_ declared: Class) {
    if let first = classes[declared.name] {
      let isSame = first.members.map(\.name) == declared.members.map(\.name)
      if !isSame { passedOver.append(Constant(text: "class " + declared.name, line: declared.line)) }
    } else {
      classes[declared.name] = declared
    }
  }

  /// What a class extends that is not declared may hold more.
  mutating func checkParents() {
    for declared in classes.values.sorted(by: { $0.line < $1.line }) where !declared.members.isEmpty {
      guard let parent = declared.parent, classes[parent] == nil else { continue }
      passedOver.append(Constant(text: "extends " + parent, line: declared.line))
    }
  }

  /// Names that the program does not declare are those of the language.
  mutating func settleNames(by types: [String: MemberType]) {
    for name in classes.keys {
      guard var declared = classes[name] else { continue }
      for index in declared.members.indices {
        declared.members[index].type = settled(declared.members[index].type, types)
      }
      classes[name] = declared
    }
    if let name = request, classes[name] == nil, types[name] != nil { request = nil }
  }

  private func settled(_ type: MemberType, _ types: [String: MemberType]) -> MemberType {
    switch type {
    case .list(let element): .list(settled(element, types))
    case .map(let value): .map(settled(value, types))
    case .named(let name):
      classes[name] != nil || enumerations[name]?.values.isEmpty == false ? type : types[name] ?? type
    default: type
    }
  }

  /// All members of a class: those of the classes that it extends first.
  func members(of name: String) -> [Member] {
    var members: [Member] = []
    var seen: Set<String> = []
    var next: String? = name
    while let current = next, seen.insert(current).inserted, let found = classes[current] {
      members = found.members + members
      next = found.parent
    }
    var names: Set<String> = []
    return members.filter { names.insert($0.name).inserted }
  }

  /// The class of what is sent.
  var requestClass: Class? { (request ?? root(endingIn: "Request")).flatMap { classes[$0] } }

  /// The class of what comes back.
  var responseClass: Class? {
    hasEmptyReply ? nil : (response ?? root(endingIn: "Response")).flatMap { classes[$0] }
  }

  /// The first class of a name with that end which no other class has as a member.
  private func root(endingIn end: String) -> String? {
    let used = Set(classes.values.lazy.flatMap(\.members).compactMap { $0.type.className })
    let named = classes.values.filter { $0.name.hasSuffix(end) && !used.contains($0.name) }
    // All of a program may stand in one line.
    return named.min { ($0.line, $0.name) < ($1.line, $1.name) }?.name
  }
}

extension SampleProgram.MemberType {
  /// The class or enumeration that it holds, or lists hold.
  var className: String? {
    switch self {
    case .named(let name): name
    case .list(let element), .map(let element): element.className
    default: nil
    }
  }
}
