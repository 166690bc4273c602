import SpecModel

/// What makes a text look like the description of an endpoint.
struct EndpointTrace {
  var line: Int
  /// A method with its path, or a call.
  var what: String
  var remedy: String

  /// Longer lines are no headings and no calls.
  private static let longestLine = 2000
  private static let remedyOfOfficialPages =
    "it seems to be a page of the official documentation, whose parameters ('请求参数', a name, '必填' or '选填', and a type) or whose Java program are missing: copy the whole page, or write it as Specs/README.md shows"

  /// Nil for a text that is none: an index names several.
  static func find(in source: SourceText) -> EndpointTrace? {
    if let call = line(of: "$instance", in: source) {
      return EndpointTrace(
        line: call, what: "it has a sample call",
        remedy:
          "it seems to be a page of the documentation site, whose table '请求参数 | 类型 | 描述' is missing: copy the whole page"
      )
    }
    var endpoints: [(line: Int, what: String)] = []
    for line in source.lines.indices where source.lines[line].count <= longestLine {
      guard let endpoint = endpoint(in: source, source.lines[line]) else { continue }
      if endpoints.allSatisfy({ $0.what != endpoint }) { endpoints.append((line, endpoint)) }
      if endpoints.count > 1 { return nil }
    }
    if let (line, what) = endpoints.first {
      return EndpointTrace(line: line, what: what, remedy: remedyOfOfficialPages)
    }
    for sign: StaticString in ["请求URL", "请求方式", "Request URL"] {
      guard let line = line(of: sign, in: source) else { continue }
      return EndpointTrace(line: line, what: "\(sign)", remedy: remedyOfOfficialPages)
    }
    guard let call = line(of: "curl ", in: source), SpecReading.find("/v3/", in: source.bytes, source.content) != nil
    else { return nil }
    return EndpointTrace(
      line: call, what: "it has a sample call",
      remedy: "its parameters ('请求参数') are missing: copy the whole page, or write it as Specs/README.md shows")
  }

  private static func line(of text: StaticString, in source: SourceText) -> Int? {
    SpecReading.find(text, in: source.bytes, source.content).map { source.line(of: $0) }
  }

  /// `POST /v3/pay/transactions/jsapi`, with whatever stands around the two.
  private static func endpoint(in source: SourceText, _ line: Range<Int>) -> String? {
    guard SpecReading.find("/v", in: source.bytes, line) != nil else { return nil }
    let text = source.string(line)
    guard let method = OfficialAddress.method(in: text), let address = OfficialAddress.read(text) else { return nil }
    return method.rawValue.uppercased() + " " + address.path
  }
}
