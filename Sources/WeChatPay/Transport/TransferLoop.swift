import CCurl

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The thread that carries all transfers of a transport, as others see it: a mailbox. It is started with the first
/// transfer.
final class TransferLoop: Sendable {
  enum Letter {
    case start(Transfer)
    case cancel(Transfer)
    case resume(Transfer)
    /// Nothing comes after it.
    case end
  }

  private let configuration: CurlTransport.Configuration
  private let mailbox = Locked(Mailbox())

  private struct Mailbox {
    var letters: [Letter] = []
    var thread = ThreadState.notStarted
    /// Whether the thread sleeps, or is about to, and must be woken up for what comes.
    var isAsleep = false
  }

  private enum ThreadState {
    case notStarted
    case running(CurlMulti)
    case ended
  }

  init(_ configuration: CurlTransport.Configuration) {
    self.configuration = configuration
  }

  func post(_ letter: Letter) {
    let isPosted = mailbox.withLock { mailbox in
      if case .notStarted = mailbox.thread {
        guard case .start = letter else { return false }
        guard let multi = startThread() else { return false }
        mailbox.thread = .running(multi)
      }
      guard case .running(let multi) = mailbox.thread else { return false }
      mailbox.letters.append(letter)
      if mailbox.isAsleep {
        mailbox.isAsleep = false
        // Under the lock, so that the thread cannot end, and free the handle, before this is done.
        multi.wakeUp()
      }
      return true
    }
    if !isPosted, case .start(let transfer) = letter {
      transfer.finish(.failure(TransportFailure(.other("no thread could be started"), .notSent)))
    }
  }

  func end() { post(.end) }

  /// What came since the last time. If nothing did, and the thread wants to sleep, it is woken up for what comes.
  func takeLetters(beforeSleep: Bool) -> [Letter] {
    mailbox.withLock { mailbox in
      let letters = mailbox.letters
      mailbox.letters = []
      mailbox.isAsleep = beforeSleep && letters.isEmpty
      return letters
    }
  }

  /// After this nobody touches the handle but the thread.
  func noteEnded() { mailbox.withLock { $0.thread = .ended } }

  private func startThread() -> CurlMulti? {
    guard let multi = CurlMulti(configuration) else { return nil }
    let context = Unmanaged.passRetained(ThreadContext(loop: self, multi: multi, configuration: configuration))
    guard startDetachedThread(context.toOpaque()) else {
      context.release()
      multi.free()
      return nil
    }
    return multi
  }
}

/// What the thread is started with; it takes over the reference.
private final class ThreadContext: Sendable {
  let loop: TransferLoop
  let multi: CurlMulti
  let configuration: CurlTransport.Configuration

  init(loop: TransferLoop, multi: CurlMulti, configuration: CurlTransport.Configuration) {
    self.loop = loop
    self.multi = multi
    self.configuration = configuration
  }

  func run() {
    // Signals are the program's business. That of a closed pipe, which TLS may cause, would even end it.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    TransferThread(loop: loop, multi: multi, configuration: configuration).run()
  }
}

private func startDetachedThread(_ context: UnsafeMutableRawPointer) -> Bool {
  #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(&thread, nil, { runThread($0) }, context)
    guard status == 0, let thread else { return false }
  #else
    var thread = pthread_t()
    let status = pthread_create(&thread, nil, { $0.flatMap(runThread) }, context)
    guard status == 0 else { return false }
  #endif
  pthread_detach(thread)
  return true
}

private func runThread(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  Unmanaged<ThreadContext>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
