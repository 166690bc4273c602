import SpecModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes for people: to standard error, in colour on a terminal only.
struct Console {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  func complain(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  func report(_ diagnostics: [Diagnostic]) {
    write(diagnostics.map(text).joined(), to: STDERR_FILENO)
  }

  /// What a command was asked for, to standard output.
  func print(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  /// ```
  /// Specs/v3/pay.md:14:3: error: 'strng' is no type
  ///   | name | strng | …
  ///   write 'string'
  /// ```
  private func text(_ diagnostic: Diagnostic) -> String {
    let place = "\(diagnostic.location.file):\(diagnostic.location.line):\(diagnostic.location.column)"
    let severity = coloured(diagnostic.severity)
    var text = "\(bold(visible(place) + ":")) \(severity) \(visible(diagnostic.message))\n"
    if let row = diagnostic.row, !row.isEmpty { text += "  \(visible(row))\n" }
    if let remedy = diagnostic.remedy { text += "  \(visible(remedy))\n" }
    return text
  }

  private func coloured(_ severity: Diagnostic.Severity) -> String {
    let label = severity.rawValue + ":"
    guard isTerminal else { return label }
    let colour =
      switch severity {
      case .error: 31
      case .warning: 35
      case .note: 36
      }
    return "\u{1B}[1;\(colour)m\(label)\u{1B}[0m"
  }

  private func bold(_ text: String) -> String {
    isTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// A description must not be able to steer the terminal.
  func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private func write(_ text: String, to descriptor: Int32) {
    text.withBytes { _ = Files.writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
