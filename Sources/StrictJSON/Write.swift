extension JSON {
  /// The bytes of a file: keys sorted by bytes, two spaces a level, a line feed at the end.
  ///
  /// Equal values give equal bytes, so that hashes and comparisons by eye hold.
  public func bytes(pretty: Bool = true) -> [UInt8] {
    var writer = Writer(pretty: pretty)
    defer { writer.out.deallocate() }
    writer.write(self, level: 0)
    if pretty { writer.write(UInt8(ascii: "\n")) }
    return Array(writer.out[..<writer.count])
  }

  /// The shortest bytes of the value, on one line without an end.
  public var compactBytes: [UInt8] { bytes(pretty: false) }

  /// The compact bytes as text, for a line of output or a log.
  public var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}

private struct Writer {
  let pretty: Bool
  /// Memory of its own, for room is asked for once a word and not once a byte.
  var out = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
  var count = 0

  init(pretty: Bool) { self.pretty = pretty }

  mutating func write(_ value: JSON, level: Int) {
    switch value {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .int(let number):
      var digits = String(number)
      digits.withUTF8 { write($0) }
    case .string(let text): write(text: text)
    case .array(let values):
      if values.isEmpty { return write("[]") }
      for (index, element) in values.enumerated() {
        write(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        breakLine(level + 1)
        write(element, level: level + 1)
      }
      breakLine(level)
      write(UInt8(ascii: "]"))
    case .object(let fields):
      if fields.isEmpty { return write("{}") }
      var before = UInt8(ascii: "{")
      for field in fields.entries {
        write(before)
        before = UInt8(ascii: ",")
        breakLine(level + 1)
        write(text: field.key)
        write(pretty ? ": " : ":")
        write(field.value, level: level + 1)
      }
      breakLine(level)
      write(UInt8(ascii: "}"))
    }
  }

  /// Room for so many bytes more.
  @inline(__always) private mutating func reserve(_ more: Int) {
    if out.count - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let bigger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(out.count * 2, count + more))
    _ = bigger.update(fromContentsOf: out[..<count])
    out.deallocate()
    out = bigger
  }

  mutating func write(_ byte: UInt8) {
    reserve(1)
    out[count] = byte
    count += 1
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    _ = UnsafeMutableBufferPointer(rebasing: out[count...]).update(fromContentsOf: bytes)
    count += bytes.count
  }

  private mutating func write(_ word: StaticString) {
    write(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func breakLine(_ level: Int) {
    guard pretty else { return }
    reserve(1 + 2 * level)
    out[count] = UInt8(ascii: "\n")
    for place in count + 1..<count + 1 + 2 * level { out[place] = UInt8(ascii: " ") }
    count += 1 + 2 * level
  }

  private mutating func write(text: String) {
    write(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var from = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        if byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C { continue }
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
          write(UnsafeBufferPointer(rebasing: bytes[from..<index]))
          escape(byte)
          from = index + 1
        } else if byte == 0xC2, bytes[index + 1] < 0xA0 {
          // The controls U+0080 ... U+009F, which some terminals obey.
          write(UnsafeBufferPointer(rebasing: bytes[from..<index]))
          escape(bytes[index + 1])
          from = index + 2
        }
      }
      write(UnsafeBufferPointer(rebasing: bytes[from...]))
    }
    write(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    write(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: write(byte)
    case 0x0A: write(UInt8(ascii: "n"))
    case 0x0D: write(UInt8(ascii: "r"))
    case 0x09: write(UInt8(ascii: "t"))
    default:
      write("u00")
      for half in [byte >> 4, byte & 0xF] {
        write(half < 10 ? 0x30 + half : 0x57 + half)  // 0-9, a-f
      }
    }
  }
}
