extension JSON {
  /// The value as text of one line.
  package var compactText: String {
    var text = ""
    append(to: &text, indent: nil)
    return text
  }

  /// The value as text for people: two blanks a level, and a line end.
  package var prettyText: String {
    var text = ""
    append(to: &text, indent: 0)
    return text + "\n"
  }

  private func append(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): appendQuoted(string, to: &text)
    case .array(let elements):
      appendList(elements, "[", "]", to: &text, indent: indent) { $0.append(to: &$1, indent: $2) }
    case .object(let members):
      appendList(members, "{", "}", to: &text, indent: indent) { member, text, indent in
        appendQuoted(member.name, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.append(to: &text, indent: indent)
      }
    }
  }

  private func appendList<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String, indent: Int?,
    _ append: (Element, inout String, Int?) -> Void
  ) {
    if elements.isEmpty {
      text += open + close
      return
    }
    let inner = indent.map { $0 + 2 }
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      append(element, &text, inner)
    }
    if let indent { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private func appendQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
