/// What a key or certificate is wanted for.
enum KeyRole {
  case privateKey
  case publicKey
  case certificate

  var name: String {
    switch self {
    case .privateKey: "the merchant's private key (apiclient_key.pem)"
    case .publicKey: "WeChat Pay's public key (pub_key.pem)"
    case .certificate: "a certificate"
    }
  }

  fileprivate var kind: KeyContent.Kind {
    switch self {
    case .privateKey: .privateKey
    case .publicKey: .publicKey
    case .certificate: .certificate
    }
  }
}

/// Picks out of what was given what is wanted, or says what was given instead and what to do. Quotes nothing of it.
struct KeyReading {
  enum Place {
    case text
    /// Its name where it is harmless.
    case file(name: String?)
  }

  let role: KeyRole
  let place: Place

  func content(ofText text: String) throws(WeChatPayError) -> KeyContent {
    let contents = KeyContent.all(in: text)
    if contents.isEmpty {
      switch GivenText(text) {
      case .empty: throw complaint("is empty")
      case .path:
        throw .invalidConfiguration("what was given as PEM text is a path: use .file(…), or init(contentsOf:)")
      case .binary:
        throw complaint("holds bytes that are no text: read DER from its file, with .file(…) or init(contentsOf:)")
      case let other?: throw complaint("is \(other.name)")
      case nil: break
      }
    }
    return try choose(contents)
  }

  func content(ofFile bytes: Data) throws(WeChatPayError) -> KeyContent {
    let contents = KeyContent.all(in: bytes)
    if contents.isEmpty, bytes.allSatisfy({ $0 <= 0x20 }) { throw complaint("is empty") }
    return try choose(contents)
  }

  private func choose(_ contents: [KeyContent]) throws(WeChatPayError) -> KeyContent {
    if let wanted = contents.first(where: { $0.kind == role.kind }) { return wanted }
    // Of several wrong things the one that is nearest to what is wanted.
    let nearest: [KeyContent.Kind] = [.lockedPrivateKey, .cutOff, .damaged]
    let order = role == .privateKey ? nearest : Array(nearest.dropFirst())
    let found = order.first { kind in contents.contains { $0.kind == kind } } ?? contents.first?.kind
    throw complaint(found.map(description) ?? "holds no key and no certificate")
  }

  private func complaint(_ found: String) -> WeChatPayError {
    let given =
      switch place {
      case .text: "the PEM text"
      case .file(let name?): "the file \(name)"
      case .file: "the file"
      }
    return .invalidConfiguration("\(role.name) is needed, but \(given) \(found)")
  }

  // MARK: What was found, and what to do about it

  private func description(_ kind: KeyContent.Kind) -> String {
    if role == .publicKey, kind == .pkcs12 || kind == .javaKeyStore {
      return "is the merchant's key store; WeChat Pay's key, pub_key.pem, comes from the merchant console"
    }
    return switch kind {
    case .privateKey: "holds a private key" + privateKeyAdvice
    case .publicKey: "holds a public key" + publicKeyAdvice
    case .certificate: "holds a certificate" + certificateAdvice
    case .lockedPrivateKey: "holds a private key that is locked with a password" + lockedKeyAdvice
    case .pkcs12:
      "is PKCS#12, which is locked with a password (the merchant's number, as a rule): "
        + pkcs12Command(name ?? "apiclient_cert.p12")
        + " (add -legacy where OpenSSL 3 calls its algorithm unsupported)"
    case .certificateBundle:
      "is PKCS#7, a bundle of certificates" + (role == .certificate ? ": \(certificateBundleCommand)" : "")
    case .certificateRequest:
      "holds a certificate request: what the merchant console gives for it is the certificate, and the key is in the "
        + "file that was made together with it"
    case .openSSHKey: "holds a key of SSH, which WeChat Pay does not use: take the files of the merchant console"
    case .puTTYKey: "holds a key of PuTTY, which WeChat Pay does not use: take the files of the merchant console"
    case .javaKeyStore:
      "is a Java key store: keytool -importkeystore -srckeystore \(name ?? "key.jks") -destkeystore key.p12 "
        + "-deststoretype PKCS12, then \(pkcs12Command("key.p12"))"
    case .archive: "is a ZIP archive: unpack it, and take apiclient_key.pem or apiclient_cert.pem out of it"
    case .utf16: "is text in UTF-16: save it as UTF-8, or iconv -f UTF-16 -t UTF-8 \(inputName) > utf8.pem"
    case .binary: "is neither text nor DER"
    case .cutOff: "is cut off: the line that begins with -----END is missing"
    case .damaged: "is damaged: what stands between -----BEGIN and -----END is not what it was. Copy the file anew"
    }
  }

  private var privateKeyAdvice: String {
    switch role {
    case .privateKey: ""
    case .publicKey:
      ": the merchant's own, which belongs in Merchant(privateKey:). WeChat Pay's key comes from the merchant console"
    case .certificate: ": the certificate stands in apiclient_cert.pem"
    }
  }

  private var publicKeyAdvice: String {
    switch role {
    case .privateKey: ": WeChat Pay's belongs in PlatformVerifier.publicKey(id:pem:)"
    case .publicKey: ""
    case .certificate: ": WeChat Pay's belongs in PlatformVerifier.publicKey(id:pem:)"
    }
  }

  private var certificateAdvice: String {
    switch role {
    case .privateKey: ": the key that belongs to apiclient_cert.pem stands in apiclient_key.pem"
    case .publicKey:
      ": a platform certificate belongs in PlatformVerifier.certificates(_:), apiclient_cert.pem in "
        + "Merchant(certificate:)"
    case .certificate: ""
    }
  }

  private var lockedKeyAdvice: String {
    role == .privateKey
      ? ": unlock it with openssl pkey -in \(inputName) -out unlocked_key.pem"
      : privateKeyAdvice
  }

  private func pkcs12Command(_ input: String) -> String {
    role == .privateKey
      ? "openssl pkcs12 -in \(input) -nocerts -nodes -out apiclient_key.pem"
      : "openssl pkcs12 -in \(input) -clcerts -nokeys -out apiclient_cert.pem"
  }

  private var certificateBundleCommand: String {
    "openssl pkcs7 -print_certs -in \(inputName) -out apiclient_cert.pem"
  }

  private var name: String? {
    if case .file(let name) = place { name } else { nil }
  }

  /// What stands for the file in commands.
  private var inputName: String { name ?? (role == .certificate ? "apiclient_cert.pem" : "apiclient_key.pem") }
}
