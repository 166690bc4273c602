import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Middleware watches: whatever it does, a request is sent once, and what came of it is what the caller is told.
@Suite struct MiddlewareTests {
  private struct Meddler: Middleware {
    typealias Next = () async throws(WeChatPayError) -> ReplySummary
    let meddle: @Sendable (Next) async throws(WeChatPayError) -> ReplySummary

    func intercept(_ attempt: AttemptSummary, next: Next) async throws(WeChatPayError) -> ReplySummary {
      try await meddle(next)
    }
  }

  private static let own = ReplySummary(statusCode: 200, requestID: "mine", bodySize: 0)

  private func call(
    _ came: Came, _ meddle: @escaping @Sendable (Meddler.Next) async throws(WeChatPayError) -> ReplySummary
  ) async throws -> (error: WeChatPayError?, sent: Int) {
    let transport = ScriptedTransport(came)
    let client = try Platform.client(transport).with(middleware: Meddler(meddle: meddle))
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    return (error, transport.requests.count)
  }

  @Test(arguments: [Came.ok, .lost, .badRequest, .pending])
  func nextSendsOnce(came: Came) async throws {
    let statuses = Locked<[String]>([])
    let (error, sent) = try await call(came) { (next) throws(WeChatPayError) in
      for _ in 0..<3 {
        do throws(WeChatPayError) {
          let summary = try await next()
          statuses.withLock { $0.append("\(summary)") }
        } catch {
          statuses.withLock { $0.append("\(error)") }
        }
      }
      return try await next()
    }
    #expect(sent == 1)
    #expect((error == nil) == (came == .ok))
    let seen = statuses.withLock { $0 }
    #expect(seen.count == 3 && Set(seen).count == 1)
  }

  @Test func whatIsThrownAfterwardsChangesNothing() async throws {
    let (error, sent) = try await call(.ok) { (next) throws(WeChatPayError) in
      _ = try await next()
      throw .invalidRequest("the log is full")
    }
    #expect(error == nil)
    #expect(sent == 1)
  }

  @Test func aFailureCannotBeHidden() async throws {
    let (error, sent) = try await call(.lost) { (next) throws(WeChatPayError) in
      do throws(WeChatPayError) {
        return try await next()
      } catch {
        return Self.own
      }
    }
    #expect(error?.mayHaveTakenEffect == true)
    #expect(sent == 1)
  }

  @Test func whatIsThrownBeforeKeepsItFromBeingSent() async throws {
    let (error, sent) = try await call(.ok) { (_) throws(WeChatPayError) in throw .invalidRequest("not today") }
    #expect(error?.description == "invalid request, nothing was sent: not today")
    #expect(sent == 0)
  }

  @Test func nothingCanBeMadeUp() async throws {
    let (error, sent) = try await call(.ok) { (_) throws(WeChatPayError) in Self.own }
    #expect(
      error?.description == "invalid configuration: a middleware did not call 'next'; nothing was sent")
    #expect(sent == 0)
  }
}
