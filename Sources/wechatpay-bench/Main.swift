import CallFloor
import Foundation

/// Measures the generator and the runtime, each against what it must be compared with, in one run.
@main
struct Main {
  static func main() async {
    do {
      switch try Options.parse(CommandLine.arguments.dropFirst()) {
      case .help: print(Options.usage)
      case .serve(let files): _exit(call_floor_serve(files[0], files[1], files[2]))
      case .load(let options): try await load(options)
      case .measure(let options): try await measure(options)
      case .scale(let options):
        let pages = try Pages(below: options.specs)
        try pages.copies(for: options.operations).write(to: URL(filePath: options.output))
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ options: Options) async throws {
    var results: [Measurement] = []
    for section in options.sections {
      let found =
        switch section {
        case .generation: try generation(options)
        case .coding: try await coding()
        case .reading: try await reading()
        case .cryptography: try await cryptography()
        case .calls: try await calls()
        }
      results += found
      if !options.isJSON { print(table(section, found)) }
    }
    if options.isJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(results), as: UTF8.self))
    }
  }

  private static func table(_ section: Section, _ results: [Measurement]) -> String {
    let rows = [[section.rawValue, "median", "against", "median", "ratio"]] + results.map(\.row)
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      row.indices.map { index in
        let padding = String(repeating: " ", count: widths[index] - row[index].count)
        return index % 2 == 0 && index < 4 ? row[index] + padding : padding + row[index]
      }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
