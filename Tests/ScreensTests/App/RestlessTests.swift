import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// Whatever keys are pressed, in whatever order and window, while others change the same papers: the
/// program goes on, and the cursor stands on the screen.
@Suite struct RestlessTests {
  @Test(arguments: 1...6)
  func anyKeysAnywhere(_ seed: Int) {
    var hands = RestlessHands(seed: UInt64(seed))
    for step in 0..<250 {
      hands.act()
      let grid = hands.person.app.view()
      let size = hands.person.app.world.size
      #expect(grid.size == size, "\(hands.trail(step))")
      // What is kept from key to key never shows.
      var fresh = hands.person.app
      fresh.world.casebook = hands.person.app.world.casebook
      #expect(fresh.view() == grid, "\(hands.trail(step))")
      guard Frame.fits(size) else { continue }
      guard let cursor = grid.cursor else {
        Issue.record("no cursor: \(hands.trail(step))\n\(grid.text)")
        return
      }
      #expect(
        cursor.row < size.rows && cursor.column < size.columns, "\(hands.trail(step))")
      #expect(!grid.text.contains("\u{1B}"))
    }
  }
}

/// Words typed into any field that opens are saved or kept as a draft, however the field is left.
@Suite struct NoWordLostTests {
  @Test(arguments: 1...4)
  func whateverIsPressedNext(_ seed: Int) {
    var drafted = 0
    for trial in 0..<60 {
      var hands = RestlessHands(seed: UInt64(seed * 1000 + trial))
      guard hands.findField() else { continue }
      let word = "sana\(trial)x"
      hands.write(word)
      // A word that only looks for a row of a list is no draft.
      guard hands.isKept(word), !hands.isAtEntry else { continue }
      drafted += 1
      hands.leaveField()
      let isKept = hands.isKept(word)
      #expect(isKept, "\(word): \(hands.trail(trial))\n\(hands.person.screen)")
    }
    #expect(drafted > 20)
  }
}

/// Somebody who presses anything, at a machine beside which others work on the same papers.
struct RestlessHands {
  private(set) var person: Person
  private var random: SmallRandom
  private var pressed: [String] = []

  init(seed: UInt64) {
    random = SmallRandom(seed: seed)
    let starts: [Destination] = [
      .comingTimes, .meeting(SampleGroup.meeting), .clients, .client(SampleGroup.aino),
      .plan(SampleGroup.aino), .checklist(SampleGroup.aino), .roster, .sharedScreen(nil),
    ]
    let language = Language.allCases[random.below(3)]
    person = Person(
      SampleGroup.world(SampleGroup.casebook(), language), at: starts[random.below(starts.count)])
  }

  /// What was done last, for the words of a failure.
  func trail(_ step: Int) -> String {
    "step \(step) after \(pressed.suffix(12).joined(separator: " "))"
  }

  /// Goes about until a field is open; false where none came up.
  mutating func findField() -> Bool {
    let first = random.below(40)
    for step in 0..<200 {
      if step >= first, person.app.overlay == nil, person.app.top?.isTyping == true { return true }
      let keys: [Key] = [
        .enter, .down, .tab, .up, .character("n"), .escape,
        .f([2, 3, 4, 5, 6, 7][random.below(6)]), .character("2"), .ctrl("n"), .ctrl("b"),
      ]
      press(keys[random.below(keys.count)])
      answer()
    }
    return false
  }

  mutating func write(_ word: String) {
    pressed.append(word)
    person.type(word)
    answer()
  }

  mutating func leaveField() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .down, .up, .pageDown, .f(1 + random.below(9)), .ctrl("p"),
      .ctrl("s"), .ctrl("c"), .ctrl("q"), .ctrl("l"),
    ]
    for _ in 0...random.below(3) { press(keys[random.below(keys.count)]) }
    answer()
  }

  /// Whether a word stands in a document, or in a draft that nobody has dropped.
  func isKept(_ word: String) -> Bool {
    "\(person.app.world.casebook)".contains(word)
      || person.drafts.values.contains { $0.contains(word) }
  }

  /// Whether the open field takes a day or a name of a list, and no free words.
  var isAtEntry: Bool { "\(person.app.screens.last as Any)".contains("OpenField.Kind.entry") }

  mutating func act() {
    switch random.below(100) {
    case 0..<86: press(randomKey())
    case 86..<90: interfere()
    case 90..<93: wait()
    case 93..<96: resize()
    default: answer()
    }
    if random.one(in: 70) { answer() }
  }

  private mutating func press(_ key: Key) {
    // The language and the end of the program are the loop's business.
    pressed.append("\(key)")
    person.press(key)
  }

  private mutating func answer() {
    pressed.append("answer")
    person.answer()
  }

  private mutating func resize() {
    let sizes =
      [Size(rows: 24, columns: 80), Size(rows: 18, columns: 60)]
      + [Size(rows: 1 + random.below(60), columns: 1 + random.below(200))]
    let size = sizes[random.below(sizes.count)]
    pressed.append("\(size)")
    person.app.resize(size)
  }

  private mutating func wait() {
    let seconds = [1, 5, 61, 4000][random.below(4)]
    pressed.append("\(seconds) s")
    person.effects += person.app.tick(
      now: Instant(seconds: person.app.world.now.seconds + seconds))
  }

  private mutating func randomKey() -> Key {
    let plain: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .altUp, .altDown, .ctrlLeft, .ctrlRight, .ctrlHome, .ctrlEnd,
      .shiftLeft, .shiftRight, .paste("Liitetty\nkahdelle riville\u{1B}[31m"), .paste(""),
    ]
    switch random.below(10) {
    case 0..<5: return plain[random.below(plain.count)]
    case 5: return .f(1 + random.below(12))
    case 6: return .ctrl(Character(UnicodeScalar(UInt8(97 + random.below(26)))))
    case 7:
      return .mouse(
        MouseEvent(
          [.press, .wheelUp, .wheelDown][random.below(3)], row: random.below(70),
          column: random.below(210)))
    case 8:
      let odd: [Character] = ["ä", "Ö", "/", "?", "7", "0", "🧑‍🌾", "\u{301}", "\u{202E}", "日", " "]
      return .character(odd[random.below(odd.count)])
    default: return .character(Character(UnicodeScalar(UInt8(33 + random.below(94)))))
    }
  }

  /// Somebody else takes away, adds or closes what is on the screen.
  private mutating func interfere() {
    var book = person.app.world.casebook
    let plan = SampleGroup.plan
    let meeting = SampleGroup.meeting
    switch random.below(11) {
    case 0: book.plans[plan]?.value.needs = Rows()
    case 1: book.plans[plan]?.value.goals = Rows()
    case 2: book.plans[plan]?.value.actions = Rows()
    case 3: book.plans[plan]?.value = SampleGroup.ainoPlan
    case 4: book.plans[plan]?.value.state = PlanState.allCases[random.below(3)]
    case 5: book.meetings[meeting]?.value.turns = Rows()
    case 6: book.meetings[meeting] = Held(SampleGroup.runningMeeting, version: 20)
    case 7: book.clients[SampleGroup.aino]?.value.consents = Rows()
    case 8: book.roster?.value.members = Rows()
    case 9: book.roster = Held(SampleGroup.roster, version: 9)
    default: book.clients[SampleGroup.aino] = SampleGroup.casebook().clients[SampleGroup.aino]
    }
    pressed.append("others")
    person.hear(.casebook(book))
  }
}
