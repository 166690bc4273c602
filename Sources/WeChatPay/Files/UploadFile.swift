public import Foundation

/// A file to be uploaded: its bytes, its name, and the media type that the name's ending stands for.
public struct UploadFile: Sendable, CustomStringConvertible {
  let bytes: Data
  let name: String

  /// Bytes at hand.
  public static func data(_ bytes: Data, name: String) -> UploadFile {
    UploadFile(bytes: bytes, name: name)
  }

  /// A file on disk, under its own name.
  ///
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` when it cannot be read.
  public static func file(_ url: URL) throws(WeChatPayError) -> UploadFile {
    do {
      return UploadFile(bytes: try Data(contentsOf: url), name: url.lastPathComponent)
    } catch {
      throw .invalidRequest("the file '\(url.lastPathComponent)' cannot be read")
    }
  }

  public var description: String { "UploadFile(\(name), \(bytes.count) bytes)" }

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
