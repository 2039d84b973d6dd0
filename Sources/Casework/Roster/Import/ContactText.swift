/// What can be told of an address or a number without calling it.
enum ContactText {
  /// One `@` with something on both sides and a dot after it; no blanks.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !text.contains(where: \.isWhitespace) else { return false }
    let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return !parts[0].isEmpty && host.count >= 2 && host.allSatisfy { !$0.isEmpty }
  }

  /// A number in the way that a spreadsheet shortens it: `3,58401E+11`.
  static func isMangled(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "+", digitsOnly(parts[1].dropFirst()) != nil
    else { return false }
    return !parts[0].isEmpty && parts[0].allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  /// The same number without its `+` or zeros at the start: a spreadsheet took it for an amount.
  static func hasLostStart(_ text: String, of before: String) -> Bool {
    let digits = before.filter { $0.isASCII && $0.isNumber }
    let isNumber = !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    guard isNumber, digits.count >= 5 else { return false }
    return digits.drop { $0 == "0" } == text.drop { $0 == "0" }
  }
}
