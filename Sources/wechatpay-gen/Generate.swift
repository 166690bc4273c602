import SpecModel
import SwiftPlanning
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
func generate(_ options: Command.Generate, console: Console) -> Outcome {
  let clock = ContinuousClock()
  let start = clock.now
  let output = OutputFolder(path: options.output)
  let places = SpecInput.places(options.specs)
  let record = record(of: options, places, console: console)
  if let report = record?.report(output: output.paths) {
    console.report(report.findings)
    print(summary(report.descriptions, unchanged: report.files, clock.now - start))
    return .clean
  }
  let input: SpecInput
  let layout: FileLayout
  switch readInput(options, places) {
  case .success(let read): (input, layout) = read
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .wrongUse
  }
  let (description, settings, found) = input.described(root: options.root)
  let (plans, planned) = plan(description, settings, layout: layout)
  let diagnostics = found + planned
  console.report(diagnostics)
  let hasErrors = diagnostics.contains { $0.severity == .error }
  if hasErrors, !options.keepsGoing {
    console.complain("Nothing was written.")
    return .errors
  }
  switch output.changes(for: plans) {
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .errors
  case .success(let changes) where !input.isComplete && !changes.removed.isEmpty:
    // Names, dates and shared types of one depend on the others.
    console.complain(
      "error: '\(options.output)' holds the Swift of other descriptions, too: let one run read the folder of all of them"
    )
    return .wrongUse
  case .success(let changes):
    if options.isCheck { return check(changes, console: console, hasErrors: hasErrors) }
    if let error = output.apply(changes) {
      console.complain("error: \(error.message)")
      return .errors
    }
    let count = input.files.count
    print(
      summary(
        count, written: changes.written.count, unchanged: changes.unchanged, removed: changes.removed.count,
        clock.now - start))
    if hasErrors { return .errors }
    let report = RunRecord.Report(
      descriptions: count, files: plans.count, findings: console.text(diagnostics))
    record?.write(report, output: output.paths)
    // The process ends, and all of it with it: to take it apart piece by piece would take as long as to print it.
    _ = Unmanaged.passRetained(Kept((input, description, plans, changes)))
    return .clean
  }
}

private final class Kept<Contents> {
  let contents: Contents

  init(_ contents: Contents) { self.contents = contents }
}

private func readInput(
  _ options: Command.Generate, _ places: Result<[SpecInput.Place], FileError>
) -> Result<(SpecInput, FileLayout), FileError> {
  guard let file = options.layout, let folder = options.specs.first else {
    return places.flatMap(SpecInput.read).map { ($0, .byPath) }
  }
  return LayoutFile.read(file).flatMap { layout in
    SpecInput.read(layout.descriptions, in: folder).map { ($0, layout.below(folder)) }
  }
}

/// None for a check, which has to look for itself, and where not just whole folders are read.
private func record(
  of options: Command.Generate, _ places: Result<[SpecInput.Place], FileError>, console: Console
) -> RunRecord? {
  guard !options.isCheck, options.layout == nil, case .success(let places) = places,
    let files = SpecInput.files(of: places)
  else { return nil }
  return RunRecord(
    output: options.output, options: ["\(options)", "\(console.isTerminal)"], input: files)
}

private func check(_ changes: OutputFolder.Changes, console: Console, hasErrors: Bool) -> Outcome {
  for change in changes.written {
    let file = change.file
    print(unifiedDiff(path: file.path, old: change.old, new: file.text), terminator: "")
  }
  for (path, old) in changes.removed { print(unifiedDiff(path: path, old: old, new: nil), terminator: "") }
  if changes.written.isEmpty, changes.removed.isEmpty { return hasErrors ? .errors : .clean }
  console.complain("The generated files are not up to date: run 'wechatpay-gen'.")
  return .errors
}

private func summary(
  _ descriptions: Int, written: Int = 0, unchanged: Int, removed: Int = 0, _ time: Duration
) -> String {
  let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  let files = descriptions == 1 ? "1 description" : "\(descriptions) descriptions"
  return "Read \(files): \(written) written, \(unchanged) unchanged, \(removed) removed in \(milliseconds) ms."
}
