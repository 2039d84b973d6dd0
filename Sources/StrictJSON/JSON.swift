/// A JSON value as the program's files hold it: integers only, strings compared byte by byte.
///
/// Swift's `==` on strings takes é and e + U+0301 for one; two files that differ there are different files,
/// so equality and hashing here go by UTF-8 bytes.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case string(String)
  case array([JSON])
  case object(JSONObject)
}

extension JSON: Hashable {
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let l), .bool(let r)): return l == r
    case (.int(let l), .int(let r)): return l == r
    case (.string(let l), .string(let r)): return haveSameBytes(l, r)
    case (.array(let l), .array(let r)): return l == r
    case (.object(let l), .object(let r)): return l == r
    default: return false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .string(let value): hasher.combine(bytesOf: value)
    case .array(let values): hasher.combine(values)
    case .object(let fields): hasher.combine(fields)
    }
  }
}

extension Hasher {
  mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(UInt8(0xFF))
  }
}

/// Whether two strings are the same bytes in UTF-8 (`==` would take NFC and NFD for equal).
public func haveSameBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && order(left, right) == 0
}

/// Whether one string comes before another by its UTF-8 bytes, as keys are sorted in files.
public func comesBefore(_ left: String, _ right: String) -> Bool { order(left, right) < 0 }

/// Below, at or above zero, as memcmp says it.
private func order(_ left: String, _ right: String) -> Int {
  var (left, right) = (left, right)
  return left.withUTF8 { l in
    right.withUTF8 { r in compare(l, r) }
  }
}
