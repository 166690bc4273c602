import SpecModel

/// The call that a piece of sample code makes.
struct SampleCall: Hashable {
  enum PathSource: Hashable {
    /// `chain('v3/…')` or `['v3/…']`: the path as it is.
    case spelled
    /// `v3->payscore->_out_order_no_`: made of property names, which do not tell every letter.
    case properties
  }

  var line: Int
  var method: SpecModel.Operation.Method
  fileprivate var spelledPath: String?
  fileprivate var properties: [String] = []

  var pathSource: PathSource { spelledPath == nil ? .properties : .spelled }

  var path: String { spelledPath ?? properties.map(segment).joined(separator: "/") }
}

/// The call with what it is given.
struct SampleRequest: Hashable {
  var call: SampleCall
  /// Path parameters, `json`, `query` and other options.
  var arguments: PHPValue
  var status: Int?
  /// Where the arguments are spelled.
  fileprivate var spelling: Range<Int>
}

/// The first request of `$instance` in the code; nil where there is none.
///
/// - Parameter other: An earlier one of the page, whose arguments this one most probably repeats.
func sampleRequest(in source: SourceText, code: Page.Code, after other: SampleRequest?) -> SampleRequest? {
  let client: StaticString = "$instance"
  guard let start = find(client, in: source.bytes, code.range) else { return nil }
  var reader = PHPReader(source.bytes, (start + client.utf8CodeUnitCount)..<code.range.upperBound)
  guard let call = chain(&reader, line: code.line) else { return nil }
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
    call: call, arguments: arguments, status: status(in: source.bytes, rest),
    spelling: isWhole ? first..<reader.position : first..<first)
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
        let isEmpty = call.spelledPath?.isEmpty ?? (call.properties.joined().isEmpty && call.properties.count < 2)
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
