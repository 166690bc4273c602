import Generator
import SpecModel

extension Command {
  struct Export {
    var specs: [String] = []
    /// Nil for standard output.
    var output: String?
    var keepsGoing = false

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Export()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .option("--output", let value): options.output = try arguments.value(of: "--output", value)
        case .option("--keep-going", nil): options.keepsGoing = true
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
  if report.hasErrors, !options.keepsGoing {
    console.complain("Nothing was written.")
    return .errors
  }
  if let output = options.output {
    do throws(FileError) {
      try Files.put(document.prettyText, at: output)
    } catch {
      console.complain("error: \(error.message)")
      return .errors
    }
  } else {
    console.print(document.prettyText)
  }
  return report.hasErrors ? .errors : .clean
}
