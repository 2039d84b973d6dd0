/// Keeps a spreadsheet from taking a cell for a formula or an amount, and takes the guard off again.
///
/// A text that begins like a formula gets an apostrophe before it. A number in which every digit
/// counts, as of a telephone, is written as a text of the spreadsheet's own (`="040 123"`): it shows
/// as it is, with its zeros and its `+`.
public enum CSVGuard {
  public static func guarded(_ cell: String) -> String {
    if isNumberlike(cell) { return "=\"\(cell)\"" }
    guard let first = cell.utf8.first else { return cell }
    // What looks guarded already gets one more, so that the reader takes off just that one.
    let looksGuarded = first == apostrophe && mayFollow(cell.utf8.dropFirst().first)
    return isDangerous(first) || looksGuarded ? "'" + cell : cell
  }

  public static func unguarded(_ cell: String) -> String {
    let bytes = cell.utf8
    if bytes.first == apostrophe, mayFollow(bytes.dropFirst().first) {
      return String(cell.dropFirst())
    }
    guard cell.hasPrefix("=\""), cell.hasSuffix("\""), bytes.count >= 3 else { return cell }
    let inner = String(cell.dropFirst(2).dropLast())
    return inner.utf8.contains(0x22) ? cell : inner
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// What an apostrophe that is a guard stands before.
  private static func mayFollow(_ byte: UInt8?) -> Bool { byte == apostrophe || isDangerous(byte) }

  /// What begins a formula in the spreadsheets that there are.
  private static func isDangerous(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// A number that would lose its start or its blanks as an amount, or become a date.
  private static func isNumberlike(_ cell: String) -> Bool {
    let bytes = cell.utf8
    guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let isNumber = bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || " +-()/".utf8.contains(byte)
    }
    let first = bytes.first
    return isNumber
      && (first == UInt8(ascii: "+") || (first == UInt8(ascii: "0") && bytes.count > 1)
        || bytes.count > 11 || bytes.contains { !(0x30...0x39).contains($0) })
  }
}
