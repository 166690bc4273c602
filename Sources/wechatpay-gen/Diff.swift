import APIDiff
import Generator
import SpecModel

extension Command {
  struct Diff {
    var old = ""
    var new = ""

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var paths: [String] = []
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .word(let path): paths.append(path)
        case .option: throw arguments.unknown(argument)
        }
      }
      guard paths.count == 2 else {
        throw UsageError(message: "'wechatpay-gen diff' needs two paths: the old descriptions and the new ones")
      }
      return .diff(Diff(old: paths[0], new: paths[1]))
    }
  }
}

/// Says what changes in the Swift for whoever uses it.
func diff(_ options: Command.Diff, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let old = try Sources.read([options.old])
  let new = try Sources.read([options.new])
  let changes = Pipeline().changes(from: old, to: new, &report)
  console.report(report.errors)
  if report.hasErrors { return .wrongUse }
  console.print(changes.map(\.text).joined())
  return changes.contains { $0.verdict == .breaking } ? .errors : .clean
}
