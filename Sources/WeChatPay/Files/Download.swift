public import Foundation

/// What came with a file that was downloaded.
public struct DownloadResponse: Sendable {
  public let statusCode: Int
  public let headers: HTTPHeaders
  /// Where the bytes are.
  public let file: URL

  /// The platform's name for this exchange, which its support asks for.
  public var requestID: String? { headers["Request-ID"] }
}

extension Call {
  /// Downloads to a file, which appears under its name only when all of it has come.
  @_spi(Generated)
  public func download(
    _ endpoint: Endpoint, query: (any APIObject)? = nil, headers: (any APIObject)? = nil, to file: URL
  ) async throws(WeChatPayError) -> DownloadResponse {
    var request = try request(endpoint, query: query, headers: headers)
    request.accepts = "*/*"
    let reply = try await client.exchange(request)
    do {
      try reply.body.write(to: file, options: .atomic)
    } catch {
      throw .invalidRequest("the file '\(file.lastPathComponent)' cannot be written")
    }
    return DownloadResponse(statusCode: reply.statusCode, headers: reply.headers, file: file)
  }
}
