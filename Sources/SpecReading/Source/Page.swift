import SpecModel

/// A page in its parts, whichever form it came in.
struct Page {
  let source: SourceText
  /// Reads the rows of its tables with their marks, which are written there or guessed.
  let readRows: (Table, Table.Role, SourceText, RowClues, inout Report) -> [Row]
  var title = ""
  var description = ""
  /// One for each operation that the page describes.
  var sections: [Section] = []

  func rows(of table: Table, as role: Table.Role, _ clues: RowClues, _ report: inout Report) -> [Row] {
    readRows(table, role, source, clues, &report)
  }
}

/// What helps where rows do not say how they belong together.
struct RowClues {
  /// What the samples of the section are given.
  var samples: [PHPValue] = []
  var path = PathTemplate(segments: [])
  var known = KnownShapes()
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
    /// The sample where it stands in no code of the page that has to be read.
    var sample: Sample?
    /// The status of a success, where the page says it.
    var status: Int?
    var errors: [OperationError] = []
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
    /// The lines of its rows.
    var rows: Range<Int>
  }

  struct Row {
    let source: SourceText
    var line: Int
    var name = ""
    var nameColumn: Int
    /// As written, nil where the row has no cell for it.
    var type: String?
    var typeColumn: Int
    var description = ""
    /// Whether it has a third cell.
    var hasDescription = true
    var marks = RowMarks()

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

/// What is known of a row besides its cells.
struct RowMarks {
  var isRequired = false
  /// Nil where it is no number, which has been reported.
  var indent: Int? = 0
  /// The most that a number can be, as it is spelled.
  var maximum: String?
  var encryption: Schema.Encryption?
  var isJSONText = false
  var isDeprecated = false
}

extension SourceText {
  /// The row of these cells.
  func row(_ cells: [Cell], line: Int) -> Page.Row {
    func column(_ number: Int) -> Int {
      self.column(line: line, byte: cells.indices.contains(number) ? cells[number].start : nil)
    }
    return Page.Row(
      source: self, line: line, name: cells.first?.text ?? "", nameColumn: column(0),
      type: cells.count > 1 ? cells[1].text : nil, typeColumn: column(1), hasDescription: cells.count > 2)
  }
}

/// A name without the backticks around it.
func withoutCode(_ text: String) -> String {
  let quote = UInt8(ascii: "`")
  guard text.utf8.count > 2, text.utf8.first == quote, text.utf8.last == quote else { return text }
  return String(text.dropFirst().dropLast())
}
