import COpenSSL

/// Something that is a key or a certificate, or that people take for one.
struct KeyContent {
  enum Kind: Equatable {
    /// PKCS#8 or PKCS#1 (or another algorithm's own form), not encrypted.
    case privateKey
    case lockedPrivateKey
    /// SPKI or PKCS#1.
    case publicKey
    case certificate
    case certificateRequest
    /// PKCS#12: certificate and key behind a password.
    case pkcs12
    case certificateBundle
    case openSSHKey
    case puTTYKey
    case javaKeyStore
    case archive
    case utf16
    case binary
    case cutOff
    case damaged
  }

  let kind: Kind
  /// DER, where libcrypto can read it.
  let der: Data

  private init(_ kind: Kind, _ der: Data = Data()) {
    self.kind = kind
    self.der = der
  }

  /// Everything that a file holds.
  static func all(in bytes: Data) -> [KeyContent] {
    if let kind = binaryKind(bytes) { return [KeyContent(kind)] }
    if let content = KeyContent(der: bytes) { return [content] }
    guard let text = String(data: bytes, encoding: .utf8) else {
      // Other encodings of Chinese agree with UTF-8 in all that matters here.
      let text = String(decoding: bytes, as: UTF8.self)
      let contents = all(in: text)
      return contents.isEmpty ? [KeyContent(.binary)] : contents
    }
    return all(in: text)
  }

  /// Everything that a text holds: blocks of PEM, else one thing in base64.
  static func all(in text: String) -> [KeyContent] {
    let blocks = PEMText.blocks(of: text)
    if !blocks.isEmpty { return blocks.compactMap(KeyContent.init) }
    let start = text.drop { $0.isWhitespace || "\u{FEFF}\"'".contains($0) }
    if start.hasPrefix("PuTTY-User-Key-File") { return [KeyContent(.puTTYKey)] }
    if start.hasPrefix("ssh-") || start.hasPrefix("ecdsa-sha2-") { return [KeyContent(.openSSHKey)] }
    guard let bytes = PEMText.base64(text), bytes.count >= 64 else { return [] }
    if let content = KeyContent(der: bytes) { return [content] }
    // Secrets of Kubernetes and of build servers are files in base64.
    let inner = bytes.starts(with: [0x2D]) ? PEMText.blocks(of: String(decoding: bytes, as: UTF8.self)) : []
    if !inner.isEmpty { return inner.compactMap(KeyContent.init) }
    // Long base64 that begins like DER was meant to be a key.
    return bytes.starts(with: [0x30, 0x82]) ? [KeyContent(.damaged)] : []
  }

  /// The label is a hint only: people who put one around bare base64 seldom find the right one.
  private init?(_ block: PEMText.Block) {
    switch block.content {
    case .locked: self.init(.lockedPrivateKey)
    case .cutOff: self.init(.cutOff)
    case .notBase64: self.init(block.label.hasPrefix("SSH2") ? .openSSHKey : .damaged)
    case .bytes(let der):
      if let content = KeyContent(der: der) {
        self = content
        return
      }
      switch block.label {
      case "OPENSSHPRIVATEKEY", "SSH2PUBLICKEY", "SSH2ENCRYPTEDPRIVATEKEY": self.init(.openSSHKey)
      case "PKCS7", "CMS": self.init(.certificateBundle)
      // They stand in front of other keys.
      case "ECPARAMETERS", "DHPARAMETERS", "DSAPARAMETERS", "X509CRL": return nil
      default: self.init(.damaged)
      }
    }
  }

  /// Tries everything that libcrypto can read. The forms differ in their first elements, so that at most one fits.
  private init?(der: Data) {
    guard der.first == 0x30 else { return nil }
    if OpenSSL.decoding(der, { d2i_X509(nil, &$0, $1) }, X509_free) {
      self.init(.certificate, der)
    } else if OpenSSL.publicKey(der) != nil {
      self.init(.publicKey, der)
    } else if OpenSSL.decoding(der, { d2i_X509_SIG(nil, &$0, $1) }, X509_SIG_free) {
      self.init(.lockedPrivateKey)
    } else if OpenSSL.decoding(der, { d2i_PKCS12(nil, &$0, $1) }, PKCS12_free) {
      self.init(.pkcs12)
    } else if OpenSSL.decoding(der, { d2i_X509_REQ(nil, &$0, $1) }, X509_REQ_free) {
      self.init(.certificateRequest)
    } else if OpenSSL.decoding(der, { d2i_PKCS7(nil, &$0, $1) }, PKCS7_free) {
      self.init(.certificateBundle)
    } else if OpenSSL.privateKey(der) != nil {
      self.init(.privateKey, der)
    } else {
      return nil
    }
  }

  private static func binaryKind(_ bytes: Data) -> Kind? {
    let start = [UInt8](bytes.prefix(4))
    switch start {
    case [0x50, 0x4B, 0x03, 0x04]: return .archive
    case [0xFE, 0xED, 0xFE, 0xED]: return .javaKeyStore
    case _ where start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]): return .utf16
    // Without a byte order mark: every other byte of English is zero.
    case _ where start.count == 4 && (start[0] == 0) != (start[1] == 0) && (start[2] == 0) != (start[3] == 0):
      return .utf16
    default: return nil
    }
  }
}

extension OpenSSL {
  /// Whether `decode` takes the bytes; what it makes of them is freed.
  fileprivate static func decoding<Pointer>(
    _ der: Data, _ decode: (inout UnsafePointer<UInt8>?, Int) -> Pointer?, _ free: (Pointer?) -> Void
  ) -> Bool {
    guard let value = reading(der, decode) else { return false }
    free(value)
    return true
  }

  /// A public key in SPKI or PKCS#1 form, of any algorithm.
  static func publicKey(_ der: Data) -> RSAKey? {
    let pointer =
      reading(der) { d2i_PUBKEY(nil, &$0, $1) } ?? reading(der) { d2i_PublicKey(EVP_PKEY_RSA, nil, &$0, $1) }
    return pointer.map(RSAKey.init)
  }

  /// A private key in PKCS#8 or PKCS#1 form, of any algorithm.
  static func privateKey(_ der: Data) -> RSAKey? {
    reading(der) { d2i_AutoPrivateKey(nil, &$0, $1) }.map(RSAKey.init)
  }

  /// Runs one of libcrypto's `d2i_…` functions, and leaves no error behind for the next caller on this thread.
  static func reading<Pointer>(
    _ der: Data, _ decode: (inout UnsafePointer<UInt8>?, Int) -> Pointer?
  ) -> Pointer? {
    defer { ERR_clear_error() }
    return der.withBytes { bytes, count in
      var position: UnsafePointer<UInt8>? = bytes
      return decode(&position, count)
    }
  }
}
