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

  func complain(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  func report(_ diagnostics: [Diagnostic]) {
    write(diagnostics.map { $0.text(isColoured: isTerminal) }.joined(), to: STDERR_FILENO)
  }

  func print(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  private func write(_ text: String, to descriptor: Int32) {
    text.withBytes { _ = Files.writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
