public import Foundation

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

  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for a name that would break out of its header.
  func checkName() throws(WeChatPayError) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != 0x7F }) else {
      throw .invalidRequest("the name of the file is empty, or holds a quotation mark or a control character")
    }
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
  public var description: String { "UploadFile(\(name))" }
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
