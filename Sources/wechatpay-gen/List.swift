import Generator
import SpecModel
import SpecReading
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
      return .list(options)
    }
  }
}

/// Shows the call for each operation in which all words occur.
func list(_ options: Command.List, console: Console) throws(FileError) -> Outcome {
  var report = Report()
  let catalogues = options.specs.isEmpty ? try Catalogue.ofPackage(console) : [Catalogue(specs: options.specs)]
  var entries: [CatalogueEntry] = []
  for catalogue in catalogues {
    var pipeline = Pipeline()
    pipeline.root = catalogue.root
    entries += pipeline.catalogue(try Sources.read(catalogue.specs), &report)
  }
  let found = entries.filter { $0.matches(options.words) }
  console.report(report.errors)
  console.print(found.map(\.text).joined())
  if report.hasErrors { return .errors }
  if found.isEmpty { console.complain("Nothing found.") }
  return found.isEmpty ? .errors : .clean
}

/// Descriptions, and how what they make is reached.
private struct Catalogue {
  var specs: [String]
  /// The root where the settings name none.
  var root: String?

  /// What can be called in the package in this folder: what it describes, in `Specs` or in the folders of targets that
  /// are generated when they are built, and what ships.
  static func ofPackage(_ console: Console) throws(FileError) -> [Catalogue] {
    var catalogues: [Catalogue] = []
    let own = [String].usualSpecs
    if try Files.isFolder(own) == true { catalogues.append(Catalogue(specs: [own])) }
    for name in try Files.names(in: "Sources").sorted() {
      let folder = "Sources/" + name
      guard try Files.isFolder(folder) == true else { continue }
      let paths = try Files.visiblePaths(below: folder)
      let isGenerated = try wasGenerated(name)
      guard isGenerated || paths.contains(where: DescriptionFiles.lookLikeOne) else { continue }
      if !paths.contains(where: { $0.hasSuffix(".swift") }) {
        console.complain(
          "warning: '\(folder)' holds descriptions, and no Swift file, without which SwiftPM passes a target over: add '\(folder)/\(name).swift', which may be empty"
        )
      }
      catalogues.append(Catalogue(specs: [folder], root: name))
    }
    if let shipped = try shippedSpecs(), shipped != (try Files.identity(of: own)) {
      catalogues.append(Catalogue(specs: [shipped.path]))
    }
    if catalogues.isEmpty { throw FileError(message: "there is no '\(own)'") }
    return catalogues
  }

  /// Whether the plugin has run for a target: documents in JSON do not tell by their places that they are descriptions.
  private static func wasGenerated(_ target: String) throws(FileError) -> Bool {
    let outputs = ".build/plugins/outputs/"
    for package in try Files.names(in: outputs) {
      let folder = outputs + package + "/" + target
      guard Files.kind(of: folder) == .folder else { continue }
      for destination in try Files.names(in: folder)
      where Files.kind(of: folder + "/" + destination + "/WeChatPayGenerator") != nil {
        return true
      }
    }
    return false
  }

  /// The descriptions of `WeChatPayAPI`, in the checkout that this program was built from.
  private static func shippedSpecs(_ here: String = #filePath) throws(FileError) -> Files.Identity? {
    let package = Files.parent(of: Files.parent(of: Files.parent(of: here)))
    return try Files.identity(of: package.below + [String].usualSpecs)
  }
}
