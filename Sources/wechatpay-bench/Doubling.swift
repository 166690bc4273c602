import Foundation
import Generator

/// What twice as much costs: the exponent by which the cost grows, for everything that there may be much of.
func doubling(_ generator: GeneratorProcess, in folder: URL) throws -> [Measurement] {
  var results = try Quantity.all.map { quantity in
    let counts = [quantity.count, quantity.count * 2]
    let seconds = try counts.map { count in
      let specs = folder.appending(path: "doubling-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
      try Data(quantity.document(count).utf8).write(to: specs.appending(path: "api.json"))
      let runs = try (0..<3).map { _ in
        let output = folder.appending(path: UUID().uuidString).path(percentEncoded: false)
        return try generator.run(["--specs", specs.path(percentEncoded: false), "--output", output]).seconds
      }
      return middle(of: runs)
    }
    return Measurement(growthOf: quantity.name, counts, seconds)
  }
  let counts = [20_000, 40_000]
  let seconds = counts.map { count in
    let old = (0..<count).map { "row \($0)\n" }.joined()
    let new = (0..<count).map { $0 % 3 == 0 ? "changed \($0)\n" : "row \($0)\n" }.joined()
    let start = ContinuousClock.now
    _ = unifiedDiff(path: "a", old: old, new: new)
    return (ContinuousClock.now - start) / .seconds(1)
  }
  results.append(Measurement(growthOf: "rows of a difference", counts, seconds))
  return results
}

extension Measurement {
  fileprivate init(growthOf name: String, _ counts: [Int], _ seconds: [Double]) {
    self.init(
      name: "\(counts[1]) \(name), exponent", median: seconds[1], unit: .seconds, baseline: "\(counts[0])",
      baselineMedian: seconds[0], ratio: log2(seconds[1] / seconds[0]))
  }
}

/// Something that a document may have much of.
private struct Quantity: Sendable {
  var name: String
  var count: Int
  var document: @Sendable (Int) -> String

  private static let text = #"{"type": "string"}"#

  private static func ref(_ name: String) -> String { ##"{"$ref": "#/components/schemas/\##(name)"}"## }

  private static func object(_ names: [String], required: [String] = [], schema: String = text) -> String {
    let properties = names.map { #""\#($0)": \#(schema)"# }.joined(separator: ", ")
    let required = required.map { #""\#($0)""# }.joined(separator: ", ")
    return #"{"type": "object", "properties": {\#(properties)}, "required": [\#(required)]}"#
  }

  private static func document(paths: String, schemas: [String] = []) -> String {
    #"{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {\#(paths)}, "#
      + #""components": {"schemas": {\#(schemas.joined(separator: ", "))}}}"#
  }

  private static func post(_ path: String, _ body: String, parameters: [String] = []) -> String {
    #""\#(path)": {"post": {"parameters": [\#(parameters.joined(separator: ", "))], "requestBody": {"content": "#
      + #"{"application/json": {"schema": \#(body)}}}, "responses": {"204": {"description": "done"}}}}"#
  }

  private static func names(_ count: Int) -> [String] { (0..<count).map { "p\($0)" } }

  static let all: [Quantity] = [
    Quantity(name: "operations", count: 2000) { count in
      document(paths: (0..<count).map { post("/a\($0 % 50)/b\($0)", object(names(3))) }.joined(separator: ", "))
    },
    Quantity(name: "findings in one line", count: 4000) { count in
      document(paths: post("/a", object(names(count), schema: #"{"type": "string", "not": {}}"#)))
    },
    Quantity(name: "words that are misspelt", count: 4000) { count in
      document(paths: post("/a", object(names(count), schema: #"{"type": "string", "maxLenght": 1}"#)))
    },
    Quantity(name: "values", count: 20_000) { count in
      let values = names(count).map { #""\#($0)""# }.joined(separator: ", ")
      return document(
        paths: post("/a", #"{"type": "object", "properties": {"a": {"type": "string", "enum": [\#(values)]}}}"#))
    },
    Quantity(name: "required properties", count: 4000) { count in
      document(paths: post("/a", object(names(count), required: names(count))))
    },
    Quantity(name: "parameters", count: 4000) { count in
      let parameters = names(count).map { #"{"name": "\#($0)", "in": "query", "schema": \#(text)}"# }
      return document(paths: post("/a", text, parameters: parameters))
    },
    Quantity(name: "names that collide", count: 2000) { count in
      // All of one length: twice as many names are a document of twice the size.
      let names = (0..<count).map { number in
        "a" + (0..<16).map { number >> $0 & 1 == 0 ? "-" : "_" }.joined() + "b"
      }
      return document(paths: post("/a", object(names)))
    },
    Quantity(name: "schemas that refer to each other", count: 2000) { count in
      let schemas = (0..<count).map { #""S\#($0)": "# + object(["a"], schema: ref("S\(($0 + 1) % count)")) }
      return document(paths: post("/a", ref("S0")), schemas: schemas)
    },
    Quantity(name: "shapes to choose from", count: 1000) { count in
      let schemas = (0..<count).map { #""S\#($0)": "# + object(["k\($0)", "a"], required: ["k\($0)"]) }
      let choices = (0..<count).map { ref("S\($0)") }.joined(separator: ", ")
      return document(paths: post("/a", #"{"oneOf": [\#(choices)]}"#), schemas: schemas)
    },
    Quantity(name: "levels of choices", count: 500) { count in
      let schemas = (0..<count).map {
        #""S\#($0)": {"oneOf": [\#(ref("S\($0 + 1)")), \#(ref("S\($0 + 1)")), \#(text)]}"#
      }
      return document(paths: post("/a", ref("S0")), schemas: schemas + [#""S\#(count)": "# + object(["a"])])
    },
    Quantity(name: "levels of merged schemas", count: 40) { count in
      let schemas = (0..<count).map { number in
        let own = object(names(100).map { $0 + "_\(number)" })
        return #""S\#(number)": {"allOf": [\#(ref("S\(number + 1)")), \#(ref("S\(number + 1)")), \#(own)]}"#
      }
      return document(paths: post("/a", ref("S0")), schemas: schemas + [#""S\#(count)": "# + object(["a"])])
    },
  ]
}
