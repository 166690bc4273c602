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

/// Writes what was understood of descriptions as OpenAPI: a document, or several in a folder.
func export(_ options: Command.Export, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let sources = try Sources.read(options.specs)
  let folder = options.output.flatMap { $0.hasSuffix("/") ? $0 : nil }
  let documents = documents(of: sources, in: folder, &report)
  console.report(report.diagnostics)
  if report.hasErrors, !options.keepsGoing {
    console.complain("Nothing was written.")
    return .errors
  }
  do throws(FileError) {
    if let folder { try Files.makeFolder(folder) }
    for (name, document) in documents {
      if let path = folder.map({ $0 + name }) ?? options.output {
        try Files.put(document.prettyText, at: path)
      } else {
        console.print(document.prettyText)
      }
    }
  } catch {
    console.complain("error: \(error.message)")
    return .errors
  }
  return report.hasErrors ? .errors : .clean
}

private func documents(
  of sources: Sources, in folder: String?, _ report: inout Report
) -> [(name: String, document: JSON)] {
  if folder != nil { return Pipeline().openAPIParts(sources, &report) }
  return [(name: "", document: Pipeline().openAPI(sources, &report))]
}
