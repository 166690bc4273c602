/// Whether a page is a copy of one from the documentation site that a tool turned into Markdown: it has the samples of that
/// site, and none of the marks that say how its rows belong together.
func isCopyWithoutMarks(_ source: SourceText) -> Bool {
  let all = 0..<source.bytes.count
  if find("{#", in: source.bytes, 0..<min(all.upperBound, 2000)) != nil { return false }
  return find("$instance", in: source.bytes, all) != nil && find("{data-", in: source.bytes, all) == nil
    && find("{#", in: source.bytes, all) == nil
}
