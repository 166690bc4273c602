import Foundation
import MerchantTool

@main
struct Main {
  static func main() async {
    let outcome = await Tool(environment: ProcessInfo.processInfo.environment)
      .run(Array(CommandLine.arguments.dropFirst()))
    FileHandle.standardOutput.write(Data(outcome.output.utf8))
    FileHandle.standardError.write(Data(outcome.complaint.utf8))
    exit(outcome.status)
  }
}
