/// Text in which every scalar is a letter of its own that fills one column and is shown as it is.
///
/// That is nearly all text there is here; it is known by its bytes, without looking for letters.
enum PlainText {
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { columns(bytes) != nil }

  /// The columns that the bytes fill; nothing where there is more to them than plain letters.
  static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if index + 1 < bytes.count, isLatin(byte, bytes[index + 1]) {
        index += 2
      } else if index + 2 < bytes.count, byte == 0xE2,
        isSign(bytes[index + 1], bytes[index + 2])
      {
        index += 3
      } else {
        return nil
      }
      columns += 1
    }
    return columns
  }

  /// Dashes, quotes, dots, arrows, lines, blocks and ticks, none of them wide or hidden.
  @inline(__always) private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third)
    case 0x86, 0x9C: (0x90...0x9F).contains(third)
    case 0x94, 0x95, 0x96: true
    case 0x97: (0x80...0x9F).contains(third)
    default: false
    }
  }

  /// The Latin letters and signs after ASCII: C2 A0 is a space and C2 AD a hyphen that hides.
  @inline(__always) private static func isLatin(_ first: UInt8, _ second: UInt8) -> Bool {
    (0xC3...0xC9).contains(first) || first == 0xC2 && second > 0xA0 && second != 0xAD
  }
}
