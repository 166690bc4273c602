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
  ///
  /// Zones are written in whole minutes, and UTC is written for what is no zone, a day or more away. Years have four
  /// digits: what lies before 0000 or after 9999 is written as the first or last second of those. The text is empty for
  /// a date that is no number.
  public init(_ date: Date, secondsFromUTC offset: Int = 8 * 3600) {
    let minutes = offset / 60
    text = CalendarTime(date, offset: abs(minutes) < 24 * 60 ? minutes : 0)?.text ?? ""
  }

  /// The moment; nil where the text is no RFC 3339, or names a day or a time that there is not.
  ///
  /// `T` and `Z` may be small, a blank may stand for `T`, and fractions may have any number of digits. A leap second,
  /// which dates do not have, is the second after it.
  public var date: Date? { CalendarTime(text)?.date }

  public var description: String { text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
