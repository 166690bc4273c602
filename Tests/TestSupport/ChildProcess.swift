package import Foundation

/// A program that runs beside the tests.
///
/// It is not Foundation's `Process`, which learns of a program's end by a descriptor that programs started at the same time
/// inherit: with one of them a server, it waits forever.
package final class ChildProcess: Sendable {
  package let identifier: pid_t

  package struct NotStarted: Error {
    package let program: String
    /// `errno`
    package let code: Int32
  }

  /// - Parameters:
  ///   - input: The file that it reads.
  ///   - output: The file that it writes, made anew.
  ///   - complaints: The same for its errors.
  package init(
    _ program: URL, _ arguments: [String], in folder: URL? = nil, input: String = "/dev/null",
    output: String = "/dev/null", complaints: String = "/dev/null"
  ) throws(NotStarted) {
    var actions = FileActions.none
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, complaints, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Threads of a pool mask signals, and what they start would not be ended by these.
    var attributes = Attributes.none
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let line = Self.line(program.path, arguments, in: folder?.path)
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier = pid_t()
    let code = posix_spawn(&identifier, line[0], &actions, &attributes, &words, environ)
    guard code == 0 else { throw NotStarted(program: program.path, code: code) }
    self.identifier = identifier
  }

  /// Not every system's `posix_spawn` changes the folder.
  private static func line(_ program: String, _ arguments: [String], in folder: String?) -> [String] {
    guard let folder else { return [program] + arguments }
    return ["/bin/sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh", folder, program] + arguments
  }

  /// Waits for its end; gives its exit code, or the signal that ended it.
  @discardableResult
  package func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : signal
  }

  package var isRunning: Bool {
    var state = siginfo_t()
    return waitid(P_PID, id_t(identifier), &state, WEXITED | WNOHANG | WNOWAIT) == 0 && state.si_signo == 0
  }

  /// Ends it at once.
  package func end() {
    kill(identifier, SIGKILL)
    wait()
  }
}

#if canImport(Darwin)
  private enum FileActions {
    static var none: posix_spawn_file_actions_t? { nil }
  }
  private enum Attributes {
    static var none: posix_spawnattr_t? { nil }
  }
#else
  private enum FileActions {
    static var none: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  }
  private enum Attributes {
    static var none: posix_spawnattr_t { posix_spawnattr_t() }
  }
#endif
