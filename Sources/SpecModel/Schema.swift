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
  package var limits: Limits
  package var defaultValue: JSON?

  package init(
    _ kind: Kind, format: String? = nil, enumeration: [EnumerationValue] = [], encryption: Encryption? = nil,
    limits: Limits = Limits(), defaultValue: JSON? = nil
  ) {
    self.kind = kind
    self.format = format
    self.enumeration = enumeration
    self.encryption = encryption
    self.limits = limits
    self.defaultValue = defaultValue
  }
}

extension Schema {
  package struct EnumerationValue: Hashable, Sendable {
    /// The value on the wire; the digits of a number.
    package var value: String
    /// What it means, where the description says so.
    package var meaning: String

    package init(_ value: String, meaning: String = "") {
      self.value = value
      self.meaning = meaning
    }
  }

  package enum Encryption: String, Hashable, Sendable {
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
    /// The values of the discriminator that choose it.
    package var discriminatorValues: [String]
    package var schema: Schema

    package init(name: String, discriminatorValues: [String] = [], schema: Schema) {
      self.name = name
      self.discriminatorValues = discriminatorValues
      self.schema = schema
    }
  }
}

/// A named value: a member of an object, or a parameter.
package struct Field: Hashable, Sendable {
  package enum Direction: Hashable, Sendable {
    case both
    /// The platform sets it; a request does not carry it.
    case repliesOnly
    /// A reply does not carry it.
    case requestsOnly
  }

  /// The name on the wire.
  package var name: String
  package var schema: Schema
  package var isRequired: Bool
  package var isDeprecated: Bool
  /// Which way it travels.
  package var direction: Direction
  /// What stands between the elements of a list in a query or header; nil where each element comes with the name.
  package var separator: String?
  /// What the settings call it in code.
  package var preferredName: String?
  /// Markdown; lines end in `\n`.
  package var description: String
  /// A value from the description's sample of a request.
  package var sample: JSON?
  package var location: SourceLocation

  package init(
    name: String, schema: Schema, isRequired: Bool, isDeprecated: Bool = false, direction: Direction = .both,
    description: String = "", sample: JSON? = nil, location: SourceLocation
  ) {
    self.name = name
    self.schema = schema
    self.isRequired = isRequired
    self.isDeprecated = isDeprecated
    self.direction = direction
    self.description = description
    self.sample = sample
    self.location = location
  }
}
