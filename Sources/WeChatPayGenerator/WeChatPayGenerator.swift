import Foundation
import PackagePlugin

/// Compiles a client for the descriptions in a target's folder into that target.
///
/// Every `.md`, `.txt` or `.json` file there is a description, unless the target excludes it or declares it as a resource.
/// `README.md` is none, and `wechatpay-gen.json` holds the settings.
@main
struct WeChatPayGenerator: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let descriptions = descriptions(of: module)
    if descriptions.isEmpty {
      Diagnostics.warning("the target '\(target.name)' holds no descriptions: put some pages into its folder")
      return []
    }
    let layout = Layout(descriptions.map(\.pathInFolder))
    let layoutFile = context.pluginWorkDirectoryURL.appending(path: "layout.txt")
    try layout.write(to: layoutFile)
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    let settings = module.directoryURL.appending(path: DescriptionFormat.settingsName)
    let inputs = descriptions.map(\.file) + [layoutFile]
    return [
      .buildCommand(
        displayName: "Generating the client of \(target.name)",
        executable: try context.tool(named: "wechatpay-gen").url,
        arguments: [
          "--specs", module.directoryURL.path(percentEncoded: false), "--layout",
          layoutFile.path(percentEncoded: false),
          "--output", output.path(percentEncoded: false), "--root", module.moduleName,
        ],
        inputFiles: FileManager.default.fileExists(atPath: settings.path(percentEncoded: false))
          ? inputs + [settings] : inputs,
        outputFiles: layout.swiftFiles.map { output.appending(path: $0) })
    ]
  }
}

private struct Description {
  var file: URL
  /// Its path below the folder of the target.
  var pathInFolder: String
}

private func descriptions(of module: any SourceModuleTarget) -> [Description] {
  let folder = module.directoryURL.standardizedFileURL.path(percentEncoded: false)
  let prefix = folder.hasSuffix("/") ? folder : folder + "/"
  return module.sourceFiles.compactMap { file in
    let path = file.url.standardizedFileURL.path(percentEncoded: false)
    guard file.type == .unknown, path.hasPrefix(prefix) else { return nil }
    guard DescriptionFormat(path: path) != nil, !DescriptionFormat.isAboutDescriptions(path) else { return nil }
    return Description(file: file.url, pathInFolder: String(path.dropFirst(prefix.count)))
  }.sorted { $0.pathInFolder < $1.pathInFolder }
}

/// Which file the Swift of each description goes into: known before any of them is read.
private struct Layout {
  private var lines: [(path: String, name: String)] = []

  init(_ paths: [String]) {
    // A module cannot have two files of one name, and letter case does not count on every disk.
    var taken: Set<String> = []
    for path in [""] + paths {
      let base = path.isEmpty ? "WeChatPayPaths" : path.replacing("/", with: ".")
      var name = base + ".swift"
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = base + "-\(number).swift"
        number += 1
      }
      lines.append((path, name))
    }
  }

  var swiftFiles: [String] { lines.map(\.name) }

  /// Leaves an equal file as it is, so that it does not look changed.
  func write(to file: URL) throws {
    let text = lines.map { $0.path + "\t" + $0.name + "\n" }.joined()
    if let old = try? String(contentsOf: file, encoding: .utf8), old == text { return }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
