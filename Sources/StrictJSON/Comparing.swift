extension JSON {
  /// Reads bytes strictly, as ``parse(_:limits:)`` does, and says whether they hold this very value.
  ///
  /// For bytes just written: the same check as reading and comparing, without making the value again.
  public func isWritten(
    in bytes: [UInt8], limits: Limits = .document
  ) throws(JSONError) -> Bool {
    let result: Result<Bool, JSONError> = bytes.withUnsafeBytes { raw in
      do throws(JSONError) {
        var parser = Parser(bytes: raw, limits: limits)
        return .success(try parser.isDocument(self))
      } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension Parser {
  fileprivate mutating func isDocument(_ wanted: JSON) throws(JSONError) -> Bool {
    try start()
    guard try isValue(wanted) else { return false }
    skipSpace()
    if at < bytes.count { throw failure(.trailingContent) }
    return true
  }

  private mutating func isValue(_ wanted: JSON) throws(JSONError) -> Bool {
    switch (wanted, try peek()) {
    case (.object(let fields), UInt8(ascii: "{")):
      try count()
      return try isObject(fields)
    case (.array(let values), UInt8(ascii: "[")):
      try count()
      return try isArray(values)
    case (.string(let text), UInt8(ascii: "\"")):
      try count()
      return try isString(text)
    default: return try value() == wanted
    }
  }

  private mutating func isObject(_ wanted: JSONObject) throws(JSONError) -> Bool {
    try enter()
    guard try peek() != UInt8(ascii: "}") else {
      at += 1
      depth -= 1
      return wanted.isEmpty
    }
    for (index, field) in wanted.entries.enumerated() {
      let start = at
      guard try peek() == UInt8(ascii: "\"") else { throw failure(.unexpectedByte) }
      guard try isString(field.key) else { return false }
      try endKey(field.key, from: start)
      guard try isValue(field.value) else { return false }
      let goesOn = try goesOn(closing: UInt8(ascii: "}"))
      if goesOn != (index + 1 < wanted.count) { return false }
    }
    return !wanted.isEmpty
  }

  private mutating func isArray(_ wanted: [JSON]) throws(JSONError) -> Bool {
    try enter()
    guard try peek() != UInt8(ascii: "]") else {
      at += 1
      depth -= 1
      return wanted.isEmpty
    }
    for (index, element) in wanted.enumerated() {
      guard try isValue(element) else { return false }
      let goesOn = try goesOn(closing: UInt8(ascii: "]"))
      if goesOn != (index + 1 < wanted.count) { return false }
    }
    return !wanted.isEmpty
  }

  /// A text without escapes is compared where it lies.
  private mutating func isString(_ wanted: String) throws(JSONError) -> Bool {
    var wanted = wanted
    let length = wanted.withUTF8 { text -> Int? in
      let end = at + 1 + text.count
      guard text.count <= limits.stringBytes, end < bytes.count,
        bytes[end] == UInt8(ascii: "\"")
      else { return nil }
      let written = UnsafeRawBufferPointer(rebasing: bytes[at + 1..<end])
      guard compare(written.assumingMemoryBound(to: UInt8.self), text) == 0 else { return nil }
      let isBare = text.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
      return isBare ? text.count : nil
    }
    guard let length else { return haveSameBytes(try string(), wanted) }
    at += length + 2
    return true
  }
}
