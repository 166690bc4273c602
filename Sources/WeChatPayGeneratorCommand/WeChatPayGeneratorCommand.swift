import Foundation
import PackagePlugin

/// `swift package generate-client`: runs `wechatpay-gen` in the package, with the same arguments.
///
/// Where SwiftPM keeps plugins from writing, as it does on macOS, it wants to be told that this one may:
/// `swift package --allow-writing-to-package-directory generate-client`. With `--check`, nothing is written.
@main
struct WeChatPayGeneratorCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let generator = Process()
    generator.executableURL = try context.tool(named: "wechatpay-gen").url
    generator.arguments = arguments
    generator.currentDirectoryURL = context.package.directoryURL
    try generator.run()
    generator.waitUntilExit()
    guard generator.terminationReason == .exit, generator.terminationStatus == 0 else {
      throw GenerationFailed(status: generator.terminationStatus)
    }
  }
}

private struct GenerationFailed: Error, CustomStringConvertible {
  let status: Int32

  var description: String { "wechatpay-gen ended with status \(status)" }
}
