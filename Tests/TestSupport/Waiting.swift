/// Waits until something is the case. It is bound to be: there is no limit but that of the run.
public func eventually(_ condition: () async -> Bool) async throws {
  while await !condition() { try await Task.sleep(for: .milliseconds(5)) }
}

/// Tries with more and more time until the machine was quick enough for what is to be seen.
public func withGrowingTime(_ attempt: (Duration) async throws -> Bool) async throws {
  var time = Duration.milliseconds(400)
  while try await !attempt(time) { time *= 2 }
}
