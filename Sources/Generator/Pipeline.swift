package import APIDiff
import SpecExport
package import SpecModel
import SpecReading
package import SwiftPlanning
package import SwiftSource

/// What is generated from: descriptions, and the settings for them.
package struct Sources: Sendable {
  package var descriptions: [SourceFile]
  package var settings: SourceFile?
  /// Whether whole folders were read, so that what they do not hold is gone.
  package var isComplete: Bool

  package init(_ descriptions: [SourceFile], settings: SourceFile? = nil, isComplete: Bool = true) {
    self.descriptions = descriptions
    self.settings = settings
    self.isComplete = isComplete
  }
}

/// From descriptions to Swift, by stages that are named by what passes between them:
///
/// ```
/// Sources ──▶ APIDescription ──▶ PlanInput ──▶ [FilePlan] ──▶ [GeneratedFile]
///      read, settle       apply settings    plan         print
/// ```
///
/// Every stage is a function of its input, and adds what it finds to the report.
package struct Pipeline: Sendable {
  /// The root where the settings name none.
  package var root: String?
  package var layout = FileLayout.byPath
  /// Whether pages are read, too, that describe nothing of what the settings include.
  package var readsAll = false

  package init() {}

  package func files(_ sources: Sources, _ report: inout Report) -> [GeneratedFile] {
    plans(sources, &report).map(emit)
  }

  package func plans(_ sources: Sources, _ report: inout Report) -> [FilePlan] {
    plan(planInput(sources, &report), layout: layout, &report)
  }

  /// - Parameter makesReplies: Whether samples of replies are made where the pages have none: for those who read them.
  package func planInput(_ sources: Sources, makesReplies: Bool = false, _ report: inout Report) -> PlanInput {
    var settings = sources.settings.map { readSettings($0, &report) } ?? Settings()
    settings.root = settings.root ?? root
    let description = readDescriptions(
      sources.descriptions, selecting: readsAll ? [] : settings.included, makesReplies: makesReplies, report: &report)
    return PlanInput(description, settings, isComplete: sources.isComplete, &report)
  }

  /// The modules that the settings name: folders that files go to. What is wrong with them is said where they are used.
  package func modules(_ sources: Sources) -> [String] {
    var unheard = Report()
    return sources.settings.map { readSettings($0, &unheard).modules.map(\.name.name) } ?? []
  }

  // MARK: What else comes of the stages

  package func openAPI(_ sources: Sources, _ report: inout Report) -> JSON {
    exportOpenAPI(planInput(sources, makesReplies: true, &report).description)
  }

  /// The same as several documents, by the names of their files.
  package func openAPIParts(_ sources: Sources, _ report: inout Report) -> [(name: String, document: JSON)] {
    exportOpenAPIParts(planInput(sources, makesReplies: true, &report).description)
  }

  /// What was understood of pages, as pages of the Markdown dialect with everything settled.
  package func pages(_ sources: Sources, _ report: inout Report) -> [SourceFile] {
    var description = readDescriptions(sources.descriptions, report: &report)
    for index in description.operations.indices { description.operations[index].completeSamples() }
    return exportPages(description)
  }

  /// How everything is called. What is wrong with the names is said where they are written.
  package func catalogue(_ sources: Sources, _ report: inout Report) -> [CatalogueEntry] {
    let input = planInput(sources, &report)
    var unheard = Report()
    return SwiftPlanning.catalogue(input, plan(input, &unheard))
  }

  /// What is different in Swift; nothing where one of the two has errors.
  package func changes(from old: Sources, to new: Sources, _ report: inout Report) -> [Change] {
    let before = plans(old, &report)
    if report.hasErrors { return [] }
    let after = plans(new, &report)
    return report.hasErrors ? [] : APIDiff.changes(from: before, to: after)
  }
}
