import COpenSSL
import Foundation

extension Call {
  /// Uploads a file. The part `meta` names it and carries its digest; what is signed is the text of that part alone.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012760432
  public func upload<Reply: Codable & Hashable & Sendable>(
    _ endpoint: Endpoint, file: UploadFile, meta: (any APIObject)? = nil, query: (any APIObject)? = nil,
    headers: (any APIObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    guard !file.name.isEmpty, file.name.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != 0x7F }) else {
      throw .invalidRequest("the name of the file is empty, or holds a quotation mark or a control character")
    }
    let meta = try metaText(of: file, beside: meta)
    var request = try request(endpoint, query: query, headers: headers)
    request.content = multipart(file, meta: meta)
    return try await reply(to: request)
  }

  private func metaText(of file: UploadFile, beside meta: (any APIObject)?) throws(WeChatPayError) -> Data {
    var members: [String: JSONValue] = [:]
    if let meta {
      let own = try encodedBody(meta, client.encryption)
      guard let value = try? JSONDecoder().decode([String: JSONValue].self, from: own) else {
        throw .invalidRequest("the values of 'meta' cannot be written as JSON")
      }
      members = value
    }
    members["filename"] = .string(file.name)
    members["sha256"] = .string(sha256(file.bytes))
    return try encodedBody(members, nil)
  }

  private func multipart(_ file: UploadFile, meta: Data) -> PlainRequest.Content {
    let boundary = "----" + randomText(length: 32)
    var body = Data()
    body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"meta\"\r\n".utf8)
    body += Data("Content-Type: application/json\r\n\r\n".utf8) + meta
    body += Data(
      "\r\n--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n".utf8)
    body += Data("Content-Type: \(file.mediaType)\r\n\r\n".utf8) + file.bytes
    body += Data("\r\n--\(boundary)--\r\n".utf8)
    return PlainRequest.Content(bytes: body, type: "multipart/form-data; boundary=\(boundary)", signedBytes: meta)
  }
}

/// In small hexadecimal digits.
private func sha256(_ bytes: Data) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  _ = bytes.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sha256(), nil) }
  return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
