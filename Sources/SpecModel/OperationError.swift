/// An error that a description says an operation may answer with.
package struct OperationError: Hashable, Sendable {
  /// The HTTP status; nil where the description does not say.
  package var status: Int?
  /// `ORDER_NOT_EXIST`
  package var code: String
  package var meaning: String
  /// What to do about it; lines end in `\n`.
  package var remedy: String

  package init(status: Int? = nil, code: String, meaning: String = "", remedy: String = "") {
    self.status = status
    self.code = code
    self.meaning = meaning
    self.remedy = remedy
  }
}
