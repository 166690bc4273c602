import CCurl
import COpenSSL

/// One transfer on the transport's thread: libcurl's handle of it, and what libcurl calls back.
///
/// libcurl is given the address of this object. It stays valid for as long as the handle is: the thread keeps the object
/// until it has taken the handle from the others and freed it.
final class CurlExchange {
  let handle: UnsafeMutableRawPointer
  let transfer: Transfer
  private let receiving: ReceivingTransfers
  private let proxy: CurlTransport.Proxy
  private let sockets: ConnectionSockets
  private var headers: UnsafeMutablePointer<curl_slist>?
  private var body: RequestBodyReader
  private var head = ReplyHeadReader()
  /// Whether a connection was made, and the request was about to be written to it.
  private var isBegun = false
  /// Whether it was stopped, before anything was written, since something is left on the connection that was kept.
  private var needsFreshConnection = false
  /// Why we stopped it ourselves.
  private var ownReason: TransportFailure.Reason?

  init(
    _ transfer: Transfer, _ options: CurlOptions, _ handles: IdleHandles, _ receiving: ReceivingTransfers
  ) throws(TransportFailure) {
    let request = transfer.request
    let isPlain = try request.isPlain
    body = try RequestBodyReader(request.body)
    let lines = try request.headerLines(bodySize: body.size)
    guard let handle = handles.take() else { throw TransportFailure(.other("libcurl: no memory"), .notSent) }
    self.handle = handle
    self.transfer = transfer
    self.receiving = receiving
    proxy = options.proxy
    sockets = options.sockets
    options.apply(to: handle, isPlain: isPlain)
    for line in lines { headers = curl_slist_append(headers, line) ?? headers }
    _ = wechatpay_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
    _ = wechatpay_curl_set_text(handle, CURLOPT_URL, request.url.absoluteString)
    setMethod(request)
    setCallbacks()
  }

  private func setMethod(_ request: TransportRequest) {
    if body.size > 0 {
      _ = wechatpay_curl_set_number(handle, CURLOPT_UPLOAD, 1)
      _ = wechatpay_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(body.size))
    } else if !request.isRepeatable {
      // Nothing that could be refused is read from us: libcurl would send again after a connection that was closed.
      _ = wechatpay_curl_set_number(handle, CURLOPT_FRESH_CONNECT, 1)
    }
    if request.method == .head {
      _ = wechatpay_curl_set_number(handle, CURLOPT_NOBODY, 1)
    } else {
      _ = wechatpay_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }
  }

  private func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let options = [
      CURLOPT_PRIVATE, CURLOPT_READDATA, CURLOPT_SEEKDATA, CURLOPT_PREREQDATA, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA,
    ]
    for option in options { _ = wechatpay_curl_set_pointer(handle, option, context) }
    _ = wechatpay_curl_set_bytes_function(handle, CURLOPT_READFUNCTION) { bytes, size, count, context in
      CurlExchange.of(context: context)?.send(UnsafeMutableRawBufferPointer(start: bytes, count: size * count)) ?? 0
    }
    // A body cannot be sent again from its start.
    _ = wechatpay_curl_set_seek_function(handle) { _, _, _ in CURL_SEEKFUNC_FAIL }
    _ = wechatpay_curl_set_before_request_function(handle) { context, _, _, _, port in
      CurlExchange.of(context: context)?.begin(onPort: port) == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }
    _ = wechatpay_curl_set_bytes_function(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlExchange.of(context: context)?.take(headerLine: line) ?? 0
    }
    _ = wechatpay_curl_set_bytes_function(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlExchange.of(context: context)?.take(piece) ?? 0
    }
  }

  private static func of(context: UnsafeMutableRawPointer?) -> CurlExchange? {
    context.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The exchange that a handle belongs to.
  static func of(_ handle: UnsafeMutableRawPointer?) -> CurlExchange? {
    var context: UnsafeMutableRawPointer?
    guard wechatpay_curl_get_pointer(handle, CURLINFO_PRIVATE, &context) == CURLE_OK else { return nil }
    return of(context: context)
  }

  /// Returns whether it is to be added once more, and makes it ready for that.
  func startAfresh() -> Bool {
    guard needsFreshConnection else { return false }
    needsFreshConnection = false
    return wechatpay_curl_set_number(handle, CURLOPT_FRESH_CONNECT, 1) == CURLE_OK
  }

  /// After it was taken from the others.
  ///
  /// - Parameter isOver: Whether the transfer came to its end: one that was stopped may have left something behind.
  func free(_ handles: IdleHandles, isOver: Bool) {
    if isOver { handles.keep(handle) } else { curl_easy_cleanup(handle) }
    curl_slist_free_all(headers)
    body.close()
  }

  func resume() {
    curl_easy_pause(handle, CURLPAUSE_CONT)
  }
}

// MARK: What libcurl calls

extension CurlExchange {
  /// Returns whether the request may be written. When a connection breaks that was kept, libcurl comes here again: with
  /// what must not be repeated, or with a body of which the beginning is gone.
  private func begin(onPort port: Int32) -> Bool {
    var connects = 0
    _ = wechatpay_curl_get_number(handle, CURLINFO_NUM_CONNECTS, &connects)
    guard sockets.isQuiet(port: port, isNew: connects > 0) else {
      needsFreshConnection = true
      return false
    }
    let isAllowed = !isBegun || (transfer.request.isRepeatable && !body.isBegun)
    isBegun = true
    if !isAllowed { ownReason = .connectionLost }
    return isAllowed
  }

  private func send(_ room: UnsafeMutableRawBufferPointer) -> Int {
    if let count = body.read(into: room) { return count }
    ownReason = .bodyNotReadable
    return Int(CURL_READFUNC_ABORT)
  }

  private func take(headerLine: UnsafeRawBufferPointer) -> Int {
    do {
      try head.take(headerLine)
      return headerLine.count
    } catch {
      ownReason = .replyMalformed
      return 0
    }
  }

  private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let head = head.finished else {
      ownReason = .replyMalformed
      return bytes.isEmpty ? -1 : 0
    }
    guard transfer.add(bytes.bindMemory(to: UInt8.self), of: head) else { return Int(CURL_WRITEFUNC_PAUSE) }
    receiving.transfers.append(transfer)
    return bytes.count
  }
}

// MARK: What came of it

extension CurlExchange {
  func outcome(_ code: CURLcode) -> Result<ReplyHead, TransportFailure> {
    if let ownReason { return failure(ownReason) }
    guard code == CURLE_OK else { return failure(reason(code)) }
    guard let reply = head.finished else { return failure(head.isBegun ? .replyIncomplete : .connectionLost) }
    return .success(reply)
  }

  func failure(_ reason: TransportFailure.Reason) -> Result<ReplyHead, TransportFailure> {
    // Header fields alone are not the whole of a request that has a body.
    let isSent = head.isBegun || (body.size > 0 ? body.isBegun : isBegun)
    return .failure(TransportFailure(reason, isSent ? .maybeSent : .notSent))
  }

  private func reason(_ code: CURLcode) -> TransportFailure.Reason {
    if let reason = proxyReason(code) { return reason }
    return switch code {
    case CURLE_COULDNT_RESOLVE_HOST: .hostNotFound
    case CURLE_COULDNT_CONNECT: .cannotConnect
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_PEER_FAILED_VERIFICATION: certificateReason
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_USE_SSL_FAILED: .tlsFailed
    case CURLE_SSL_CACERT_BADFILE: .other("the bundle of certificates cannot be read")
    case CURLE_PARTIAL_FILE: .replyIncomplete
    case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_SEND_FAIL_REWIND:
      head.isBegun ? .replyIncomplete : .connectionLost
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING: .replyMalformed
    // What libcurl says about lines that are too long, and about those that are none.
    case CURLE_OUT_OF_MEMORY where head.isBegun, CURLE_BAD_FUNCTION_ARGUMENT where head.isBegun,
      CURLcode(100) where head.isBegun:
      .replyMalformed
    default: .other("libcurl: error \(code.rawValue)")
    }
  }

  private var certificateReason: TransportFailure.Reason {
    var result = 0
    _ = wechatpay_curl_get_number(handle, CURLINFO_SSL_VERIFYRESULT, &result)
    switch Int32(truncatingIfNeeded: result) {
    case X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID: return .certificateExpired
    // libcurl compares names before it notes that all else was well. Made with another library it notes nothing at all.
    case X509_V_OK, X509_V_ERR_UNSPECIFIED, X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
      return CurlOptions.isMadeWithOpenSSL ? .certificateForOtherHost : .certificateNotTrusted
    default: return .certificateNotTrusted
    }
  }

  /// Where the request did not get past the proxy.
  private func proxyReason(_ code: CURLcode) -> TransportFailure.Reason? {
    guard !isBegun else { return nil }
    var status = 0
    _ = wechatpay_curl_get_number(handle, CURLINFO_HTTP_CONNECTCODE, &status)
    let name = proxy.address?.name ?? ""
    if status != 0, !(200...299).contains(status) { return .proxyRefused(name, status: status) }
    return switch code {
    case CURLE_COULDNT_RESOLVE_PROXY: .proxyNotFound(name)
    // Nothing else is read or written before the request: TLS has errors of its own.
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_PROXY:
      proxy.address == nil ? nil : .proxyRefused(name, status: nil)
    default: nil
    }
  }
}
