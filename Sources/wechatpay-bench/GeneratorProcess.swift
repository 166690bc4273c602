import Foundation

/// The generator that was built beside this program.
struct GeneratorProcess {
  struct Cost {
    /// User and system CPU time.
    let seconds: Double
    let peakMegabytes: Double
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let path: String

  init() throws(Failure) {
    guard let own = Bundle.main.executableURL else { throw Failure(description: "this program does not know its path") }
    path = own.deletingLastPathComponent().appending(path: "wechatpay-gen").path(percentEncoded: false)
  }

  /// Runs it to its end, whatever it says.
  func run(_ arguments: [String]) throws(Failure) -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else {
      throw Failure(description: "there is no \(path): build it for the same configuration")
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Failure(description: "wechatpay-gen \(arguments.joined(separator: " ")) failed")
    }
    #if canImport(Darwin)
      let megabyte = 1e6
    #else
      let megabyte = 1e3
    #endif
    return Cost(
      seconds: usage.ru_utime.seconds + usage.ru_stime.seconds, peakMegabytes: Double(usage.ru_maxrss) / megabyte)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
