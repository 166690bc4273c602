import Generator
import SpecModel

extension Command {
  struct Adopt {
    var pages: [String] = []
    /// Where descriptions are kept.
    var folder = "Specs"

    static func parse(_ arguments: Arguments) throws(UsageError) -> Command {
      var options = Adopt()
      var arguments = arguments
      while let argument = arguments.next() {
        switch argument {
        case .option("--help", nil), .option("-h", nil): return .help
        case .option("--specs", let value): options.folder = try arguments.value(of: "--specs", value)
        case .word(let page): options.pages.append(page)
        case .option: throw arguments.unknown(argument)
        }
      }
      if options.pages.isEmpty { throw UsageError(message: "'wechatpay-gen adopt' needs a page") }
      return .adopt(options)
    }
  }
}

/// Turns pages into pages of the Markdown dialect, and puts them where their paths say.
func adopt(_ options: Command.Adopt, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let sources = try Sources.read(options.pages)
  let pages = Pipeline().pages(sources, &report)
  console.report(report.diagnostics)
  if report.hasErrors {
    console.complain("Nothing was written.")
    return .errors
  }
  if pages.isEmpty {
    console.complain("error: these pages describe nothing")
    return .errors
  }
  for page in pages where Files.kind(of: options.folder.below + page.path) != nil {
    console.complain(
      "error: '\(options.folder.below + page.path)' is there already: move it out of the way, or add the operation to it"
    )
    return .errors
  }
  do throws(FileError) {
    for page in pages {
      let path = options.folder.below + page.path
      if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
      try Files.replace(path, with: String(decoding: page.bytes, as: UTF8.self))
      console.print("Wrote \(path).\n")
    }
  } catch {
    console.complain("error: '\(options.folder)' cannot be written: \(error.message)")
    return .errors
  }
  for page in options.pages where page.hasPrefix(options.folder.below) {
    console.print("Remove '\(page)': what it says is there now.\n")
  }
  return .clean
}
