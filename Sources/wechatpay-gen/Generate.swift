import SpecModel
import SwiftPlanning
import SwiftSource

extension Command {
  struct Generate {
    var specs: [String] = []
    var output = "Generated"
    var isCheck = false
    var keepsGoing = false

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Generate()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--version", nil): return .version
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .option("--output", let value): options.output = try arguments.value(of: "--output", value)
        case .option("--check", nil): options.isCheck = true
        case .option("--keep-going", nil): options.keepsGoing = true
        default: throw arguments.unknown(argument)
        }
      }
      options.specs = options.specs.orUsualSpecs
      return .generate(options)
    }
  }
}

/// Reads descriptions, and writes the Swift for them or compares it with what is there.
func generate(_ options: Command.Generate, console: Console) -> Outcome {
  let clock = ContinuousClock()
  let start = clock.now
  let input: SpecInput
  switch SpecInput.read(options.specs) {
  case .success(let read): input = read
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .wrongUse
  }
  let output = OutputFolder(path: options.output)
  let (description, settings, found) = input.described()
  let hasReadingErrors = found.contains { $0.severity == .error }
  let (plans, planned) = plan(
    description, settings, beside: input.isComplete && !hasReadingErrors ? [] : output.generatedFiles)
  let diagnostics = found + planned
  console.report(diagnostics)
  let hasErrors = diagnostics.contains { $0.severity == .error }
  if hasErrors, !options.keepsGoing {
    console.complain("Nothing was written.")
    return .errors
  }
  // A description with errors has not vanished: what was written for it stays.
  let removesOthers = input.isComplete && !hasErrors
  switch output.changes(for: plans.map(emit), removesOthers: removesOthers) {
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .errors
  case .success(let changes):
    if options.isCheck { return check(changes, console: console, hasErrors: hasErrors) }
    if let error = output.apply(changes) {
      console.complain("error: \(error.message)")
      return .errors
    }
    print(summary(input, changes, clock.now - start))
    return hasErrors ? .errors : .clean
  }
}

private func check(_ changes: OutputFolder.Changes, console: Console, hasErrors: Bool) -> Outcome {
  for change in changes.written {
    print(unifiedDiff(path: change.file.path, old: change.old, new: change.file.text), terminator: "")
  }
  for (path, old) in changes.removed { print(unifiedDiff(path: path, old: old, new: nil), terminator: "") }
  if changes.written.isEmpty, changes.removed.isEmpty { return hasErrors ? .errors : .clean }
  console.complain("The generated files are not up to date: run 'wechatpay-gen'.")
  return .errors
}

private func summary(_ input: SpecInput, _ changes: OutputFolder.Changes, _ time: Duration) -> String {
  let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  let counts = [
    "\(changes.written.count) written", "\(changes.unchanged) unchanged", "\(changes.removed.count) removed",
  ]
  let files = input.files.count == 1 ? "1 description" : "\(input.files.count) descriptions"
  return "Read \(files): \(counts.joined(separator: ", ")) in \(milliseconds) ms."
}
