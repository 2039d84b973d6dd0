/// Text as characters together with the columns each fills, so that wrapping need not look at letters.
public struct MeasuredText: Hashable, Sendable {
  /// What wrapping must know of a character: columns in the low bits and the flags below.
  typealias Measure = UInt8
  static let newline: Measure = 0x80
  static let space: Measure = 0x40
  static let breakAfter: Measure = 0x20
  static let columnBits: Measure = 0x1F

  public private(set) var characters: [Character]
  private(set) var measures: [Measure]
  /// Length in UTF-8.
  public private(set) var byteCount: Int

  public init(_ text: some StringProtocol = "") {
    let isPlain = text.utf8.withContiguousStorageIfAvailable(PlainText.isPlain) ?? false
    characters = isPlain ? text.unicodeScalars.map { Character($0) } : Array(text)
    measures = characters.map(Self.measure)
    byteCount = text.utf8.count
  }

  public var count: Int { characters.count }
  public var text: String { text(0..<count) }

  /// The text of a range of characters.
  public func text(_ range: Range<Int>) -> String {
    let part = characters[range]
    return String(unsafeUninitializedCapacity: part.reduce(0) { $0 + $1.utf8.count }) { buffer in
      var length = 0
      for character in part {
        for byte in character.utf8 {
          buffer[length] = byte
          length += 1
        }
      }
      return length
    }
  }

  /// Columns of a range of characters on one line.
  public func columns(_ range: Range<Int>) -> Int {
    measures[range].reduce(0) { $0 + Int($1 & Self.columnBits) }
  }

  /// Columns of one character.
  func columns(at offset: Int) -> Int { Int(measures[offset] & Self.columnBits) }

  func isSpace(_ offset: Int) -> Bool { measures[offset] & (Self.space | Self.newline) != 0 }
  func isNewline(_ offset: Int) -> Bool { measures[offset] & Self.newline != 0 }

  /// Whether no line may be broken at the space, or behind the hyphen, at a place.
  func isJoined(at offset: Int) -> Bool {
    func byte(_ place: Int) -> UInt8 { characters[place].utf8.first ?? 0 }
    return isSpace(offset)
      ? Joining.joins(spaceAt: offset, count: count, byte: byte)
      : Joining.joins(hyphenAt: offset, byte: byte)
  }

  /// Puts other characters in the place of a range.
  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    byteCount += new.reduce(0) { $0 + $1.utf8.count }
    byteCount -= characters[range].reduce(0) { $0 + $1.utf8.count }
    characters.replaceSubrange(range, with: new)
    measures.replaceSubrange(range, with: new.map(Self.measure))
  }

  private static func measure(_ character: Character) -> Measure {
    switch character {
    case " ", "\t": return space | 1
    case "-": return breakAfter | 1
    case _ where character.isPlain: return 1
    case _ where character.isNewline: return newline
    default: return Measure(min(TextWidth.of(character), 0x1F))
    }
  }
}
