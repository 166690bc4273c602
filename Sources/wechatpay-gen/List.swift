import Generator
import SpecModel
import SwiftPlanning

extension Command {
  struct List {
    var words: [String] = []
    var specs: [String] = []

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = List()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--specs", let value): options.specs.append(try arguments.value(of: "--specs", value))
        case .word(let word): options.words.append(word)
        case .option: throw arguments.unknown(argument)
        }
      }
      options.specs = options.specs.orUsualSpecs
      return .list(options)
    }
  }
}

/// Shows the call for each operation in which all words occur.
func list(_ options: Command.List, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let entries = Pipeline().catalogue(try Sources.read(options.specs), &report).filter { $0.matches(options.words) }
  console.report(report.errors)
  console.print(entries.map(\.text).joined())
  if report.hasErrors { return .errors }
  if entries.isEmpty { console.complain("Nothing found.") }
  return entries.isEmpty ? .errors : .clean
}
