package import Foundation

/// What a call takes from its surroundings, so that tests can put clocks forward.
package struct Environment: Sendable {
  /// This machine's clock, which signatures are dated with.
  package var now: @Sendable () -> Date
  /// Waits between attempts.
  package var sleep: @Sendable (Duration) async throws -> Void
  /// A random share of a wait, so that many clients don't come back at the same moment.
  package var jitter: @Sendable (Duration) -> Duration

  package static let live = Environment(
    now: { Date() },
    sleep: { try await Task.sleep(for: $0) },
    jitter: { $0 * Double.random(in: 0.5...1) })
}
