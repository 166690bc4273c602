import Foundation

extension Call {
  /// Uploads a file. The part `meta` names it and carries its digest; what is signed is the text of that part alone.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012760432
  ///
  /// - Parameter meta: Further members of `meta`.
  public func upload<Reply: Sendable>(
    _ endpoint: Endpoint, file: UploadFile, meta: (any SchemaObject)? = nil, query: (any SchemaObject)? = nil,
    headers: (any SchemaObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    try await client.call(endpoint.method, timeout: .seconds(600)) { (progress) throws(WeChatPayError) in
      try file.checkName()
      var request = try await request(endpoint, query: query, headers: headers, body: meta)
      var members: [String: JSONValue] = [:]
      if case .data(let json, _) = request.body {
        guard let own = try? JSONDecoder().decode([String: JSONValue].self, from: json) else {
          throw .invalidRequest("the values of 'meta' cannot be written as JSON")
        }
        members = own
      }
      let form = try MultipartForm(file, meta: members)
      // The copy on disk is needed until the last attempt.
      defer { form.remove() }
      request.body = .multipart(form.content, size: form.size, signed: form.meta, contentType: form.contentType)
      return try await client.decoded(try await client.perform(request, progress))
    }
  }
}

/// A form of the parts `meta` and `file`, ready to be sent: in memory, or on disk if the file is there.
struct MultipartForm: Sendable {
  let content: TransportRequest.Body
  let size: Int
  /// The bytes of the part `meta`.
  let meta: Data
  let contentType: String

  init(_ file: UploadFile, meta members: [String: JSONValue]) throws(WeChatPayError) {
    let boundary: String
    do throws(CryptographyError) {
      boundary = "----" + (try Nonce.make())
    } catch {
      throw .invalidConfiguration("libcrypto has no random numbers")
    }
    let frame = Frame(file: file, members: members, boundary: boundary)
    contentType = "multipart/form-data; boundary=\(boundary)"
    switch file.content {
    case .data(let bytes):
      meta = try frame.meta(sha256: SHA256Digest.of(bytes))
      let form = frame.head(meta) + bytes + frame.tail
      content = .data(form)
      size = form.count
    case .file(let source):
      let spool = FileManager.default.temporaryDirectory.appending(path: "wechatpay-upload-\(UUID().uuidString)")
      do {
        (meta, size) = try frame.copy(source, to: spool)
      } catch {
        try? FileManager.default.removeItem(at: spool)
        throw error as? WeChatPayError ?? .invalidRequest("the file '\(file.name)' cannot be read or copied")
      }
      content = .file(spool)
    }
  }

  /// Removes the copy on disk.
  func remove() {
    if case .file(let spool) = content { try? FileManager.default.removeItem(at: spool) }
  }
}

/// What surrounds the file's bytes in a form.
private struct Frame {
  let file: UploadFile
  let members: [String: JSONValue]
  let boundary: String

  func meta(sha256: Data) throws(WeChatPayError) -> Data {
    var members = members
    members["filename"] = .string(file.name)
    members["sha256"] = .string(sha256.hexadecimal)
    let encoder = JSONEncoder()
    // Sorted, so that the text keeps its length when the digest is filled in later.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(members)
    } catch {
      throw .invalidRequest("the values of 'meta' cannot be written as JSON")
    }
  }

  func head(_ meta: Data) -> Data {
    let metaHead = "--\(boundary)\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json"
    let fileHead = "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n"
    return Data("\(metaHead)\r\n\r\n".utf8) + meta
      + Data("\r\n\(fileHead)Content-Type: \(file.mediaType)\r\n\r\n".utf8)
  }

  var tail: Data { Data("\r\n--\(boundary)--\r\n".utf8) }

  /// Writes the form with the file's bytes, reading those once: what is sent is what the digest is of, even if somebody
  /// writes to the file meanwhile.
  func copy(_ source: URL, to spool: URL) throws -> (meta: Data, size: Int) {
    let input = try FileHandle(forReadingFrom: source)
    defer { try? input.close() }
    guard FileManager.default.createFile(atPath: spool.path(percentEncoded: false), contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let output = try FileHandle(forWritingTo: spool)
    defer { try? output.close() }
    let placeholder = Data(repeating: 0, count: 32)
    try output.write(contentsOf: head(try meta(sha256: placeholder)))
    let digest = StreamingDigest(.sha256)
    while let bytes = try input.read(upToCount: 1 << 18), !bytes.isEmpty {
      digest.update(bytes)
      try output.write(contentsOf: bytes)
    }
    try output.write(contentsOf: tail)
    let size = try output.offset()
    let meta = try meta(sha256: digest.finish())
    try output.seek(toOffset: 0)
    try output.write(contentsOf: head(meta))
    return (meta, Int(size))
  }
}
