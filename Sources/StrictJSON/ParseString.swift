extension Parser {
  mutating func string() throws(JSONError) -> String {
    let start = at
    at += 1
    let first = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        at += 1
        continue
      }
      if byte == UInt8(ascii: "\"") {
        let text = try text(UnsafeRawBufferPointer(rebasing: bytes[first..<at]), from: first)
        at += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: first) }
      throw failure(byte == 0 ? .nulInString : .controlInString)
    }
    throw failure(.unexpectedEnd, at: max(start, at))
  }

  private func text(
    _ raw: UnsafeRawBufferPointer, from offset: Int
  ) throws(JSONError) -> String {
    if raw.count > limits.stringBytes { throw failure(.stringTooLong, at: offset - 1) }
    return try SharedTexts.text(raw) { () throws(JSONError) in try made(raw, from: offset) }
  }

  private func made(
    _ raw: UnsafeRawBufferPointer, from offset: Int
  ) throws(JSONError) -> String {
    // Repairs what is not UTF-8, and so gives other bytes; faster than asking for a verdict first.
    let text = String(decoding: raw, as: UTF8.self)
    guard SharedTexts.has(text, raw) else {
      throw failure(.notUTF8, at: offset + invalidPlace(in: raw))
    }
    return text
  }

  /// Where the bytes stop being UTF-8.
  private func invalidPlace(in raw: UnsafeRawBufferPointer) -> Int {
    var decoder = UTF8()
    var bytes = raw.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      valid += UTF8.width(scalar)
    }
    return valid
  }

  private mutating func escapedString(from first: Int) throws(JSONError) -> String {
    var buffer = Array(bytes[first..<at])
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        let result: Result<String, JSONError> = buffer.withUnsafeBytes { raw in
          do throws(JSONError) { return .success(try text(raw, from: first)) } catch {
            return .failure(error)
          }
        }
        at += 1
        return try result.get()
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &buffer)
      } else {
        if byte < 0x20 { throw failure(byte == 0 ? .nulInString : .controlInString) }
        buffer.append(byte)
        at += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
    let start = at
    at += 1
    let letter = try peek()
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(letter)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"):
      var code = try fourHexDigits(from: start)
      if code == 0 { throw failure(.nulInString, at: start) }
      if code >= 0xDC00 && code < 0xE000 { throw failure(.loneSurrogate, at: start) }
      if code >= 0xD800 && code < 0xDC00 {
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
          bytes[at + 1] == UInt8(ascii: "u")
        else { throw failure(.loneSurrogate, at: start) }
        at += 2
        let low = try fourHexDigits(from: start)
        guard low >= 0xDC00 && low < 0xE000 else { throw failure(.loneSurrogate, at: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure(.loneSurrogate, at: start) }
      buffer.append(contentsOf: UTF8.encode(scalar)!)
    default: throw failure(.badEscape, at: start)
    }
  }

  private mutating func fourHexDigits(from start: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      switch byte {
      case 0x30...0x39: code = code << 4 + UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 + UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 + UInt32(byte - 0x57)
      default: throw failure(.badEscape, at: start)
      }
      at += 1
    }
    return code
  }
}
