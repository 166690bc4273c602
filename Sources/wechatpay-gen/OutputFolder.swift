import SpecModel
import SwiftSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that generated files go to. Files of other origin in it are never touched.
struct OutputFolder {
  struct Changes {
    /// What to write, with what stands there; nil for nothing.
    var written: [(file: GeneratedFile, old: String?)] = []
    var removed: [(path: String, old: String)] = []
    var unchanged = 0
  }

  let path: String
  /// The folders in it that files go to, besides itself: those of modules.
  var modules: [String] = []

  /// The first line of every file that the generator writes.
  private static let mark = Array("// Written by wechatpay-gen".utf8)

  /// What has to be done so that the folder holds these files, and none that were written for other descriptions.
  func changes(for files: [GeneratedFile]) throws(FileError) -> Changes {
    var changes = Changes()
    for file in files {
      switch try content(of: file.path) {
      case .absent: changes.written.append((file, nil))
      case .generated(let old) where file.text.isSpelled(old): changes.unchanged += 1
      case .generated(let old): changes.written.append((file, String(decoding: old, as: UTF8.self)))
      case .foreign:
        throw FileError(
          message: "'\(path)/\(file.path)' was not written by wechatpay-gen: move it out of the way")
      }
    }
    let wanted = Set(files.map(\.path))
    for prefix in [""] + modules.map({ $0 + "/" }) {
      let names = try Files.names(in: path + "/" + prefix).map { prefix + $0 }
      for name in names.sorted() where name.hasSuffix(".swift") && !wanted.contains(name) {
        if case .generated(let old) = try content(of: name) {
          changes.removed.append((name, String(decoding: old, as: UTF8.self)))
        }
      }
    }
    return changes
  }

  /// The folders in it of modules that there are no longer. They are kept, since what else is in them is unknown.
  func abandonedModules() throws(FileError) -> [String] {
    var folders: [String] = []
    for name in try Files.names(in: path).sorted() where !name.hasSuffix(".swift") && !modules.contains(name) {
      guard Files.kind(of: path + "/" + name) == .folder else { continue }
      if case .generated = try content(of: name + "/Paths.swift") { folders.append(name) }
    }
    return folders
  }

  /// Makes the folder hold these files, and none that were written for other descriptions; a file is either old or new,
  /// never half of one. Other runs wait meanwhile, and what killed ones have left is cleared away.
  ///
  /// - Parameter isWanted: Asked before anything is written.
  /// - Returns: What was changed; nil where that was not wanted.
  func write(_ files: [GeneratedFile], if isWanted: (Changes) -> Bool) throws(FileError) -> Changes? {
    if files.isEmpty, Files.kind(of: path) == nil { return isWanted(Changes()) ? Changes() : nil }
    if !isWanted(try changes(for: files)) { return nil }
    try Files.makeFolder(path)
    return try FolderLock.holding(path) { () throws(FileError) -> Changes? in
      // Another run may have written meanwhile.
      let changes = try changes(for: files)
      guard isWanted(changes) else { return nil }
      for module in modules { try Files.removeTemporaries(in: path + "/" + module) }
      for (file, _) in changes.written {
        try Files.makeFolder(Files.parent(of: path + "/" + file.path))
        try Files.replace(path + "/" + file.path, with: file.text)
      }
      for (name, _) in changes.removed { try Files.remove(path + "/" + name) }
      for module in modules { Files.removeIfEmpty(path + "/" + module) }
      return changes
    }
  }

  private enum Content {
    case absent
    case generated([UInt8])
    case foreign
  }

  private func content(of name: String) throws(FileError) -> Content {
    let full = path + "/" + name
    guard let kind = Files.kind(of: full) else { return .absent }
    // A link would lead the writer out of the folder.
    guard kind == .file else { return .foreign }
    guard let bytes = try Files.contentsIfPresent(of: full) else { return .absent }
    return bytes.starts(with: Self.mark) ? .generated(bytes) : .foreign
  }
}

extension String {
  /// Whether it is these bytes: Swift takes texts as equal that are spelled in other code points.
  fileprivate func isSpelled(_ bytes: [UInt8]) -> Bool {
    withBytes { own in
      guard own.count == bytes.count, let start = own.baseAddress else { return own.count == bytes.count }
      return memcmp(start, bytes, bytes.count) == 0
    }
  }
}
