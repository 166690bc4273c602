import Foundation
import SpecModel
import SpecReading
import WeChatPay
import WeChatPayTesting

/// One operation as the document describes it, with samples to send through the generated call.
struct OperationCheck {
  let operation: SpecModel.Operation
  let server: FakeServer
  let pay: WeChatPayClient
  private let parameters: ArgumentList

  init(_ operation: SpecModel.Operation) throws {
    self.operation = operation
    // Samples speak of other merchants, and of orders that nobody made.
    server = try FakeServer(strictness: .descriptions)
    pay = try server.client().with(timeout: .seconds(300))
    let given = operation.samples.first?.parameters ?? []
    parameters = ArgumentList(
      operation.pathParameters.map { field in
        let sample = given.first { $0.name == field.name }?.value ?? madeSample(of: field.schema)
        return sample.plainText ?? field.name
      })
  }

  /// The next path parameter.
  func path() throws -> String { try parameters.next() }

  func path() throws -> Int {
    let text = try parameters.next()
    guard let number = Int(text) else { throw Mismatch("'\(text)' is no sample of an integer") }
    return number
  }

  /// The sample of the body, decoded into the type that the call takes.
  func body<Value: Decodable>() throws -> Value {
    guard case .json(let schema)? = operation.body?.content else { throw Mismatch("there is no body") }
    return try decoded(operation.samples.first?.body ?? madeSample(of: schema))
  }

  /// What the caller says of an upload.
  func meta<Value: Decodable>() throws -> Value {
    guard case .multipart(let parts)? = operation.body?.content else { throw Mismatch("there is no upload") }
    return try decoded(sample(of: UploadForm(parts).meta))
  }

  func query<Value: Decodable>() throws -> Value { try decoded(sample(of: operation.query)) }

  func headers<Value: Decodable>() throws -> Value { try decoded(sample(of: operation.headers)) }

  func file() -> UploadFile { .data(Data("a picture".utf8), name: "picture.png") }

  func target() -> URL { FileManager.default.temporaryDirectory.appending(path: "operation-\(UUID().uuidString)") }

  private func sample(of fields: [Field]) -> JSON {
    let given = operation.samples.first?.parameters ?? []
    return .object(
      fields.map { field in
        JSON.Member(field.name, given.first { $0.name == field.name }?.value ?? madeSample(of: field.schema))
      })
  }

  private func decoded<Value: Decodable>(_ json: JSON) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.compactText.utf8))
  }
}

struct Mismatch: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Values that a chain of calls takes one after the other.
private final class ArgumentList {
  private var rest: ArraySlice<String>

  init(_ values: [String]) {
    rest = values[...]
  }

  func next() throws -> String {
    guard let value = rest.popFirst() else { throw Mismatch("the call has more path parameters than the description") }
    return value
  }
}

/// What a reply is checked for, whatever its type.
protocol CheckedReply {
  /// What is wrong with it; nil for nothing.
  func problem(for operation: SpecModel.Operation) -> String?
}

extension WeChatPay.Response: CheckedReply where Body: Encodable {
  func problem(for operation: SpecModel.Operation) -> String? {
    if !issues.isEmpty { return "fields of the reply are not understood: \(issues.map(\.path))" }
    guard case .json(let schema)? = operation.responses.first?.content else {
      return rawBody.isEmpty ? nil : "an empty reply has a body"
    }
    // Every member that the platform sent is in the value, or the value would not be written as it was read.
    let encoder = JSONEncoder()
    encoder.userInfo[.writesSensitiveFields] = true
    guard let sent = try? JSONDecoder().decode(JSONValue.self, from: rawBody),
      let encoded = try? encoder.encode(body), let kept = try? JSONDecoder().decode(JSONValue.self, from: encoded)
    else { return "the reply is no JSON" }
    return Self.difference(sent, kept, schema, at: "")
  }

  private static func difference(_ sent: JSONValue, _ kept: JSONValue, _ schema: Schema, at path: String) -> String? {
    // What was encrypted is plain text now.
    if schema.encryption != nil { return kept == sent ? "'\(path)' was not decrypted" : nil }
    switch (schema.kind, sent, kept) {
    case (.object(let fields), .object(let sent), .object(let kept)):
      for field in fields {
        let name = path + "/" + field.name
        guard let value = sent[field.name] else { continue }
        guard let other = kept[field.name] else { return "'\(name)' is lost" }
        if let difference = difference(value, other, field.schema, at: name) { return difference }
      }
      return nil
    case (.array(let element), .array(let sent), .array(let kept)):
      if sent.count != kept.count { return "'\(path)' has lost elements" }
      for (value, other) in zip(sent, kept) {
        if let difference = difference(value, other, element, at: path) { return difference }
      }
      return nil
    case (.jsonText, _, _): return nil
    default: return sent == kept ? nil : "'\(path)' has changed"
    }
  }
}

extension DownloadResponse: CheckedReply {
  func problem(for operation: SpecModel.Operation) -> String? {
    defer { try? FileManager.default.removeItem(at: file) }
    return FileManager.default.contents(atPath: file.path)?.isEmpty == false ? nil : "the file is empty"
  }
}

extension JSON {
  fileprivate var plainText: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}
