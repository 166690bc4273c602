#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file was thrown away.
struct FileProblem: Error {
  let text: String
}

extension FileProblem {
  /// What `errno` says about a file that is written.
  init(writing number: Int32) {
    let isFull = number == ENOSPC || number == EDQUOT
    text = isFull ? "it could not be written: no space is left" : "it could not be written"
  }
}

/// The system's calls, none of which ends because of a signal or does half of what it was asked.
enum POSIX {
  enum Lock {
    case taken
    case heldByOther
    /// Some file systems of networks have none.
    case unavailable
  }

  static func openFile(_ path: String, _ flags: Int32, _ permissions: mode_t = 0) throws(FileProblem) -> Int32 {
    // The system would take what stands before the NUL.
    guard !path.utf8.contains(0) else { throw FileProblem(text: "its name holds a NUL") }
    let descriptor = retrying { open(path, flags, permissions) }
    guard descriptor >= 0 else { throw FileProblem(writing: errno) }
    return descriptor
  }

  static func writeAll(_ bytes: Data, to descriptor: Int32) throws(FileProblem) {
    let failure: Int32? = bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = retrying { write(descriptor, start, rest.count) }
        // Nothing written, and no reason: not to be asked for ever.
        guard count > 0 else { return count == 0 ? EIO : errno }
        rest = rest.dropFirst(count)
      }
      return nil
    }
    if let failure { throw FileProblem(writing: failure) }
  }

  /// The next bytes; none at the end.
  static func readPiece(of descriptor: Int32, upTo count: Int) throws(FileProblem) -> Data {
    var bytes = Data(count: count)
    let received = bytes.withUnsafeMutableBytes { bytes in
      retrying { read(descriptor, bytes.baseAddress, bytes.count) }
    }
    guard received >= 0 else { throw FileProblem(text: "it cannot be read") }
    return bytes.prefix(received)
  }

  /// Takes the lock that says that a file is in use; does not wait for it.
  static func lock(_ descriptor: Int32) -> Lock {
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return .taken }
    return errno == EWOULDBLOCK ? .heldByOther : .unavailable
  }

  static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Of what has this name, were it a link.
  static func status(of path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Whether this name still is that of the open file.
  static func isName(_ path: String, of descriptor: Int32) -> Bool {
    guard let named = status(of: path), let opened = status(of: descriptor) else { return false }
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  static func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}
