import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Many transfers at once: deadlines, cancelling, slow takers, and what is left afterwards.
@Suite(.timeLimit(.minutes(10))) struct TransportFlowTests {
  private static let json = TransportRequest.Body.data(Data("{}".utf8))

  /// More than there may be connections: most of them wait for one.
  @Test func allEndAtTheirDeadline() async throws {
    let server = try LoopbackServer { _ in .silence }
    let transport = CurlTransport()
    try await withGrowingTime { time in
      let calls = await withTaskGroup(of: TransportCall.self) { group in
        for _ in 0..<200 {
          group.addTask {
            await TransportCall.send(to: server.url, body: Self.json, timeout: time, with: transport)
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(calls.allSatisfy { $0.failure?.reason == .timedOut && $0.duration >= time })
      // The machine may have had something else to do.
      return calls.allSatisfy { $0.duration <= time + .milliseconds(50) } && server.requests.count >= 32
    }
  }

  @Test func aBoundedNumberOfConnectionsServesAll() async throws {
    let server = try LoopbackServer { _ in .reply(status: 200, headers: [], body: Data("{}".utf8)) }
    let transport = CurlTransport { $0.connectionsPerHost = 5 }
    let served = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<300 {
        group.addTask { await TransportCall.send(to: server.url, body: Self.json, with: transport).failure == nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(served == 300)
    #expect(server.connectionCount <= 5)
  }

  @Test(arguments: [Duration.zero, .seconds(-5), .nanoseconds(1)])
  func noTimeAtAll(timeout: Duration) async throws {
    let server = try LoopbackServer { _ in .silence }
    let call = await TransportCall.send(.get, to: server.url, timeout: timeout)
    #expect(call.failure?.reason == .timedOut)
  }

  @Test(arguments: [
    Duration.seconds(Int64.max), .seconds(1 << 40), .milliseconds(Int64(Int32.max)), .seconds(86_400 * 30),
  ])
  func timeWithoutEnd(timeout: Duration) async throws {
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    let transport = CurlTransport { $0.connectTimeout = timeout }
    let call = await TransportCall.send(to: server.url, body: Self.json, timeout: timeout, with: transport)
    #expect(call.head?.statusCode == 204)
  }

  @Test func cancellingBeforeSendsNothing() async throws {
    let server = try LoopbackServer { _ in .silence }
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await TransportCall.send(to: server.url, body: Self.json)
    }
    #expect(await task.value.failure == TransportFailure(.cancelled, .notSent))
    #expect(server.connectionCount == 0)
  }

  /// One that waits for a connection is cancelled as quickly as one that waits for its reply.
  @Test func cancellingEndsWhatWaits() async throws {
    let server = try LoopbackServer { _ in .silence }
    let transport = CurlTransport { $0.connectionsPerHost = 1 }
    let first = Task { await TransportCall.send(to: server.url, body: Self.json, with: transport) }
    try await eventually { server.requests.count == 1 }
    let second = Task { await TransportCall.send(to: server.url, body: Self.json, with: transport) }
    second.cancel()
    #expect(await second.value.failure == TransportFailure(.cancelled, .notSent))
    first.cancel()
    #expect(await first.value.failure == TransportFailure(.cancelled, .maybeSent))
    try await eventually { server.hangUpCount == 1 }
    #expect(server.requests.count == 1)
  }

  /// Whoever takes a body slowly gets it whole and in order, holds up nobody, and is not flooded meanwhile.
  @available(macOS 15, *)
  @Test func aSlowTakerHoldsUpNobody() async throws {
    let large = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) })
    let server = try LoopbackServer { request in
      .reply(status: 200, headers: [], body: request.method == "GET" ? large : Data("{}".utf8))
    }
    let transport = CurlTransport()
    let isStuck = Locked(false)
    let gate = DispatchSemaphore(value: 0)
    let pieces = Locked<[Data]>([])
    let slow = Task(executorPreference: OwnThreadExecutor()) {
      let request = TransportRequest(
        method: .get, url: server.url, headers: [:], body: .empty, timeout: .seconds(300), isRepeatable: true)
      return try await transport.send(request) { _, piece in
        let isFirst = pieces.withLock { pieces in
          pieces.append(piece)
          return pieces.count == 1
        }
        guard isFirst else { return }
        isStuck.withLock { $0 = true }
        gate.wait()
      }
    }
    try await eventually { isStuck.withLock { $0 } }
    for _ in 0..<100 {
      #expect(await TransportCall.send(to: server.url, body: Self.json, with: transport).head?.statusCode == 200)
    }
    gate.signal()
    #expect(try await slow.value.statusCode == 200)
    let taken = pieces.withLock { $0 }
    #expect(taken.reduce(Data(), +) == large)
    // What waited, and what libcurl gives at once.
    #expect(taken.allSatisfy { $0.count <= (256 << 10) + (16 << 10) })
  }

  @Test func aTakerThatFailsStopsTheTransfer() async throws {
    struct Full: Error {}
    let server = try LoopbackServer { _ in
      .reply(status: 200, headers: [], body: Data(count: 100_000_000))
    }
    let request = TransportRequest(
      method: .get, url: server.url, headers: [:], body: .empty, timeout: .seconds(300), isRepeatable: true)
    await #expect(throws: TransportFailure(.cannotWrite, .maybeSent)) {
      try await CurlTransport.shared.send(request) { _, _ in throw Full() }
    }
    try await eventually { server.hangUpCount == 1 }
  }

  /// Transports that are dropped take their threads, connections and memory along; others are not disturbed.
  #if os(Linux)
    @Test func whatIsDroppedLeavesNothing() async {
      await #expect(processExitsWith: .success) {
        func count(_ folder: String) throws -> Int {
          try FileManager.default.contentsOfDirectory(atPath: "/proc/self/\(folder)").count
        }
        let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
        let kept = CurlTransport()
        #expect(await TransportCall.send(.get, to: server.url, isRepeatable: true, with: kept).failure == nil)
        let (threads, descriptors) = (try count("task"), try count("fd"))
        for _ in 0..<100 {
          let transport = CurlTransport()
          let call = await TransportCall.send(to: server.url, body: .data(Data("{}".utf8)), with: transport)
          #expect(call.failure == nil)
        }
        // Some for the threads that tasks run on.
        try await eventually { (try? count("task")) ?? .max <= threads + 8 }
        try await eventually { (try? count("fd")) ?? .max <= descriptors + 8 }
        #expect(await TransportCall.send(.get, to: server.url, isRepeatable: true, with: kept).failure == nil)
        // One that was never used has no thread.
        for _ in 0..<1000 { _ = CurlTransport() }
        #expect(try count("task") <= threads + 8)
      }
    }
  #endif
}

/// A thread for each job, so that one which blocks holds up no other.
@available(macOS 15, *)
private final class OwnThreadExecutor: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
