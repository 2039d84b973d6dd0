import Testing

@testable import Screens

@Suite struct TextCombiningTests {
  @Test(arguments: [
    // base, mine, theirs, both
    (
      "Töihin puutarhalle", "Töihin puutarhalle.", "Töihin isolle puutarhalle",
      "Töihin isolle puutarhalle."
    ),
    ("a b c", "x b c", "a b y", "x b y"),
    ("sama", "sama", "toinen", "toinen"),
    ("sama", "oma", "sama", "oma"),
    ("sama", "uusi", "uusi", "uusi"),
    ("å ä ö", "å ä ö ja e\u{301}", "Å ä ö", "Å ä ö ja e\u{301}"),
  ])
  func editsOfDifferentPlacesBothStand(base: String, mine: String, theirs: String, both: String) {
    #expect(TextCombining.combine(base: base, mine: mine, theirs: theirs) == both)
    #expect(TextCombining.combine(base: base, mine: theirs, theirs: mine) == both)
  }

  @Test(arguments: [
    ("kissa", "koira", "kala"), ("", "minä", "sinä"), ("yksi kaksi", "yksi", "yksi kolme"),
  ])
  func editsOfOnePlaceAreLeftToTheMerge(base: String, mine: String, theirs: String) {
    #expect(TextCombining.combine(base: base, mine: mine, theirs: theirs) == nil)
  }
}
