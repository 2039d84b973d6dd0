internal import Glibc

extension JSON {
  /// Whether any of its texts holds these bytes; the keys are not looked at.
  public func hasText(with bytes: [UInt8]) -> Bool {
    bytes.isEmpty || bytes.withUnsafeBytes { hasText(with: $0) }
  }

  private func hasText(with wanted: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .string(var text):
      if text.utf8.count < wanted.count { return false }
      return text.withUTF8 { has(UnsafeRawBufferPointer($0), wanted) }
    case .array(let values): return values.contains { $0.hasText(with: wanted) }
    case .object(let fields): return fields.entries.contains { $0.value.hasText(with: wanted) }
    case .null, .bool, .int: return false
    }
  }
}

private func has(_ text: UnsafeRawBufferPointer, _ wanted: UnsafeRawBufferPointer) -> Bool {
  var rest = text[...]
  while rest.count >= wanted.count {
    let here = UnsafeRawBufferPointer(rebasing: rest)
    guard let found = memchr(here.baseAddress!, Int32(wanted[0]), here.count) else { return false }
    rest = rest.dropFirst(UnsafeRawPointer(found) - here.baseAddress!)
    if rest.starts(with: wanted) { return true }
    rest = rest.dropFirst()
  }
  return false
}
