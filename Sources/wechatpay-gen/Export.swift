import Generator
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
func export(_ options: Command.Export, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let document = Pipeline().openAPI(try Sources.read(options.specs), &report)
  console.report(report.diagnostics)
  if report.hasErrors { return .errors }
  guard let output = options.output else {
    console.print(document.prettyText)
    return .clean
  }
  do throws(FileError) {
    try Files.replace(output, with: document.prettyText)
    return .clean
  } catch {
    console.complain("error: '\(output)' cannot be written: \(error.message)")
    return .errors
  }
}
