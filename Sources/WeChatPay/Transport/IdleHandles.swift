import CCurl

/// Handles of transfers that are over, for the next ones: a new one costs buffers that the system has to find, and to make
/// empty, each time.
final class IdleHandles {
  private var handles: [UnsafeMutableRawPointer] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  func take() -> UnsafeMutableRawPointer? {
    handles.popLast() ?? curl_easy_init()
  }

  func keep(_ handle: UnsafeMutableRawPointer) {
    guard handles.count < limit else { return curl_easy_cleanup(handle) }
    // Nothing of the last transfer is left but what is shared anyway.
    curl_easy_reset(handle)
    handles.append(handle)
  }

  func free() {
    for handle in handles { curl_easy_cleanup(handle) }
    handles = []
  }
}
