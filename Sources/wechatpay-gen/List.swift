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
func list(_ options: Command.List, console: Console) -> Outcome {
  let input: SpecInput
  switch SpecInput.read(options.specs) {
  case .success(let read): input = read
  case .failure(let error):
    console.complain("error: \(error.message)")
    return .wrongUse
  }
  let (description, settings, diagnostics) = input.described()
  console.report(diagnostics.filter { $0.severity == .error })
  let entries = catalogue(description, settings).filter { $0.matches(options.words) }
  console.print(entries.map { $0.text(console) }.joined())
  if diagnostics.contains(where: { $0.severity == .error }) { return .errors }
  if entries.isEmpty { console.complain("Nothing found.") }
  return entries.isEmpty ? .errors : .clean
}

extension CatalogueEntry {
  func matches(_ words: [String]) -> Bool {
    let text = ([name, title, call] + links).joined(separator: "\n").lowercased()
    return words.allSatisfy { text.contains($0.lowercased()) }
  }

  /// ```
  /// POST /v3/pay/transactions/jsapi  JSAPI下单
  ///   pay.v3.pay.transactions.jsapi.post(_:)
  /// ```
  func text(_ console: Console) -> String {
    let heading = title.isEmpty ? name : name + "  " + title
    return console.visible(heading) + "\n  " + console.visible(call) + "\n"
  }
}
