public import Foundation

/// The `openssl` command line: the independent implementation that ours is compared with.
public struct OpenSSLTool: Sendable {
  public struct Failure: Error {
    public let arguments: [String]
    public let output: String
  }

  /// Files that the tool reads and writes; removed with ``removeFolder()``.
  public let folder: URL

  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wechatpay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  public func removeFolder() throws { try FileManager.default.removeItem(at: folder) }

  /// Runs `openssl` and returns what it printed.
  @discardableResult
  public func run(_ arguments: String...) throws -> Data { try run("openssl", arguments) }

  /// Runs a shell script in the folder: one process for many commands.
  @discardableResult
  public func shell(_ script: String) throws -> Data { try run("sh", ["-c", script]) }

  private func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    let errors = folder.appending(path: "errors-\(UUID().uuidString)")
    try Data().write(to: errors)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: [program] + arguments, output: try String(contentsOf: errors, encoding: .utf8))
    }
    return printed
  }

  public func write(_ bytes: Data, _ name: String) throws {
    try bytes.write(to: folder.appending(path: name))
  }

  public func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  public func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// Makes an RSA key: `NAME.pem` (PKCS#8) and `NAME.pub.pem` (SPKI).
  public func makeKey(_ name: String, bits: Int = 2048) throws {
    try run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:\(bits)", "-out", "\(name).pem")
    try run("pkey", "-in", "\(name).pem", "-pubout", "-out", "\(name).pub.pem")
  }

  /// Makes a self-signed certificate `NAME.cert.pem` of a key with this serial, in hexadecimal.
  public func makeCertificate(_ name: String, serial: String, days: Int = 1825) throws {
    try run(
      "req", "-x509", "-new", "-key", "\(name).pem", "-out", "\(name).cert.pem", "-days", "\(days)",
      "-subj", "/CN=\(name)", "-set_serial", "0x\(serial)")
  }

  /// Whether `signature` is the one of `message`: RSA PKCS#1 v1.5 over SHA-256.
  public func verifies(_ signature: Data, of message: Data, key name: String) throws -> Bool {
    let file = UUID().uuidString
    try write(message, file + ".txt")
    try write(signature, file + ".sig")
    do {
      try run("dgst", "-sha256", "-verify", "\(name).pub.pem", "-signature", file + ".sig", file + ".txt")
      return true
    } catch is Failure {
      return false
    }
  }

  /// Signs `message` with `NAME.pem`.
  public func signature(of message: Data, key name: String) throws -> Data {
    let file = UUID().uuidString
    try write(message, file)
    return try run("dgst", "-sha256", "-sign", "\(name).pem", file)
  }
}
