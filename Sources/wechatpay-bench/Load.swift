import Foundation
import WeChatPay
import WeChatPayAPI

/// What many calls do to a process: whether each keeps its deadline, and what they leave behind.
func load(_ options: Options) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "wechatpay-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let parties = try BenchParties(folder)
  let server = try ServerProcess(parties)
  defer { server.stop() }
  let pay = try parties.client(at: server.port)
  try await burst("1,000 orders at once, 2 s each", pay)

  try Data().write(to: parties.reply)
  let silent = try ServerProcess(parties)
  defer { silent.stop() }
  try await burst("the same to a server that does not answer", parties.client(at: silent.port))

  print("\(options.calls) orders in a row")
  for part in 0...10 {
    if part > 0 {
      for _ in 0..<(options.calls / 10) { _ = try await pay.v3.pay.transactions.jsapi.post(jsapiOrder) }
    }
    print("  after \(options.calls / 10 * part): \(openDescriptors()) descriptors, \(residentKilobytes()) KB")
  }
}

private func burst(_ name: String, _ pay: WeChatPayClient) async throws {
  _ = try? await pay.with(timeout: .milliseconds(100)).v3.pay.transactions.jsapi.post(jsapiOrder)
  let watch = Task { await watchThreads() }
  let before = residentKilobytes()
  let start = ContinuousClock.now
  let ends = await withTaskGroup(of: (isServed: Bool, seconds: Double).self) { group in
    for _ in 0..<1000 {
      group.addTask {
        let served = try? await pay.with(timeout: .seconds(2)).v3.pay.transactions.jsapi.post(jsapiOrder)
        return (served != nil, (ContinuousClock.now - start) / .seconds(1))
      }
    }
    return await group.reduce(into: []) { $0.append($1) }
  }
  watch.cancel()
  let (longestSleep, descriptors) = await watch.value
  print(
    """
    \(name)
      served: \(ends.count { $0.isServed }), the last one ended after \(String(format: "%.3f", ends.map(\.seconds).max() ?? 0)) s
      a sleep of 1 ms beside them took at most \(String(format: "%.1f", longestSleep * 1e3)) ms
      descriptors at most: \(descriptors); memory \(before) KB before, \(residentKilobytes()) KB after
    """)
}

/// How long a sleep of a millisecond took at the most, and how many descriptors were open.
private func watchThreads() async -> (longestSleep: Double, descriptors: Int) {
  var (longest, descriptors) = (0.0, 0)
  while !Task.isCancelled {
    let start = ContinuousClock.now
    try? await Task.sleep(for: .milliseconds(1))
    longest = max(longest, (ContinuousClock.now - start) / .seconds(1))
    descriptors = max(descriptors, openDescriptors())
  }
  return (longest, descriptors)
}

private func openDescriptors() -> Int {
  (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
}

private func residentKilobytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}
