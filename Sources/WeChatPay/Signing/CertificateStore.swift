import Foundation

/// The platform certificates of one merchant: downloaded once for all who wait, refreshed before they expire.
package actor CertificateStore {
  package typealias Download = @Sendable () async throws(WeChatPayError) -> [Certificate]

  private var certificates: [CertificateSerial: Certificate]
  private var lastDownload: Date?
  private var lastAttempt: Date?
  private var lastFailure: WeChatPayError?
  /// How many downloads have failed in a row.
  private var failureCount = 0
  private var running: Task<Void, Never>?

  /// However many unknown serials arrive: a forged one must not be able to make us download.
  private static let longestPause: TimeInterval = 60
  /// Official advice is to refresh within 12 hours.
  private static let maximumAge: TimeInterval = 10 * 3600
  /// How long before the newest certificate expires a successor is looked for.
  private static let leadTime: TimeInterval = 3600

  init(_ known: [Certificate]) {
    certificates = [:]
    for certificate in known { certificates[CertificateSerial(configured: certificate.serial)] = certificate }
  }

  package var all: [Certificate] { Array(certificates.values) }

  /// The newest effective certificate. Waits for a download only where there is none.
  func newest(at now: Date, download: @escaping Download) async throws(WeChatPayError) -> Certificate {
    if let newest = newest(at: now) {
      if isDue(newest, at: now) { startDownload(at: now, download) }
      return newest
    }
    startDownload(at: now, download)
    try await waitForDownload()
    guard let newest = newest(at: now) else { throw .platformKeysUnavailable(lastFailure ?? .noEffectiveCertificate) }
    return newest
  }

  /// The certificate that a header names. Waits for a download where it is unknown.
  func certificate(
    _ serial: CertificateSerial, at now: Date, download: @escaping Download
  ) async throws(VerificationFailure) -> Certificate {
    if let known = certificates[serial], known.validity(at: now) == nil {
      // A process that only hears notifications never asks for the newest one.
      if let newest = newest(at: now), isDue(newest, at: now) { startDownload(at: now, download) }
      return known
    }
    startDownload(at: now, download)
    do {
      try await waitForDownload()
    } catch {
      throw .keysUnavailable("cancelled, or out of time")
    }
    if let known = certificates[serial] {
      if let validity = known.validity(at: now) { throw .certificateNotValid(serial: serial.text, validity) }
      return known
    }
    if let lastFailure { throw .keysUnavailable("\(lastFailure)") }
    throw .unknownSerial(serial.text)
  }

  private func newest(at now: Date) -> Certificate? {
    certificates.values.filter { $0.validity(at: now) == nil }.max { $0.effective < $1.effective }
  }

  private func isDue(_ newest: Certificate, at now: Date) -> Bool {
    // Certificates that the program brought along are as old as it says nothing about: look soon.
    guard let lastDownload else { return true }
    return now.timeIntervalSince(lastDownload) >= Self.maximumAge
      || now.addingTimeInterval(Self.leadTime) >= newest.expires
  }

  private func startDownload(at now: Date, _ download: @escaping Download) {
    guard running == nil else { return }
    if let lastAttempt, abs(now.timeIntervalSince(lastAttempt)) < pause { return }
    lastAttempt = now
    // Its own task: the one who happens to ask first may be cancelled, the others still need the certificates.
    running = Task {
      do throws(WeChatPayError) {
        finish(.success(try await download()), at: now)
      } catch {
        finish(.failure(error), at: now)
      }
    }
  }

  private func finish(_ result: Result<[Certificate], WeChatPayError>, at now: Date) {
    running = nil
    switch result {
    case .success(let downloaded):
      // Replies that are on their way may be signed with one that is no longer listed.
      certificates = certificates.filter { now < $0.value.expires }
      for certificate in downloaded { certificates[CertificateSerial(configured: certificate.serial)] = certificate }
      lastDownload = now
      lastFailure = nil
      failureCount = 0
    case .failure(let error):
      lastFailure = error
      failureCount += 1
    }
  }

  /// How long after a download none is begun. Passing trouble must not lock out all calls for a minute.
  private var pause: TimeInterval {
    switch lastFailure {
    // Nothing reached the server: the next call may try again at once.
    case .transportFailed?: return 0
    case .refused(let refusal)? where refusal.statusCode == 429 || refusal.statusCode >= 500:
      let own = TimeInterval(1 << min(failureCount - 1, 6))
      return min(max(own, (refusal.retryAfter?.boundedSeconds ?? 0)), Self.longestPause)
    default: return Self.longestPause
    }
  }

  private func waitForDownload() async throws(WeChatPayError) {
    guard let running else { return }
    do {
      try await running.cancellableWait()
    } catch {
      throw .cancelled(afterSending: false)
    }
  }
}

extension WeChatPayError {
  fileprivate static let noEffectiveCertificate = WeChatPayError.invalidConfiguration(
    "none of the platform certificates is effective now; is this machine's clock right?")
}

extension Certificate {
  /// Why it does not count; nil where it does.
  func validity(at now: Date) -> CertificateValidity? {
    if now < effective { return .notYetEffective }
    return now < expires ? nil : .expired
  }
}
