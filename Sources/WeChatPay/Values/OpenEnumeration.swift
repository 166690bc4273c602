/// A value that has names for what is known today, and takes what comes tomorrow: an unknown value decodes, compares
/// and encodes unchanged.
public protocol OpenEnumeration: RawRepresentable, Codable, Hashable, Sendable
where RawValue: Codable & Hashable & Sendable {
  init(rawValue: RawValue)
}

extension OpenEnumeration {
  /// Reads the raw value, whether it is listed or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
