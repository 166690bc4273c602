import WeChatPay

struct UsageError: Error {
  var message: String
}

/// What the command line asks for.
struct MerchantCommandLine {
  enum Action {
    case help
    case doctor
    case call(Call)
    case certificates(folder: String?)
    case decrypt(file: String)
    case verify(file: String)
  }

  struct Call {
    var method: RequestMethod
    var path: String
    var query: [(String, String)] = []
    var body: String?
  }

  var action: Action
  var settings: String?

  static let usage = """
    Looks after a merchant of WeChat Pay.

    USAGE: wechatpay doctor
           wechatpay call METHOD PATH [-q NAME=VALUE]... [--json FILE]
           wechatpay certificates [--output DIR]
           wechatpay verify FILE
           wechatpay decrypt FILE

    'doctor' says what is wrong with keys, serials, clock and network. 'call' sends a signed
    request, verifies the reply and prints it. 'certificates' downloads and verifies the
    platform certificates. 'verify' and 'decrypt' read a notification from a file: the
    header fields, an empty line and the body, as they came.

    OPTIONS:
      --settings FILE  The settings. (default: WECHATPAY_SETTINGS, else wechatpay.json)
      -q NAME=VALUE    Goes into the query, in plain text; may be repeated.
      --json FILE      The body; '-' for standard input.
      --output DIR     Where the certificates are written; without it they are listed.
      --help           Print this text.

    The settings are a JSON object with merchant_id, certificate_file or certificate_serial,
    private_key_file, api_v3_key_file or api_v3_key, and public_key_id with public_key_file
    unless platform certificates are used; host for another one. Each may stand in the
    environment instead, as WECHATPAY_MERCHANT_ID and so on. Secrets are no arguments, which
    others can see, and are never printed.

    EXIT CODES: 0 all is well, 1 something is wrong, 2 wrong use.
    """

  init(_ arguments: [String]) throws(UsageError) {
    var words: [String] = []
    var query: [(String, String)] = []
    var body: String?
    var output: String?
    var wantsHelp = arguments.isEmpty
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      func value(_ what: String) throws(UsageError) -> String {
        guard let value = rest.popFirst(), !value.isEmpty else {
          throw UsageError(message: "'\(argument)' needs \(what)")
        }
        return value
      }
      switch argument {
      case "--help", "-h", "help": wantsHelp = true
      case "--settings": settings = try value("a path")
      case "--json": body = try value("a path")
      case "--output": output = try value("a path")
      case "-q", "--query":
        let item = try value("a name and a value").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard item.count == 2, !item[0].isEmpty else { throw UsageError(message: "'-q' needs NAME=VALUE") }
        query.append((String(item[0]), String(item[1])))
      case "-": words.append(argument)
      case _ where argument.hasPrefix("-"): throw UsageError(message: "'\(argument)' is not an option of wechatpay")
      default: words.append(argument)
      }
    }
    action = try wantsHelp ? .help : Self.action(words, query, body: body, output: output)
  }

  private static func action(
    _ words: [String], _ query: [(String, String)], body: String?, output: String?
  ) throws(UsageError) -> Action {
    let command = words.first ?? ""
    let isCall = command == "call"
    guard isCall || (query.isEmpty && body == nil) else {
      throw UsageError(message: "'-q' and '--json' belong to 'call'")
    }
    guard output == nil || command == "certificates" else {
      throw UsageError(message: "'--output' belongs to 'certificates'")
    }
    switch (command, words.count) {
    case ("doctor", 1): return .doctor
    case ("certificates", 1): return .certificates(folder: output)
    case ("decrypt", 2): return .decrypt(file: words[1])
    case ("verify", 2): return .verify(file: words[1])
    case ("call", 3):
      guard let method = RequestMethod(rawValue: words[1].uppercased()), ![.head, .options].contains(method) else {
        throw UsageError(message: "'\(words[1])' is none of GET, POST, PUT, PATCH and DELETE")
      }
      guard method != .get || body == nil else { throw UsageError(message: "a GET has no body") }
      return .call(Call(method: method, path: words[2], query: query, body: body))
    case ("doctor", _), ("certificates", _), ("decrypt", _), ("verify", _), ("call", _):
      throw UsageError(message: "'\(command)' has too few or too many arguments")
    case ("", _): throw UsageError(message: "a command is missing")
    default: throw UsageError(message: "'\(command)' is none of doctor, call, certificates, verify and decrypt")
    }
  }
}
