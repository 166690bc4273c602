struct UsageError: Error {
  var message: String
}

/// What the command line asks for.
enum Command {
  struct Generate {
    var specs: [String] = []
    var output = "Generated"
    var isCheck = false
    var keepsGoing = false
  }

  struct Export {
    var specs: [String] = []
    /// Nil for standard output.
    var output: String?
  }

  case generate(Generate)
  case export(Export)
  case help
  case version

  static let versionNumber = "0.1.0"

  static let usage = """
    Reads descriptions of HTTP endpoints and writes a typed Swift client for them.

    USAGE: wechatpay-gen [generate] [--specs PATH]... [--output DIR] [--check] [--keep-going]
           wechatpay-gen export [--specs PATH]... [--output FILE]

    'export' writes what was understood as one OpenAPI 3.1 document, to standard output
    or a file.

    OPTIONS:
      --specs PATH    A folder of descriptions (.md, .txt), or one of them; may be
                      repeated. (default: Specs)
      --output DIR    Where the Swift goes. (default: Generated)
      --check         Write nothing; print what would change, and fail if anything would.
      --keep-going    Leave descriptions with errors out, write the rest, and fail.
      --help          Print this text.
      --version       Print the version.

    Files whose descriptions have vanished are removed when whole folders are read,
    and kept when single files are named. Files that wechatpay-gen did not write are
    never touched.

    EXIT CODES: 0 clean, 1 errors in descriptions or a difference found by --check,
    2 wrong use.
    """

  static func parse(_ arguments: [String]) throws(UsageError) -> Command {
    var rest = arguments[...]
    switch rest.first {
    case "export": return try parseExport(rest.dropFirst())
    case "generate": rest.removeFirst()
    default: break
    }
    return try parseGenerate(rest)
  }

  private static func parseExport(_ arguments: ArraySlice<String>) throws(UsageError) -> Command {
    var options = Export()
    var rest = arguments
    while let argument = rest.popFirst() {
      let (name, attached) = split(argument)
      switch name {
      case "--help", "-h": return .help
      case "--specs": options.specs.append(try value(of: name, attached, &rest))
      case "--output": options.output = try value(of: name, attached, &rest)
      default: throw UsageError(message: "'\(argument)' is not an option of wechatpay-gen export")
      }
    }
    if options.specs.isEmpty { options.specs = ["Specs"] }
    return .export(options)
  }

  private static func parseGenerate(_ arguments: ArraySlice<String>) throws(UsageError) -> Command {
    var options = Generate()
    var rest = arguments
    while let argument = rest.popFirst() {
      let (name, attached) = split(argument)
      switch name {
      case "--help", "-h": return .help
      case "--version": return .version
      case "--specs": options.specs.append(try value(of: name, attached, &rest))
      case "--output": options.output = try value(of: name, attached, &rest)
      case "--check" where attached == nil: options.isCheck = true
      case "--keep-going" where attached == nil: options.keepsGoing = true
      default: throw UsageError(message: "'\(argument)' is not an option of wechatpay-gen")
      }
    }
    if options.specs.isEmpty { options.specs = ["Specs"] }
    return .generate(options)
  }

  /// `--output=DIR`
  private static func split(_ argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }

  private static func value(
    of name: String, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = attached ?? rest.popFirst(), !value.isEmpty, attached != nil || !value.hasPrefix("--") else {
      throw UsageError(message: "'\(name)' needs a path")
    }
    return value
  }
}
