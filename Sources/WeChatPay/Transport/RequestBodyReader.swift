#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The body of a request, which can be read once.
struct RequestBodyReader {
  /// As `Content-Length` says, whatever happens to a file meanwhile.
  let size: Int
  /// Whether any of it was handed out.
  private(set) var isBegun = false
  private let source: TransportRequest.Body
  private var position = 0
  private var file: Int32?

  init(_ body: TransportRequest.Body) throws(TransportFailure) {
    source = body
    switch body {
    case .empty: size = 0
    case .data(let data): size = data.count
    case .file(let url):
      var status = stat()
      guard stat(url.path(percentEncoded: false), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw TransportFailure(.bodyNotReadable, .notSent)
      }
      size = Int(status.st_size)
    }
  }

  /// The next bytes: 0 at the end, nil if they cannot be read.
  mutating func read(into room: UnsafeMutableRawBufferPointer) -> Int? {
    let wanted = min(room.count, size - position)
    guard wanted > 0 else { return 0 }
    let count: Int?
    switch source {
    case .empty: count = 0
    case .data(let data):
      let start = data.startIndex + position
      data.copyBytes(to: room, from: start..<start + wanted)
      count = wanted
    case .file(let url): count = read(wanted, of: url, into: room)
    }
    guard let count else { return nil }
    position += count
    isBegun = true
    return count
  }

  /// A file that has become shorter is an error: the reply would not be awaited for what is missing.
  private mutating func read(_ wanted: Int, of url: URL, into room: UnsafeMutableRawBufferPointer) -> Int? {
    let file = self.file ?? open(url.path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    self.file = file
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(file, room.baseAddress, wanted)
      #else
        let count = Glibc.read(file, room.baseAddress, wanted)
      #endif
      if count < 0 && errno == EINTR { continue }
      return count > 0 ? count : nil
    }
  }

  func close() {
    guard let file else { return }
    #if canImport(Darwin)
      _ = Darwin.close(file)
    #else
      _ = Glibc.close(file)
    #endif
  }
}
