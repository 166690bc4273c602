package import Foundation

/// The `openssl` command line: an implementation that is not ours, to check ours against.
package enum OpenSSLTool {
  private static let executable = URL(filePath: "/usr/bin/env")

  /// A fresh RSA key pair, in files.
  package struct KeyPair: Sendable {
    package let folder: TemporaryFolder
    package let privatePEM: String
    package let publicPEM: String

    package init(bits: Int = 2048) throws {
      folder = try TemporaryFolder()
      let privateFile = folder.url.appending(path: "private.pem")
      let publicFile = folder.url.appending(path: "public.pem")
      try openssl(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:\(bits)", "-out", privateFile.path])
      try openssl(["pkey", "-in", privateFile.path, "-pubout", "-out", publicFile.path])
      privatePEM = try String(contentsOf: privateFile, encoding: .utf8)
      publicPEM = try String(contentsOf: publicFile, encoding: .utf8)
    }

    package var privateFile: URL { folder.url.appending(path: "private.pem") }
    package var publicFile: URL { folder.url.appending(path: "public.pem") }
  }

  /// A self-signed certificate of a key, in PEM.
  ///
  /// - Parameters:
  ///   - serial: Hexadecimal digits.
  ///   - age: For how many seconds it has been valid.
  package static func certificate(of key: KeyPair, serial: String, days: Int = 1825, age: Int = 0) throws -> String {
    let folder = try TemporaryFolder()
    func path(_ name: String) -> String { folder.url.appending(path: name).path }
    // Of all commands of OpenSSL 3.0 only this one lets the beginning be chosen, and it wants its books.
    let settings = """
      [ca]
      default_ca = authority
      [authority]
      database = \(path("database"))
      serial = \(path("serial"))
      new_certs_dir = \(folder.url.path)
      default_md = sha256
      policy = subject
      [subject]
      commonName = supplied

      """
    for (name, text) in [("settings", settings), ("database", ""), ("serial", serial + "\n")] {
      try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    }
    let start = Date(timeIntervalSinceNow: -Double(age)).formatted(.iso8601).filter(\.isNumber) + "Z"
    try openssl(["req", "-new", "-key", key.privateFile.path, "-subj", "/CN=test", "-out", path("request")])
    return try openssl([
      "ca", "-batch", "-selfsign", "-notext", "-config", path("settings"), "-keyfile", key.privateFile.path, "-in",
      path("request"), "-startdate", start, "-days", "\(days)",
    ]).output
  }

  package struct Failure: Error {
    package let complaints: String
  }

  /// The public half of a private key, in PEM.
  package static func publicPEM(ofPrivate pem: String) throws -> String {
    let finished = try TestSupport.run(executable, ["openssl", "pkey", "-pubout"], input: Data(pem.utf8))
    guard finished.status == 0 else { throw Failure(complaints: finished.complaints) }
    return finished.output
  }

  package static func sign(_ message: Data, with key: KeyPair) throws -> Data {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "signature")
    let finished = try TestSupport.run(
      executable, ["openssl", "dgst", "-sha256", "-sign", key.privateFile.path, "-out", file.path], input: message)
    guard finished.status == 0 else { throw Failure(complaints: finished.complaints) }
    return try Data(contentsOf: file)
  }

  package static func verifies(_ signature: Data, of message: Data, with key: KeyPair) throws -> Bool {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "signature")
    try signature.write(to: file)
    let finished = try TestSupport.run(
      executable, ["openssl", "dgst", "-sha256", "-verify", key.publicFile.path, "-signature", file.path],
      input: message)
    return finished.status == 0
  }

  @discardableResult
  package static func openssl(_ arguments: [String]) throws -> Finished {
    let finished = try TestSupport.run(executable, ["openssl"] + arguments)
    guard finished.status == 0 else { throw Failure(complaints: finished.complaints) }
    return finished
  }
}
