/// A value that has names for what is known today, and takes what comes tomorrow: an unknown value decodes, compares
/// and encodes unchanged.
public typealias OpenEnumeration = OpenValue & Codable & Hashable

/// What the runtime asks of an ``OpenEnumeration``; the generator writes it.
public protocol OpenValue: Sendable, CustomStringConvertible {
  /// A text or an integer.
  associatedtype RawValue: Codable & Hashable & Sendable
  /// The value on the wire.
  var rawValue: RawValue { get }

  /// The value, whether it is listed or not.
  init(rawValue: RawValue)
}

extension OpenValue {
  /// Reads the raw value, whether it is listed or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The raw value as a text: `SUCCESS`.
  public var description: String {
    "\(rawValue)"
  }

  /// Hashes the raw value.
  public func hash(into hasher: inout Hasher) {
    rawValue.hash(into: &hasher)
  }

  /// Given here, so that the compiler does not derive it for every type.
  public var hashValue: Int {
    rawValue.hashValue
  }

  /// Whether the raw values are equal.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }
}
