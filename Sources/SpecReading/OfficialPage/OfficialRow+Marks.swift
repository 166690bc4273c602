import SpecModel

extension OfficialRow {
  /// The row as assembly takes it.
  func marked(in source: SourceText, type: String, values: [String] = [], indent: Int) -> Page.Row {
    var row = Page.Row(source: source, line: line, name: name, nameColumn: column, type: type, typeColumn: column)
    row.description = description
    if !values.isEmpty, type.hasPrefix("string") {
      let listed = OfficialValues(text, isInteger: false).values
      let others = values.filter { !listed.contains($0) }
      if listed.isEmpty {
        let words = others.map { "`\($0)`" }.joined(separator: " | ") + " 枚举值之一"
        row.description += (row.description.isEmpty ? "" : "\n") + words
      } else {
        for value in others { row.description += "\n`\(value)`：" }
      }
    }
    row.marks.indent = indent
    row.marks.isRequired = isRequired ?? false
    if isEncrypted, type.hasPrefix("string") { row.marks.encryption = .rsaPublicKey }
    return row
  }

  /// Whether the description says that the value is encrypted on the wire.
  private var isEncrypted: Bool {
    text.contains { line in
      line.contains("加密")
        && (line.contains("敏感信息加") || line.contains("加密处理") || line.contains("公钥加密") || line.contains("加密方法"))
        || line.contains("解密") && line.contains("敏感信息")
    }
  }
}
