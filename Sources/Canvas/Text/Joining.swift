/// What stays together on a line: `klo 9.30`, `kl. 9.30`, `15. tammikuuta`, `Alt-H`.
///
/// A letter is known by the first byte of its UTF-8, which tells all letters that matter here.
enum Joining {
  /// Whether no line may be broken at the space at a place.
  ///
  /// `byte` answers with the letter at a place, `count` is how many there are.
  static func joins(spaceAt place: Int, count: Int, byte: (Int) -> UInt8) -> Bool {
    guard place > 1, place + 1 < count else { return false }
    let next = byte(place + 1)
    switch byte(place - 1) {
    case UInt8(ascii: "o"):
      return next.isDigit && ends("klo", at: place, byte)
    case UInt8(ascii: "."):
      if byte(place - 2).isDigit { return next.isSmallLetter }
      return next.isDigit && ends("kl.", at: place, byte)
    default: return false
    }
  }

  /// Whether no line may be broken behind the hyphen at a place: it is in a key's name.
  static func joins(hyphenAt place: Int, byte: (Int) -> UInt8) -> Bool {
    guard place > 2 else { return false }
    return switch byte(place - 1) {
    case UInt8(ascii: "t"): ends("Alt", at: place, byte) || ends("Shift", at: place, byte)
    case UInt8(ascii: "l"): ends("Ctrl", at: place, byte)
    default: false
    }
  }

  /// Whether a word of its own ends before a place.
  private static func ends(_ word: StaticString, at place: Int, _ byte: (Int) -> UInt8) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place >= length else { return false }
    for index in 0..<length where byte(place - length + index) != word.utf8Start[index] {
      return false
    }
    return place == length || !byte(place - length - 1).isLetter
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Letters beyond ASCII count: most of them are å, ä and ö.
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) || self >= 0xC3 }
  fileprivate var isLetter: Bool {
    isSmallLetter || (0x41...0x5A).contains(self) || self >= 0x80
  }
}
