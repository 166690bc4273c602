import Foundation
package import WeChatPayTesting

/// What the command line of `wechatpay-sandbox` asks for.
package struct SandboxArguments: Sendable {
  package var port = 8080
  package var folder = "wechatpay-sandbox"
  package var merchantIDs: [String] = []
  package var documents: [String] = []
  package var notifiesOthers = false
  package var isQuiet = false
  package var strictness = FakeServer.Strictness.platform
  package var capacity = 100_000
  package var wantsHelp = false

  package struct UsageError: Error {
    package var message: String
  }

  package init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      func value(_ what: String) throws(UsageError) -> String {
        let value = parts.count == 2 ? parts[1] : rest.popFirst()
        guard let value, !value.isEmpty, parts.count == 2 || !value.hasPrefix("--") else {
          throw UsageError(message: "'\(parts[0])' needs \(what)")
        }
        return value
      }
      switch parts.first {
      case "--port": port = try Self.number(value("a port"), 0...65_535, parts[0])
      case "--folder": folder = try value("a path")
      case "--merchant": merchantIDs.append(try value("a merchant's number"))
      case "--describe": documents.append(try value("a path"))
      case "--remember": capacity = try Self.number(value("a number"), 1...10_000_000, parts[0])
      case "--notify-others": notifiesOthers = true
      case "--lenient": strictness = .rules
      case "--quiet": isQuiet = true
      case "--help", "-h": wantsHelp = true
      default: throw UsageError(message: "'\(argument)' is not an option of wechatpay-sandbox")
      }
    }
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>, _ name: String) throws(UsageError) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(message: "'\(name)' needs a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  package static let usage = """
    Takes the place of WeChat Pay on this machine, for programs in any language. No payment
    system: no money moves, and nothing reaches the real platform.

    USAGE: wechatpay-sandbox [--port PORT] [--folder DIR] [--merchant ID]...
                             [--describe FILE]... [--lenient] [--notify-others]
                             [--remember COUNT] [--quiet]

    OPTIONS:
      --port PORT       Where it listens, at 127.0.0.1; 0 for any port. (default: 8080)
      --folder DIR      Where the keys are kept, and configurations for SDKs are written.
                        (default: wechatpay-sandbox)
      --merchant ID     A merchant it knows; may be repeated. (default: \(FakeKeys.usualMerchantID))
      --describe FILE   What else can be called: OpenAPI in JSON, as 'wechatpay-gen export'
                        writes it; may be repeated.
      --lenient         Answer a sample where somebody asks for an order that was never made.
      --notify-others   Send notifications to other machines, too.
      --remember COUNT  How many orders and their like are remembered. (default: 100000)
      --quiet           Print no calls.
      --help            Print this text.
    """
}
