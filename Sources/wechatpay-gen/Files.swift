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
  static func isFolder(_ path: String) throws(FileError) -> Bool? {
    try status(of: path).map { isKind($0.st_mode, S_IFDIR) }
  }

  /// What stands there, or what a link leads to; nil for nothing. What may be there, and cannot be looked at, is an error.
  private static func status(of path: String) throws(FileError) -> stat? {
    var status = stat()
    if stat(path, &status) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileError(.read, path, errno)
  }

  /// What stands somewhere, whatever path leads there.
  struct Identity: Equatable {
    let path: String
    private let device: dev_t
    private let number: ino_t

    fileprivate init(path: String, _ status: stat) {
      self.path = path
      device = status.st_dev
      number = status.st_ino
    }

    static func == (left: Identity, right: Identity) -> Bool {
      (left.device, left.number) == (right.device, right.number)
    }
  }

  /// Nil for nothing.
  static func identity(of path: String) throws(FileError) -> Identity? {
    try status(of: path).map { Identity(path: path, $0) }
  }

  /// Whether a pipe, a device or their like stands there, which may never end.
  private static func isEndless(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && !isKind(status.st_mode, S_IFREG) && !isKind(status.st_mode, S_IFDIR)
  }

  private static func isKind(_ mode: mode_t, _ kind: mode_t) -> Bool { mode & S_IFMT == kind }

  /// The names in a folder; none where there is no folder.
  static func names(in folder: String) throws(FileError) -> [String] {
    try entries(of: folder).map(\.name)
  }

  /// The paths below a folder of everything in it and in its folders, but for what is hidden, pipes and
  /// devices; links to folders are not followed.
  static func visiblePaths(below folder: String) throws(FileError) -> [String] {
    var paths: [String] = []
    var waiting = [""]
    while let prefix = waiting.popLast() {
      let current = prefix.isEmpty ? folder : folder.below + prefix.dropLast()
      for (name, type) in try entries(of: current) where name.utf8.first != UInt8(ascii: ".") {
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

  private static func entries(of folder: String) throws(FileError) -> [(name: String, type: Int)] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw FileError(.read, folder, errno)
    }
    defer { closedir(stream) }
    var entries: [(name: String, type: Int)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
      errno = 0
    }
    if errno != 0 { throw FileError(.read, folder, errno) }
    return entries
  }

  // MARK: Reading

  /// The bytes of a file.
  static func contents(of path: String) throws(FileError) -> [UInt8] {
    guard let bytes = try contentsIfPresent(of: path) else { throw FileError(.read, path, ENOENT) }
    return bytes
  }

  /// The bytes of a file; nil for none. One that is there and cannot be read is an error.
  static func contentsIfPresent(of path: String) throws(FileError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(.read, path, errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError(.read, path, errno) }
    // A pipe does not tell how much it holds.
    let size = isKind(status.st_mode, S_IFREG) ? Int(status.st_size) : 0
    var bytes = try chunk(of: file, size > 0 ? size : 1 << 16, path)
    while bytes.count != size {
      let more = try chunk(of: file, max(size - bytes.count, 1 << 16), path)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// At most so many bytes; none at the end of the file.
  private static func chunk(of file: Int32, _ count: Int, _ path: String) throws(FileError) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let result = retrying { read(file, buffer.baseAddress, count) }
      if result < 0 { problem = errno }
      initialized = max(0, result)
    }
    if problem != 0 { throw FileError(.read, path, problem) }
    return bytes
  }

  // MARK: Writing

  /// Writes a text to where a path leads. A file is replaced, so that it is either old or new, never half of one; into
  /// what is no regular file, such as a device or a pipe, it is written.
  static func put(_ text: String, at path: String) throws(FileError) {
    switch kind(of: path) {
    case .file, nil:
      try FolderLock.holding(parent(of: path)) { () throws(FileError) in try replace(path, with: text) }
    case .link:
      guard let target = resolved(path) else { return try append(text, to: path, O_CREAT) }
      try put(text, at: target)
    case .folder: throw FileError(.write, path, EISDIR)
    case .other: try append(text, to: path, 0)
    }
  }

  /// Where links lead; nil where nothing is there.
  private static func resolved(_ path: String) -> String? {
    guard let target = realpath(path, nil) else { return nil }
    defer { free(target) }
    let text = String(cString: target)
    // What a descriptor stands for, such as a pipe, has no path.
    return kind(of: text) == nil ? nil : text
  }

  private static func append(_ text: String, to path: String, _ flags: Int32) throws(FileError) {
    let file = open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
    guard file >= 0 else { throw FileError(.write, path, errno) }
    let isWritten = text.withBytes { writeAll(UnsafeRawBufferPointer($0), to: file) }
    let problem = errno
    guard close(file) == 0, isWritten else { throw FileError(.write, path, isWritten ? errno : problem) }
  }

  /// Puts a file in the place of another one, or of none. It is either old or new, never half of one. The folder should
  /// be locked.
  ///
  /// It is not waited for until it is on the disk: what is lost with the power is generated again.
  static func replace(_ path: String, with text: String) throws(FileError) {
    let temporary = parent(of: path).below + temporaryMark + String(UInt64.random(in: .min ... .max), radix: 16)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(.write, path, errno) }
    var status = stat()
    if stat(path, &status) == 0 { fchmod(file, status.st_mode & 0o777) }
    let isWritten = text.withBytes { writeAll(UnsafeRawBufferPointer($0), to: file) }
    let problem = errno
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      let error = FileError(.write, path, isWritten ? errno : problem)
      unlink(temporary)
      throw error
    }
  }

  /// What the names of files start with that are not whole yet.
  private static let temporaryMark = ".wechatpay-gen-"

  /// Removes what runs have left in a folder that were killed. Nobody else may be writing there.
  static func removeTemporaries(in folder: String) throws(FileError) {
    for name in try names(in: folder) where name.hasPrefix(temporaryMark) { unlink(folder.below + name) }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The folder, and those that it lies in.
  static func makeFolder(_ path: String) throws(FileError) {
    if try isFolder(path) == true { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    if mkdir(path, 0o777) == 0 { return }
    let problem = errno
    guard try isFolder(path) == true else { throw FileError(.write, path, problem) }
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(.write, path, errno) }
  }

  static func removeIfEmpty(_ folder: String) {
    rmdir(folder)
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
  enum Action: String {
    case read = "read"
    case write = "written"
  }

  /// What a system call complained about.
  init(_ action: Action, _ path: String, _ number: Int32) {
    message = "'\(path)' cannot be \(action.rawValue): \(String(cString: strerror(number)))"
  }
}
