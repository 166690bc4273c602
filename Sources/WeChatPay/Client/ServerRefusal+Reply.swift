extension ServerRefusal {
  /// Reads a reply other than 2xx, and finds out what it can about it.
  init(
    _ reply: RawReply, to message: RequestMessage, at now: Date, nesting: Int = Limits().nesting,
    remedies: () -> [String: String] = { [:] }
  ) {
    let json = try? JSONValue(json: reply.body, nesting: nesting)
    let detail = json?["detail"]
    let headers = reply.head.headers
    let explanations = [
      detail.flatMap { SignatureComparison($0)?.explanation(of: message) },
      ServerClock.explanation(headers, at: now),
      Self.missingCertificates(message, reply.head.statusCode, json?["code"]?.text),
    ].compactMap { $0 }
    let code = json?["code"]?.text
    self.init(
      method: message.method, statusCode: reply.head.statusCode, code: code,
      message: json?["message"]?.text, detail: detail, requestID: reply.head.requestID,
      retryAfter: headers["Retry-After"].flatMap { ServerClock.wait($0, from: now) },
      explanation: explanations.isEmpty ? nil : explanations.joined(separator: "; "),
      remedy: code.flatMap { remedies()[$0] }, rawBody: reply.body)
  }

  /// Merchants opened since autumn 2024 have none: wechatpay-php's README; the code differs from source to source.
  private static func missingCertificates(_ message: RequestMessage, _ status: Int, _ code: String?) -> String? {
    guard message.target.hasSuffix("/v3/certificates"), status == 404 || code == "SYSTEM_ERROR" else { return nil }
    return "this merchant probably has no platform certificates: use WeChat Pay's public key"
  }
}

/// What a reply says about the server's clock.
enum ServerClock {
  /// How far this machine's clock is off, if it is off enough to matter.
  static func explanation(_ headers: HeaderFields, at now: Date) -> String? {
    guard let date = headers["Date"].flatMap(date) else { return nil }
    let skew = Int(date.timeIntervalSince(now).rounded())
    guard abs(skew) >= 60 else { return nil }
    return "this machine's clock is \(abs(skew)) s \(skew > 0 ? "behind" : "ahead of") the server's"
  }

  /// A `Retry-After` header: seconds or a date (RFC 9110 §10.2.3).
  static func wait(_ text: String, from now: Date) -> Duration? {
    if let seconds = Int(text) { return seconds >= 0 ? .seconds(min(seconds, 86400)) : nil }
    return date(text).map { .seconds(max(0, Int($0.timeIntervalSince(now).rounded(.up)))) }
  }

  private static let months: [Substring] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A date as HTTP writes it (RFC 9110 §5.6.7).
  private static func date(_ text: String) -> Date? {
    let words = text.split(whereSeparator: { " ,:".contains($0) })
    guard words.count == 8, words[7] == "GMT", let month = months.firstIndex(of: words[2]) else { return nil }
    let numbers = [3, 1, 4, 5, 6].compactMap { Int(words[$0]) }
    guard numbers.count == 5 else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar.date(
      from: DateComponents(
        year: numbers[0], month: month + 1, day: numbers[1], hour: numbers[2], minute: numbers[3], second: numbers[4]))
  }
}
