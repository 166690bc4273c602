import Foundation
import Generator
import GeneratorTestSupport
import SpecModel
import SwiftSource
import TestSupport
import Testing

/// Pages with bytes flipped, rows swapped, doubled and cut: whatever comes of them, it is no crash, and it is Swift.
///
/// `MUTANTS=100000 swift test --filter MutationTests` runs longer; `SEED=…` repeats a run.
@Suite struct MutationTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private func pages() throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: GoldenTests.root.path).sorted().compactMap { path in
      guard path.contains("/input/"), path.hasSuffix(".md") || path.hasSuffix(".txt") else { return nil }
      return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: GoldenTests.root.appending(path: path))))
    }
  }

  @Test func mutants() async throws {
    try await onOwnThread { try readMutants() }
  }

  private func readMutants() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["MUTANTS"].flatMap { Int($0) } ?? 2000
    let seed = environment["SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    print("MutationTests: SEED=\(seed) MUTANTS=\(count)")
    var generator = Generator(state: seed)
    let pages = try pages()
    let folder = try TemporaryFolder()
    var emitted: [URL] = []
    for number in 0..<count {
      guard var file = pages.randomElement(using: &generator) else { break }
      for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&file.bytes, &generator) }
      let (description, _) = read([file])
      let (plans, found) = plans(Sources([file]))
      let files = plans.map(emit)
      if description.operations.isEmpty, description.notifications.isEmpty {
        #expect(!found.isEmpty, "nothing came of a page, and nothing was said: SEED=\(seed), mutant \(number)")
      }
      #expect(found.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
      // A sample of what comes out is parsed by the compiler.
      if number % max(40, count / 1000) == 0 {
        for file in files {
          let url = folder.url.appending(path: "\(number)-\(file.path)")
          try file.text.write(to: url, atomically: true, encoding: .utf8)
          emitted.append(url)
        }
      }
    }
    #expect(!emitted.isEmpty)
    let parsed = try run(URL(filePath: "/usr/bin/env"), ["swiftc", "-parse"] + emitted.map(\.path))
    #expect(parsed.status == 0, "SEED=\(seed): \(parsed.complaints)")
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let i = lines.indices.randomElement(using: &generator) ?? 0
    let j = lines.indices.randomElement(using: &generator) ?? 0
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: lines.swapAt(i, j)
    case 1: lines.insert(lines[i], at: j)
    case 2: lines.remove(at: i)
    case 3: lines[i] = Array(lines[i].prefix(Int.random(in: 0...lines[i].count, using: &generator)))
    case 4:
      let marks = [
        "*/", "\"\"\"", "\\(", "\u{2028}", "\u{202E}", "{data-indent=9}", "`", "|", "```", "#", "\r", "}", "｜", "｛",
        "<!--",
        "-->", "\t", "$instance->", "{empty}", "~~~", ":::",
      ]
      lines[i].insert(
        contentsOf: Array((marks.randomElement(using: &generator) ?? "").utf8),
        at: Int.random(in: 0...lines[i].count, using: &generator))
    case 5: lines = Array(lines.prefix(i + 1))
    default:
      guard let k = lines[i].indices.randomElement(using: &generator) else { return }
      lines[i][k] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
