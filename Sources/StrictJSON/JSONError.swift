/// Why bytes are not JSON as this program writes it, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong, for the texts to put in words.
  public enum Code: String, Sendable, CaseIterable {
    case empty, byteOrderMark, notUTF8, unexpectedEnd, unexpectedByte, trailingContent,
      trailingComma
    case duplicateKey, keyNotASCII, controlInString, nulInString, badEscape, loneSurrogate
    case notInteger, numberTooLarge
    case tooManyBytes, tooDeep, tooManyItems, stringTooLong
  }
  public let code: Code
  /// Bytes from the start of the file, from 0.
  public let offset: Int
  /// Line and column as an editor counts them, from 1; the column counts scalars, not bytes.
  public let line: Int
  public let column: Int

  init(_ code: Code, at offset: Int, in bytes: UnsafeRawBufferPointer) {
    self.code = code
    self.offset = offset
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}

/// How much a file may hold before it is refused unread.
public struct Limits: Sendable {
  public var bytes: Int
  public var depth: Int
  /// Values in all, keys not counted.
  public var items: Int
  /// UTF-8 bytes of one string or key, after escapes are undone.
  public var stringBytes: Int
  /// Keys outside ASCII are refused: there equal-looking keys could differ in bytes.
  public var asciiKeysOnly: Bool

  public init(
    bytes: Int, depth: Int, items: Int, stringBytes: Int, asciiKeysOnly: Bool
  ) {
    self.bytes = bytes
    self.depth = depth
    self.items = items
    self.stringBytes = stringBytes
    self.asciiKeysOnly = asciiKeysOnly
  }

  /// A stored document: 8 MiB, depth 24, 200,000 values, 1 MiB a string, ASCII keys.
  public static let document = Limits(
    bytes: 8 << 20, depth: 24, items: 200_000, stringBytes: 1 << 20, asciiKeysOnly: true)
  /// A draft or a settings file: 2 MiB, depth 8, 1,000 values, 1 MiB a string, ASCII keys.
  public static let small = Limits(
    bytes: 2 << 20, depth: 8, items: 1_000, stringBytes: 1 << 20, asciiKeysOnly: true)
}
