import Testing

@testable import Canvas

@Suite struct TextEditingTests {
  /// Types keys into a text whose caret is the sign `|`, a marked part being between `|` and `^`.
  static func after(_ start: String, _ keys: [Key], multiline: Bool = true) -> String {
    var editing = editing(start, multiline: multiline)
    var clipboard = ""
    for key in keys { _ = editing.handle(key, clipboard: &clipboard) }
    return shown(editing)
  }

  static func editing(_ shown: String, multiline: Bool = true) -> TextEditing {
    var text = Array(shown)
    let caret = text.firstIndex(of: "|") ?? text.count
    text.removeAll { $0 == "|" }
    var editing = TextEditing(String(text), multiline: multiline)
    editing.moveCaret(to: caret)
    return editing
  }

  static func shown(_ editing: TextEditing) -> String {
    var text = editing.content.characters
    let anchor = editing.selection == nil ? nil : editing.anchor
    let signs = [(editing.caret, Character("|"))] + (anchor.map { [($0, Character("^"))] } ?? [])
    for (place, sign) in signs.sorted(by: { $0.0 > $1.0 }) { text.insert(sign, at: place) }
    return String(text)
  }

  static let s: Key = .shiftRight
  @Test(
    arguments: [
      ("|", [.character("ä")], "ä|"), ("a|b", [.character("日")], "a日|b"),
      ("ä|", [.backspace], "|"), ("e\u{301}|x", [.backspace], "|x"),
      ("|👨\u{200D}👩x", [.delete], "|x"),
      ("|", [.backspace], "|"), ("a|", [.delete], "a|"), ("a|b", [.enter], "a\n|b"),
      ("e|", [.character("\u{301}")], "e\u{301}|"),
      ("yksi kaksi|", [.ctrlLeft], "yksi |kaksi"), ("|yksi kaksi", [.ctrlRight], "yksi |kaksi"),
      ("yksi kaksi|", [.ctrl("w")], "yksi |"), ("yksi |kaksi", [.with(.ctrl, .delete)], "yksi |"),
      ("a\nyksi kaksi|", [.ctrl("u")], "a\n|"), ("a|bc\nd", [.ctrl("k")], "a|\nd"),
      ("ab|c", [.home], "|abc"), ("a|bc\nd", [.end], "abc|\nd"), ("a|b\nc", [.ctrlEnd], "ab\nc|"),
      ("|abc", [s, s], "^ab|c"), ("|abc", [s, s, .character("x")], "x|c"),
      ("|abc", [s, s, .backspace], "|c"), ("|abc", [s, s, .left], "|abc"),
      ("|abc", [s, s, .right], "ab|c"),
      ("|abc", [.ctrl("a"), .ctrl("x"), .ctrl("v"), .ctrl("v")], "abcabc|"),
      ("ab|", [.paste("x\r\ny\u{7}")], "abx\ny|"),
      (
        "|yksi kaksi", [.with([.ctrl, .shift], .right), .ctrl("c"), .end, .ctrl("v")],
        "yksi kaksiyksi |"
      ),
    ] as [(String, [Key], String)])
  func editsAsTaught(start: String, keys: [Key], end: String) {
    #expect(Self.after(start, keys) == end)
  }

  @Test func aLetterJoinsTheMarkAfterIt() {
    var editing = TextEditing("\u{308}x")
    editing.moveCaret(to: 0)
    editing.insert("a", typing: true)
    #expect(editing.text == "äx")
    #expect(editing.caret == 1)
    #expect(editing.content.count == 2)
  }

  @Test func oneLineTakesNoLineEnd() {
    #expect(Self.after("a|b", [.enter, .paste("x\ny")], multiline: false) == "ax y|b")
  }

  @Test func undoGoesByWordsAndPastes() {
    var editing = TextEditing("", multiline: true)
    var clipboard = ""
    func press(_ key: Key) { _ = editing.handle(key, clipboard: &clipboard) }
    for letter in "Haluan töihin " { press(.character(letter)) }
    press(.paste("monta sanaa\nkerralla"))
    var steps: [String] = []
    while editing.canUndo {
      press(.ctrl("z"))
      steps.append(editing.text)
    }
    #expect(steps == ["Haluan töihin ", "Haluan ", ""])
    while editing.canRedo { press(.ctrl("y")) }
    #expect(editing.text == "Haluan töihin monta sanaa\nkerralla")
    #expect(editing.caret == editing.content.count)
    for _ in 0..<8 { press(.backspace) }
    press(.ctrl("z"))
    #expect(editing.text == "Haluan töihin monta sanaa\nkerralla")
  }

  /// A day typed over another one is one thing to take back.
  @Test func whatIsTypedOverComesBackInOneStep() {
    var editing = TextEditing("20.11.2027")
    var clipboard = ""
    editing.moveCaret(to: 0)
    editing.moveCaret(to: 10, extending: true)
    for letter in "31.5.2027" { _ = editing.handle(.character(letter), clipboard: &clipboard) }
    #expect(editing.text == "31.5.2027")
    _ = editing.handle(.ctrl("z"), clipboard: &clipboard)
    #expect(editing.text == "20.11.2027" && !editing.canUndo)
    _ = editing.handle(.ctrl("y"), clipboard: &clipboard)
    #expect(editing.text == "31.5.2027")
  }

  @Test func undoBringsBackExactlyWhatWas() {
    var editing = TextEditing("Alku ä", multiline: true)
    var clipboard = "leike\n"
    let keys: [Key] = [
      .character("x"), .character(" "), .character("\u{301}"), .paste("日\r\n👍🏻"), .backspace,
      .delete,
      .left, .ctrlLeft, .shiftLeft, .ctrl("w"), .enter, .ctrl("x"), .ctrl("v"), .home, .ctrl("k"),
    ]
    var seed: UInt64 = 99
    for _ in 0..<400 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = editing.handle(keys[Int((seed >> 33) % UInt64(keys.count))], clipboard: &clipboard)
      #expect((0...editing.content.count).contains(editing.caret))
      #expect(editing.content.byteCount == editing.text.utf8.count)
      #expect(Array(editing.text) == editing.content.characters)
    }
    let end = editing.text
    while editing.undo() {}
    #expect(editing.text == "Alku ä")
    while editing.redo() {}
    #expect(editing.text == end)
  }

  @Test(arguments: [
    ("yksi |kaksi", "nolla yksi kaksi", "nolla yksi |kaksi"),
    ("yksi |kaksi", "yksi kaksi kolme", "yksi |kaksi kolme"),
    ("yksi ka|ksi", "yksi", "yksi|"), ("abc|", "", "|"), ("|", "uusi", "uusi|"),
  ])
  func theCaretStaysAtItsWords(start: String, text: String, end: String) {
    var editing = Self.editing(start)
    editing.setText(text)
    #expect(Self.shown(editing) == end)
  }

  @Test func ownStepsSurviveOthersWriting() {
    var editing = TextEditing("minun.", multiline: true)
    editing.moveCaret(to: 0)
    editing.insert("Alkuun ")
    editing.setText("Alkuun minun. Toisen.")
    let isUndone = editing.undo()
    #expect(isUndone)
    #expect(editing.text == "minun. Toisen.")
    editing.insert("omaa")
    editing.setText("kaikki uutta")
    #expect(!editing.canUndo)
  }

  @Test func whatIsTooLongIsRefusedWhole() {
    var editing = TextEditing("ää", maximumBytes: 6)
    var clipboard = ""
    expect(editing.handle(.paste("öö"), clipboard: &clipboard), .full)
    #expect(editing.text == "ää")
    expect(editing.handle(.paste("ö"), clipboard: &clipboard), .changed)
    expect(editing.handle(.character("x"), clipboard: &clipboard), .full)
  }
}
