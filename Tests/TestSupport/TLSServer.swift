package import Foundation

/// The `openssl` command line as a server of TLS: it answers each GET with a page about the connection.
package final class TLSServer: Sendable {
  /// A certificate, what it is certified by, and its key.
  package struct Identity: Sendable {
    let folder: TemporaryFolder
    /// The authority's own certificate: what has to be trusted.
    package let bundle: URL
    let certificate: URL
    let key: URL

    /// - Parameters:
    ///   - name: As the certificate has it: `IP:127.0.0.1`, `DNS:example.com`.
    ///   - days: From when to when, counted from now.
    package init(name: String, days: ClosedRange<Int> = -1...30) throws {
      folder = try TemporaryFolder()
      bundle = folder.url.appending(path: "authority.pem")
      certificate = folder.url.appending(path: "server.pem")
      key = folder.url.appending(path: "server.key")
      let authorityKey = folder.url.appending(path: "authority.key")
      let request = folder.url.appending(path: "request.pem")
      try OpenSSLTool.openssl([
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", authorityKey.path,
        "-out", bundle.path,
        "-subj", "/CN=Test Authority", "-days", "365",
      ])
      try OpenSSLTool.openssl([
        "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key.path, "-out",
        request.path, "-subj", "/CN=test",
      ])
      // Only `ca` takes moments instead of a number of days from now.
      let settings = folder.url.appending(path: "settings")
      try Data(
        """
        [ca]
        default_ca = own
        [own]
        database = \(folder.url.appending(path: "database").path)
        new_certs_dir = \(folder.url.path)
        rand_serial = yes
        default_md = sha256
        policy = policy
        x509_extensions = extensions
        [policy]
        commonName = supplied
        [extensions]
        subjectAltName = \(name)
        """.utf8
      ).write(to: settings)
      try Data().write(to: folder.url.appending(path: "database"))
      try OpenSSLTool.openssl([
        "ca", "-batch", "-notext", "-config", settings.path, "-in", request.path, "-out", certificate.path,
        "-cert", bundle.path, "-keyfile", authorityKey.path, "-startdate", Self.moment(days.lowerBound),
        "-enddate", Self.moment(days.upperBound),
      ])
    }

    private static func moment(_ days: Int) -> String {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = .gmt
      formatter.dateFormat = "yyyyMMddHHmmss'Z'"
      return formatter.string(from: Date().addingTimeInterval(Double(days) * 86_400))
    }
  }

  private struct NotStarted: Error {}

  package let port: Int
  private let process: ChildProcess
  private let folder: TemporaryFolder

  /// - Parameter options: More of what `openssl s_server` takes.
  package init(_ identity: Identity, options: [String] = []) throws {
    folder = try TemporaryFolder()
    let log = folder.url.appending(path: "log")
    let process = try ChildProcess(
      URL(filePath: "/usr/bin/env"),
      [
        "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", identity.certificate.path, "-key", identity.key.path,
        "-www",
      ] + options, output: log.path)
    self.process = process
    while true {
      let text = try String(contentsOf: log, encoding: .utf8)
      if let match = text.firstMatch(of: /ACCEPT 127\.0\.0\.1:(\d+)\n/), let port = Int(match.1) {
        self.port = port
        return
      }
      guard process.isRunning else { throw NotStarted() }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }

  package var url: URL { URL(string: "https://127.0.0.1:\(port)/") ?? URL(filePath: "/") }

  deinit { process.end() }
}
