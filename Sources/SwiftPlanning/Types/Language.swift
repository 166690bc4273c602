import SpecModel

/// What a description is written in. The generator's own words about it are in the same language, or signs.
enum Language {
  case chinese, english

  /// Nil where the text is no more than a name.
  init?(of text: String) {
    let isChinese = text.withBytes { bytes in
      // What UTF-8 starts ideographs with, and the marks between them.
      bytes.contains { (0xE3...0xE9).contains($0) }
    }
    if isChinese {
      self = .chinese
    } else if text.contains(" ") {
      self = .english
    } else {
      return nil
    }
  }
}

// Where a description says nothing itself, its fields tell; no other page does, since none may change with another one.
extension Language {
  init(of operation: SpecModel.Operation) {
    var schemas = [Schema(.object(operation.pathParameters + operation.query + operation.headers))]
    switch operation.body?.content {
    case .json(let schema): schemas.append(schema)
    case .form(let fields), .multipart(let fields): schemas.append(Schema(.object(fields)))
    case .binary, nil: break
    }
    for case .json(let schema) in operation.responses.map(\.content) { schemas.append(schema) }
    self = Language(of: operation.documentation) ?? Language(of: schemas) ?? .english
  }

  init(of notification: Notification) {
    self = Language(of: notification.documentation) ?? Language(of: [notification.resource]) ?? .english
  }

  init(of component: Component) {
    self = Language(of: component.description) ?? Language(of: [component.schema]) ?? .english
  }

  /// That of all notifications together.
  init(of notifications: [Notification]) {
    self = notifications.contains { Language(of: $0) == .chinese } ? .chinese : .english
  }

  private init?(of documentation: Documentation) {
    for text in [documentation.title, documentation.description] + documentation.notices {
      guard let language = Language(of: text) else { continue }
      self = language
      return
    }
    return nil
  }

  /// Where there are both, Chinese: English names stand in it, and not the other way round.
  private init?(of schemas: [Schema]) {
    var found: Language?
    func search(_ schema: Schema) -> Bool {
      if let element = schema.element { return search(element) }
      return (namedContents(schema)?.fields ?? []).contains { field in
        let language = Language(of: field.description)
        found = language ?? found
        return language == .chinese || search(field.schema)
      }
    }
    if schemas.contains(where: search) {
      self = .chinese
    } else if let found {
      self = found
    } else {
      return nil
    }
  }
}

// What is said.
extension Language {
  func request(_ method: String) -> String { self == .chinese ? "`\(method)` 发送的内容" : "What `\(method)` sends." }

  func query(_ method: String) -> String {
    self == .chinese ? "`\(method)` 的查询参数" : "The query of `\(method)`."
  }

  func headers(_ method: String) -> String { self == .chinese ? "`\(method)` 的请求头" : "The headers of `\(method)`." }

  func response(_ method: String) -> String {
    self == .chinese ? "`\(method)` 返回的内容" : "What `\(method)` gets back."
  }

  var example: StaticString { self == .chinese ? "例如 `" : "such as `" }

  var characters: StaticString { self == .chinese ? " 个字符" : " characters" }

  var elements: StaticString { self == .chinese ? " 项" : " elements" }

  var deprecated: String { self == .chinese ? "已停用" : "deprecated" }

  var deprecation: String {
    self == .chinese ? "官方文档已停用此接口" : "The documentation lists this operation as out of use."
  }

  var errors: String { self == .chinese ? "错误码：" : "Errors:" }

  func officialPage(_ link: String) -> String {
    (self == .chinese ? "[官方文档](" : "[Official documentation](") + link + ")"
  }

  func hosts(_ servers: [String]) -> String {
    self == .chinese ? "域名：" + servers.joined(separator: "、") : "Host: " + servers.joined(separator: ", ")
  }

  /// What a caller may trust a downloaded file for.
  func whatVouches(isSigned: Bool) -> String {
    switch (self, isSigned) {
    case (.chinese, true): "应答带有签名，签名即可证明文件未被改动。"
    case (.chinese, false): "应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。"
    case (.english, true): "The reply is signed: its signature vouches for the file."
    case (.english, false):
      """
      The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
      announced it is nil, and nothing does.
      """
    }
  }

  var undescribedShape: String { self == .chinese ? "文档没有描述的形态" : "A shape that is not described." }

  var notifications: String {
    self == .chinese ? "本模块所知的通知的内容" : "The payloads of the notifications that this module knows."
  }

  var allNotifications: String { self == .chinese ? "全部通知，供分发之用" : "All of them, for the router." }
}
