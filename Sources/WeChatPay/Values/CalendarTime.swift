/// A moment in the numbers of RFC 3339, whose calendar is the Gregorian one at all times.
///
/// Formatters take less than the standard allows, and more: they roll 30 February over into March.
struct CalendarTime {
  private var year: Int
  private var month: Int
  private var day: Int
  private var hour: Int
  private var minute: Int
  /// 60 in a leap second.
  private var second: Int
  /// Less than a second.
  private var fraction = 0.0
  /// Minutes east of UTC.
  private var offset: Int

  private static let secondsOfDay = 86400
  /// From 1970 to 2001, whence dates count.
  private static let reference = 978_307_200

  /// The days from 1970 to the first day of a year's March. March begins the year here, so that a leap day ends it.
  private static func days(toMarchOf year: Int) -> Int {
    365 * year + floored(year, by: 4) - floored(year, by: 100) + floored(year, by: 400) - 719_468
  }

  private static func floored(_ number: Int, by divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The days from the first of March to the first of a month.
  private static func days(fromMarchTo month: Int) -> Int { (153 * ((month + 9) % 12) + 2) / 5 }

  private var days: Int {
    Self.days(toMarchOf: month < 3 ? year - 1 : year) + Self.days(fromMarchTo: month) + day - 1
  }

  private var daysOfMonth: Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private var secondsSince1970: Int { days * Self.secondsOfDay + (hour * 60 + minute - offset) * 60 + second }

  var date: Date {
    Date(timeIntervalSinceReferenceDate: Double(secondsSince1970 - Self.reference) + fraction)
  }
}

// MARK: Writing

extension CalendarTime {
  private static let first = -62_167_219_200
  private static let last = 253_402_300_799

  /// - Parameter offset: Minutes east of UTC, less than a day.
  init?(_ date: Date, offset: Int) {
    let seconds = date.timeIntervalSinceReferenceDate.rounded(.down)
    guard !seconds.isNaN else { return nil }
    let range = Double(Self.first - Self.reference)...Double(Self.last - Self.reference)
    let since1970 = Int(min(max(seconds, range.lowerBound), range.upperBound)) + Self.reference
    let local = min(max(since1970 + offset * 60, Self.first), Self.last)
    let days = Self.floored(local, by: Self.secondsOfDay)
    let rest = local - days * Self.secondsOfDay
    self.init(days: days, second: rest, offset: offset)
  }

  private init(days: Int, second: Int, offset: Int) {
    var year = Self.floored((days + 719_468) * 400, by: 146_097)
    while Self.days(toMarchOf: year) > days { year -= 1 }
    while Self.days(toMarchOf: year + 1) <= days { year += 1 }
    let day = days - Self.days(toMarchOf: year)
    let month = ((5 * day + 2) / 153 + 2) % 12 + 1
    self.year = month < 3 ? year + 1 : year
    self.month = month
    self.day = day - Self.days(fromMarchTo: month) + 1
    hour = second / 3600
    minute = second / 60 % 60
    self.second = second % 60
    self.offset = offset
  }

  var text: String {
    let day = "\(Self.digits(year, 4))-\(Self.digits(month))-\(Self.digits(self.day))"
    let time = "\(Self.digits(hour)):\(Self.digits(minute)):\(Self.digits(second))"
    guard offset != 0 else { return "\(day)T\(time)Z" }
    let zone = "\(Self.digits(abs(offset) / 60)):\(Self.digits(abs(offset) % 60))"
    return "\(day)T\(time)\(offset < 0 ? "-" : "+")\(zone)"
  }

  private static func digits(_ number: Int, _ count: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}

// MARK: Reading

extension CalendarTime {
  /// `2018-06-08T10:34:56.789+08:00`
  init?(_ text: String) {
    var rest = text.utf8[...]
    guard let year = Self.number(&rest, 4), Self.take("-", &rest), let month = Self.number(&rest, 2),
      Self.take("-", &rest), let day = Self.number(&rest, 2), Self.take("Tt ", &rest),
      let hour = Self.number(&rest, 2), Self.take(":", &rest), let minute = Self.number(&rest, 2),
      Self.take(":", &rest), let second = Self.number(&rest, 2), let fraction = Self.fraction(&rest),
      let offset = Self.offset(&rest), rest.isEmpty
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.fraction = fraction
    self.offset = offset
    guard isReal else { return nil }
  }

  private var isReal: Bool {
    guard (1...12).contains(month), (1...daysOfMonth).contains(day), hour < 24, minute < 60 else { return false }
    // Leap seconds are taken everywhere: the documentation's own samples have them in the middle of an afternoon.
    return second <= 60
  }

  private static func take(_ letters: StaticString, _ rest: inout Substring.UTF8View) -> Bool {
    let letters = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    guard let next = rest.first, letters.contains(next) else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(_ rest: inout Substring.UTF8View, _ count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = rest.first, (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
      rest.removeFirst()
    }
    return number
  }

  private static func fraction(_ rest: inout Substring.UTF8View) -> Double? {
    guard rest.first == UInt8(ascii: ".") else { return 0 }
    let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest[digits.endIndex...]
    // More than a date can tell apart.
    return Double("0." + String(Substring(digits.prefix(20))))
  }

  private static func offset(_ rest: inout Substring.UTF8View) -> Int? {
    if take("Zz", &rest) { return 0 }
    let isWest = rest.first == UInt8(ascii: "-")
    guard take("+-", &rest), let hours = number(&rest, 2), take(":", &rest), let minutes = number(&rest, 2),
      hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }
}
