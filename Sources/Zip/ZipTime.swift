/// A time as ZIP archives say it: a local one, in steps of two seconds, of the years 1980 to 2107.
public struct ZipTime: Hashable, Sendable {
  let date: UInt16
  let time: UInt16

  init(date: UInt16, time: UInt16) { (self.date, self.time) = (date, time) }

  /// The first day that an archive can name.
  public static let first = ZipTime(date: 0x21, time: 0)

  /// The clock time that a text such as `2026-11-20T09:00:00+02:00` begins with, as it stands there.
  ///
  /// Nothing where the text says no such time, or one that an archive cannot name.
  public init?(isoText: String) {
    let bytes = Array(isoText.utf8.prefix(19))
    guard bytes.count == 19 else { return nil }
    func number(_ place: Int, _ count: Int, _ range: ClosedRange<Int>) -> Int? {
      var value = 0
      for byte in bytes[place..<place + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return range.contains(value) ? value : nil
    }
    let signs: [(Int, Character)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    guard signs.allSatisfy({ bytes[$0.0] == $0.1.asciiValue }),
      let year = number(0, 4, 1980...2107), let month = number(5, 2, 1...12),
      let day = number(8, 2, 1...31), let hour = number(11, 2, 0...23),
      let minute = number(14, 2, 0...59), let second = number(17, 2, 0...59)
    else { return nil }
    date = UInt16((year - 1980) << 9 | month << 5 | day)
    time = UInt16(hour << 11 | minute << 5 | second / 2)
  }
}
