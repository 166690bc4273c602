public import Foundation

/// A moment as the API writes it, in RFC 3339: `2018-06-08T10:34:56+08:00`. The text stays exactly as it was received.
public struct Timestamp: Codable, Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The text as it is on the wire.
  public let text: String

  /// Takes the text as it is.
  public init(_ text: String) {
    self.text = text
  }

  public init(stringLiteral value: String) {
    text = value
  }

  /// Writes a moment to the second, in a zone so many seconds east of UTC; Beijing time if nothing else is said.
  public init(_ date: Date, secondsFromUTC offset: Int = 8 * 3600) {
    let zone = TimeZone(secondsFromGMT: offset) ?? .gmt
    text = date.formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone))
  }

  /// The moment; nil where the text is no RFC 3339.
  public var date: Date? {
    let plain = Date.ISO8601FormatStyle()
    let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    return (try? plain.parse(text)) ?? (try? fractional.parse(text))
  }

  public var description: String { text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
