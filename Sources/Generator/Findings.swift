package import APIDiff
package import SpecModel
package import SwiftPlanning
import SwiftSource

// What is said to people and their tools.

extension Diagnostic {
  /// ```
  /// Specs/v3/pay.md:14:3: error: 'strng' is no type
  ///   | name | strng | …
  ///   write 'string'
  /// ```
  package func text(isColoured: Bool = false) -> String {
    func coloured(_ text: String, _ code: String) -> String {
      isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
    let colour =
      switch severity {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: "1;36"
      }
    let head = coloured(visible("\(location):"), "1") + " " + coloured(severity.rawValue + ":", colour)
    var text = "\(head) \(visible(message))\n"
    if let row, !row.isEmpty { text += "  \(visible(row))\n" }
    if let remedy { text += "  \(visible(remedy))\n" }
    return text
  }

  package var json: JSON {
    var members: [JSON.Member] = [
      .init("severity", .string(severity.rawValue)), .init("file", .string(location.file)),
      .init("line", .number(String(location.line))), .init("column", .number(String(location.column))),
      .init("message", .string(message)),
    ]
    if let row { members.append(.init("row", .string(row))) }
    if let remedy { members.append(.init("remedy", .string(remedy))) }
    return .object(members)
  }

  /// A line that GitHub shows beside the description.
  package var annotation: String {
    let command =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let text = remedy.map { message + "\n" + $0 } ?? message
    let properties = "file=\(escaped(location.file, isProperty: true)),line=\(location.line),col=\(location.column)"
    return "::\(command) \(properties)::\(escaped(text, isProperty: false))\n"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    if isProperty { result = result.replacing(":", with: "%3A").replacing(",", with: "%2C") }
    return result
  }
}

extension CatalogueEntry {
  /// ```
  /// POST /v3/pay/transactions/jsapi  JSAPI下单
  ///   import WeChatPayAPI
  ///   pay.v3.pay.transactions.jsapi.post(_:)
  /// ```
  package var text: String {
    let lines = [title.isEmpty ? name : name + "  " + title] + (module.map { ["  import " + $0] } ?? []) + ["  " + call]
    return lines.map { visible($0) + "\n" }.joined()
  }
}

extension Change {
  /// `breaking: old/v3/x.md:5:3 new/v3/x.md:6:3: V3.X.PostRequest.amount is String, not Int`
  package var text: String {
    let origins = [old, new].map { $0?.description ?? "-" }
    return visible("\(verdict.rawValue): \(origins.joined(separator: " ")): \(message)") + "\n"
  }
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
