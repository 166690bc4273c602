#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(UsageError) {
      switch try Command.parse(arguments) {
      case .help: print(Command.usage)
      case .version: print("wechatpay-gen \(Command.versionNumber)")
      case .export(let options): finish(export(options, console: Console()))
      case .lint(let options): finish(lint(options, console: Console()))
      case .list(let options): finish(list(options, console: Console()))
      case .diff(let options): finish(diff(options, console: Console()))
      case .generate(let options): finish(generate(options, console: Console()))
      }
    } catch {
      Console().complain("error: \(error.message)\nSee 'wechatpay-gen --help'.")
      exit(2)
    }
  }

  private static func finish(_ outcome: Outcome) {
    switch outcome {
    case .clean: exit(0)
    case .errors: exit(1)
    case .wrongUse: exit(2)
    }
  }
}

/// How a run ended, as its exit code says it.
enum Outcome {
  case clean
  /// In descriptions, or something else that a caller must notice.
  case errors
  case wrongUse
}
