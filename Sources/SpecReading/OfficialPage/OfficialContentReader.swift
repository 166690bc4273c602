import SpecModel

/// Splits an official page into its sections.
struct OfficialContentReader {
  private let source: SourceText
  private var content = OfficialContent()
  /// Lines without those of programs and without empty ones.
  private var lines: [OfficialLine] = []

  static func read(_ source: SourceText) -> OfficialContent {
    var reader = OfficialContentReader(source: source)
    reader.readPrograms()
    reader.readSections()
    return reader.content
  }

  private init(source: SourceText) { self.source = source }

  private func text(_ line: OfficialLine) -> String { source.string(line.text) }

  // MARK: Programs

  private mutating func readPrograms() {
    let all = source.lines.indices.map { OfficialLine(source, $0) }
    let java = ProgramRange.java(in: source)
    let go = ProgramRange.go(in: source)
    // The one that starts first ends where the other one starts, or the page goes on.
    var ranges: [Range<Int>] = []
    for (start, other) in [(java, go), (go, java)] {
      guard let start else {
        ranges.append(0..<0)
        continue
      }
      let startLine = source.line(of: start)
      var end = other.map { $0 > start ? $0 : source.bytes.count } ?? source.bytes.count
      if let heading = all[(startLine + 1)...].first(where: { isHeading($0) }) {
        end = min(end, source.lines[heading.number].lowerBound)
      }
      ranges.append(start..<max(start, end))
    }
    if !ranges[0].isEmpty { content.program = JavaReader.read(source, ranges[0]) }
    if content.program.isEmpty || content.program.requestClass == nil && content.program.responseClass == nil,
      !ranges[1].isEmpty
    {
      content.program = GoReader.read(source, ranges[1])
      content.language = "Go"
    }
    let code = ranges.filter { !$0.isEmpty }.map {
      source.line(of: $0.lowerBound)...source.line(of: max($0.lowerBound, $0.upperBound - 1))
    }
    lines = all.filter { line in !line.isEmpty && !code.contains { $0.contains(line.number) } }
  }

  private func isHeading(_ line: OfficialLine) -> Bool {
    line.text.count <= 60 && !line.isEmpty && OfficialHeading(text(line)) != nil
  }

  // MARK: Sections

  private mutating func readSections() {
    var section: OfficialHeading?
    var start = 0
    for index in lines.indices where index >= endOfNavigation && lines[index].text.count <= 120 {
      guard let heading = OfficialHeading(text(lines[index])), !isTitle(index) else { continue }
      read(section, lines[start..<index], headingLine: start > 0 ? lines[start - 1].number : 0)
      section = heading
      start = index + 1
    }
    read(section, lines[start...], headingLine: start > 0 ? lines[start - 1].number : 0)
  }

  /// Whether it is the title of a field, whose name and type follow as lines of their own.
  private func isTitle(_ index: Int) -> Bool {
    guard index + 2 < lines.count else { return false }
    let (name, type) = (lines[index + 1].text, lines[index + 2].text)
    guard source.bytes[name].allSatisfy(OfficialHead.isNameByte) else { return false }
    return OfficialType.read(in: source.bytes, type, named: false).map { $0.end == type.upperBound } ?? false
  }

  /// The line from which on headings are those of the page, and no entries of the site's menu.
  private var endOfNavigation: Int {
    let opening = lines.firstIndex { line in
      guard line.text.count <= 4000 else { return false }
      let text = text(line)
      return text.hasPrefix("更新时间") || Self.announcements.contains { text.hasPrefix($0) }
    }
    guard let opening else { return 0 }
    let hasRows = lines[..<opening].contains { find("必填", in: source.bytes, $0.text) != nil }
    return hasRows ? 0 : opening + 1
  }

  private mutating func read(_ section: OfficialHeading?, _ lines: ArraySlice<OfficialLine>, headingLine: Int) {
    switch section {
    case nil: readPreamble(lines)
    case .information: readInformation(lines)
    case .request: readRequest(lines, headingLine)
    case .requestSample: readRequestSample(lines)
    case .response: readResponse(lines, headingLine)
    case .responseSample: readResponseSample(lines)
    case .decrypted: readDecrypted(lines)
    case .errors: content.errors += OfficialErrors.read(source, lines)
    case .end: break
    }
  }

  /// The title, the date of the last change, and a paragraph, below whatever leads through the site.
  private mutating func readPreamble(_ lines: ArraySlice<OfficialLine>) {
    let texts = lines.map { text($0) }
    if let dated = texts.firstIndex(where: { $0.hasPrefix("更新时间") }) {
      if dated > 0 { setTitle(texts[dated - 1], lines[lines.startIndex + dated - 1].number) }
      let (date, rest) = date(in: texts[dated])
      if !rest.isEmpty { content.description.append(rest) }
      addIntroduction(texts[(dated + 1)...])
      if !date.isEmpty { content.description.append("更新时间：" + date) }
    } else if let first = texts.indices.first(where: { !isLitter(texts[$0]) }) {
      setTitle(texts[first], lines[lines.startIndex + first].number)
      addIntroduction(texts[(first + 1)...])
    }
    readAudience(lines)
    readAddresses(lines)
    // Without headings, everything stands here.
    if content.request.isEmpty, content.requestLine == nil {
      let reader = OfficialRowReader.read(source, Array(lines))
      if !reader.rows.isEmpty { take(reader, lines.first?.number ?? 0) }
    }
    if !lines.isEmpty { content.sample.readCall(source, range(lines)) }
  }

  private mutating func setTitle(_ text: String, _ line: Int) {
    guard content.title.isEmpty, text.utf8.count <= 200 else { return }
    (content.title, content.titleLine) = (text.filter { $0 != "*" }, line)
  }

  private mutating func addIntroduction(_ texts: ArraySlice<String>) {
    for text in texts {
      if text.contains("请求方式") || text.contains("请求URL") || text.contains("必填") { break }
      if text.hasPrefix("支持商户") || text.hasPrefix("适用对象") { break }
      if isLitter(text) || text.hasPrefix("前置条件") || text.utf8.count > 2000 { continue }
      content.description.append(text)
    }
  }

  /// What a site puts around its pages.
  private func isLitter(_ text: String) -> Bool {
    let words = text.lowercased()
    return words.hasPrefix("skip to") || words.allSatisfy { $0.isNumber || $0 == "." || $0 == "/" || $0 == ">" }
      || text.hasPrefix("[") && text.hasSuffix(")") || text.hasPrefix("http")
      || ["menu", "目录", "首页", "文档中心", "微信支付文档中心", "返回顶部", "复制"].contains(words)
  }

  private func date(in text: String) -> (date: String, rest: String) {
    let behind = text.unicodeScalars.drop { !("0"..."9").contains($0) }
    let date = behind.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "/" }
    return (
      String(String.UnicodeScalarView(date)), String(String.UnicodeScalarView(behind.dropFirst(date.count))).trimmed
    )
  }

  private mutating func readInformation(_ lines: ArraySlice<OfficialLine>) {
    readAudience(lines)
    readAddresses(lines)
  }

  /// `支持商户：【普通商户】`
  private mutating func readAudience(_ lines: ArraySlice<OfficialLine>) {
    let texts = lines.map { text($0) }
    for (index, text) in texts.enumerated() where text.hasPrefix("支持商户") || text.hasPrefix("适用对象") {
      let here = text.dropFirst(4).drop { "：: 　\u{A0}".contains($0) }
      let value = here.isEmpty && index + 1 < texts.count ? texts[index + 1] : String(here)
      let names = value.split { $0 == "【" || $0 == "】" }.joined(separator: " ")
      content.description.append(text.prefix(4) + "：" + names)
      break
    }
  }

  private func range(_ lines: ArraySlice<OfficialLine>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.text.lowerBound..<last.text.upperBound
  }

  // MARK: Method, path and hosts

  private static let announcements = ["请求方式", "请求方法", "请求URL", "请求地址", "Request URL", "Request Method"]

  private mutating func readAddresses(_ lines: ArraySlice<OfficialLine>) {
    for index in lines.indices {
      let text = text(lines[index])
      guard text.utf8.count <= 4000 else { continue }
      if Self.announcements.contains(where: { text.hasPrefix($0) }) {
        for next in index..<min(index + 3, lines.endIndex) { readAddress(lines[next], isFirst: next == index) }
      }
      if text.contains("域名】") || text.hasPrefix("https://") { addHosts(text) }
    }
  }

  private mutating func readAddress(_ line: OfficialLine, isFirst: Bool) {
    let text = text(line)
    if !isFirst, Self.announcements.contains(where: { text.hasPrefix($0) }) { return }
    if content.method == nil, let method = OfficialAddress.method(in: text) {
      content.method = .init(value: method, line: line.number)
    }
    guard let address = OfficialAddress.read(text) else { return }
    if content.path == nil { content.path = .init(value: address.path, line: line.number) }
    if let host = address.host, !content.hosts.contains(host) { content.hosts.append(host) }
  }

  private mutating func addHosts(_ text: String) {
    for piece in splitting(text, at: "https://").dropFirst() {
      let host = piece.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) }
      let address = "https://" + host
      if host.contains("mch.weixin") || host.contains("wechatpay") || host.contains("tenpay"),
        !content.hosts.contains(address)
      {
        content.hosts.append(address)
      }
    }
  }

  // MARK: Parameters

  private mutating func readRequest(_ lines: ArraySlice<OfficialLine>, _ headingLine: Int) {
    readAddresses(lines)
    take(OfficialRowReader.read(source, Array(lines)), headingLine)
    if content.sample.address == nil, !lines.isEmpty { content.sample.readCall(source, range(lines)) }
  }

  private mutating func take(_ reader: OfficialRowReader, _ line: Int) {
    if content.requestLine == nil || content.request.isEmpty { content.requestLine = line }
    content.request += reader.rows
    // That of a notification stands below its parameters.
    if reader.sample?["event_type"] != nil { content.sample.response = content.sample.response ?? reader.sample }
    content.partLines.merge(reader.partLines) { first, _ in first }
  }

  private mutating func readResponse(_ lines: ArraySlice<OfficialLine>, _ headingLine: Int) {
    let reader = OfficialRowReader.read(source, Array(lines))
    if content.responseLine == nil || content.response.isEmpty { content.responseLine = headingLine }
    if content.response.isEmpty {
      content.response = reader.rows
      content.responseRemark = reader.remark
    }
    content.status = content.status ?? reader.status?.code
  }

  private mutating func readDecrypted(_ lines: ArraySlice<OfficialLine>) {
    let reader = OfficialRowReader.read(source, Array(lines))
    if content.decrypted.isEmpty { content.decrypted = reader.rows }
    content.samplesDecrypted = content.samplesDecrypted ?? reader.sample
  }

  // MARK: Samples

  private mutating func readRequestSample(_ lines: ArraySlice<OfficialLine>) {
    guard !lines.isEmpty else { return }
    let range = range(lines)
    content.sample.readCall(source, range)
    if content.sample.address == nil, content.sample.body == nil,
      let (value, _) = LooseJSON.value(in: source.bytes, range)
    {
      content.sample.body = value
      content.sample.bodyLine = lines.first?.number ?? 0
    }
  }

  private mutating func readResponseSample(_ lines: ArraySlice<OfficialLine>) {
    if content.status == nil, let first = lines.first {
      let status = OfficialRowReader.read(source, [first]).status
      content.status = status?.code
    }
    guard !lines.isEmpty, content.sample.response == nil,
      let (value, _) = LooseJSON.value(in: source.bytes, range(lines))
    else { return }
    content.sample.response = value
    content.sample.responseLine = lines.first?.number ?? 0
  }
}
