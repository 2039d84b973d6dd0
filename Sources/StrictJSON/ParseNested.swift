extension Parser {
  mutating func enter() throws(JSONError) {
    depth += 1
    if depth > limits.depth { throw failure(.tooDeep) }
    at += 1
    skipSpace()
  }

  /// After a value: steps over a comma (true) or the closing bracket (false).
  mutating func goesOn(closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    let byte = try peek()
    if byte == closing {
      at += 1
      depth -= 1
      return false
    }
    guard byte == UInt8(ascii: ",") else { throw failure(.unexpectedByte) }
    let comma = at
    at += 1
    skipSpace()
    if at < bytes.count, bytes[at] == closing { throw failure(.trailingComma, at: comma) }
    return true
  }

  mutating func array() throws(JSONError) -> [JSON] {
    try enter()
    var values: [JSON] = []
    if try peek() == UInt8(ascii: "]") {
      at += 1
      depth -= 1
      return values
    }
    repeat { values.append(try value()) } while try goesOn(closing: UInt8(ascii: "]"))
    return values
  }

  mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var fields = JSONObject()
    if try peek() == UInt8(ascii: "}") {
      at += 1
      depth -= 1
      return fields
    }
    // Each put in its place at once would take the square of their number.
    var late: [LateField] = []
    repeat {
      let start = at
      let key = try key()
      let value = try value()
      if !fields.append(value, key) {
        late.append(LateField(key: key, value: value, start: start))
      }
    } while try goesOn(closing: UInt8(ascii: "}"))
    if let start = fields.insert(late) { throw failure(.duplicateKey, at: start) }
    return fields
  }

  mutating func key() throws(JSONError) -> String {
    let start = at
    guard try peek() == UInt8(ascii: "\"") else { throw failure(.unexpectedByte) }
    let key = try string()
    try endKey(key, from: start)
    return key
  }

  /// Steps from a key over the colon to its value.
  mutating func endKey(_ key: String, from start: Int) throws(JSONError) {
    if limits.asciiKeysOnly {
      var key = key
      // All bits together, for a loop without a way out runs many bytes at a time.
      let bits = key.withUTF8 { $0.reduce(0, |) }
      if bits >= 0x80 { throw failure(.keyNotASCII, at: start) }
    }
    skipSpace()
    guard try peek() == UInt8(ascii: ":") else { throw failure(.unexpectedByte) }
    at += 1
    skipSpace()
  }
}
