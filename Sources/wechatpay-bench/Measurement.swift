import Foundation

/// One figure, and what it is compared with.
struct Measurement: Encodable {
  enum Unit: String, Encodable {
    case seconds, microseconds, nanoseconds, megabytes, perSecond
  }

  var name: String
  var median: Double
  var unit: Unit
  var baseline: String?
  var baselineMedian: Double?
  /// How many times the baseline; the median over all rounds.
  var ratio: Double?

  var row: [String] {
    [
      name, text(median), baseline ?? "", baselineMedian.map(text) ?? "",
      ratio.map { String(format: "%.2f", $0) } ?? "",
    ]
  }

  private func text(_ value: Double) -> String {
    switch unit {
    case .seconds: String(format: "%.3f s", value)
    case .microseconds: String(format: "%.1f µs", value)
    case .nanoseconds: String(format: "%.1f ns", value)
    case .megabytes: String(format: "%.0f MB", value)
    case .perSecond: String(format: "%.0f/s", value)
    }
  }
}

func middle(of values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// The CPU time that this process has used, over all threads, in seconds.
private func cpuTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Two ways to do the same, by turns, so that a machine that slows down slows both.
///
/// - Parameter times: How often each of them does it, where one of it is too quick for a clock.
func compare(
  _ name: String, _ subject: () async throws -> Void, against baseline: String, _ reference: () async throws -> Void,
  rounds: Int = 15, eachTimes times: Int? = nil
) async throws -> Measurement {
  // The first calls pay for what later ones find made.
  for _ in 0..<3 {
    try await subject()
    try await reference()
  }
  let count = try await repetitions(reference)
  var pairs: [(subject: Double, reference: Double)] = []
  for _ in 0..<rounds {
    pairs.append((try await cost(count, subject), try await cost(count, reference)))
  }
  let factor = times.map { 1e9 / Double($0) } ?? 1e6
  return Measurement(
    name: name, median: middle(of: pairs.map(\.subject)) * factor, unit: times == nil ? .microseconds : .nanoseconds,
    baseline: baseline, baselineMedian: middle(of: pairs.map(\.reference)) * factor,
    ratio: middle(of: pairs.map { $0.subject / $0.reference })
  )
}

/// As many as take long enough for the clock.
private func repetitions(_ body: () async throws -> Void) async throws -> Int {
  var count = 1
  while try await cost(count, body) * Double(count) < 0.02, count < 1 << 20 { count *= 2 }
  return count
}

private func cost(_ count: Int, _ body: () async throws -> Void) async throws -> Double {
  let start = cpuTime()
  for _ in 0..<count { try await body() }
  return (cpuTime() - start) / Double(count)
}

/// The same for what is done many times at once: what one of a batch costs, and how many there are in a second.
func compareBatches(
  _ name: String, of count: Int, _ subject: () async throws -> Void, against baseline: String,
  _ reference: () async throws -> Void, rounds: Int = 9
) async throws -> [Measurement] {
  var pairs: [(subject: BatchCost, reference: BatchCost)] = []
  for round in 0...rounds {
    let pair = (try await batchCost(count, subject), try await batchCost(count, reference))
    // The first round pays for connections and for what later ones find made.
    if round > 0 { pairs.append(pair) }
  }
  return [
    Measurement(
      name: name, median: middle(of: pairs.map(\.subject.cpu)) * 1e6, unit: .microseconds, baseline: baseline,
      baselineMedian: middle(of: pairs.map(\.reference.cpu)) * 1e6,
      ratio: middle(of: pairs.map { $0.subject.cpu / $0.reference.cpu })),
    Measurement(
      name: name, median: middle(of: pairs.map { 1 / $0.subject.wall }), unit: .perSecond, baseline: baseline,
      baselineMedian: middle(of: pairs.map { 1 / $0.reference.wall }),
      ratio: middle(of: pairs.map { $0.reference.wall / $0.subject.wall })),
  ]
}

/// Seconds for one.
private struct BatchCost {
  var cpu: Double
  var wall: Double
}

private func batchCost(_ count: Int, _ body: () async throws -> Void) async throws -> BatchCost {
  let (cpu, start) = (cpuTime(), ContinuousClock.now)
  try await body()
  let wall = (ContinuousClock.now - start) / .seconds(1)
  return BatchCost(cpu: (cpuTime() - cpu) / Double(count), wall: wall / Double(count))
}
