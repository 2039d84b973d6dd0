/// Makes text of the bytes of a table, in whatever encoding a spreadsheet has written it.
public enum CSVBytes {
  /// The text; nothing where the bytes are no text at all.
  ///
  /// A mark at the start decides (UTF-8, UTF-16); without one it is UTF-8 if all of it is, and else
  /// Windows-1252, as Excel in Finland writes.
  public static func text(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return plain(utf8(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return plain(utf16(bytes.dropFirst(2), isLittle: true)) }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return plain(utf16(bytes.dropFirst(2), isLittle: false))
    }
    return plain(utf8(bytes[...]) ?? windows(bytes))
  }

  /// Nothing for what holds signs that no table has: the bytes were something else.
  private static func plain(_ text: String?) -> String? {
    guard let text, !text.utf8.contains(0) else { return nil }
    return text
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      let (one, two) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? two << 8 | one : one << 8 | two
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func windows(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      guard (0x80..<0xA0).contains(byte) else {
        scalars.append(Unicode.Scalar(byte))
        continue
      }
      guard let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]), scalar.value != 0 else {
        return nil
      }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Windows-1252 from 80 to 9F; 0 where it has nothing.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
