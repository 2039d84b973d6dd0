internal import Canvas

/// The first key in a run of bytes.
enum EscapeSequences {
  /// What stands first, and how many bytes it takes; a nil key is a report nobody asked for.
  enum Item: Equatable {
    case text(Unicode.Scalar, Int)
    case key(Key?, Int)
    case pasteStart(Int)
    case more
  }

  static func next(_ bytes: ArraySlice<UInt8>, isOver: Bool, eraseByte: UInt8) -> Item {
    guard let first = bytes.first else { return .more }
    switch first {
    case 0x1B: return escape(bytes, isOver: isOver, eraseByte: eraseByte)
    case 0..<0x20, 0x7F: return .key(control(first, eraseByte: eraseByte), 1)
    case 0x20..<0x7F: return .text(Unicode.Scalar(first), 1)
    default: return letter(bytes, isOver: isOver)
    }
  }

  private static func control(_ byte: UInt8, eraseByte: UInt8) -> Key {
    switch byte {
    case eraseByte where byte != 0, 0x7F: return .backspace
    case 0x08: return .with(.ctrl, .backspace)
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x00: return .ctrl(" ")
    case 0x01...0x1A: return .ctrl(Character(Unicode.Scalar(byte + 0x60)))
    default: return .ctrl(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// A letter of several bytes; one bad byte is one U+FFFD.
  private static func letter(_ bytes: ArraySlice<UInt8>, isOver: Bool) -> Item {
    let bad = Item.text("\u{FFFD}", 1)
    let first = bytes[bytes.startIndex]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return bad
    }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return bad }
    if part.count < length { return isOver ? bad : .more }
    let text = String(decoding: part, as: UTF8.self).unicodeScalars
    guard text.count == 1, let scalar = text.first, scalar != "\u{FFFD}" || first == 0xEF else {
      return bad
    }
    return .text(scalar, length)
  }

  /// What follows an Esc.
  private static func escape(_ bytes: ArraySlice<UInt8>, isOver: Bool, eraseByte: UInt8) -> Item {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isOver ? .key(.escape, 1) : .more }
    switch second {
    case 0x1B: return twice(bytes, isOver: isOver, eraseByte: eraseByte)
    case 0x5B:
      if let item = ControlSequence.item(rest.dropFirst()) { return item.adding(2) }
    case 0x4F:
      if let item = ControlSequence.applicationItem(rest.dropFirst()) { return item.adding(2) }
    case 0x5D, 0x50, 0x5F, 0x5E, 0x58:
      if let length = reportLength(rest.dropFirst()) { return .key(nil, length + 2) }
    default: return alt(next(rest, isOver: isOver, eraseByte: eraseByte))
    }
    // A sequence that has not ended: wait, or take it for Alt with the letter.
    return isOver ? alt(.text(Unicode.Scalar(second), 1)) : .more
  }

  /// Esc Esc: Alt with a movement key on some terminals, else the key pressed twice.
  private static func twice(_ bytes: ArraySlice<UInt8>, isOver: Bool, eraseByte: UInt8) -> Item {
    let rest = bytes.dropFirst()
    guard let third = rest.dropFirst().first else { return isOver ? .key(.escape, 1) : .more }
    guard third == 0x5B || third == 0x4F else { return .key(.escape, 1) }
    switch escape(rest, isOver: isOver, eraseByte: eraseByte) {
    case .key(let key?, let length):
      if let motion = key.plainMotion { return .key(.with(.alt, motion), length + 1) }
      return .key(.escape, 1)
    case .more: return .more
    default: return .key(.escape, 1)
    }
  }

  /// Alt with what follows; Alt with a digit is the F-key of that number, 0 being F10.
  private static func alt(_ item: Item) -> Item {
    switch item {
    case .text(let scalar, let length):
      if let digit = Character(scalar).wholeNumberValue, scalar.isASCII {
        return .key(.f(digit == 0 ? 10 : digit), length + 1)
      }
      return .key(.alt(Character(scalar)), length + 1)
    case .key(.backspace, let length), .key(.with(.ctrl, .backspace), let length):
      return .key(.with(.alt, .backspace), length + 1)
    case .key(.enter, let length): return .key(.with(.alt, .enter), length + 1)
    case .key(.tab, let length): return .key(.with(.alt, .tab), length + 1)
    default: return item.adding(1)
    }
  }

  /// The length of a terminal's report up to its end sign; nil while it goes on.
  private static func reportLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    for (offset, byte) in bytes.prefix(4096).enumerated() {
      if byte == 0x07 { return offset + 1 }
      if byte == 0x1B, bytes.dropFirst(offset + 1).first == 0x5C { return offset + 2 }
    }
    return nil
  }
}

extension EscapeSequences.Item {
  /// The same with more bytes before it.
  func adding(_ count: Int) -> EscapeSequences.Item {
    switch self {
    case .text(let scalar, let length): .text(scalar, length + count)
    case .key(let key, let length): .key(key, length + count)
    case .pasteStart(let length): .pasteStart(length + count)
    case .more: .more
    }
  }
}

extension Key {
  /// The movement that a key without modifiers is.
  var plainMotion: Motion? { Motion.allCases.first { $0.key == self } }
}
