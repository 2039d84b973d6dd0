/// Names that lead elsewhere, mean something to a system, or look like another one.
public enum HostileIDs {
  /// Five hundred and more.
  public static let all: [String] = {
    var all = plain
    for id in ["..", ".", "/", "//", "\\", "~", "-", "$HOME", "%2e%2e", "con", "nul", "aux"] {
      for around in ["c1", "plans", "omatie.json", "etc/passwd", "log", "drafts", ""] {
        all += [id + around, around + id, "\(id)/\(around)", "\(around)/\(id)"]
      }
    }
    for depth in 1...20 { all.append(String(repeating: "../", count: depth) + "etc/passwd") }
    for scalar in HostileStrings.controls { all += ["c\(scalar)1", "\(scalar)"] }
    for length in [64, 65, 100, 255, 256, 4_095, 4_096, 70_000] {
      all += [String(repeating: "c", count: length), "c" + String(repeating: "/", count: length)]
    }
    for id in ["c1", "pc1", "k1", "m1", "roster", "plans"] {
      all += [id.uppercased(), id.prefix(1).uppercased() + id.dropFirst(), id + " ", " " + id]
      all += [id + ".", id + ":x", id + "::$DATA", id + ".json", "\(id)\u{200b}", "\u{202e}\(id)"]
      all += [id + "\n", id + "\t", id + "/", "./" + id, "\(id)/../\(id)", "ﬁ\(id)", "с1"]
    }
    return all
  }()

  private static let plain = [
    "", " ", ".", "..", "...", "....", "/", "\\", "*", "?", "[a]", "{a,b}", "`id`", "$(id)", ";id",
    "|id",
    "&", "&&", ">x", "<x", "'", "\"", "-", "--", "-rf", "--help", "-o/tmp/x", "@", "#", "%s%n",
    "%00",
    "\u{0}c1", "c1\u{0}", "c\u{0}/../1", "CON", "con", "PRN", "prn", "AUX", "aux", "NUL", "nul",
    "COM1",
    "com1", "LPT9", "lpt9", "CONIN$", "nul.json", "com1.json", "aux.c", "~root", "~/x", "C:",
    "C:\\x",
    "\\\\server\\share", "file:///etc/passwd", "http://example.org/", "é", "e\u{301}", "ｃ１", "c１",
    "\u{FEFF}c1", "c1\u{FEFF}", "漢字", "👩‍👩‍👧", "000000000001.json", "000000000001", ".t-0", ".git",
    ".omatie", "omatie.json", "tapaamiset.ics", "Thumbs.db", "lost+found", "0", "1", "-1", "0x10",
    "1e9", "null", "true", "{}", "[]", "a.b", "a_b", "a-b", "a b", "a/b/c/d", "__proto__",
    "constructor", "openQuestions", "../omatie.json", "plans/../../etc", "/proc/self/mem",
    "/dev/zero",
    "/dev/tty", "/dev/stdin", "proc/self/fd/0",
  ]
}
