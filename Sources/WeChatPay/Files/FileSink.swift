/// A file in the making: next to its place, under another name, until it is complete and checked.
final class FileSink: Sendable {
  private let place: String
  fileprivate let state: Locked<State>

  fileprivate struct State {
    let output: OwnFile
    let digest: StreamingDigest?
    /// The most bytes that the file may have, and how many it has.
    let limit: Int
    var size = 0
    /// The first bytes, until it is clear whether they are gzip.
    var beginning = Data()
    var format: Format?
    var problem: String?
  }

  fileprivate enum Format {
    case plain
    case gzip(Gunzip)
  }

  /// - Parameters:
  ///   - algorithm: What to make the file's digest with, if it is to be checked.
  ///   - limit: The most bytes of the file, unpacked.
  init(_ place: URL, digest algorithm: DigestAlgorithm?, limit: Int) throws(WeChatPayError) {
    let place = place.absoluteURL
    guard place.isFileURL else { throw .invalidRequest("the place for the download is no file URL") }
    self.place = place.path(percentEncoded: false)
    let output: OwnFile
    do throws(FileProblem) {
      output = try OwnFile(in: place.deletingLastPathComponent().path(percentEncoded: false))
    } catch {
      throw .invalidRequest("the file '\(place.lastPathComponent.safeToPrint)' cannot be written")
    }
    state = Locked(State(output: output, digest: algorithm.map { StreamingDigest($0) }, limit: limit))
  }

  var problem: String? { state.withLock { $0.problem } }

  func receive(_ bytes: Data) throws {
    try state.withLock { (state) throws(FileProblem) in
      do throws(FileProblem) {
        try state.take(bytes)
      } catch {
        state.problem = error.text
        throw error
      }
    }
  }

  /// Puts the file in its place, if it is what it should be.
  ///
  /// - Parameter progress: The call that it is for. Nothing appears after its end.
  func appear(_ expected: FileDigest?, _ progress: CallProgress) throws(FileProblem) {
    try state.withLock { (state) throws(FileProblem) in
      try state.finish()
      if let expected, let digest = state.digest?.finish(), !expected.matches(digest) {
        throw FileProblem(text: "its \(expected.name) is not the one that was announced")
      }
      try progress.finish { () throws(FileProblem) in try state.output.move(to: place) }
    }
  }
}

extension FileSink.State {
  fileprivate mutating func take(_ bytes: Data) throws(FileProblem) {
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
    case .gzip(let gunzip): try gunzip.unpack(bytes) { (piece) throws(FileProblem) in try write(piece) }
    }
  }

  private mutating func write(_ bytes: Data) throws(FileProblem) {
    guard bytes.count <= limit - size else {
      throw FileProblem(text: "it is larger than the client's limit of \(limit) bytes, which 'Limits.fileSize' sets")
    }
    size += bytes.count
    digest?.update(bytes)
    try output.write(bytes)
  }

  fileprivate mutating func finish() throws(FileProblem) {
    if case .gzip(let gunzip) = format, !gunzip.isComplete { throw FileProblem(text: "it is gzip that ends early") }
    try write(beginning)
  }
}
