/// The platform certificates of one merchant: downloaded once for all who wait, refreshed before they expire.
package actor CertificateStore {
  package typealias Download = @Sendable () async throws(WeChatPayError) -> [Certificate]

  fileprivate struct Entry {
    let certificate: Certificate
    /// Since when the platform's list lacks it.
    var unlisted: Date?
  }

  private var entries: [CertificateSerial: Entry]
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
  /// How long one that is no longer listed still verifies: notifications are delivered for a day.
  private static let grace: TimeInterval = 86400

  init(_ known: [Certificate]) {
    entries = [:]
    for certificate in known {
      entries[CertificateSerial(configured: certificate.serial)] = Entry(certificate: certificate)
    }
  }

  package var all: [Certificate] { entries.values.map(\.certificate) }

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
    if let known = known(serial, at: now), known.validity(at: now) == nil {
      // A process that only hears notifications never asks for the newest one.
      if let newest = newest(at: now), isDue(newest, at: now) { startDownload(at: now, download) }
      return known
    }
    startDownload(at: now, after: 1, download)
    do {
      try await waitForDownload()
    } catch {
      throw .keysUnavailable("cancelled, or out of time")
    }
    if let known = known(serial, at: now) {
      if let validity = known.validity(at: now) { throw .certificateNotValid(serial: serial.text, validity) }
      return known
    }
    if let lastFailure { throw .keysUnavailable("\(lastFailure)") }
    throw .unknownSerial(serial.text)
  }

  private func known(_ serial: CertificateSerial, at now: Date) -> Certificate? {
    guard let entry = entries[serial], entry.isTrusted(at: now, for: Self.grace) else { return nil }
    return entry.certificate
  }

  /// Of those that are listed: one that the platform has withdrawn is not to be encrypted with.
  private func newest(at now: Date) -> Certificate? {
    let listed = entries.values.filter { $0.unlisted == nil && $0.certificate.validity(at: now) == nil }
    return listed.map(\.certificate).max { $0.effective < $1.effective }
  }

  private func isDue(_ newest: Certificate, at now: Date) -> Bool {
    // Certificates that the program brought along are as old as it says nothing about: look soon.
    guard let lastDownload else { return true }
    return abs(now.timeIntervalSince(lastDownload)) >= Self.maximumAge
      || now.addingTimeInterval(Self.leadTime) >= newest.expires
  }

  /// - Parameter least: The shortest pause after the last attempt, where a stranger's word is the reason for this one.
  private func startDownload(at now: Date, after least: TimeInterval = 0, _ download: @escaping Download) {
    guard running == nil else { return }
    if let lastAttempt, abs(now.timeIntervalSince(lastAttempt)) < max(pause, least) { return }
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
      var listed: [CertificateSerial: Entry] = [:]
      for certificate in downloaded {
        listed[CertificateSerial(configured: certificate.serial)] = Entry(certificate: certificate)
      }
      // Replies that are on their way may be signed with one that is no longer listed.
      for (serial, var entry) in entries where listed[serial] == nil && entry.isTrusted(at: now, for: Self.grace) {
        entry.unlisted = entry.unlisted ?? now
        listed[serial] = entry
      }
      entries = listed
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
    var own = min(TimeInterval(1 << min(max(failureCount - 1, 0), 6)), Self.longestPause)
    switch lastFailure {
    // It was as it should be, or is nothing that passes.
    case nil, .invalidConfiguration?: return Self.longestPause
    // Nothing reached the server: the next call may try again at once.
    case .transportFailed(let failure)? where failure.progress == .notSent: return 0
    case .refused(let refusal)?:
      if (400...499).contains(refusal.statusCode), ![408, 429].contains(refusal.statusCode) {
        return Self.longestPause
      }
      own = max(own, refusal.retryAfter?.boundedSeconds ?? 0)
    default: break
    }
    return min(own, Self.longestPause)
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

extension CertificateStore.Entry {
  fileprivate func isTrusted(at now: Date, for grace: TimeInterval) -> Bool {
    unlisted.map { abs(now.timeIntervalSince($0)) <= grace } ?? true
  }
}

extension Certificate {
  /// Why it does not count; nil where it does.
  func validity(at now: Date) -> CertificateValidity? {
    if now < effective { return .notYetEffective }
    return now < expires ? nil : .expired
  }
}
