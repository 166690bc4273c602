import CCurl

/// Those of which bytes came since the last time they were told.
final class ReceivingTransfers {
  var transfers: [Transfer] = []
}

/// What the transport's thread does, and what nobody but it touches.
final class TransferThread {
  private let loop: TransferLoop
  private let multi: CurlMulti
  private let options: CurlOptions
  private let handles: IdleHandles
  private let receiving = ReceivingTransfers()
  private var exchanges: [ObjectIdentifier: CurlExchange] = [:]
  /// The earliest deadline there may be.
  private var nextDeadline: ContinuousClock.Instant?
  private var isEnding = false

  init(loop: TransferLoop, multi: CurlMulti, configuration: CurlTransport.Configuration) {
    self.loop = loop
    self.multi = multi
    options = CurlOptions(configuration, share: multi.share)
    handles = IdleHandles(limit: min(max(configuration.connectionsPerHost, 1), 64))
  }

  func run() {
    while true {
      perform()
      if isEnding && exchanges.isEmpty { break }
      let letters = loop.takeLetters(beforeSleep: true)
      if letters.isEmpty {
        curl_multi_poll(multi.handle, nil, 0, sleepingTime, nil)
        for letter in loop.takeLetters(beforeSleep: false) { read(letter) }
      } else {
        for letter in letters { read(letter) }
      }
    }
    loop.noteEnded()
    handles.free()
    // Connections that are closed now still call back.
    withExtendedLifetime(options) { multi.free() }
  }

  private func perform() {
    var running: Int32 = 0
    let status = curl_multi_perform(multi.handle, &running)
    var waiting: Int32 = 0
    while let message = curl_multi_info_read(multi.handle, &waiting) {
      guard message.pointee.msg == CURLMSG_DONE, let exchange = CurlExchange.of(message.pointee.easy_handle) else {
        continue
      }
      let code = wechatpay_curl_result(message)
      if exchange.startAfresh() {
        curl_multi_remove_handle(multi.handle, exchange.handle)
        add(exchange)
      } else {
        end(exchange, exchange.outcome(code), isOver: true)
      }
    }
    if status != CURLM_OK { endAll(.other("libcurl: error \(status.rawValue) of all transfers")) }
    if let nextDeadline, nextDeadline <= .now { endOverdue() }
    // Only now: a small reply is handed over together with its end.
    for transfer in receiving.transfers { transfer.deliver() }
    receiving.transfers = []
  }

  private func read(_ letter: TransferLoop.Letter) {
    switch letter {
    case .start(let transfer): start(transfer)
    case .cancel(let transfer):
      if let exchange = exchanges[ObjectIdentifier(transfer)] { end(exchange, exchange.failure(.cancelled)) }
    case .resume(let transfer): exchanges[ObjectIdentifier(transfer)]?.resume()
    case .end: isEnding = true
    }
  }

  private func start(_ transfer: Transfer) {
    if transfer.isCancelled { return transfer.finish(.failure(TransportFailure(.cancelled, .notSent))) }
    let exchange: CurlExchange
    do throws(TransportFailure) {
      exchange = try CurlExchange(transfer, options, handles, receiving)
    } catch {
      return transfer.finish(.failure(error))
    }
    exchanges[ObjectIdentifier(transfer)] = exchange
    nextDeadline = nextDeadline.map { min($0, transfer.deadline) } ?? transfer.deadline
    add(exchange)
  }

  private func add(_ exchange: CurlExchange) {
    let status = curl_multi_add_handle(multi.handle, exchange.handle)
    if status != CURLM_OK { end(exchange, exchange.failure(.other("libcurl: error \(status.rawValue) of a transfer"))) }
  }

  private func end(
    _ exchange: CurlExchange, _ outcome: Result<ReplyHead, TransportFailure>, isOver: Bool = false
  ) {
    exchange.transfer.finish(outcome)
    remove(exchange, isOver: isOver)
  }

  private func remove(_ exchange: CurlExchange, isOver: Bool) {
    exchanges[ObjectIdentifier(exchange.transfer)] = nil
    curl_multi_remove_handle(multi.handle, exchange.handle)
    exchange.free(handles, isOver: isOver)
  }

  private func endOverdue() {
    let now = ContinuousClock.now
    endAll(.timedOut) { $0.transfer.deadline <= now }
    nextDeadline = exchanges.values.map(\.transfer.deadline).min()
  }

  /// Those who wait are told first: closing connections takes longer.
  private func endAll(_ reason: TransportFailure.Reason, where isMeant: (CurlExchange) -> Bool = { _ in true }) {
    let meant = exchanges.values.filter(isMeant)
    for exchange in meant { exchange.transfer.finish(exchange.failure(reason)) }
    for exchange in meant { remove(exchange, isOver: false) }
  }

  /// Until the next deadline, in milliseconds. libcurl wakes up earlier for what it waits for itself.
  private var sleepingTime: Int32 {
    guard let nextDeadline else { return 3_600_000 }
    return (nextDeadline - .now).milliseconds
  }
}

extension Duration {
  /// Rounded up, and as many as libcurl can count.
  var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
