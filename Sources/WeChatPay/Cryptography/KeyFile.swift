#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file with a key or certificate, and what may be said of where it is.
struct KeyFile {
  private let path: String
  /// The path as it was given, before it was put behind the working directory.
  private let given: String

  init(path: String) throws(WeChatPayError) {
    given = path
    self.path = try Self.expanded(path)
    try refuseContent()
  }

  init(_ file: URL) throws(WeChatPayError) {
    given = file.relativePath
    // A URL of a home folder is made by hand as often as a path.
    path = given.hasPrefix("~/") ? try Self.expanded(given) : file.path(percentEncoded: false)
    try refuseContent()
    guard file.isFileURL else {
      throw .invalidConfiguration("the URL of a key or certificate is none of a file: use URL(filePath:)")
    }
  }

  /// Larger files are no keys, and are not read.
  static let maximumSize = 1 << 20

  func content(for role: KeyRole) throws(WeChatPayError) -> KeyContent {
    try KeyReading(role: role, place: .file(name: Self.harmlessName(path))).content(ofFile: bytes(for: role))
  }

  // MARK: What is no path

  /// Somebody's key given as a path must not end up as the name of a missing file.
  private func refuseContent() throws(WeChatPayError) {
    if given.trimmed.isEmpty { throw .invalidConfiguration("the path of a key or certificate is empty") }
    let contents = KeyContent.all(in: given)
    if let content = contents.first {
      throw .invalidConfiguration("what was given as a path is \(content.kind.nameAsValue) itself: use .pem(…)")
    }
    if given.trimmed.count < given.count, GivenText(given) == .path, !given.trimmed.contains(where: \.isNewline) {
      throw .invalidConfiguration("the path of a key or certificate has blanks or line feeds around it: remove them")
    }
    if given.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{FFFD}" }) {
      throw .invalidConfiguration(
        "what was given as a path has line breaks or control characters: if it is the content of a file, give its path, "
          + "or use .pem(…) for text")
    }
  }

  private static func expanded(_ path: String) throws(WeChatPayError) -> String {
    if path.lowercased().hasPrefix("file:") {
      throw .invalidConfiguration(
        "what was given as a path is a file: URL: leave out file://, or use init(contentsOf:) with a URL")
    }
    if path.hasPrefix("http://") || path.hasPrefix("https://") {
      throw .invalidConfiguration(
        "what was given as a path is an address on the network; keys are read from files only")
    }
    // As a shell does it.
    guard path.hasPrefix("~") else { return path }
    guard path.hasPrefix("~/") else {
      throw .invalidConfiguration("of paths that begin with ~ only ~/ is understood: write the home folder in full")
    }
    return FileManager.default.homeDirectoryForCurrentUser.path(percentEncoded: false) + path.dropFirst()
  }

  // MARK: Names

  /// The file's name, if it cannot be anything else: letters, digits, `.`, `-` and `_` with the ending of a key's or
  /// certificate's file, and shorter than any key. Base64 has no full stop, an APIv3 key has 32 characters. Base64 to
  /// which somebody added an ending has slashes, and what is behind the last one looks like a name: what is as long as
  /// the shortest key in base64 is not shown either.
  static func harmlessName(_ path: String) -> String? {
    guard path.utf8.count < 160, let name = path.split(separator: "/").last, let stop = name.lastIndex(of: "."),
      ["pem", "key", "crt", "cer", "cert", "der", "p12", "pfx", "p7b", "jks", "zip", "txt"]
        .contains(name[name.index(after: stop)...].lowercased()),
      (1...31).contains(name[..<stop].utf8.count), name.utf8.allSatisfy(isPlain)
    else { return nil }
    return String(name)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  // MARK: Reading

  private func bytes(for role: KeyRole) throws(WeChatPayError) -> Data {
    // A pipe that nobody writes to must not stop the program.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw problem(errno, role) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw problem(errno, role) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw complaint(role, "is a folder: name the file in it")
    default: throw complaint(role, "is a device or a pipe, and no file")
    }
    var bytes = [UInt8](repeating: 0, count: Self.maximumSize + 1)
    var size = 0
    guard status.st_size <= Self.maximumSize else { throw tooLarge(role) }
    while size < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: size), $0.count - size) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(errno, role) }
      if count == 0 { break }
      size += count
    }
    guard size <= Self.maximumSize else { throw tooLarge(role) }
    return Data(bytes.prefix(size))
  }

  private func tooLarge(_ role: KeyRole) -> WeChatPayError {
    complaint(role, "is larger than 1 MiB, and was not read: it is no key and no certificate")
  }

  private func problem(_ code: Int32, _ role: KeyRole) -> WeChatPayError {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG:
      if let other = GivenText(given), other != .path {
        return .invalidConfiguration("\(role.name) is needed, but what was given as a path is \(other.name)")
      }
      let isExpanded = path != given && given.hasPrefix("~/")
      let advice =
        given.hasPrefix("/") || isExpanded
        ? "" : "; a path without / in front begins in the process's working directory"
      return complaint(role, "does not exist\(advice)")
    case EACCES, EPERM: return complaint(role, "must not be read by this process: look at its owner and mode")
    case ELOOP: return complaint(role, "is a symbolic link that leads to itself")
    default: return complaint(role, "cannot be read (errno \(code))")
    }
  }

  private func complaint(_ role: KeyRole, _ problem: String) -> WeChatPayError {
    let name = Self.harmlessName(path).map { "the file \($0)" } ?? "the file"
    return .invalidConfiguration("\(role.name) is needed, but \(name) \(problem)")
  }
}
