import Foundation
import LoopbackHTTP
import Sandbox
import WeChatPayTesting

@main
struct Main {
  static func main() async {
    do {
      let arguments = try SandboxArguments(Array(CommandLine.arguments.dropFirst()))
      if arguments.wantsHelp { return say(SandboxArguments.usage) }
      try await run(arguments)
    } catch let error as SandboxArguments.UsageError {
      complain("error: \(error.message)\nSee 'wechatpay-sandbox --help'.")
      exit(2)
    } catch {
      complain("error: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: SandboxArguments) async throws {
    let folder = ConfigurationFolder(URL(filePath: arguments.folder))
    let keys = try folder.keys(merchantIDs: arguments.merchantIDs)
    var options = Sandbox.Options(keys: keys)
    options.describing = arguments.documents.map { .file(URL(filePath: $0)) } + [.weChatPayAPI]
    options.strictness = arguments.strictness
    options.capacity = arguments.capacity
    options.notifiesOthers = arguments.notifiesOthers
    if !arguments.isQuiet { options.hear = { say($0.line) } }
    let server = try Sandbox(options).listen(port: arguments.port)
    try folder.write(keys, port: server.port)
    say(
      """
      Sandbox for WeChat Pay: http://127.0.0.1:\(server.port)
      This is no payment system: no money moves, and nothing reaches the real platform.
      Keys and configurations for SDKs: \(arguments.folder)
      """)
    // Until somebody ends the process.
    while true { try await Task.sleep(for: .seconds(3600)) }
  }

  /// Unbuffered: a line is there when it is said, whoever reads it.
  private static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  private static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
