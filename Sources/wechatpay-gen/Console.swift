import Generator
import SpecModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes for people: what is wrong to standard error, in colour on a terminal only, and what was asked for to standard
/// output.
struct Console {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init() {
    // Who stops reading is told apart from who kills the process.
    signal(SIGPIPE, SIG_IGN)
  }

  func complain(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  func report(_ diagnostics: [Diagnostic]) {
    write(diagnostics.map { $0.text(isColoured: isTerminal) }.joined(), to: STDERR_FILENO)
  }

  /// Ends the run where the text cannot be written: whoever asked for it has not got it.
  func print(_ text: String) {
    if write(text, to: STDOUT_FILENO) { return }
    complain("error: standard output cannot be written: \(String(cString: strerror(errno)))")
    exit(Outcome.errors.rawValue)
  }

  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Bool {
    text.withBytes { Files.writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
