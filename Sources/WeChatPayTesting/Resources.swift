import Foundation

/// A resource of this library.
///
/// `Bundle.module` would end the program where it is missing, as when an executable was copied without its resources.
func libraryResource(_ name: String) throws -> URL {
  let bundle = Bundle(for: FakeServer.self)
  let folders = [
    Bundle.main.resourceURL, Bundle.main.bundleURL, bundle.resourceURL, bundle.bundleURL,
    bundle.bundleURL.deletingLastPathComponent(),
  ].compactMap { $0 }
  let bundles = ["swift-wechatpay_WeChatPayTesting.resources", "swift-wechatpay_WeChatPayTesting.bundle"]
  // The sources themselves, where the program was built.
  let candidates =
    folders.flatMap { folder in
      bundles.flatMap { [folder.appending(path: $0), folder.appending(path: $0 + "/Contents/Resources")] }
    } + [URL(filePath: #filePath).deletingLastPathComponent()]
  let files = candidates.map { $0.appending(path: name) }
  guard let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }) else {
    throw FakeServerError(
      "'\(name)' is not among the resources of the program: copy the folder \(bundles[0]) along with it")
  }
  return file
}
