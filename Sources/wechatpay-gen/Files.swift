import SpecModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files by system calls: a run reads and writes thousands of small ones, and anything between costs more than they do.
enum Files {
  enum Kind {
    case file, folder, link, other
  }

  // MARK: Looking

  /// What stands there, without following a link; nil for nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    if isKind(status.st_mode, S_IFREG) { return .file }
    if isKind(status.st_mode, S_IFDIR) { return .folder }
    return isKind(status.st_mode, S_IFLNK) ? .link : .other
  }

  /// Whether a folder stands there, or a link leads to one; nil for nothing.
  static func isFolder(_ path: String) -> Bool? {
    var status = stat()
    return stat(path, &status) == 0 ? isKind(status.st_mode, S_IFDIR) : nil
  }

  /// Whether a pipe, a device or their like stands there, which may never end.
  private static func isEndless(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && !isKind(status.st_mode, S_IFREG) && !isKind(status.st_mode, S_IFDIR)
  }

  private static func isKind(_ mode: mode_t, _ kind: mode_t) -> Bool { mode & S_IFMT == kind }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    entries(of: folder).map(\.name)
  }

  /// The paths below a folder of everything in it and in its folders, but for what is hidden, pipes and
  /// devices; links to folders are not followed.
  static func visiblePaths(below folder: String) -> [String] {
    var paths: [String] = []
    var waiting = [""]
    while let prefix = waiting.popLast() {
      let current = prefix.isEmpty ? folder : folder.below + prefix
      for (name, type) in entries(of: current) where name.utf8.first != UInt8(ascii: ".") {
        let path = prefix + name
        if type != DT_REG, type != DT_DIR, isEndless(folder.below + path) { continue }
        paths.append(path)
        // Some file systems do not tell at once.
        let isFolder = type == DT_UNKNOWN ? kind(of: folder.below + path) == .folder : type == DT_DIR
        if isFolder { waiting.append(path + "/") }
      }
    }
    return paths
  }

  /// None where the folder cannot be read.
  private static func entries(of folder: String) -> [(name: String, type: Int)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var entries: [(name: String, type: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
    }
    return entries
  }

  // MARK: Reading

  /// The bytes of a file; nil where it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    // A pipe does not tell how much it holds.
    let size = isKind(status.st_mode, S_IFREG) ? Int(status.st_size) : 0
    guard var bytes = chunk(of: file, size > 0 ? size : 1 << 16) else { return nil }
    while bytes.count != size {
      guard let more = chunk(of: file, max(size - bytes.count, 1 << 16)) else { return nil }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// At most so many bytes; none at the end of the file, nil where it cannot be read.
  private static func chunk(of file: Int32, _ count: Int) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let result = retrying { read(file, buffer.baseAddress, count) }
      hasFailed = result < 0
      initialized = max(0, result)
    }
    return hasFailed ? nil : bytes
  }

  // MARK: Writing

  /// Puts a file in the place of another one, or of none. It is either old or new, never half of one.
  ///
  /// It is not waited for until it is on the disk: what is lost with the power is generated again.
  static func replace(_ path: String, with text: String) throws(FileError) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let temporary = folder + ".wechatpay-gen-" + String(UInt64.random(in: .min ... .max), radix: 16)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(errno) }
    var status = stat()
    if stat(path, &status) == 0 { fchmod(file, status.st_mode & 0o777) }
    let isWritten = text.withBytes { writeAll(UnsafeRawBufferPointer($0), to: file) }
    let problem = errno
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      let error = FileError(isWritten ? errno : problem)
      unlink(temporary)
      throw error
    }
  }

  /// The folder, and those that it lies in.
  static func makeFolder(_ path: String) throws(FileError) {
    if isFolder(path) == true { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || isFolder(path) == true else { throw FileError(errno) }
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(errno) }
  }

  /// Writes all of it, however the descriptor takes it.
  @discardableResult
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = retrying { write(file, part.baseAddress, part.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A call that a signal may have broken off.
  private static func retrying(_ call: () -> Int) -> Int {
    var result = call()
    while result < 0, errno == EINTR { result = call() }
    return result
  }
}

/// What keeps a file from being read or written.
struct FileError: Error {
  var message: String
}

extension FileError {
  /// What a system call complained about.
  fileprivate init(_ number: Int32) {
    message = String(cString: strerror(number))
  }
}
