import SpecModel

/// Whether a text is a page of the platform's own documentation, as it is copied, or the program of one.
func isOfficialPage(_ source: SourceText) -> Bool {
  let all = 0..<source.bytes.count
  // Pages of the dialect say so in their first lines.
  if find("{#", in: source.bytes, 0..<min(all.upperBound, 2000)) != nil { return false }
  let signs: [StaticString] = [
    "请求方式", "请求方法", "请求URL", "请求地址", "@SerializedName", "String PATH", "`json:\"", "必填", "回调URL", "Request URL",
  ]
  guard signs.contains(where: { find($0, in: source.bytes, all) != nil }) else { return false }
  return find("$instance", in: source.bytes, all) == nil && find("{data-", in: source.bytes, all) == nil
}

/// Reads a page of the platform's own documentation. Its rows say what is required and what fields mean, its program
/// says nesting and type of request and reply, its samples say the rest; where they contradict each other, a warning names
/// both lines.
func readOfficialPage(_ source: SourceText, _ report: inout Report) -> Page {
  let content = OfficialContentReader.read(source)
  return OfficialAssembly(content, source).page(&report)
}
