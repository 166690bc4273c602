/// What is measured.
enum Section: String, CaseIterable {
  case generation, coding, reading, cryptography, calls
}

struct Options {
  enum Action {
    case measure(Options)
    case scale(Options)
    /// What many calls do to a process.
    case load(Options)
    /// The server that calls are measured against: a certificate, its key, the reply.
    case serve([String])
    case help
  }

  struct Misuse: Error, CustomStringConvertible {
    let description: String
  }

  var specs = "Specs"
  var output = ""
  /// How many operations the scaled descriptions have.
  var operations = 1000
  /// How many orders are sent in a row.
  var calls = 10_000
  var sections: [Section] = Section.allCases
  var isJSON = false

  static let usage = """
    Measures the generator and the runtime. Build it for release:

    USAGE: swift run -c release wechatpay-bench [SECTION]... [--specs DIR] [--operations N] [--json]
           swift run -c release wechatpay-bench load [--calls N]
           swift run -c release wechatpay-bench scale --output DIR [--specs DIR] [--operations N]

    Sections are generation, coding, reading, cryptography and calls; all of them if none is named.
    'load' sends a thousand orders at once and N in a row, and tells what they leave behind.
    'scale' copies the descriptions under other path prefixes until there are N operations.
    Times are CPU time. Ratios compare two things measured by turns in one run, since times
    of different runs and machines do not compare.

    OPTIONS:
      --specs DIR     The descriptions to measure with. (default: Specs)
      --operations N  The number of operations to scale them to. (default: 1000)
      --calls N       The number of orders in a row. (default: 10000)
      --output DIR    Where the copies go.
      --json          Print JSON.
    """

  static func parse(_ arguments: ArraySlice<String>) throws(Misuse) -> Action {
    var options = Options()
    var arguments = arguments
    var sections: [Section] = []
    var (scales, loads) = (false, false)
    if arguments.first == "serve", arguments.count == 4 { return .serve(Array(arguments.dropFirst())) }
    while let argument = arguments.popFirst() {
      switch argument {
      case "--help", "-h": return .help
      case "--json": options.isJSON = true
      case "--specs": options.specs = try value(of: argument, &arguments)
      case "--output": options.output = try value(of: argument, &arguments)
      case "--operations": options.operations = try count(of: argument, &arguments)
      case "--calls": options.calls = try count(of: argument, &arguments)
      case "scale": scales = true
      case "load": loads = true
      default:
        guard let section = Section(rawValue: argument) else {
          throw Misuse(description: "'\(argument)' is neither a section nor an option: see --help")
        }
        sections.append(section)
      }
    }
    if scales, options.output.isEmpty { throw Misuse(description: "'scale' needs '--output'") }
    if !sections.isEmpty { options.sections = sections }
    if loads { return .load(options) }
    return scales ? .scale(options) : .measure(options)
  }

  private static func count(of name: String, _ rest: inout ArraySlice<String>) throws(Misuse) -> Int {
    guard let count = Int(try value(of: name, &rest)), count > 0 else {
      throw Misuse(description: "'\(name)' needs a number above zero")
    }
    return count
  }

  private static func value(of name: String, _ rest: inout ArraySlice<String>) throws(Misuse) -> String {
    guard let value = rest.popFirst() else { throw Misuse(description: "'\(name)' needs a value") }
    return value
  }
}
