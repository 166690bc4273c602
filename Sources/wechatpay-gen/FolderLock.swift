#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing that is not disturbed.
enum FolderLock {
  /// Keeps other runs out of a folder while this one writes there, so that it ends with the output of one, and removes
  /// what killed ones have left there.
  static func holding<Result>(_ folder: String, _ body: () throws(FileError) -> Result) throws(FileError) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, folder, errno) }
    defer { close(descriptor) }
    var isLocked = flock(descriptor, LOCK_EX) == 0
    while !isLocked, errno == EINTR { isLocked = flock(descriptor, LOCK_EX) == 0 }
    return try withoutInterruption { () throws(FileError) in
      // Where a file system has no locks, they may be those of a run that goes on.
      if isLocked { try Files.removeTemporaries(in: folder) }
      return try body()
    }
  }

  /// Lets nobody who asks the process to end interrupt what must not be left half done.
  private static func withoutInterruption<Result>(_ body: () throws(FileError) -> Result) throws(FileError) -> Result {
    var signals = sigset_t()
    var old = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
    sigprocmask(SIG_BLOCK, &signals, &old)
    defer { sigprocmask(SIG_SETMASK, &old, nil) }
    return try body()
  }
}
