import Testing

@testable import TerminalDriver

/// What reaches the terminal of a text for its clipboard.
@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("Äiti\n", "w4RpdGkK"),
    ("\u{1B}]52", "G101Mg=="),
  ])
  func theTextIsWrittenInSafeSigns(_ text: String, _ signs: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == signs)
    #expect(Clipboard.sequence(text) == "\u{1B}]52;c;\(signs)\u{7}")
  }
}
