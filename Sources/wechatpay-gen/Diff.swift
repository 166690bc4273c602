import APIDiff
import SpecModel
import SwiftPlanning
import SwiftSource

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
func diff(_ options: Command.Diff, console: Console) -> Outcome {
  guard let old = plans(of: options.old, console), let new = plans(of: options.new, console) else { return .wrongUse }
  let found = changes(from: old, to: new)
  console.print(found.map { console.visible($0.text) + "\n" }.joined())
  return found.contains { $0.verdict == .breaking } ? .errors : .clean
}

/// Nil where the descriptions have errors, which are reported.
private func plans(of path: String, _ console: Console) -> [FilePlan]? {
  switch SpecInput.read([path]) {
  case .failure(let error):
    console.complain("error: \(error.message)")
    return nil
  case .success(let input):
    let (description, settings, found) = input.described()
    let (files, planned) = plan(description, settings)
    let errors = (found + planned).filter { $0.severity == .error }
    console.report(errors)
    return errors.isEmpty ? files : nil
  }
}

extension Change {
  /// `breaking: old/v3/x.md:5:3 new/v3/x.md:6:3: V3.X.PostRequest.amount is String, not Int`
  fileprivate var text: String {
    let places = [old, new].map { place in place.map { "\($0.file):\($0.line):\($0.column)" } ?? "-" }
    return "\(verdict.rawValue): \(places.joined(separator: " ")): \(message)"
  }
}
