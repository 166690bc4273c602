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
  let input: SpecInput
  let layout: FileLayout
  switch readInput(options) {
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
  switch output.changes(for: plans.map(emit)) {
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
    console.print(summary(input.files.count, changes, clock.now - start) + "\n")
    return hasErrors ? .errors : .clean
  }
}

private func readInput(_ options: Command.Generate) -> Result<(SpecInput, FileLayout), FileError> {
  guard let file = options.layout, let folder = options.specs.first else {
    return SpecInput.read(options.specs).map { ($0, .byPath) }
  }
  return LayoutFile.read(file).flatMap { layout in
    SpecInput.read(layout.descriptions, in: folder).map { ($0, layout.below(folder)) }
  }
}

private func check(_ changes: OutputFolder.Changes, console: Console, hasErrors: Bool) -> Outcome {
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
