import Casework
import Testing
import Texts

/// A day is written as people write it, and said back whole before anything is saved.
@Suite struct DatesStoryTests {
  private typealias Case = (text: String, day: Day?, words: String)

  private static func day(_ month: Int, _ day: Int, _ year: Int = 2027) -> Day? {
    Day(year, month, day)
  }

  /// What is typed on Friday 15 January 2027 in each language.
  private static let cases: [(Language, [Case])] = [
    (
      .finnish,
      [
        ("huomenna", day(1, 16), "viikonloppu"), ("ma", day(1, 18), ""),
        ("ensi ti", day(1, 19), ""), ("vk 47 pe", day(11, 26), ""), ("+2 kk", day(3, 15), ""),
        ("19.11.", day(11, 19), ""), ("20.11.26", day(11, 20, 2026), "mennyt"),
        ("6.12.", day(12, 6), "itsenäisyyspäivä"), ("24.12.", day(12, 24), "jouluaatto"),
        ("31.2.", nil, "ei ole kalenterissa"),
      ]
    ),
    (
      .swedish,
      [
        ("i morgon", day(1, 16), "veckoslut"), ("mån", day(1, 18), ""),
        ("v 47 fre", day(11, 26), ""), ("24.12.", day(12, 24), "julafton"),
      ]
    ),
    (
      .english,
      [
        ("tomorrow", day(1, 16), "weekend"), ("next tue", day(1, 19), ""),
        ("+2 months", day(3, 15), ""), ("24.12.", day(12, 24), "Christmas Eve"),
      ]
    ),
  ]

  @Test func whatIsMeantIsSaidAtOnceInEveryLanguage() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.group(in: folder)
    let window = tmux.open(path, as: "m2")
    window.wait(for: "Tapaamisia ei ole vielä sovittu.")
    for (language, cases) in Self.cases {
      let texts = Texts.of(language)
      window.press("n")
      window.wait(for: texts.comingTimes.form.newTitle)
      for (text, day, words) in cases {
        window.press("C-a")
        window.type(text)
        if let day { window.wait(for: "= " + texts.dates.dayWithWeek(day)) }
        if !words.isEmpty { window.wait(for: words) }
      }
      window.press("Escape")
      window.waitGone(texts.comingTimes.form.newTitle)
      window.press("F9")
    }
    // A day that is none is never saved, and one that is stands as it was said.
    window.wait(for: Texts.of(.finnish).comingTimes.title)
    window.press("n")
    window.press("C-a")
    window.type("31.2.")
    window.wait(for: "ei ole kalenterissa")
    window.focus(on: "Lisää tapaaminen")
    window.press("Enter")
    window.wait(for: "Sellaista päivää ei ole kalenterissa.")
    #expect(Files.list(path + "/meetings").isEmpty)
    window.press("C-a")
    window.type("vk 8 pe")
    window.wait(for: "= pe 26.2.2027, vk 8")
    window.focus(on: "Lisää tapaaminen")
    window.press("Enter")
    window.wait(for: "pe 26.2.2027 klo 9.00")
    window.press("F10")
    window.waitGone("Tulevat ajat")
  }
}
