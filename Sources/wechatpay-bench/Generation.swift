import Foundation

/// What runs of the generator cost, as processes of their own.
func generation(_ options: Options) throws -> [Measurement] {
  let generator = try GeneratorProcess()
  let folder = FileManager.default.temporaryDirectory.appending(path: "wechatpay-bench-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  let pages = try Pages(below: options.specs)
  var results = [Measurement(name: "start (--version)", seconds: try costs { try generator.run(["--version"]) })]
  var perOperation: [(count: Int, seconds: Double)] = []
  for count in [options.operations / 10, options.operations, options.operations * 10] where count > 0 {
    let copies = try pages.copies(for: count)
    let specs = folder.appending(path: "specs-\(count)")
    try copies.write(to: specs)
    let operations = copies.operationCount
    let cold = try costs(rounds: count > 2000 ? 1 : 5) {
      try generator.run(generate(specs, into: folder.appending(path: UUID().uuidString)))
    }
    let seconds = middle(of: cold.map(\.seconds))
    perOperation.append((operations, seconds / Double(operations)))
    results.append(growth(operations, cold, from: perOperation[0]))
    results.append(
      Measurement(
        name: "\(operations) operations, peak memory", median: middle(of: cold.map(\.peakMegabytes)), unit: .megabytes))
    if count == options.operations {
      results += try changes(generator, specs: specs, copies: copies, cold: seconds, folder: folder)
    }
  }
  return results + (try doubling(generator, in: folder))
}

private func growth(
  _ operations: Int, _ costs: [GeneratorProcess.Cost], from first: (count: Int, seconds: Double)
) -> Measurement {
  var result = Measurement(name: "\(operations) operations", seconds: costs)
  if operations != first.count {
    result.baseline = "\(first.count) operations, as many times"
    result.baselineMedian = first.seconds * Double(operations)
    result.ratio = result.median / (first.seconds * Double(operations))
  }
  return result
}

/// Runs that have little to do, against the one that does everything.
private func changes(
  _ generator: GeneratorProcess, specs: URL, copies: Pages, cold: Double, folder: URL
) throws -> [Measurement] {
  let output = folder.appending(path: "output")
  _ = try generator.run(generate(specs, into: output))
  var results = [
    Measurement(
      name: "nothing changed", seconds: try costs { try generator.run(generate(specs, into: output)) },
      against: "everything", cold)
  ]
  guard let page = copies.files.first, let operation = copies.someOperation else { return results }
  var number = 0
  results.append(
    Measurement(
      name: "one page changed",
      seconds: try costs {
        number += 1
        try Data((page.text + String(repeating: "\n", count: number)).utf8).write(to: specs.appending(path: page.path))
        return try generator.run(generate(specs, into: output))
      }, against: "everything", cold))
  let document = folder.appending(path: "json/document.json")
  try FileManager.default.createDirectory(at: document.deletingLastPathComponent(), withIntermediateDirectories: true)
  _ = try generator.run(["export", "--specs", path(specs), "--output", path(document)])
  results.append(
    Measurement(
      name: "the same as one JSON document",
      seconds: try costs {
        try generator.run(generate(document, into: folder.appending(path: UUID().uuidString)))
      }, against: "everything", cold))
  let settings = try JSONEncoder().encode(["include": [operation]])
  try settings.write(to: specs.appending(path: "wechatpay-gen.json"))
  results.append(
    Measurement(
      name: "one operation of all",
      seconds: try costs { try generator.run(generate(specs, into: folder.appending(path: UUID().uuidString))) },
      against: "everything", cold))
  return results
}

private func generate(_ specs: URL, into output: URL) -> [String] {
  ["--specs", path(specs), "--output", path(output)]
}

private func path(_ url: URL) -> String { url.path(percentEncoded: false) }

private func costs(rounds: Int = 5, _ run: () throws -> GeneratorProcess.Cost) rethrows -> [GeneratorProcess.Cost] {
  try (0..<rounds).map { _ in try run() }
}

extension Measurement {
  fileprivate init(
    name: String, seconds costs: [GeneratorProcess.Cost], against baseline: String? = nil, _ cold: Double? = nil
  ) {
    let seconds = middle(of: costs.map(\.seconds))
    self.init(
      name: name, median: seconds, unit: .seconds, baseline: baseline, baselineMedian: cold,
      ratio: cold.map { seconds / $0 })
  }
}
