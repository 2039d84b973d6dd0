public import Canvas

/// Bytes from a terminal into keys: pure, so that every terminal's habits can be tested without one.
///
/// Nothing is lost: bytes that are no text become U+FFFD, a sequence that never ends becomes the
/// keys it would have been.
public struct KeyDecoder: Sendable {
  /// What is being waited for.
  public enum Pending: Hashable, Sendable {
    /// A lone Esc that may start a sequence.
    case escape
    /// The rest of a sequence.
    case sequence
    /// The rest of a letter.
    case letter
    /// The end of a paste.
    case paste
  }

  /// The byte of the backspace key; another one of 8 and 127 then means Ctrl-Backspace or Backspace.
  private let eraseByte: UInt8
  private var buffer: [UInt8] = []
  private var paste: [UInt8]?
  /// How much of the paste has been searched for its end.
  private var searched = 0
  static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
  /// More than this in one paste goes on as the next paste.
  private static let longestPaste = 4 << 20

  public init(eraseByte: UInt8 = 0x7F) { self.eraseByte = eraseByte }

  /// What more is needed, if anything; `timeOut` ends the wait.
  public var pending: Pending? {
    if paste != nil { return .paste }
    guard let first = buffer.first else { return nil }
    if first != 0x1B { return .letter }
    return buffer.allSatisfy { $0 == 0x1B } ? .escape : .sequence
  }

  /// How many bytes of a paste have come whose end has not.
  public var pasted: Int { paste?.count ?? 0 }

  /// Takes bytes as they come and gives the keys that are complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    if paste != nil {
      paste?.append(contentsOf: bytes)
      return endPaste(isOver: false)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count == 1, (0x20..<0x7F).contains(buffer[0]) {
      // One letter, as nearly always.
      let letter = Key.character(Character(Unicode.Scalar(buffer[0])))
      buffer.removeAll(keepingCapacity: true)
      return [letter]
    }
    return decode(isOver: false)
  }

  /// Nothing more came in time: what is there is taken for what it is.
  public mutating func timeOut() -> [Key] {
    paste != nil ? endPaste(isOver: true) : decode(isOver: true)
  }

  private mutating func decode(isOver: Bool) -> [Key] {
    var keys: [Key] = []
    var place = 0
    var text = String.UnicodeScalarView()
    func flush() {
      keys += String(text).map { .character($0) }
      text = .init()
    }
    loop: while place < buffer.count {
      let rest = buffer[place...]
      switch EscapeSequences.next(rest, isOver: isOver, eraseByte: eraseByte) {
      case .text(let scalar, let length):
        text.append(scalar)
        place += length
      case .key(let key, let length):
        flush()
        if let key { keys.append(key) }
        place += length
      case .pasteStart(let length):
        flush()
        paste = Array(buffer[(place + length)...])
        buffer = []
        return keys + endPaste(isOver: false)
      case .more: break loop
      }
    }
    flush()
    buffer.removeFirst(place)
    return keys
  }

  /// Gives the paste if its end has come, and what follows it.
  private mutating func endPaste(isOver: Bool) -> [Key] {
    guard let bytes = paste else { return [] }
    let end = Self.find(Self.pasteEnd, in: bytes, from: max(0, searched - Self.pasteEnd.count))
    searched = bytes.count
    guard let end = end ?? (isOver || bytes.count > Self.longestPaste ? bytes.count : nil) else {
      return []
    }
    let text = SafeText.typed(String(decoding: bytes[..<end], as: UTF8.self), multiline: true)
    let rest = bytes[min(bytes.count, end + Self.pasteEnd.count)...]
    let goesOn = end == bytes.count && !isOver
    paste = goesOn ? [] : nil
    searched = 0
    buffer = Array(rest)
    return (text.isEmpty ? [] : [.paste(text)]) + decode(isOver: false)
  }

  private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + pattern.count else { return nil }
    return (start...bytes.count - pattern.count).first { place in
      bytes[place] == pattern[0] && bytes[place..<place + pattern.count].elementsEqual(pattern)
    }
  }
}
