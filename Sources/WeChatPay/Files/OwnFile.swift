#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that this process makes, and that nobody else may read: made exclusively, and locked for as long as it is in
/// use, so that what can be locked is a leftover of a process that ended.
final class OwnFile: Sendable {
  /// The permissions of such files.
  static let permissions: mode_t = 0o600
  /// What the names of all of them begin with. Whatever follows is random.
  static let prefix = ".wechatpay-"

  let path: String
  private let descriptor: Int32

  /// Makes a file, after removing what processes that ended have left in the folder.
  ///
  /// - Parameter permissions: Of the owner; whatever the process's mask is.
  init(in folder: String, permissions: mode_t = permissions) throws(FileProblem) {
    Self.removeLeftovers(in: folder)
    (path, descriptor) = try Self.make(in: folder, permissions)
  }

  /// Closes the file, and removes it unless it was moved.
  deinit {
    // While the lock is held, so that nobody takes it for a leftover and removes what has its name by then.
    if POSIX.isName(path, of: descriptor) { unlink(path) }
    close(descriptor)
  }

  private static func make(in folder: String, _ permissions: mode_t) throws(FileProblem) -> (String, Int32) {
    // Again only if another process took the file for a leftover before it was locked.
    for _ in 0..<16 {
      let path = "\(folder)/\(prefix)\(try name())"
      let flags = O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC
      let descriptor = try POSIX.openFile(path, flags, Self.permissions)
      guard POSIX.lock(descriptor) != .heldByOther, POSIX.isName(path, of: descriptor) else {
        close(descriptor)
        continue
      }
      guard fchmod(descriptor, permissions) == 0 else {
        let problem = FileProblem(writing: errno)
        unlink(path)
        close(descriptor)
        throw problem
      }
      return (path, descriptor)
    }
    throw FileProblem(writing: EAGAIN)
  }

  private static func name() throws(FileProblem) -> String {
    do throws(CryptographyError) {
      return try Nonce.make()
    } catch {
      throw FileProblem(text: "libcrypto has no random numbers")
    }
  }

  /// Writes at the end of what was written.
  func write(_ bytes: Data) throws(FileProblem) {
    try POSIX.writeAll(bytes, to: descriptor)
  }

  /// Writes over what stands at the beginning.
  func rewriteBeginning(_ bytes: Data) throws(FileProblem) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw FileProblem(writing: errno) }
    try POSIX.writeAll(bytes, to: descriptor)
  }

  /// Gives the file its place, in the same folder. What was there is replaced; who could not read it then cannot now.
  func move(to place: String) throws(FileProblem) {
    if let before = POSIX.status(of: place), before.st_mode & S_IFMT == S_IFREG {
      guard fchmod(descriptor, before.st_mode & Self.permissions) == 0 else { throw FileProblem(writing: errno) }
    }
    // Before it has its name, so that no crash can leave half a file in its place.
    guard POSIX.retrying({ fsync(descriptor) }) == 0 else { throw FileProblem(writing: errno) }
    guard rename(path, place) == 0 else { throw FileProblem(text: "it could not be put in its place") }
  }

  /// Removes the files of processes that ended.
  private static func removeLeftovers(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(prefix) { removeLeftover("\(folder)/\(name)") }
  }

  private static func removeLeftover(_ path: String) {
    // Not to wait for the writer of a pipe that somebody gave such a name.
    let flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    // Where locks are made of those of ranges, as on NFS, only who may write can lock.
    let writable = try? POSIX.openFile(path, O_RDWR | flags)
    guard let descriptor = writable ?? (try? POSIX.openFile(path, O_RDONLY | flags)) else { return }
    defer { close(descriptor) }
    guard let status = POSIX.status(of: descriptor), status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      POSIX.lock(descriptor) == .taken, POSIX.isName(path, of: descriptor)
    else { return }
    unlink(path)
  }
}

extension OwnFile {
  /// The folder for files that have no place of their own: of this user alone, in the temporary directory.
  static func folder(in temporary: URL = FileManager.default.temporaryDirectory) throws(FileProblem) -> String {
    let path = temporary.appending(path: "wechatpay-\(geteuid())").path(percentEncoded: false)
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileProblem(writing: errno) }
    // Opened, and then looked at: what is looked at is what is opened. A link, which anybody can leave there, is not.
    guard let descriptor = try? POSIX.openFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) else {
      throw FileProblem(text: "'\(path)' is not a folder of this user")
    }
    defer { close(descriptor) }
    guard let status = POSIX.status(of: descriptor), status.st_uid == geteuid(), fchmod(descriptor, 0o700) == 0 else {
      throw FileProblem(text: "'\(path)' is a folder of another user")
    }
    return path
  }
}
