import SwiftSource

/// The folder that generated files go to. Files of other origin in it are never touched.
struct OutputFolder {
  struct Changes {
    var written: [Written] = []
    var removed: [(path: String, old: String)] = []
    var unchanged = 0
  }

  struct Written {
    fileprivate var plan: FilePlan
    /// What it was printed for already: to be compared with the old text.
    fileprivate var printed: GeneratedFile?
    var old: String?

    /// Where there is nothing to compare it with, it is printed when it is asked for: not all texts at once.
    var file: GeneratedFile { printed ?? emit(plan) }
  }

  let path: String

  /// The first line of every file that the generator writes.
  private static let mark = "// Written by wechatpay-gen"

  /// The paths of all Swift files in it, whoever wrote them.
  var paths: [String] { names.map { path.below + $0 } }

  private var names: [String] {
    Files.names(in: path).filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// What has to be done so that the folder holds these files, and none that were written for other descriptions.
  func changes(for plans: [FilePlan]) -> Result<Changes, FileError> {
    var changes = Changes()
    let isEmpty = Files.isAbsentOrEmpty(path)
    for plan in plans {
      switch isEmpty ? .absent : content(of: plan.path) {
      case .absent: changes.written.append(Written(plan: plan))
      case .generated(let old):
        let file = emit(plan)
        // Equal to the byte: Swift takes texts as equal that are spelled in other code points.
        if file.text.utf8.elementsEqual(old.utf8) {
          changes.unchanged += 1
        } else {
          changes.written.append(Written(plan: plan, printed: file, old: old))
        }
      case .foreign:
        return .failure(
          FileError(message: "'\(path)/\(plan.path)' was not written by wechatpay-gen: move it out of the way"))
      }
    }
    let wanted = Set(plans.map(\.path))
    for name in names where !wanted.contains(name) {
      if case .generated(let old) = content(of: name) { changes.removed.append((name, old)) }
    }
    return .success(changes)
  }

  /// Carries the changes out; a file is either old or new, never half of one.
  func apply(_ changes: Changes) -> FileError? {
    do throws(FileError) {
      if !changes.written.isEmpty { try Files.makeFolder(path) }
      let temporary = path + "/" + Files.temporaryName
      for written in changes.written {
        let file = written.file
        try Files.replace(path + "/" + file.path, with: file.text, by: temporary, isNew: written.old == nil)
      }
      for (name, _) in changes.removed { try Files.remove(path + "/" + name) }
      return nil
    } catch {
      return FileError(message: "'\(path)' cannot be written: \(error.message)")
    }
  }

  private enum Content {
    case absent
    case generated(String)
    case foreign
  }

  private func content(of name: String) -> Content {
    let full = path + "/" + name
    guard let kind = Files.kind(of: full) else { return .absent }
    // A link would lead the writer out of the folder.
    guard kind == .file, let bytes = Files.contents(of: full) else { return .foreign }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix(Self.mark) ? .generated(text) : .foreign
  }
}
