extension Instant {
  /// `2026-11-20T07:00:00Z`.
  public var isoText: String {
    let day = Day(number: floorDiv(seconds, 86_400))
    let rest = seconds - floorDiv(seconds, 86_400) * 86_400
    let clock = "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
    return "\(day.isoText)T\(clock)Z"
  }

  /// Reads `2026-11-20T09:00:00+02:00`, also with `Z`, without seconds, or with a fraction.
  public init?(isoText: String) {
    if let seconds = plainSeconds(isoText) {
      self.init(seconds: seconds)
      return
    }
    guard let (wall, rest) = wallSeconds(isoText) else { return nil }
    if rest == "Z" || rest == "z" {
      self.init(seconds: wall)
      return
    }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = rest.first, sign == "+" || sign == "-", parts.count == 2,
      let hours = digitsOnly(parts[0]), let minutes = digitsOnly(parts[1]), hours <= 14,
      minutes <= 59
    else { return nil }
    let offset = (hours * 60 + minutes) * 60
    self.init(seconds: sign == "+" ? wall - offset : wall + offset)
  }
}

extension LocalTime {
  /// `2026-11-20T09:00:00+02:00`: the wall-clock time with Finland's offset on that day.
  public var isoText: String {
    let instant = Helsinki.instant(self)
    let hours = Helsinki.offset(at: instant) / 3600
    return "\(day.isoText)T\(padded(time.hour, 2)):\(padded(time.minute, 2)):00+0\(hours):00"
  }

  public init?(isoText: String) {
    guard let instant = Instant(isoText: isoText) else { return nil }
    self = Helsinki.local(instant)
  }
}

/// Of a text as ``Instant/isoText`` writes it, which nearly all are.
private func plainSeconds(_ text: String) -> Int? {
  guard text.utf8.count == 20, let day = Day(isoText: String(text.prefix(10))) else { return nil }
  var text = text
  return text.withUTF8 { bytes in
    guard bytes[10] == UInt8(ascii: "T"), bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == UInt8(ascii: "Z"), let hour = digits(bytes[11..<13]), hour <= 23,
      let minute = digits(bytes[14..<16]), minute <= 59, let second = digits(bytes[17..<19]),
      second <= 59
    else { return nil }
    return day.number * 86_400 + hour * 3600 + minute * 60 + second
  }
}

private func wallSeconds(_ text: String) -> (Int, Substring)? {
  let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
  guard halves.count == 2, let day = Day(isoText: String(halves[0])) else { return nil }
  let clock = halves[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }
  let rest = halves[1].dropFirst(clock.count)
  let whole = clock.prefix { $0 != "." }
  let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), let hour = digitsOnly(parts[0]),
    let minute = digitsOnly(parts[1]), hour <= 23, minute <= 59
  else { return nil }
  var second = 0
  if parts.count == 3 {
    guard let value = digitsOnly(parts[2]), value <= 59 else { return nil }
    second = value
  }
  return (day.number * 86_400 + hour * 3600 + minute * 60 + second, rest)
}
