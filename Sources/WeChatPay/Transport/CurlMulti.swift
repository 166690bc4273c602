import CCurl

/// libcurl's handle of many transfers, and of their connections.
///
/// `@unchecked`: all belongs to the transport's thread, but ``wakeUp()``, which libcurl lets every thread call.
struct CurlMulti: @unchecked Sendable {
  let handle: UnsafeMutableRawPointer
  /// What resumes TLS sessions: without it each transfer would have its own memory of them.
  let share: UnsafeMutableRawPointer

  private static let isInitialized = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

  init?(_ configuration: CurlTransport.Configuration) {
    guard Self.isInitialized, let handle = curl_multi_init() else { return nil }
    guard let share = curl_share_init() else {
      curl_multi_cleanup(handle)
      return nil
    }
    // On one thread no locks are needed.
    _ = wechatpay_curl_share_set_number(share, CURLSHOPT_SHARE, Int32(CURL_LOCK_DATA_SSL_SESSION.rawValue))
    let connections = min(max(configuration.connectionsPerHost, 1), 10_000)
    _ = wechatpay_curl_multi_set_number(handle, CURLMOPT_MAX_HOST_CONNECTIONS, connections)
    // There is a preferred host and one for when it cannot be reached.
    _ = wechatpay_curl_multi_set_number(handle, CURLMOPT_MAXCONNECTS, 2 * connections)
    self.handle = handle
    self.share = share
  }

  func wakeUp() { curl_multi_wakeup(handle) }

  func free() {
    curl_multi_cleanup(handle)
    curl_share_cleanup(share)
  }
}
