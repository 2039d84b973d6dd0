extension JSON {
  /// Reads bytes as one JSON value, strictly: what two readers could take differently is refused.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer, limits: Limits = .document
  ) throws(JSONError) -> JSON {
    var parser = Parser(bytes: bytes, limits: limits)
    return try parser.document()
  }

  /// Reads bytes as one JSON value, strictly: what two readers could take differently is refused.
  public static func parse(
    _ bytes: [UInt8], limits: Limits = .document
  ) throws(JSONError) -> JSON {
    let result: Result<JSON, JSONError> = bytes.withUnsafeBytes { raw in
      do throws(JSONError) { return .success(try parse(raw, limits: limits)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// A recursive-descent reader over a byte buffer; recursion is bounded by `limits.depth`.
struct Parser {
  let bytes: UnsafeRawBufferPointer
  let limits: Limits
  var at = 0
  var items = 0
  var depth = 0

  init(bytes: UnsafeRawBufferPointer, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  func failure(_ code: JSONError.Code, at offset: Int? = nil) -> JSONError {
    JSONError(code, at: offset ?? at, in: bytes)
  }

  mutating func start() throws(JSONError) {
    if bytes.count > limits.bytes { throw failure(.tooManyBytes, at: 0) }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw failure(.byteOrderMark)
    }
    skipSpace()
    if at == bytes.count { throw failure(.empty) }
  }

  mutating func document() throws(JSONError) -> JSON {
    try start()
    let value = try value()
    skipSpace()
    if at < bytes.count { throw failure(.trailingContent) }
    return value
  }

  @inline(__always) mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  @inline(__always) func peek() throws(JSONError) -> UInt8 {
    guard at < bytes.count else { throw failure(.unexpectedEnd) }
    return bytes[at]
  }

  mutating func count() throws(JSONError) {
    items += 1
    if items > limits.items { throw failure(.tooManyItems) }
  }

  mutating func value() throws(JSONError) -> JSON {
    try count()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .int(try integer())
    default: throw failure(.unexpectedByte)
    }
  }

  mutating func word(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[index] else { throw failure(.unexpectedByte) }
      at += 1
    }
  }

  mutating func integer() throws(JSONError) -> Int64 {
    let start = at
    let negative = bytes[at] == UInt8(ascii: "-")
    if negative { at += 1 }
    var number: Int64 = 0
    let firstDigit = at
    while at < bytes.count, case let digit = bytes[at], digit >= 0x30, digit <= 0x39 {
      // Summed below zero, so that the smallest number fits too.
      let (tens, over) = number.multipliedReportingOverflow(by: 10)
      let (sum, under) = tens.subtractingReportingOverflow(Int64(digit - 0x30))
      if over || under { throw failure(.numberTooLarge, at: start) }
      number = sum
      at += 1
    }
    let digits = at - firstDigit
    if digits == 0 { throw failure(at < bytes.count ? .unexpectedByte : .unexpectedEnd) }
    if digits > 1 && bytes[firstDigit] == 0x30 || negative && number == 0 {
      throw failure(.notInteger, at: start)
    }
    if at < bytes.count, [0x2E, 0x65, 0x45].contains(bytes[at]) {
      throw failure(.notInteger, at: start)
    }
    if !negative && number == .min { throw failure(.numberTooLarge, at: start) }
    return negative ? number : -number
  }
}
