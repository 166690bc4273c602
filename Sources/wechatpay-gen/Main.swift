import Generator

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
    let console = Console()
    do throws(UsageError) {
      let command = try Command.parse(Array(CommandLine.arguments.dropFirst()))
      do throws(FileError) {
        exit(try command.run(console).rawValue)
      } catch {
        console.complain("error: \(error.message)")
        exit(Outcome.wrongUse.rawValue)
      }
    } catch {
      console.complain("error: \(error.message)\nSee 'wechatpay-gen --help'.")
      exit(Outcome.wrongUse.rawValue)
    }
  }
}

extension Command {
  fileprivate func run(_ console: Console) throws(FileError) -> Outcome {
    switch self {
    case .generate(let options): return try wechatpay_gen.generate(options, console: console)
    case .export(let options): return try wechatpay_gen.export(options, console: console)
    case .lint(let options): return try wechatpay_gen.lint(options, console: console)
    case .list(let options): return try wechatpay_gen.list(options, console: console)
    case .diff(let options): return try wechatpay_gen.diff(options, console: console)
    case .adopt(let options): return try wechatpay_gen.adopt(options, console: console)
    case .help: console.print(Self.usage + "\n")
    case .version: console.print("wechatpay-gen \(Generator.version)\n")
    }
    return .clean
  }
}

/// How a run ended: its exit code.
enum Outcome: Int32 {
  case clean = 0
  /// In descriptions, or something else that a caller must notice.
  case errors = 1
  case wrongUse = 2
}
