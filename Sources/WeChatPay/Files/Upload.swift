#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the parts of an upload are called, and the members of its part `meta` that the runtime fills in.
@_spi(Generated)
public struct UploadForm: Sendable {
  public enum Algorithm: Sendable {
    case sha256, sm3
  }

  let part: String
  let name: String?
  let digest: String?
  let algorithm: DigestAlgorithm

  /// - Parameters:
  ///   - part: The part with the bytes of the file.
  ///   - name: The member of `meta` for the name of the file, if there is one.
  ///   - digest: The member of `meta` for its digest in hexadecimal digits, if there is one.
  ///   - algorithm: What the digest is made with.
  public init(
    part: String = "file", name: String? = "filename", digest: String? = "sha256", algorithm: Algorithm = .sha256
  ) {
    self.part = part
    self.name = name
    self.digest = digest
    self.algorithm =
      switch algorithm {
      case .sha256: .sha256
      case .sm3: .sm3
      }
  }
}

extension Call {
  /// Uploads a file. The part `meta` names it and carries its digest; what is signed is the text of that part alone.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012760432
  ///
  /// - Parameters:
  ///   - form: What parts and members are called, where that is not the usual.
  ///   - meta: Further members of `meta`.
  public func upload<Reply: Sendable>(
    _ endpoint: Endpoint, form: UploadForm = UploadForm(), file: UploadFile, meta: (any SchemaObject)? = nil,
    query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    try await uploading(endpoint, form, file, meta, query, headers) { (request, progress) throws(WeChatPayError) in
      let reply = try await client.perform(request, progress)
      return try await client.decoded(reply, until: progress.deadline)
    }
  }

  /// The same where the reply is a file.
  public func upload(
    _ endpoint: Endpoint, form: UploadForm = UploadForm(), file: UploadFile, meta: (any SchemaObject)? = nil,
    query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil, to destination: URL, digest: FileDigest? = nil
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await uploading(endpoint, form, file, meta, query, headers) { (request, progress) throws(WeChatPayError) in
      try await client.download(request, to: destination, digest: digest, progress)
    }
  }

  private func uploading<Reply: Sendable>(
    _ endpoint: Endpoint, _ form: UploadForm, _ file: UploadFile, _ meta: (any SchemaObject)?,
    _ query: (any SchemaObject)?,
    _ headers: (any SchemaObject)?,
    send: @escaping @Sendable (OutgoingRequest, CallProgress) async throws(WeChatPayError) -> Reply
  ) async throws(WeChatPayError) -> Reply {
    try await client.call(endpoint.method, timeout: .seconds(600), readsFiles: true) {
      (progress) throws(WeChatPayError) in
      try file.checkName()
      var request = try await request(endpoint, query: query, headers: headers, body: meta)
      var members: [String: JSONValue] = [:]
      if case .data(let json, _) = request.body {
        guard let own = try? JSONDecoder().decode([String: JSONValue].self, from: json) else {
          throw .invalidRequest("the values of 'meta' cannot be written as JSON")
        }
        members = own
      }
      let content = try MultipartForm(file, as: form, meta: members)
      request.body = .multipart(
        content.content, size: content.size, signed: content.meta, contentType: content.contentType)
      let reply = try await send(request, progress)
      // The copy on disk is needed until the last attempt.
      withExtendedLifetime(content) {}
      return reply
    }
  }
}

/// A form of the part `meta` and that with the file, ready to be sent: in memory, or on disk if the file is there. The copy on disk
/// is there for as long as the form.
struct MultipartForm: Sendable {
  let content: TransportRequest.Body
  let size: Int
  /// The bytes of the part `meta`.
  let meta: Data
  let contentType: String
  private let spool: OwnFile?

  init(_ file: UploadFile, as form: UploadForm, meta members: [String: JSONValue]) throws(WeChatPayError) {
    let boundary: String
    do throws(CryptographyError) {
      // 190 bits that nobody could know who wrote the file: they do not occur in it.
      boundary = "----" + (try Nonce.make())
    } catch {
      throw .invalidConfiguration("libcrypto has no random numbers")
    }
    let frame = Frame(file: file, form: form, members: members, boundary: boundary)
    contentType = "multipart/form-data; boundary=\(boundary)"
    switch file.content {
    case .data(let bytes):
      let digest = StreamingDigest(form.algorithm)
      digest.update(bytes)
      meta = try frame.meta(digest: digest.finish())
      let body = frame.head(meta) + bytes + frame.tail
      content = .data(body)
      size = body.count
      spool = nil
    case .file(let url):
      let copy = try frame.copy(try Source(url, name: file.name))
      (meta, size, spool) = (copy.meta, copy.size, copy.spool)
      content = .file(URL(filePath: copy.spool.path))
    }
  }
}

/// A file on disk that is read once, from its beginning.
private final class Source {
  /// For errors.
  let name: String
  private let descriptor: Int32
  private let permissions: mode_t

  init(_ url: URL, name: String) throws(WeChatPayError) {
    self.name = name.safeToPrint
    guard url.isFileURL,
      let descriptor = try? POSIX.openFile(url.absoluteURL.path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
    else { throw .invalidRequest("the file '\(self.name)' cannot be read") }
    self.descriptor = descriptor
    permissions = POSIX.status(of: descriptor)?.st_mode ?? 0
  }

  deinit { close(descriptor) }

  func next() throws(FileProblem) -> Data? {
    let bytes = try POSIX.readPiece(of: descriptor, upTo: 1 << 18)
    return bytes.isEmpty ? nil : bytes
  }

  /// A place for a copy, as strict as the file itself. The transport must be able to read it.
  func makeSpool() throws(FileProblem) -> OwnFile {
    try OwnFile(in: OwnFile.folder(), permissions: permissions & OwnFile.permissions | 0o400)
  }
}

/// What surrounds the file's bytes in a form.
private struct Frame {
  let file: UploadFile
  let form: UploadForm
  let members: [String: JSONValue]
  let boundary: String

  func meta(digest: Data) throws(WeChatPayError) -> Data {
    var members = members
    if let name = form.name { members[name] = .string(file.name) }
    if let name = form.digest { members[name] = .string(digest.hexadecimal) }
    let encoder = JSONEncoder()
    // Sorted, so that the text keeps its length when the digest is filled in later.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(members)
    } catch {
      throw .invalidRequest("the values of 'meta' cannot be written as JSON")
    }
  }

  /// As browsers write it: it must not end the header that it stands in.
  private var partName: String {
    form.part.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "%22"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  func head(_ meta: Data) -> Data {
    let metaHead = "--\(boundary)\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json"
    let fileHead =
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(partName)\"; filename=\"\(file.name)\"\r\n"
    return Data("\(metaHead)\r\n\r\n".utf8) + meta
      + Data("\r\n\(fileHead)Content-Type: \(file.mediaType)\r\n\r\n".utf8)
  }

  var tail: Data { Data("\r\n--\(boundary)--\r\n".utf8) }

  /// Writes the form with the file's bytes, reading those once: what is sent is what the digest is of, even if somebody
  /// writes to the file meanwhile.
  func copy(_ source: Source) throws(WeChatPayError) -> (meta: Data, size: Int, spool: OwnFile) {
    let start = head(try meta(digest: Data(repeating: 0, count: form.algorithm.size)))
    let digest = StreamingDigest(form.algorithm)
    var size = start.count + tail.count
    let spool: OwnFile
    do throws(FileProblem) {
      spool = try source.makeSpool()
      try spool.write(start)
      while let bytes = try source.next() {
        digest.update(bytes)
        size += bytes.count
        try spool.write(bytes)
      }
      try spool.write(tail)
    } catch {
      throw .invalidRequest("the file '\(source.name)' cannot be copied: \(error.text)")
    }
    let meta = try meta(digest: digest.finish())
    do throws(FileProblem) {
      try spool.rewriteBeginning(head(meta))
    } catch {
      throw .invalidRequest("the file '\(source.name)' cannot be copied: \(error.text)")
    }
    return (meta, size, spool)
  }
}
