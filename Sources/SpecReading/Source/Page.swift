import SpecModel

/// A page in its parts, whichever form it came in.
struct Page {
  var source: SourceText
  var title = ""
  var description = ""
  /// One for each operation that the page describes.
  var sections: [Section] = []
  /// What was odd about its form.
  var diagnostics: [Diagnostic] = []
  /// Whether indents and required marks can be taken at their word, as they cannot in plain text.
  var carriesStructure: Bool
}

extension Page {
  struct Section {
    var line: Int
    var method: SpecModel.Operation.Method?
    /// The path where the page spells it out: `POST /v3/pay/transactions/jsapi`.
    var path: String?
    var pathLine: Int?
    var title = ""
    var description = ""
    var notices: [Notice] = []
    var tables: [Table] = []
    var code: [Code] = []
    var links: [String] = []
  }

  struct Notice {
    var kind: String
    var title: String
    var classes: [String] = []
    var text = ""
  }

  struct Table {
    enum Role { case request, response }

    var line: Int
    var role: Role?
    /// The lines of its rows, which are read when they are asked for: some pages are read for their paths alone.
    var rows: Range<Int>
  }

  struct Row {
    var line: Int
    var name = ""
    var nameColumn: Int
    /// As written, nil where the row has no cell for it.
    var type: String?
    var typeColumn: Int
    var description = ""
    /// Whether it has a third cell.
    var hasDescription = true
    var attributes: [RowAttribute] = []

    /// A row that has no name of a field: a separator, or a remark across all columns.
    var isSpanning: Bool { type == nil }
  }

  struct Code {
    var line: Int
    /// What follows the fence: `php`, `json`.
    var language: String
    /// What a tab of a code group is called.
    var label: String
    var range: Range<Int>
    /// How many tables the section has had before it.
    var tablesBefore: Int
    /// The title of the notice that it belongs to.
    var notice: String?
  }
}

/// `{data-indent=2}` and its like, with the place it was written.
struct RowAttribute: Hashable {
  var name: String
  var value: String?
  var cell: Int
  var column: Int
}
