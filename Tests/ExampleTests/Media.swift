import Foundation
import WeChatPay
import WeChatPayAPI

/// Pictures that go to WeChat Pay, and come from there.
struct Media {
  let pay: WeChatPayClient

  /// A file on disk is streamed, and its digest made on the way.
  func upload(_ file: URL) async throws(WeChatPayError) -> String {
    try await pay.v3.merchant.media.upload.post(file: .file(file)).require(\.mediaID)
  }

  /// What is in memory needs a name: its ending says what it is.
  func upload(png bytes: Data) async throws(WeChatPayError) -> String {
    try await pay.v3.merchantService.images.upload.post(file: .data(bytes, name: "photo.png")).require(\.mediaID)
  }

  /// The pictures of a complaint are not signed, and no reply announces a digest: only the connection vouches for them.
  func download(_ mediaID: String, to file: URL) async throws(WeChatPayError) {
    _ = try await pay.v3.merchantService.images(mediaID: mediaID).get(to: file, digest: nil)
  }

  /// A large file on a slow line, and a limit for what comes.
  func download(_ address: String, sha256: String, to file: URL) async throws(WeChatPayError) {
    var limits = Limits()
    limits.fileSize = 100 << 20
    try await pay.with(timeout: .seconds(3600)).with(limits: limits)
      .download(from: address, to: file, digest: .sha256(sha256))
  }
}
