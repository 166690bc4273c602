import CZlib
import Foundation

/// Unpacks gzip piece by piece, through the system's zlib.
final class Gunzip {
  private var stream = z_stream()
  /// Whether a member has ended and no other one has begun.
  private(set) var isComplete = false

  init() throws(FileProblem) {
    // 15 bits of window, and 16 for "gzip only".
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw FileProblem(text: "zlib cannot be used")
    }
  }

  deinit { inflateEnd(&stream) }

  /// Unpacks the next piece. Several members in a row are one file (RFC 1952 §2.2).
  func unpack(_ packed: Data, _ write: (Data) throws -> Void) throws {
    var input = [UInt8](packed)
    var output = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    var isOutputFull = false
    while consumed < input.count || isOutputFull {
      if isComplete {
        guard consumed < input.count else { return }
        guard inflateReset(&stream) == Z_OK else { throw FileProblem(text: "it is not gzip") }
      }
      let (status, written) = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          stream.next_in = input.baseAddress.map { $0 + consumed }
          stream.avail_in = UInt32(input.count - consumed)
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          consumed = input.count - Int(stream.avail_in)
          return (status, output.count - Int(stream.avail_out))
        }
      }
      // Z_BUF_ERROR: all input was taken, and nothing was left to give out.
      guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { throw FileProblem(text: "it is damaged gzip") }
      try write(Data(output.prefix(written)))
      isComplete = status == Z_STREAM_END
      isOutputFull = written == output.count
    }
  }
}
