import Foundation
import WeChatPay

/// Sends requests with the `curl` command line: what it takes to bring another HTTP client.
///
/// An adapter has three things to do: send what it is given unchanged, hand over the reply as it came, and say how far a
/// request came that failed.
struct CurlCommandTransport: Transport {
  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let folder = FileManager.default.temporaryDirectory.appending(path: "curl-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let head = folder.appending(path: "head")
    let body = folder.appending(path: "body")
    let status: Int32
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try configuration(of: request, in: folder).write(to: folder.appending(path: "configuration"))
      status = try await run(["-K", folder.appending(path: "configuration").path, "-D", head.path, "-o", body.path])
    } catch {
      throw TransportFailure(.other("curl cannot be run"), .notSent)
    }
    if Task.isCancelled { throw TransportFailure(.cancelled, .maybeSent) }
    if status != 0 { throw failure(status) }
    guard let reply = try? readHead(String(contentsOf: head, encoding: .utf8)) else {
      throw TransportFailure(.replyIncomplete, .maybeSent)
    }
    do {
      if let bytes = FileManager.default.contents(atPath: body.path), !bytes.isEmpty { try receive(reply, bytes) }
    } catch {
      throw TransportFailure(.cannotWrite, .maybeSent)
    }
    return reply
  }

  /// Headers and body go into files: what stands on a command line can be read by everybody on the machine.
  private func configuration(of request: TransportRequest, in folder: URL) throws -> Data {
    var lines = [
      "silent", "url = \"\(request.url.absoluteString)\"", "request = \"\(request.method.rawValue)\"",
      "max-time = \(request.timeout.components.seconds + 1)", "header = \"Expect:\"",
    ]
    for (name, value) in request.headers {
      let quoted = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      lines.append("header = \"\(name): \(quoted)\"")
    }
    switch request.body {
    case .empty: break
    case .data(let data):
      let file = folder.appending(path: "sent")
      try data.write(to: file)
      lines.append("data-binary = \"@\(file.path)\"")
    case .file(let file): lines.append("data-binary = \"@\(file.path)\"")
    }
    return Data(lines.joined(separator: "\n").utf8)
  }

  private func run(_ arguments: [String]) async throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/curl")
    process.arguments = arguments
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
        do { try process.run() } catch { continuation.resume(throwing: error) }
      }
    } onCancel: {
      if process.isRunning { process.terminate() }
    }
  }

  /// Only where the server cannot have read the request may it be tried elsewhere.
  private func failure(_ status: Int32) -> TransportFailure {
    switch status {
    case 6: TransportFailure(.hostNotFound, .notSent)
    case 7: TransportFailure(.cannotConnect, .notSent)
    case 35, 60: TransportFailure(.tlsFailed, .notSent)
    case 18: TransportFailure(.replyIncomplete, .maybeSent)
    case 28: TransportFailure(.timedOut, .maybeSent)
    case 52, 55, 56: TransportFailure(.connectionLost, .maybeSent)
    default: TransportFailure(.other("curl ended with status \(status)"), .maybeSent)
    }
  }

  private func readHead(_ text: String) throws -> ReplyHead? {
    let lines = text.split(whereSeparator: \.isNewline)
    let first = lines.first?.split(separator: " ")
    guard let first, first.count > 1, let status = Int(first[1]) else { return nil }
    let fields = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
    }
    return ReplyHead(statusCode: status, headers: HeaderFields(fields))
  }
}
