/// The shape of a value on the wire.
package struct Schema: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case string
    case integer
    case number
    case boolean
    /// Any JSON value.
    case any
    /// The bytes of a file: a part of an upload.
    case file
    case array(Schema)
    case object([Field])
    /// An object whose member names are data, with values of one shape.
    case map(Schema)
    /// A string that holds JSON text of that shape.
    case jsonText(Schema)
    /// One of several shapes.
    case oneOf(Union)
    /// A schema of `APIDescription.components`, by its key there.
    case reference(String)
  }

  package var kind: Kind
  /// `date-time`, `int64`, `uri` and their like, as in JSON Schema.
  package var format: String?
  /// The values that the description lists. The list is never closed: a server may add to it.
  package var enumeration: [EnumerationValue]
  package var encryption: Encryption?
  private var details: Details?

  /// What few schemas have, out of the way of the copies that are made of all of them.
  private final class Details: Sendable {
    let limits: Limits
    let defaultValue: JSON?

    init(limits: Limits, defaultValue: JSON?) {
      self.limits = limits
      self.defaultValue = defaultValue
    }
  }

  package init(
    _ kind: Kind, format: String? = nil, enumeration: [EnumerationValue] = [], encryption: Encryption? = nil,
    limits: Limits = Limits(), defaultValue: JSON? = nil
  ) {
    self.kind = kind
    self.format = format
    self.enumeration = enumeration
    self.encryption = encryption
    keep(limits, defaultValue)
  }

  package var limits: Limits {
    get { details?.limits ?? Limits() }
    set { keep(newValue, defaultValue) }
  }

  package var defaultValue: JSON? {
    get { details?.defaultValue }
    set { keep(limits, newValue) }
  }

  /// Whether any value of its kind is allowed.
  package var isUnlimited: Bool { details == nil }

  private mutating func keep(_ limits: Limits, _ defaultValue: JSON?) {
    if details == nil, limits.isEmpty, defaultValue == nil { return }
    details = limits.isEmpty && defaultValue == nil ? nil : Details(limits: limits, defaultValue: defaultValue)
  }

  package static func == (left: Schema, right: Schema) -> Bool {
    left.kind == right.kind && left.format == right.format && left.enumeration == right.enumeration
      && left.encryption == right.encryption && left.limits == right.limits && left.defaultValue == right.defaultValue
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(format)
    hasher.combine(enumeration)
    hasher.combine(encryption)
    hasher.combine(limits)
    hasher.combine(defaultValue)
  }
}

extension Schema {
  package struct EnumerationValue: Hashable, Sendable {
    /// The value on the wire; the digits of a number.
    package var value: String
    /// What the description calls it; empty for what is called as it is spelled.
    package var name: String
    /// What it means, where the description says so.
    package var meaning: String

    package init(_ value: String, name: String = "", meaning: String = "") {
      self.value = value
      self.name = name
      self.meaning = meaning
    }
  }

  package enum Encryption: String, Hashable, Sendable, CaseIterable {
    /// RSA-OAEP with the receiver's public key: the platform's in requests, the merchant's in replies.
    case rsaPublicKey = "by-rsa-pubkey"
    /// AES-256-GCM with the merchant's APIv3 key.
    case aesGCM = "by-aes-gcm"
  }

  /// Limits that a value must keep; lengths in characters, bounds as spelled in the source.
  package struct Limits: Hashable, Sendable {
    package var minimumLength: Int?
    package var maximumLength: Int?
    package var minimum: String?
    package var maximum: String?
    package var minimumCount: Int?
    package var maximumCount: Int?
    package var pattern: String?

    package init() {}

    fileprivate var isEmpty: Bool {
      minimumLength == nil && maximumLength == nil && minimum == nil && maximum == nil && minimumCount == nil
        && maximumCount == nil && pattern == nil
    }
  }

  package struct Union: Hashable, Sendable {
    package var alternatives: [Alternative]
    /// The field whose value names the alternative.
    package var discriminator: String?

    package init(alternatives: [Alternative], discriminator: String? = nil) {
      self.alternatives = alternatives
      self.discriminator = discriminator
    }
  }

  package struct Alternative: Hashable, Sendable {
    /// What the description calls it.
    package var name: String
    /// The values of the discriminator that choose it; none for what has a value that chooses no other.
    package var discriminatorValues: [String]
    package var schema: Schema

    package init(name: String, discriminatorValues: [String] = [], schema: Schema) {
      self.name = name
      self.discriminatorValues = discriminatorValues
      self.schema = schema
    }
  }
}
