extension JSON {
  /// The bytes of a file: keys sorted by bytes, two spaces a level, a line feed at the end.
  ///
  /// Equal values give equal bytes, so that hashes and comparisons by eye hold.
  public func bytes(pretty: Bool = true) -> [UInt8] {
    var writer = Writer(pretty: pretty)
    writer.write(self, level: 0)
    if pretty { writer.out.append(UInt8(ascii: "\n")) }
    return writer.out
  }

  /// The shortest bytes of the value, on one line without an end.
  public var compactBytes: [UInt8] { bytes(pretty: false) }

  /// The compact bytes as text, for a line of output or a log.
  public var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}

private struct Writer {
  let pretty: Bool
  var out: [UInt8] = []

  init(pretty: Bool) {
    self.pretty = pretty
    out.reserveCapacity(1024)
  }

  mutating func write(_ value: JSON, level: Int) {
    switch value {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .int(let number): out.append(contentsOf: String(number).utf8)
    case .string(let text): write(text: text)
    case .array(let values):
      if values.isEmpty { return write("[]") }
      for (index, element) in values.enumerated() {
        out.append(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        breakLine(level + 1)
        write(element, level: level + 1)
      }
      breakLine(level)
      out.append(UInt8(ascii: "]"))
    case .object(let fields):
      if fields.isEmpty { return write("{}") }
      for (index, field) in fields.enumerated() {
        out.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
        breakLine(level + 1)
        write(text: field.key)
        write(pretty ? ": " : ":")
        write(field.value, level: level + 1)
      }
      breakLine(level)
      out.append(UInt8(ascii: "}"))
    }
  }

  private mutating func write(_ word: StaticString) {
    out.append(
      contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func breakLine(_ level: Int) {
    guard pretty else { return }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<level {
      out.append(0x20)
      out.append(0x20)
    }
  }

  private mutating func write(text: String) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      func copy(_ range: Range<Int>) {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
      }
      var from = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
          copy(from..<index)
          escape(byte)
          from = index + 1
        } else if byte == 0xC2, bytes[index + 1] < 0xA0 {
          // The controls U+0080 ... U+009F, which some terminals obey.
          copy(from..<index)
          escape(bytes[index + 1])
          from = index + 2
        }
      }
      copy(from..<bytes.count)
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    out.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: out.append(byte)
    case 0x0A: out.append(UInt8(ascii: "n"))
    case 0x0D: out.append(UInt8(ascii: "r"))
    case 0x09: out.append(UInt8(ascii: "t"))
    default:
      write("u00")
      for half in [byte >> 4, byte & 0xF] {
        out.append(half < 10 ? 0x30 + half : 0x57 + half)  // 0-9, a-f
      }
    }
  }
}
