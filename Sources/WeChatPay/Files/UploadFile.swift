/// A file to be uploaded. The media type is the one that its name's ending stands for.
public struct UploadFile: Sendable {
  enum Content: Sendable {
    case data(Data)
    case file(URL)
  }

  let content: Content
  let name: String

  /// Bytes at hand.
  public static func data(_ bytes: Data, name: String) -> UploadFile { UploadFile(content: .data(bytes), name: name) }

  /// A file on disk, which is streamed; under its own name unless another one is given.
  public static func file(_ url: URL, name: String? = nil) -> UploadFile {
    UploadFile(content: .file(url), name: name ?? url.lastPathComponent)
  }

  /// Names that could change the header they stand in are refused rather than encoded: the platform compares the name
  /// with the one in `meta`, and how it would decode it is not documented.
  func checkName() throws(WeChatPayError) {
    let problem: String? =
      if name.isEmpty {
        "is empty"
      } else if name.hasControlCharacter() {
        "holds a line break or another control character"
      } else if name.utf8.contains(UInt8(ascii: "\"")) {
        "holds a quotation mark"
      } else if name.utf8.contains(UInt8(ascii: "\\")) {
        "holds a backslash"
      } else {
        nil
      }
    guard let problem else { return }
    throw .invalidRequest("the name of the file \(problem): give it another one, as in '.file(url, name: \"a.png\")'")
  }

  var mediaType: String {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return Self.mediaTypes[ending] ?? "application/octet-stream"
  }

  private static let mediaTypes = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "bmp": "image/bmp", "gif": "image/gif",
    "pdf": "application/pdf", "mp4": "video/mp4", "avi": "video/x-msvideo", "wmv": "video/x-ms-wmv",
    "mpeg": "video/mpeg", "mov": "video/quicktime", "mkv": "video/x-matroska", "flv": "video/x-flv",
    "f4v": "video/x-f4v", "m4v": "video/x-m4v", "rmvb": "application/vnd.rn-realmedia-vbr",
  ]
}

extension UploadFile: CustomStringConvertible, CustomReflectable {
  /// The name only.
  public var description: String { "UploadFile(\(name.safeToPrint))" }
  public var customMirror: Mirror { Mirror(self, children: ["name": name.safeToPrint]) }
}
