import SpecModel

/// What an official page says, before its rows are placed.
struct OfficialContent {
  struct Located<Value> {
    var value: Value
    var line: Int
  }

  var title = ""
  var titleLine = 0
  var description: [String] = []
  var method: Located<SpecModel.Operation.Method>?
  var path: Located<String>?
  var hosts: [String] = []
  var request: [OfficialRow] = []
  var requestLine: Int?
  var partLines: [OfficialPart: Int] = [:]
  var response: [OfficialRow] = []
  var responseLine: Int?
  var responseRemark = ""
  var decrypted: [OfficialRow] = []
  var status: Int?
  var sample = OfficialSample()
  var errors: [OperationError] = []
  var program = SampleProgram()
  /// What the program is written in.
  var language = "Java"
  var samplesDecrypted: JSON?

  /// Whether it is what the platform sends, and not what is sent to it.
  var isNotification: Bool {
    if path != nil { return false }
    let names = Set(request.map(\.name))
    if names.contains("event_type") || names.contains("ciphertext") { return true }
    return sample.response?["event_type"] != nil
  }
}
