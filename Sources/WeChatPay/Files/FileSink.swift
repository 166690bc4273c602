import Foundation

/// Why a file was thrown away.
struct FileProblem: Error {
  let text: String
}

/// A file in the making: next to its place, under another name, until it is complete and checked.
final class FileSink: ReplySink {
  private let place: URL
  private let draft: URL
  fileprivate let state: Locked<State>

  fileprivate struct State {
    let output: FileHandle
    let digest = StreamingDigest(.sha1)
    /// The first bytes, until it is clear whether they are gzip.
    var beginning = Data()
    var format: Format?
    var problem: String?
  }

  fileprivate enum Format {
    case plain
    case gzip(Gunzip)
  }

  init(_ place: URL) throws(WeChatPayError) {
    self.place = place
    draft = place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: draft.path(percentEncoded: false), contents: nil),
      let output = try? FileHandle(forWritingTo: draft)
    else { throw .invalidRequest("the file '\(place.lastPathComponent)' cannot be written") }
    state = Locked(State(output: output))
  }

  deinit {
    state.withLock { try? $0.output.close() }
    try? FileManager.default.removeItem(at: draft)
  }

  var problem: String? { state.withLock { $0.problem } }

  func receive(_ bytes: Data) throws {
    try state.withLock { state in
      do {
        try state.take(bytes)
      } catch {
        state.problem = (error as? FileProblem)?.text ?? "it could not be written"
        throw error
      }
    }
  }

  /// Puts the file in its place, if it is what it should be.
  func appear(sha1: String?) throws(FileProblem) {
    let digest: Data
    do {
      digest = try state.withLock { state in
        try state.finish()
        return state.digest.finish()
      }
    } catch {
      throw error as? FileProblem ?? FileProblem(text: "it could not be written")
    }
    if let sha1, sha1.lowercased() != digest.hexadecimal {
      throw FileProblem(text: "its SHA-1 is not the one that was announced")
    }
    let paths = (draft.path(percentEncoded: false), place.path(percentEncoded: false))
    guard rename(paths.0, paths.1) == 0 else { throw FileProblem(text: "it could not be put in its place") }
  }
}

extension FileSink.State {
  fileprivate mutating func take(_ bytes: Data) throws {
    guard let format else {
      beginning += bytes
      guard beginning.count >= 2 else { return }
      self.format = beginning.starts(with: [0x1F, 0x8B]) ? .gzip(try Gunzip()) : .plain
      let pending = beginning
      beginning = Data()
      return try take(pending)
    }
    switch format {
    case .plain: try write(bytes)
    case .gzip(let gunzip): try gunzip.unpack(bytes) { try write($0) }
    }
  }

  private func write(_ bytes: Data) throws {
    digest.update(bytes)
    try output.write(contentsOf: bytes)
  }

  fileprivate func finish() throws {
    if case .gzip(let gunzip) = format, !gunzip.isComplete { throw FileProblem(text: "it is gzip that ends early") }
    try write(beginning)
    try output.synchronize()
  }
}
