import SpecModel
import SwiftPlanning

extension Command {
  struct Lint {
    enum Format: String {
      case text, json, github
    }

    var specs: [String] = []
    var format = Format.text

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Lint()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .option("--format", let value):
          let name = try arguments.value(of: "--format", value, what: "'text', 'json' or 'github'")
          guard let format = Format(rawValue: name) else {
            throw UsageError(message: "'\(name)' is no format: write 'text', 'json' or 'github'")
          }
          options.format = format
        default: throw arguments.unknown(argument)
        }
      }
      options.specs = options.specs.orUsualSpecs
      return .lint(options)
    }
  }
}

/// Says what is wrong with descriptions.
func lint(_ options: Command.Lint, console: Console) -> Outcome {
  let input: SpecInput
  switch SpecInput.read(options.specs) {
  case .success(let read): input = read
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .wrongUse
  }
  let (description, settings, found) = input.described(readsAll: true)
  let diagnostics = found + plan(description, settings).diagnostics
  switch options.format {
  case .text: console.report(diagnostics)
  case .json: console.print(JSON.array(diagnostics.map(\.json)).prettyText)
  case .github: console.print(diagnostics.map(\.annotation).joined())
  }
  return diagnostics.contains { $0.severity == .error } ? .errors : .clean
}

extension Diagnostic {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("severity", .string(severity.rawValue)), .init("file", .string(location.file)),
      .init("line", .number(String(location.line))), .init("column", .number(String(location.column))),
      .init("message", .string(message)),
    ]
    if let row { members.append(.init("row", .string(row))) }
    if let remedy { members.append(.init("remedy", .string(remedy))) }
    return .object(members)
  }

  /// A line that GitHub shows beside the description.
  fileprivate var annotation: String {
    let command =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let text = remedy.map { message + "\n" + $0 } ?? message
    let place = "file=\(escaped(location.file, isProperty: true)),line=\(location.line),col=\(location.column)"
    return "::\(command) \(place)::\(escaped(text, isProperty: false))\n"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    if isProperty { result = result.replacing(":", with: "%3A").replacing(",", with: "%2C") }
    return result
  }
}
