import CZlib

/// Unpacks gzip piece by piece, through the system's zlib. However much comes out of a piece, only one of these is in
/// memory at a time.
final class Gunzip {
  private static let pieceSize = 1 << 16

  private var stream = z_stream()
  private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pieceSize)
  /// Whether a member has ended and no other one has begun.
  private(set) var isComplete = false

  init() throws(FileProblem) {
    // 15 bits of window, and 16 for "gzip only".
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw FileProblem(text: "zlib cannot be used")
    }
  }

  deinit {
    inflateEnd(&stream)
    output.deallocate()
  }

  /// Unpacks the next piece. Several members in a row are one file (RFC 1952 §2.2).
  func unpack(_ packed: Data, _ write: (Data) throws(FileProblem) -> Void) throws(FileProblem) {
    var rest = packed
    var isOutputFull = false
    while !rest.isEmpty || isOutputFull {
      if isComplete {
        guard !rest.isEmpty else { return }
        guard inflateReset(&stream) == Z_OK else { throw FileProblem(text: "it is not gzip") }
      }
      let (status, consumed, written) = step(rest)
      // Z_BUF_ERROR: all input was taken, and nothing was left to give out.
      guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { throw FileProblem(text: "it is damaged gzip") }
      rest = rest.dropFirst(consumed)
      if written > 0 { try write(Data(output.prefix(written))) }
      isComplete = status == Z_STREAM_END
      isOutputFull = written == output.count
    }
  }

  /// Reads `packed` where it is: a copy each time would cost more than the work where members are small.
  private func step(_ packed: Data) -> (status: Int32, consumed: Int, written: Int) {
    // A transport may hand over more at once than zlib can count.
    packed.prefix(1 << 30).withUnsafeBytes { input in
      // zlib takes a pointer that it could write to, and does not.
      stream.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      return (status, input.count - Int(stream.avail_in), output.count - Int(stream.avail_out))
    }
  }
}
