import CLinux
import Glibc

/// What a program sent to its terminal, read as a terminal reads it.
enum TerminalBytes {
  /// All that only text of others could have brought in: nothing where the program alone spoke.
  static func foreign(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    var problems: [String] = []
    var scalars = Array(text.unicodeScalars)[...]
    var marks = 0
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1b}" {
        if let problem = sequence(&scalars) { problems.append(problem) }
        continue
      }
      marks = isMark(scalar) ? marks + 1 : 0
      if marks == 5 { problems.append("more than four marks on a letter") }
      if !isHarmless(scalar) { problems.append("U+" + String(scalar.value, radix: 16)) }
    }
    return problems
  }

  /// Columns that a terminal gives a text without sequences.
  static func columns(of text: some StringProtocol) -> Int {
    let table = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let before = uselocale(table)
    defer {
      uselocale(before)
      freelocale(table)
    }
    return text.unicodeScalars.reduce(0) {
      $0 + max(0, Int(linux_columns($1.value)))
    }
  }

  /// A painted row without the sequences of its looks; nothing where it holds any other sequence.
  static func plain(_ row: some StringProtocol) -> String? {
    var text = ""
    var scalars = Substring(row).unicodeScalars
    while let scalar = scalars.popFirst() {
      guard scalar == "\u{1b}" else {
        if !isHarmless(scalar) { return nil }
        text.unicodeScalars.append(scalar)
        continue
      }
      guard scalars.popFirst() == "[" else { return nil }
      scalars = scalars.drop { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
      guard scalars.popFirst() == "m" else { return nil }
    }
    return text
  }

  /// Reads the rest of a sequence; what is wrong with it if it is none of ncurses' or of ours.
  private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    guard let kind = rest.popFirst() else { return "a sequence without an end" }
    switch kind {
    case "7", "8", "=", ">", "M": return nil
    case "(", ")": return ["B", "0"].contains(rest.popFirst()) ? nil : "another character set"
    case "[":
      var parameters = ""
      while let next = rest.first, (0x20..<0x40).contains(next.value) {
        parameters.unicodeScalars.append(next)
        rest.removeFirst()
      }
      guard let end = rest.popFirst() else { return "a sequence without an end" }
      let isMode = end == "h" || end == "l"
      let modes = ["?1", "?7", "?12", "?25", "?1000", "?1006", "?1049", "?2004", "4", "34"]
      let isOurs =
        isMode
        ? parameters.split(separator: ";").allSatisfy { modes.contains(String($0)) }
        : "ABCDGHJKLMPSTXZ@bdmr".unicodeScalars.contains(end)
          && parameters.allSatisfy { $0.isNumber || $0 == ";" || $0 == ":" }
      return isOurs ? nil : "CSI \(parameters)\(end)"
    default: return "ESC \(kind)"
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if ["\r", "\n", "\u{8}", "\u{f}"].contains(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return false
    default: return true
    }
  }
}
