struct UsageError: Error {
  var message: String
}

/// What stands behind the name of a command.
struct Arguments {
  let command: String
  private var rest: ArraySlice<String>

  enum Argument {
    /// `--output DIR`, `--output=DIR`, `--check`
    case option(String, attached: String?)
    case word(String)
  }

  init(command: String, _ rest: ArraySlice<String>) {
    self.command = command
    self.rest = rest
  }

  mutating func next() -> Argument? {
    guard let text = rest.popFirst() else { return nil }
    guard text.hasPrefix("-"), text != "-" else { return .word(text) }
    guard text.hasPrefix("--"), let equals = text.firstIndex(of: "=") else { return .option(text, attached: nil) }
    return .option(String(text[..<equals]), attached: String(text[text.index(after: equals)...]))
  }

  /// What belongs to an option.
  mutating func value(of name: String, _ attached: String?, what: String = "a path") throws(UsageError) -> String {
    guard let value = attached ?? rest.popFirst(), !value.isEmpty, attached != nil || !value.hasPrefix("--") else {
      throw UsageError(message: "'\(name)' needs \(what)")
    }
    return value
  }

  func unknown(_ argument: Argument) -> UsageError {
    switch argument {
    case .option(let name, let attached):
      UsageError(message: "'\(name)\(attached.map { "=" + $0 } ?? "")' is not an option of \(command)")
    case .word(let word): UsageError(message: "'\(word)' is not an option of \(command)")
    }
  }
}
