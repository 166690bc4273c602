import Foundation
import SpecModel
import SpecReading

/// Descriptions by their paths below a folder.
struct Pages {
  private(set) var files: [(path: String, text: String)] = []

  private init(files: [(path: String, text: String)]) {
    self.files = files
  }

  init(below folder: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    for name in names where [".md", ".json", ".txt"].contains(where: name.hasSuffix) {
      if ["README.md", "wechatpay-gen.json"].contains(where: { name == $0 || name.hasSuffix("/" + $0) }) { continue }
      files.append((name, try String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
    }
  }

  var operationCount: Int { description.operations.count }

  /// An operation as a setting names it.
  var someOperation: String? {
    description.operations.dropFirst(operationCount / 2).first.map {
      "\($0.method.rawValue.uppercased()) \($0.path.text)"
    }
  }

  private var description: APIDescription {
    readDescriptions(files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }).description
  }

  /// The same operations under other prefixes, `/v3/copy1/…`, until there are so many. The last copy is whole, too. Every
  /// page lies where its path says.
  func copies(for operations: Int) throws -> Pages {
    let count = max(1, operationCount)
    let step = try NSRegularExpression(pattern: #"(?<![A-Za-z0-9])v3(/|->)"#)
    var copies: [(path: String, text: String)] = []
    for number in 0..<((operations + count - 1) / count) {
      func copied(_ text: String) -> String {
        let whole = NSRange(text.startIndex..., in: text)
        return step.stringByReplacingMatches(in: text, range: whole, withTemplate: "v3$1copy\(number)$1")
      }
      for (path, text) in files {
        let place = copied(path)
        copies.append((place == path ? "copy\(number)/\(path)" : place, copied(text)))
      }
    }
    return Pages(files: copies)
  }

  func write(to folder: URL) throws {
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
