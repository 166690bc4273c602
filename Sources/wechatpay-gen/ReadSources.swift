import Generator
import SpecModel
import SpecReading
import SwiftPlanning

extension Sources {
  /// What these folders and files hold, with `wechatpay-gen.json` of the folder, or of the folders above a single file.
  static func read(_ paths: [String]) throws(FileError) -> Sources {
    var files: [String: SourceFile] = [:]
    var settings: [String: SourceFile] = [:]
    var isComplete = true
    for path in paths {
      guard let isFolder = try Files.isFolder(path) else { throw FileError(message: "there is no '\(path)'") }
      isComplete = isComplete && isFolder
      if let file = try settingsFile(for: path, isFolder: isFolder) { settings[file.path] = file }
      if !isFolder { files[path] = try description(path) }
      for name in isFolder ? try Files.visiblePaths(below: path) : [] where DescriptionFiles.contain(name) {
        files[path.below + name] = try description(path.below + name, pathInFolder: name)
      }
    }
    if settings.count > 1 {
      let names = settings.keys.sorted().joined(separator: "' and '")
      throw FileError(message: "'\(names)' cannot both count: read the folders one by one")
    }
    return Sources(
      files.values.sorted { $0.path < $1.path }, settings: settings.values.first, isComplete: isComplete)
  }

  /// The descriptions of a folder that a layout lists, and no others.
  static func read(layout file: String, of folder: String) throws(FileError) -> (Sources, FileLayout) {
    let bytes = try Files.contents(of: file)
    let layout: LayoutFile
    do throws(LayoutFile.Problem) {
      layout = try LayoutFile(String(decoding: bytes, as: UTF8.self), named: file)
    } catch {
      throw FileError(message: error.message)
    }
    var files: [SourceFile] = []
    for name in layout.descriptions { files.append(try description(folder.below + name, pathInFolder: name)) }
    return (
      Sources(files, settings: try settingsFile(for: folder, isFolder: true)), layout.layout { folder.below + $0 }
    )
  }

  private static func description(_ path: String, pathInFolder: String? = nil) throws(FileError) -> SourceFile {
    SourceFile(path: path, pathInFolder: pathInFolder, bytes: try Files.contents(of: path))
  }

  private static func settingsFile(for path: String, isFolder: Bool) throws(FileError) -> SourceFile? {
    var folder = path[...]
    if !isFolder { folder = parent(of: folder) }
    while true {
      let name =
        folder.isEmpty
        ? DescriptionFiles.settingsName
        : folder.hasSuffix("/") ? folder + DescriptionFiles.settingsName : folder + "/" + DescriptionFiles.settingsName
      if let bytes = try Files.contentsIfPresent(of: String(name)) {
        return SourceFile(path: String(name), bytes: bytes)
      }
      if isFolder || folder.isEmpty || folder == "/" { return nil }
      folder = parent(of: folder)
    }
  }

  private static func parent(of path: Substring) -> Substring {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : path[..<slash]
  }
}

extension String {
  /// What the paths of the files in this folder start with.
  var below: String { hasSuffix("/") ? self : self + "/" }
}
