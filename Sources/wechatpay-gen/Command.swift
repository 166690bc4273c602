/// What the command line asks for.
enum Command {
  case generate(Generate)
  case export(Export)
  case lint(Lint)
  case list(List)
  case diff(Diff)
  case adopt(Adopt)
  case help
  case version

  static let usage = """
    Reads descriptions of HTTP endpoints and writes a typed Swift client for them.

    USAGE: wechatpay-gen [generate] [--specs PATH]... [--output DIR] [--check] [--keep-going]
                                 [--layout FILE] [--root NAME]
           wechatpay-gen export [--specs PATH]... [--output FILE|DIR/] [--keep-going]
           wechatpay-gen lint [--specs PATH]... [--format text|json|github]
           wechatpay-gen list [WORD]... [--specs PATH]...
           wechatpay-gen diff OLD NEW
           wechatpay-gen adopt PAGE... [--specs DIR]

    'export' writes what was understood as one OpenAPI 3.1 document, to standard output
    or a file; into a folder, a document for each area of the API, and 'openapi.json',
    which says where each path stands. 'lint' says what is wrong with descriptions, and writes nothing. 'list'
    shows the call for every operation and notification, or for those in which all the
    words occur: of what --specs names, else of the package in this folder, of its targets
    that are generated when it is built, and of what ships. 'diff' compares the Swift of
    two sets of descriptions, and says of each change whether it breaks code that uses it.
    'adopt' turns a page in any form that is read, such as one copied from the official
    site, into Markdown with everything settled, and puts it where its path says.

    OPTIONS:
      --specs PATH    A folder of descriptions (.md, .txt, .json), or one of them; may be
                      repeated. (default: Specs)
      --output DIR    Where the Swift goes. (default: Generated)
      --check         Write nothing; print what would change, and fail if anything would.
      --keep-going    Leave descriptions with errors out, write the rest, and fail.
      --layout FILE   Read just the descriptions that FILE lists, and write one Swift file for
                      each: a line is a path below the folder of descriptions, a tab, and
                      the name of the Swift file. The line without a path names the file
                      for what all share.
      --root NAME     A step between the client and the first one of every path, unless
                      the settings name one.
      --format NAME   How findings are printed: as text, as a JSON list, or as
                      annotations for GitHub. (default: text)
      --help          Print this text.
      --version       Print the version.

    Files whose descriptions have vanished are removed, but where single files are named:
    what is written for one depends on the others, and so nothing is written where the
    folder holds the Swift of others. Files that wechatpay-gen did not write are never
    touched.

    EXIT CODES: 0 clean, 1 errors in descriptions, a difference found by --check, nothing
    found by 'list' or a breaking change found by 'diff', 2 wrong use.
    """

  static func parse(_ arguments: [String]) throws(UsageError) -> Command {
    let rest = arguments.dropFirst()
    switch arguments.first {
    case "export": return try Export.parse(Arguments(command: "wechatpay-gen export", rest))
    case "lint": return try Lint.parse(Arguments(command: "wechatpay-gen lint", rest))
    case "list": return try List.parse(Arguments(command: "wechatpay-gen list", rest))
    case "diff": return try Diff.parse(Arguments(command: "wechatpay-gen diff", rest))
    case "adopt": return try Adopt.parse(Arguments(command: "wechatpay-gen adopt", rest))
    case "generate": return try Generate.parse(Arguments(command: "wechatpay-gen", rest))
    default: return try Generate.parse(Arguments(command: "wechatpay-gen", arguments[...]))
    }
  }
}

extension [String] {
  /// The folder that is read where none is named.
  static let usualSpecs = "Specs"

  var orUsualSpecs: [String] { isEmpty ? [Self.usualSpecs] : self }
}
