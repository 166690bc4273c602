import Generator
import SpecModel

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
func lint(_ options: Command.Lint, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  var pipeline = Pipeline()
  pipeline.readsAll = true
  _ = pipeline.plans(try Sources.read(options.specs), &report)
  switch options.format {
  case .text: console.report(report.diagnostics)
  case .json: console.print(JSON.array(report.diagnostics.map(\.json)).prettyText)
  case .github: console.print(report.diagnostics.map(\.annotation).joined())
  }
  return report.hasErrors ? .errors : .clean
}
