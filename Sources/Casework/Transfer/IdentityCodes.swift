/// Finds Finnish personal identity codes in a text: no paper of the group needs one.
enum IdentityCodes {
  /// The codes as they stand, each once: six digits, a sign of the century, three digits and a check mark.
  ///
  /// Whether the check mark is right does not matter: a code with a slip in it still tells who is meant.
  static func words(in text: String) -> [String] {
    let tokens = text.split { letter in
      !letter.isASCII || !(letter.isLetter || letter.isNumber || letter == "-" || letter == "+")
    }
    var found: [String] = []
    for token in tokens where isCode(token) && !found.contains(String(token)) {
      found.append(String(token))
    }
    return found
  }

  private static func isCode(_ token: Substring) -> Bool {
    let letters = Array(token.uppercased())
    guard letters.count == 11, let sign = letters.dropFirst(6).first, "+-ABCDEFUVWXY".contains(sign)
    else { return false }
    guard (letters[..<6] + letters[7..<10]).allSatisfy(\.isNumber) else { return false }
    // The day of birth comes first.
    return (1...31).contains(Int(String(letters[..<2])) ?? 0)
  }
}
