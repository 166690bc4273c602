import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Files that hold other people's data: nobody else can read them, and none is left behind.
@Suite(.serialized) struct OwnFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url.path(percentEncoded: false) }

  init() throws { folder = try TemporaryFolder() }

  private func permissions(_ path: String) throws -> mode_t {
    try #require(POSIX.status(of: path)).st_mode & 0o7777
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  private func problem(_ work: () throws(FileProblem) -> Void) -> String? {
    do throws(FileProblem) {
      try work()
      return nil
    } catch {
      return error.text
    }
  }

  /// Whatever the process's mask lets through.
  @Test(arguments: [mode_t(0), 0o022])
  func nobodyElseCanRead(mask: mode_t) throws {
    let before = umask(mask)
    defer { umask(before) }
    for permissions in [mode_t(0o600), 0o400] {
      let file = try OwnFile(in: path, permissions: permissions)
      #expect(try self.permissions(file.path) == permissions)
    }
  }

  @Test func aFileGoesWithItsOwner() throws {
    var file: OwnFile? = try OwnFile(in: path)
    try file?.write(Data("half".utf8))
    #expect(try names().count == 1)
    file = nil
    #expect(try names() == [])
  }

  @Test func whatWasMovedStays() throws {
    let place = path + "/bill.csv"
    var file: OwnFile? = try OwnFile(in: path)
    try file?.write(Data("all".utf8))
    try file?.rewriteBeginning(Data("A".utf8))
    try file?.move(to: place)
    file = nil
    #expect(try names() == ["bill.csv"])
    #expect(try String(contentsOfFile: place, encoding: .utf8) == "All")
  }

  /// What the file before allowed, and nothing that it did not.
  @Test(arguments: [
    (mode_t(0o400), mode_t(0o400)), (0o600, 0o600), (0o640, 0o600), (0o444, 0o400), (0o666, 0o600), (0o777, 0o600),
    (0o4755, 0o600), (0o000, 0o000),
  ])
  func aReplacedFileIsAsStrictAsBefore(before: mode_t, after: mode_t) throws {
    let place = path + "/bill.csv"
    try Data("before".utf8).write(to: URL(filePath: place))
    chmod(place, before)
    try OwnFile(in: path).move(to: place)
    #expect(try permissions(place) == after)
  }

  /// A link is replaced, not followed.
  @Test func aLinkIsReplaced() throws {
    let (place, other) = (path + "/bill.csv", path + "/other")
    try Data("other".utf8).write(to: URL(filePath: other))
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: other)
    try OwnFile(in: path).move(to: place)
    #expect(try permissions(place) == 0o600)
    #expect(try #require(POSIX.status(of: place)).st_mode & S_IFMT == S_IFREG)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "other")
  }

  @Test func aFolderIsNotReplaced() throws {
    try FileManager.default.createDirectory(atPath: path + "/bill.csv", withIntermediateDirectories: false)
    let file = try OwnFile(in: path)
    #expect(
      problem { () throws(FileProblem) in try file.move(to: path + "/bill.csv") }
        == "it could not be put in its place")
  }

  /// Whatever a process that was killed left, for whichever place: all of it goes, and nothing else does.
  @Test func leftoversGo() throws {
    let living = try OwnFile(in: path)
    let livingCopy = try OwnFile(in: path, permissions: 0o400)
    let kept = [
      (living.path as NSString).lastPathComponent, (livingCopy.path as NSString).lastPathComponent, "bill.csv",
      "wechatpay-notes",
    ]
    for name in kept.suffix(2) { try Data().write(to: URL(filePath: "\(path)/\(name)")) }
    for (name, permissions) in [("a", mode_t(0o600)), ("b", 0o400), ("c", 0o600)] {
      let leftover = "\(path)/\(OwnFile.prefix)\(name)"
      try Data("half".utf8).write(to: URL(filePath: leftover))
      chmod(leftover, permissions)
    }
    // Not files: a link to one, a pipe that would be waited for, a folder.
    let others = ["link", "pipe", "folder"].map { OwnFile.prefix + $0 }
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(others[0])", withDestinationPath: "\(path)/bill.csv")
    mkfifo("\(path)/\(others[1])", 0o600)
    try FileManager.default.createDirectory(atPath: "\(path)/\(others[2])", withIntermediateDirectories: false)
    _ = try OwnFile(in: path)
    #expect(try names() == (kept + others).sorted())
  }

  /// The lock is the system's: it holds against another process, and goes with it however that ends.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
  func anotherProcessKeepsItsFiles() async throws {
    let leftover = "\(path)/\(OwnFile.prefix)other"
    let started = "\(path)/started"
    let process = try ChildProcess(
      URL(filePath: "/usr/bin/flock"),
      ["--no-fork", leftover, "/bin/sh", "-c", "echo > '\(started)'; exec sleep 600"])
    try await eventually { FileManager.default.fileExists(atPath: started) }
    _ = try OwnFile(in: path)
    #expect(FileManager.default.fileExists(atPath: leftover))
    process.end()
    _ = try OwnFile(in: path)
    #expect(!FileManager.default.fileExists(atPath: leftover))
  }

  @Test func theFolderIsThisUsersAlone() throws {
    let own = "\(path)/wechatpay-\(geteuid())"
    #expect(try OwnFile.folder(in: folder.url) == own)
    #expect(try permissions(own) == 0o700)
    chmod(own, 0o777)
    #expect(try OwnFile.folder(in: folder.url) == own)
    #expect(try permissions(own) == 0o700)
    for replacement in ["link", "file"] {
      try FileManager.default.removeItem(atPath: own)
      if replacement == "link" {
        try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: path)
      } else {
        try Data().write(to: URL(filePath: own))
      }
      #expect(
        problem { () throws(FileProblem) in _ = try OwnFile.folder(in: folder.url) }
          == "'\(own)' is not a folder of this user", "\(replacement)")
    }
  }

  @Test func whatCannotBeMadeIsSaid() throws {
    let missing = problem { () throws(FileProblem) in _ = try OwnFile(in: "\(path)/missing") }
    #expect(missing == "it could not be written")
    let withNUL = problem { () throws(FileProblem) in _ = try OwnFile(in: "\(path)\0/x") }
    #expect(withNUL == "its name holds a NUL")
  }

  #if os(Linux)
    @Test func aFullDiskIsNamed() throws {
      let descriptor = try POSIX.openFile("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      let full = problem { () throws(FileProblem) in try POSIX.writeAll(Data("x".utf8), to: descriptor) }
      #expect(full == "it could not be written: no space is left")
      #expect(problem { () throws(FileProblem) in try POSIX.writeAll(Data(), to: descriptor) } == nil)
    }
  #endif
}
