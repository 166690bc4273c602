import SpecModel

/// The call that a piece of sample code makes.
struct SampleCall: Hashable {
  enum PathSource: Hashable {
    /// `chain('v3/…')` or `['v3/…']`: the path as it is.
    case spelled
    /// `v3->payscore->_out_order_no_`: made of property names, which do not tell every letter.
    case properties
    /// `$client->post(…)`: nothing but the method.
    case none
  }

  var line: Int
  var method: SpecModel.Operation.Method
  fileprivate var spelledPath: String?
  fileprivate var properties: [String] = []

  var pathSource: PathSource { spelledPath != nil ? .spelled : properties.isEmpty ? .none : .properties }

  var path: String { spelledPath ?? properties.map(segment).joined(separator: "/") }
}

/// The call with what it is given.
struct SampleRequest: Hashable {
  var call: SampleCall
  /// Path parameters, `json`, `query` and other options.
  var arguments: PHPValue
  var status: Int?
  /// The code that it stands in.
  var code: Range<Int>
  /// Where the arguments are spelled.
  fileprivate var spelling: Range<Int>
}

/// Other calls before the one that is looked for are few.
private let maximumCalls = 20

/// The request of `$instance` in the code, or of some other client; nil where there is none. Where it makes several, it is
/// the one to the place of the page, else the first.
///
/// - Parameters:
///   - other: An earlier one of the page, whose arguments this one most probably repeats.
///   - place: The path that the file stands for.
func sampleRequest(
  in source: SourceText, code: Page.Code, after other: SampleRequest?, place: PathTemplate?
) -> SampleRequest? {
  let client: StaticString = "$instance"
  var first: SampleRequest?
  var start = code.range.lowerBound
  for _ in 0..<maximumCalls {
    guard let found = find(client, in: source.bytes, start..<code.range.upperBound) else { break }
    start = found + client.utf8CodeUnitCount
    var reader = PHPReader(source.bytes, start..<code.range.upperBound)
    guard let call = chain(&reader, line: code.line) else { continue }
    let request = request(call, &reader, in: source, code, after: other)
    start = max(start, reader.position)
    // Nearly every sample makes one call.
    let isLast = place == nil || find(client, in: source.bytes, start..<code.range.upperBound) == nil
    if isLast, first == nil { return request }
    if let place, pathTemplate(ofPage: call.path)?.segments == place.segments { return request }
    first = first ?? request
    if isLast { break }
  }
  return first ?? bareRequest(in: source, code: code)
}

/// A call with what stands in its parentheses.
private func request(
  _ call: SampleCall, _ reader: inout PHPReader, in source: SourceText, _ code: Page.Code, after other: SampleRequest?
) -> SampleRequest {
  let opens = reader.skip(UInt8(ascii: "("))
  let first = reader.position
  var arguments = PHPValue.map([])
  if opens, let other, reader.skip(repeating: other.spelling) {
    arguments = other.arguments
  } else if opens {
    let value = reader.value()
    if value != .unknown, value != .list([]) { arguments = value }
  }
  let rest = reader.position..<code.range.upperBound
  // What the end of the code cuts off means something else where the text goes on.
  let isWhole = opens && !rest.isEmpty
  return SampleRequest(
    call: call, arguments: arguments, status: status(in: source.bytes, rest), code: code.range,
    spelling: isWhole ? first..<reader.position : first..<first)
}

/// `$client->post($address, [ … ])`: a call without the chain that tells the path.
private func bareRequest(in source: SourceText, code: Page.Code) -> SampleRequest? {
  var start = code.range.lowerBound
  for _ in 0..<maximumCalls {
    guard let found = find("->", in: source.bytes, start..<code.range.upperBound) else { return nil }
    start = found + 2
    var reader = PHPReader(source.bytes, start..<code.range.upperBound)
    guard let method = reader.word().flatMap(methodNamed), reader.skip(UInt8(ascii: "(")) else { continue }
    var arguments = reader.value()
    if reader.skip(UInt8(ascii: ",")) { arguments = reader.value() }
    if case .map = arguments {} else { arguments = .map([]) }
    return SampleRequest(
      call: SampleCall(line: code.line, method: method), arguments: arguments,
      status: status(in: source.bytes, reader.position..<code.range.upperBound), code: code.range,
      spelling: start..<start)
  }
  return nil
}

/// `->v3->pay`, `->chain('v3/pay')` or `['v3/pay']`, up to the method.
private func chain(_ reader: inout PHPReader, line: Int) -> SampleCall? {
  var call = SampleCall(line: line, method: .get)
  for _ in 0..<200 {
    if reader.skip(UInt8(ascii: "[")) {
      guard case .json(.string(let text)) = reader.value(), reader.skip(UInt8(ascii: "]")) else { return nil }
      call.spelledPath = text
    } else if reader.skip("->") {
      reader.skipSpace()
      let isBraced = reader.skip(UInt8(ascii: "{"))
      if isBraced {
        guard case .json(.string(let text)) = reader.value(), reader.skip(UInt8(ascii: "}")) else { return nil }
        call.properties.append(text)
        continue
      }
      guard let word = reader.word() else { return nil }
      reader.skipSpace()
      if word == "chain", reader.skip(UInt8(ascii: "(")) {
        guard case .json(.string(let text)) = reader.value(), reader.skip(UInt8(ascii: ")")) else { return nil }
        call.spelledPath = text
      } else if reader.current == UInt8(ascii: "("), let method = methodNamed(word) {
        call.method = method
        let isEmpty = call.spelledPath?.isEmpty ?? call.properties.joined().isEmpty
        return isEmpty ? nil : call
      } else {
        call.properties.append(word)
      }
    } else {
      return nil
    }
  }
  return nil
}

private func methodNamed(_ word: String) -> SpecModel.Operation.Method? {
  let name = word.hasSuffix("Async") ? String(word.dropLast(5)) : word
  return SpecModel.Operation.Method(rawValue: name.lowercased())
}

/// `_out_order_no_` is a parameter, `sendPendingmessage` is `send-pendingmessage`.
private func segment(_ property: String) -> String {
  if property.utf8.count > 2, property.hasPrefix("_"), property.hasSuffix("_") {
    return "{" + property.dropFirst().dropLast() + "}"
  }
  var text = ""
  for scalar in property.unicodeScalars {
    if ("A"..."Z").contains(scalar) {
      if !text.isEmpty { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// The number that `getStatusCode()` is compared with.
private func status(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  guard let found = find("getStatusCode()", in: bytes, range) else { return nil }
  var reader = PHPReader(bytes, (found + 15)..<range.upperBound)
  guard reader.skip("===") || reader.skip("==") else { return nil }
  reader.skipSpace()
  return reader.word().flatMap { Int($0) }
}

/// Where the text first stands in the range.
func find(_ text: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  text.withUTF8Buffer { wanted in
    guard let first = wanted.first, range.count >= wanted.count else { return nil }
    var index = range.lowerBound
    while index <= range.upperBound - wanted.count {
      if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }
}
