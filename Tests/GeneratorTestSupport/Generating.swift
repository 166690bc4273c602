package import Generator
package import SpecModel
import SpecReading
package import SwiftSource

/// Descriptions by their paths.
package func sources(_ texts: [String: String], settings: String? = nil) -> Sources {
  Sources(
    texts.map { SourceFile(path: $0, bytes: Array($1.utf8)) },
    settings: settings.map { SourceFile(path: "wechatpay-gen.json", bytes: Array($0.utf8)) })
}

/// What is read of descriptions, and found in them.
package func read(_ files: [SourceFile], selecting selections: [Selection] = []) -> (APIDescription, [Diagnostic]) {
  var report = Report()
  let description = readDescriptions(files, selecting: selections, report: &report)
  return (description, report.diagnostics)
}

package func read(_ texts: [String: String]) -> (APIDescription, [Diagnostic]) {
  read(sources(texts).descriptions)
}

/// What is planned, and found on the way.
package func plans(_ sources: Sources) -> (files: [FilePlan], diagnostics: [Diagnostic]) {
  var report = Report()
  let files = Pipeline().plans(sources, &report)
  return (files, report.diagnostics)
}

/// The Swift for descriptions, by the names of its files, and what is found on the way.
package func generate(_ sources: Sources) -> (files: [String: String], diagnostics: [Diagnostic]) {
  let (files, diagnostics) = plans(sources)
  return (Dictionary(uniqueKeysWithValues: files.map { ($0.path, emit($0).text) }), diagnostics)
}
