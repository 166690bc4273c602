/// What a call takes from its surroundings, so that tests can put clocks forward.
package struct Environment: Sendable {
  /// This machine's clock, which signatures are dated with.
  package var now: @Sendable () -> Date
  /// Waits between attempts.
  package var sleep: @Sendable (Duration) async throws -> Void
  /// How long a notification's answer may take to be known: the platform takes none after five seconds.
  package var patience = Duration.seconds(4)
  /// How long a download of the platform's certificates may take.
  package var certificatesTimeout = Duration.seconds(20)
  /// A random share of a wait, so that many clients don't come back at the same moment.
  package var jitter: @Sendable (Duration) -> Duration

  package static let live = Environment(
    now: { Date() },
    sleep: { try await Task.sleep(for: $0) },
    jitter: { $0 * Double.random(in: 0.5...1) })
}
