import SpecExport
import SpecModel

extension Command {
  struct Export {
    var specs: [String] = []
    /// Nil for standard output.
    var output: String?

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Export()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .option("--output", let value): options.output = try arguments.value(of: "--output", value)
        default: throw arguments.unknown(argument)
        }
      }
      options.specs = options.specs.orUsualSpecs
      return .export(options)
    }
  }
}

/// Writes what was understood of descriptions as OpenAPI.
func export(_ options: Command.Export, console: Console) -> Outcome {
  let input: SpecInput
  switch SpecInput.read(options.specs) {
  case .success(let read): input = read
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .wrongUse
  }
  let (description, _, diagnostics) = input.described(makesReplies: true)
  console.report(diagnostics)
  if diagnostics.contains(where: { $0.severity == .error }) { return .errors }
  let text = exportOpenAPI(description).prettyText
  guard let output = options.output else {
    print(text, terminator: "")
    return .clean
  }
  do throws(FileError) {
    try Files.replace(output, with: text)
    return .clean
  } catch {
    console.complain("error: '\(output)' cannot be written: \(error.message)")
    return .errors
  }
}
