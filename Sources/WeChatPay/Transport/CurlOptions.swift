import CCurl

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What all transfers of a transport have in common.
final class CurlOptions {
  /// The platform closes connections that were not used for 8 seconds; its own client for Java keeps them for 7.
  private static let longestIdleTime = 7

  let proxy: CurlTransport.Proxy
  let sockets = ConnectionSockets()
  private let share: UnsafeMutableRawPointer
  private let connectTimeout: Int
  private let bundle: Bundle

  /// Where the certificates of the authorities come from.
  private enum Bundle {
    case file(String)
    case folder
    /// What libcurl was made for.
    case system
  }

  init(_ configuration: CurlTransport.Configuration, share: UnsafeMutableRawPointer) {
    self.share = share
    proxy = configuration.proxy
    // To libcurl, 0 stands for its own default of five minutes.
    connectTimeout = max(Int(configuration.connectTimeout.milliseconds), 1)
    bundle = configuration.certificateBundle.map { .file($0.path(percentEncoded: false)) } ?? Self.systemBundle
  }

  /// Where libcurl has a file and a folder, it reads the file for each connection, which costs more than all the rest.
  /// The file alone is kept from one connection to the next.
  private static var systemBundle: Bundle {
    #if canImport(Darwin)
      return .system
    #else
      guard let version = curl_version_info(CURLVERSION_SEVENTH)?.pointee,
        version.age.rawValue >= CURLVERSION_SEVENTH.rawValue,
        let folder = version.capath
      else { return .system }
      if let file = version.cainfo, access(file, R_OK) == 0 { return .file(String(cString: file)) }
      return access(folder, R_OK) == 0 ? .folder : .system
    #endif
  }

  /// Or one of its relatives.
  static let isMadeWithOpenSSL =
    curl_version_info(CURLVERSION_SEVENTH)?.pointee.ssl_version.map { String(cString: $0).contains("SSL/") } ?? false

  func apply(to handle: UnsafeMutableRawPointer, isPlain: Bool) {
    func set(_ option: CURLoption, _ value: Int) { _ = wechatpay_curl_set_number(handle, option, value) }
    // Not the system's signals, on which libcurl would rely without threads.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    set(CURLOPT_HTTP09_ALLOWED, 0)
    set(CURLOPT_HTTP_TRANSFER_DECODING, 1)
    set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    set(CURLOPT_TCP_NODELAY, 1)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, connectTimeout)
    set(CURLOPT_MAXAGE_CONN, Self.longestIdleTime)
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // What is sent is small: more would be asked of the system for each transfer, and given back.
    set(CURLOPT_UPLOAD_BUFFERSIZE, 16 << 10)
    _ = wechatpay_curl_set_quick_exit(handle)
    _ = wechatpay_curl_set_protocols(
      handle, isPlain ? "http" : "https", Int(isPlain ? CURLPROTO_HTTP : CURLPROTO_HTTPS))
    _ = wechatpay_curl_set_pointer(handle, CURLOPT_SHARE, share)
    sockets.follow(handle)
    isPlain ? setProxy(.none, handle) : setProxy(proxy, handle)
    guard !isPlain else { return }
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    setBundle(handle)
  }

  private func setProxy(_ proxy: CurlTransport.Proxy, _ handle: UnsafeMutableRawPointer) {
    switch proxy {
    case .system: break
    case .none: _ = wechatpay_curl_set_text(handle, CURLOPT_PROXY, "")
    case .address(let address):
      _ = wechatpay_curl_set_text(handle, CURLOPT_PROXY, address)
      _ = wechatpay_curl_set_text(handle, CURLOPT_NOPROXY, "")
    }
  }

  /// For proxies that speak TLS themselves as well.
  private func setBundle(_ handle: UnsafeMutableRawPointer) {
    switch bundle {
    case .file(let path):
      for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { _ = wechatpay_curl_set_text(handle, option, path) }
      for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { _ = wechatpay_curl_set_text(handle, option, nil) }
    case .folder:
      for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { _ = wechatpay_curl_set_text(handle, option, nil) }
    case .system: break
    }
  }
}
