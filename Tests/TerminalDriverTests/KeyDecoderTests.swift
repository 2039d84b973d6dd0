import Canvas
import Testing

@testable import TerminalDriver

@Suite struct KeyDecoderTests {
  /// Bytes as they come in one read, and the keys in them.
  static let table: [(String, [Key])] = [
    ("aÄö€", [.character("a"), .character("Ä"), .character("ö"), .character("€")]),
    ("🙂", [.character("🙂")]),
    ("e\u{301}x", [.character("e\u{301}"), .character("x")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.with(.ctrl, .backspace)]), ("\0", [.ctrl(" ")]),
    ("\u{3}\u{13}\u{1A}", [.ctrl("c"), .ctrl("s"), .ctrl("z")]), ("\u{1F}", [.ctrl("_")]),
    ("\u{1B}[A\u{1B}OA", [.up, .up]), ("\u{1B}[B", [.down]), ("\u{1B}OC", [.right]),
    ("\u{1B}[D", [.left]), ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
    ("\u{1B}[F\u{1B}[4~\u{1B}[8~", [.end, .end, .end]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
    ("\u{1B}[1;5C\u{1B}[1;2D", [.ctrlRight, .shiftLeft]),
    ("\u{1B}[1;6A", [.with([.ctrl, .shift], .up)]), ("\u{1B}[3;5~", [.with(.ctrl, .delete)]),
    ("\u{1B}[1;5H", [.ctrlHome]), ("\u{1B}[1;3B", [.altDown]),
    ("\u{1B}Oa\u{1B}[a", [.ctrlUp, .shiftUp]), ("\u{1B}[3^", [.with(.ctrl, .delete)]),
    ("\u{1B}\u{1B}[A", [.altUp]), ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.f(1), .f(1), .f(1)]),
    ("\u{1B}[15~\u{1B}[17~\u{1B}[24~", [.f(5), .f(6), .f(12)]), ("\u{1B}[1;2P", [.f(1)]),
    ("\u{1B}1\u{1B}0", [.f(1), .f(10)]), ("\u{1B}x\u{1B}ä", [.alt("x"), .alt("ä")]),
    ("\u{1B}\u{7F}", [.with(.alt, .backspace)]), ("\u{1B}\r", [.with(.alt, .enter)]),
    ("\u{1B}OM\u{1B}Op", [.enter, .character("0")]),
    ("\u{1B}[97;5u\u{1B}[27;5;105~", [.ctrl("a"), .ctrl("i")]),
    ("\u{1B}[<0;3;2M\u{1B}[<0;3;2m", [.mouse(MouseEvent(.press, row: 1, column: 2))]),
    ("\u{1B}[<64;250;2M", [.mouse(MouseEvent(.wheelUp, row: 1, column: 249))]),
    ("\u{1B}[<65;1;1M", [.mouse(MouseEvent(.wheelDown, row: 0, column: 0))]),
    ("\u{1B}[<35;1;1M\u{1B}[<2;1;1M", []), ("\u{1B}[<0;0;0M", []),
    ("\u{1B}[M #\"a", [.mouse(MouseEvent(.press, row: 1, column: 2)), .character("a")]),
    // Reports that nobody asked for say nothing.
    ("\u{1B}[?1;2c\u{1B}[5;7R\u{1B}[Ia", [.character("a")]),
    (
      "\u{1B}]11;rgb:0/0/0\u{7}a\u{1B}]0;x\u{1B}\\b\u{1B}P1$r\u{1B}\\",
      [
        .character("a"), .character("b"),
      ]
    ),
    (
      "\u{1B}[200~rivi 1\rrivi 2\r\nä\u{1B}[31m\u{7}\u{1B}[201~x",
      [
        .paste("rivi 1\nrivi 2\nä[31m"), .character("x"),
      ]
    ),
    ("\u{1B}[200~\u{1B}[201~", []), ("\u{1B}[201~", []),
  ]

  @Test(arguments: table)
  func decodes(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == keys)
    #expect(decoder.pending == nil)
  }

  @Test(arguments: table)
  func givesTheSameByteByByte(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    var got: [Key] = []
    for byte in bytes.utf8 { got += decoder.feed([byte]) }
    // A mark that comes in a read of its own is a key of its own; fields join it with its letter.
    let expected = keys.flatMap { key -> [Key] in
      guard case .character(let character) = key else { return [key] }
      return character.unicodeScalars.map { .character(Character($0)) }
    }
    #expect(got == expected)
  }

  @Test(arguments: [
    ("\u{1B}", KeyDecoder.Pending.escape, [Key.escape]),
    ("\u{1B}\u{1B}", .escape, [.escape, .escape]),
    ("\u{1B}[", .sequence, [.alt("[")]),
    ("\u{1B}[1", .sequence, [.alt("["), .character("1")]),
    ("\u{1B}O", .sequence, [.alt("O")]),
    ("\u{1B}]0;x", .sequence, [.alt("]"), .character("0"), .character(";"), .character("x")]),
    ("\u{1B}[200~jäi kesken", .paste, [.paste("jäi kesken")]),
  ])
  func takesUnfinishedThingsForWhatTheyAre(
    bytes: String, pending: KeyDecoder.Pending, keys: [Key]
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [])
    #expect(decoder.pending == pending)
    #expect(decoder.timeOut() == keys)
    #expect(decoder.pending == nil)
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC3, 0x61], "\u{FFFD}a"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xE2, 0x82, 0x41], "\u{FFFD}\u{FFFD}A"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x80, 0xC3, 0xA4], "\u{FFFD}ä"), ([0xEF, 0xBF, 0xBD], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func showsBadBytes(bytes: [UInt8], text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == text.map { .character($0) })
  }

  @Test func waitsForTheRestOfALetter() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC3]) == [])
    #expect(decoder.pending == .letter)
    #expect(decoder.feed([0xA4]) == [.character("ä")])
    #expect(decoder.feed([0xC3]) == [])
    #expect(decoder.timeOut() == [.character("\u{FFFD}")])
  }

  @Test func knowsTheTerminalsBackspace() {
    var decoder = KeyDecoder(eraseByte: 8)
    #expect(decoder.feed([8, 0x7F]) == [.backspace, .backspace])
  }

  @Test func neitherLosesNorHangsOnAnything() {
    var random = SplitMix(state: 20_261_120)
    let bricks: [[UInt8]] =
      Self.table.map { Array($0.0.utf8) } + (0..<256).map { [UInt8($0)] }
      + [[0x1B], [0x1B, 0x5B], [0x1B, 0x5D], Array("\u{1B}[200~".utf8), Array("\u{1B}[<".utf8)]
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<random.next(8) {
        let brick = bricks[random.next(bricks.count)]
        _ = decoder.feed(brick.prefix(1 + random.next(brick.count)))
      }
      _ = decoder.timeOut()
      if decoder.pending != nil { _ = decoder.timeOut() }
      #expect(decoder.pending == nil)
      // Whatever came before, a letter typed now is that letter.
      #expect(decoder.feed([0x71]) == [.character("q")])
    }
  }

  /// A paste whose end never comes keeps nobody waiting; a long one may come in several packets.
  @Test(arguments: [(0, 300), (200, 300), (60_000, 2_000)])
  func aPasteIsWaitedForAsLongAsItMayTake(length: Int, milliseconds: Int) {
    var decoder = KeyDecoder()
    let text = String(repeating: "a", count: length)
    #expect(decoder.feed("\u{1B}[200~\(text)".utf8) == [])
    #expect(decoder.pending == .paste)
    #expect(
      Terminal.patience(.paste, pasted: decoder.pasted, escapeDelay: 25)
        == .milliseconds(milliseconds))
    #expect(decoder.timeOut() == (length == 0 ? [] : [.paste(text)]))
    #expect(decoder.feed("x".utf8) == [.character("x")])
  }
}

/// A small generator with a seed, so that a failure can be seen again.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
  }
}
