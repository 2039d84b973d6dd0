/// Texts that would steer a terminal, hide from the eye, or break a layout.
public enum HostileStrings {
  /// More than two thousand: every control character alone and between letters, sequences of every kind
  /// with every way to end or not to end them, directions, what has no width, and what is too much.
  public static let all: [String] = {
    var all: [String] = []
    func add(_ text: String) { all += [text, "sana\(text)sana", "\(text) alku", "loppu \(text)"] }
    for scalar in controls { add(String(scalar)) }
    for scalar in hidden { add(String(scalar)) }
    for sequence in sequences { all += [sequence, "sana\(sequence)ja toinen"] }
    all += heavy
    for (index, text) in all.enumerated() where index % 9 == 0 {
      all.append(text + all[(index * 7 + 31) % all.count] + text)
    }
    return all
  }()

  /// C0 but NUL, which no file may hold, then DEL and C1.
  public static let controls: [Unicode.Scalar] =
    ((1..<0x20).map { UInt32($0) } + (0x7F...0x9F).map { UInt32($0) }).compactMap(
      Unicode.Scalar.init)

  /// Directions, joiners, tags, fillers, selectors, separators, private letters.
  private static let hidden: [Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0x2800...0x2800, 0x3164...0x3164,
      0xE000...0xE003, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFD,
      0x1D173...0x1D17A, 0xE0001...0xE0001, 0xE0020...0xE007F, 0xE0100...0xE0107,
      0xF0000...0xF0002, 0x10FFFD...0x10FFFD,
    ]
    return ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }()

  private static let sequences: [String] = {
    let parameters = ["", "2", "?1049", "31;7", "10;10", "999999999", ">0", "?25", "0;0;0", "$"]
    var sequences: [String] = []
    for introducer in ["\u{1b}[", "\u{9b}"] {
      for final in 0x40...0x7E {
        let parameter = parameters[final % parameters.count]
        sequences.append(introducer + parameter + String(Unicode.Scalar(UInt8(final))))
      }
      sequences += parameters.map { introducer + $0 }
    }
    let contents = [
      "]0;kaapattu", "]1;kaapattu", "]2;kaapattu", "]4;1;rgb:00/00/00", "]4;1;?",
      "]8;;https://example.org", "]8;id=1;file:///etc/passwd", "]10;#000000", "]10;?", "]11;?",
      "]52;c;a2FhcGF0dHU=", "]52;p;?", "]52;c;!", "]104", "]777;notify;a;b", "]1337;File=:eA==",
      "P$q\"p", "P+q544e", "P1000p", "Pq#0;2;0;0;0~", "_Gi=1,a=q;AAAA", "_apc", "^pm", "Xsos",
    ]
    let introducers = ["]": "\u{9d}", "P": "\u{90}", "_": "\u{9f}", "^": "\u{9e}", "X": "\u{98}"]
    for content in contents {
      for end in ["\u{7}", "\u{1b}\\", "\u{9c}", "", "\u{18}", "\u{1a}", "\u{1b}", "\n"] {
        sequences.append("\u{1b}" + content + end)
        let eightBit = introducers[String(content.prefix(1))] ?? ""
        sequences.append(eightBit + content.dropFirst() + end)
      }
    }
    for final in 0x20...0x7E where ![0x50, 0x58, 0x5B, 0x5D, 0x5E, 0x5F].contains(final) {
      sequences.append("\u{1b}" + String(Unicode.Scalar(UInt8(final))))
    }
    sequences += ["(", ")", "*", "+", "#", "%", " "].flatMap { kind in
      ["0", "B", "8", "G", "F"].map { "\u{1b}\(kind)\($0)" }
    }
    return sequences
  }()

  /// Marks without end, pictures, scripts, lines, marks of the merge and of formats.
  private static let heavy: [String] = [
    "e" + String(repeating: "\u{301}", count: 10_000), String(repeating: "\u{20DD}", count: 10_000),
    "o" + String(repeating: "\u{FE0F}\u{200D}", count: 3_000),
    String(repeating: "\u{202e}", count: 2_000) + "takaperin",
    String(repeating: "👩‍👩‍👧‍👦", count: 200), "🇫🇮🇸🇪🇫", "👍🏽👍🏻❤️☎️", "漢字かな한글ｗｉｄｅ", "สวัสดี नमस्ते ﷽ 𒐫",
    "rivi\r\nrivi\nrivi\r\u{b}\u{c}\u{85}\u{2028}\u{2029}", "\t\t\tsarain", "⟪a⟫⟪b⟫", "⟫⟪⟪",
    String(repeating: "sänä", count: 5_000), String(repeating: "漢", count: 5_000),
    String(repeating: " ", count: 5_000), String(repeating: "\n", count: 500),
    "<script>alert(1)</script>&amp;<b>", "=1+1", "@SUM(A1)", "+358", "-1", "\"';`$(id)\\", "|*_`#",
    "]]>--><!--", "{{{{%s%n%x", "../../etc/passwd", "/dev/null", "con", "\\\\server\\c$",
    "\u{1100}\u{1161}\u{11A8}", "\u{0E33}\u{0E33}", "\u{FDFA}", "ﬁ\u{1F468}\u{200D}",
  ]
}
