import SwiftSource

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder that generated files go to. Files of other origin in it are never touched.
struct OutputFolder {
  struct Changes {
    var written: [(file: GeneratedFile, old: String?)] = []
    var removed: [(path: String, old: String)] = []
    var unchanged = 0
  }

  let path: String

  /// The first line of every file that the generator writes.
  private static let mark = "// Written by wechatpay-gen"

  /// What earlier runs wrote.
  var generatedFiles: [GeneratedFile] {
    names.compactMap { name in
      if case .generated(let text) = content(of: name) { GeneratedFile(path: name, text: text) } else { nil }
    }
  }

  /// The paths of all Swift files in it, whoever wrote them.
  var paths: [String] { names.map { path.below + $0 } }

  private var names: [String] {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return present.filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// What has to be done so that the folder holds these files.
  func changes(for files: [GeneratedFile], removesOthers: Bool) -> Result<Changes, FileError> {
    var changes = Changes()
    for file in files {
      switch content(of: file.path) {
      case .absent: changes.written.append((file, nil))
      case .generated(file.text): changes.unchanged += 1
      case .generated(let old): changes.written.append((file, old))
      case .foreign:
        return .failure(
          FileError(message: "'\(path)/\(file.path)' was not written by wechatpay-gen: move it out of the way"))
      }
    }
    guard removesOthers else { return .success(changes) }
    let wanted = Set(files.map(\.path))
    for name in names where !wanted.contains(name) {
      if case .generated(let old) = content(of: name) { changes.removed.append((name, old)) }
    }
    return .success(changes)
  }

  /// Carries the changes out; a file is either old or new, never half of one.
  func apply(_ changes: Changes) -> FileError? {
    do {
      if !changes.written.isEmpty {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      for (file, _) in changes.written {
        try Data(file.text.utf8).write(to: URL(filePath: path + "/" + file.path), options: .atomic)
      }
      for (name, _) in changes.removed { try FileManager.default.removeItem(atPath: path + "/" + name) }
      return nil
    } catch {
      return FileError(message: "'\(path)' cannot be written: \(error)")
    }
  }

  private enum Content {
    case absent
    case generated(String)
    case foreign
  }

  private func content(of name: String) -> Content {
    let full = path + "/" + name
    // A link would lead the writer out of the folder.
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: full)) != nil
    if isLink { return .foreign }
    guard FileManager.default.fileExists(atPath: full) else { return .absent }
    guard let data = FileManager.default.contents(atPath: full) else { return .foreign }
    let text = String(decoding: data, as: UTF8.self)
    return text.hasPrefix(Self.mark) ? .generated(text) : .foreign
  }
}
