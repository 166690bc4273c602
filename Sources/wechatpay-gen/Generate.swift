import Generator
import SpecModel
import SwiftSource

extension Command {
  struct Generate {
    var specs: [String] = []
    var output = "Generated"
    var isCheck = false
    var keepsGoing = false
    /// The file that says which file the Swift of each description goes into.
    var layout: String?
    /// The root where the settings name none.
    var root: String?

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Generate()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--version", nil): return .version
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .option("--output", let value): options.output = try arguments.value(of: "--output", value)
        case .option("--layout", let value): options.layout = try arguments.value(of: "--layout", value)
        case .option("--root", let value):
          options.root = try arguments.value(of: "--root", value, what: "a name")
        case .option("--check", nil): options.isCheck = true
        case .option("--keep-going", nil): options.keepsGoing = true
        default: throw arguments.unknown(argument)
        }
      }
      options.specs = options.specs.orUsualSpecs
      if options.layout != nil, options.specs.count > 1 {
        throw UsageError(message: "'--layout' is about one folder of descriptions")
      }
      return .generate(options)
    }
  }
}

/// Reads descriptions, and writes the Swift for them or compares it with what is there.
func generate(_ options: Command.Generate, console: Console) throws(FileError) -> Outcome {
  let clock = ContinuousClock()
  let start = clock.now
  var pipeline = Pipeline()
  pipeline.root = options.root
  let sources: Sources
  if let file = options.layout, let folder = options.specs.first {
    (sources, pipeline.layout) = try Sources.read(layout: file, of: folder)
  } else {
    sources = try Sources.read(options.specs)
  }
  var report = Report()
  let files = pipeline.files(sources, &report)
  console.report(report.diagnostics)
  if report.hasErrors, !options.keepsGoing {
    console.complain("Nothing was written.")
    return .errors
  }
  do throws(FileError) {
    let output = OutputFolder(path: options.output, modules: pipeline.modules(sources))
    for module in try output.abandonedModules() {
      console.complain(
        "warning: '\(options.output)/\(module)' was generated for a module that there is no longer: remove the folder")
    }
    if options.isCheck {
      let changes = try output.changes(for: files)
      if !sources.isComplete, !changes.removed.isEmpty { return refuse(options.output, console) }
      return check(changes, hasErrors: report.hasErrors, console: console)
    }
    let changes = try output.write(files) { sources.isComplete || $0.removed.isEmpty }
    guard let changes else { return refuse(options.output, console) }
    console.print(summary(sources.descriptions.count, changes, clock.now - start) + "\n")
    return report.hasErrors ? .errors : .clean
  } catch {
    console.complain("error: \(error.message)")
    return .errors
  }
}

/// Names, dates and shared types of one description depend on the others.
private func refuse(_ output: String, _ console: Console) -> Outcome {
  console.complain(
    "error: '\(output)' holds the Swift of other descriptions, too: let one run read the folder of all of them")
  return .wrongUse
}

private func check(_ changes: OutputFolder.Changes, hasErrors: Bool, console: Console) -> Outcome {
  for (file, old) in changes.written { console.print(unifiedDiff(path: file.path, old: old, new: file.text)) }
  for (path, old) in changes.removed { console.print(unifiedDiff(path: path, old: old, new: nil)) }
  if changes.written.isEmpty, changes.removed.isEmpty { return hasErrors ? .errors : .clean }
  console.complain("The generated files are not up to date: run 'wechatpay-gen'.")
  return .errors
}

private func summary(_ descriptions: Int, _ changes: OutputFolder.Changes, _ time: Duration) -> String {
  let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  let read = descriptions == 1 ? "1 description" : "\(descriptions) descriptions"
  let (written, removed) = (changes.written.count, changes.removed.count)
  return "Read \(read): \(written) written, \(changes.unchanged) unchanged, \(removed) removed in \(milliseconds) ms."
}
