import Foundation
import Generator
import SpecModel
import SpecReading
import SwiftPlanning

/// Descriptions by their paths below a folder.
struct Pages {
  private(set) var files: [(path: String, text: String)] = []

  private init(files: [(path: String, text: String)]) {
    self.files = files
  }

  init(below folder: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    for name in names where DescriptionFiles.contain(name) {
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
    var report = Report()
    let sources = Sources(files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
    return Pipeline().planInput(sources, &report).description
  }

  /// The same operations in other areas, `/v3/copy1-…`, until there are so many, and the notifications. The last copy is
  /// whole, too. Every page lies where its path says.
  func copies(for operations: Int) throws -> Pages {
    let count = max(1, operationCount)
    let paths = try NSRegularExpression(pattern: #"(?<![A-Za-z0-9])v3/(?=[A-Za-z])"#)
    let chains = try NSRegularExpression(pattern: #"(?<![A-Za-z0-9])v3->([A-Za-z])"#)
    var copies: [(path: String, text: String)] = []
    for number in 0..<((operations + count - 1) / count) {
      func copied(_ text: String) -> String {
        // `copy1-pay` in a path is `copy1Pay` in a chain.
        let chained = text.replacing(chains) { "v3->copy\(number)" + $0.uppercased() }
        return chained.replacing(paths) { _ in "v3/copy\(number)-" }
      }
      for (path, text) in files {
        // Notifications are told apart by their names, and there is one of each.
        if path.hasPrefix("webhook/") {
          if number == 0 { copies.append((path, text)) }
          continue
        }
        let other = copied(path)
        copies.append((other == path ? "copy\(number)/\(path)" : other, copied(text)))
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

extension String {
  /// - Parameter replacement: What comes in place of a match, made of its first group.
  fileprivate func replacing(_ pattern: NSRegularExpression, with replacement: (String) -> String) -> String {
    var result = ""
    var end = startIndex
    for match in pattern.matches(in: self, range: NSRange(startIndex..., in: self)) {
      guard let range = Range(match.range, in: self) else { continue }
      let group = match.numberOfRanges > 1 ? Range(match.range(at: 1), in: self) : nil
      result += self[end..<range.lowerBound] + replacement(group.map { String(self[$0]) } ?? "")
      end = range.upperBound
    }
    return result + self[end...]
  }
}
