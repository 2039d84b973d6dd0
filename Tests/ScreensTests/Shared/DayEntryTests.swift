import Canvas
import Casework
import Testing
import Texts

@testable import Screens

@Suite struct DayEntryTests {
  private func entry(_ text: String, _ use: DayUse = .appointment) -> DayEntry {
    DayEntry(text, as: use, today: Day(2026, 11, 20)!)
  }

  private func echo(_ text: String, _ use: DayUse = .appointment, _ texts: Texts = .finnish)
    -> String
  {
    entry(text, use).echo(texts).map(\.text).joined()
  }

  @Test(arguments: [
    ("20.11.", "= pe 20.11.2026, vk 47"), ("ensi ti", "= ti 24.11.2026, vk 48"),
    ("6.12.", "= su 6.12.2026, vk 49, itsenäisyyspäivä"),
    ("24.12.", "= to 24.12.2026, vk 52, jouluaatto"),
    ("25.6.2027", "= pe 25.6.2027, vk 25, juhannusaatto"),
    ("huomenna", "= la 21.11.2026, vk 47, viikonloppu"),
    ("eilen", "= to 19.11.2026, vk 47, päivä on jo mennyt"),
    ("20.10.", "= ke 20.10.2027, vk 42, vuosi 2027"),
    ("pe", "= pe 20.11.2026 vai pe 27.11.2026?"), ("31.2.", "= ei ole kalenterissa"),
    ("to 20.11.26", "= pe 20.11.2026?"), ("vk 48", "= mikä viikonpäivä?"),
    ("20.11.20", "= pe 20.11.2020, vk 47, päivä on jo mennyt"), ("20.11.2", "= mikä vuosi?"),
    ("jos", ""), ("", ""),
  ])
  func saysAtOnceWhichDayIsMeant(_ text: String, _ expected: String) {
    #expect(echo(text) == expected)
  }

  @Test func whatIsNoAppointmentIsNotWarnedOf() {
    #expect(echo("6.12.", .limit) == "= su 6.12.2026, vk 49")
    #expect(echo("eilen", .past) == "= to 19.11.2026, vk 47")
    #expect(echo("6.12.", .past) == "= la 6.12.2025, vk 49, vuosi 2025")
    #expect(echo("huomenna", .past) == "= la 21.11.2026, vk 47, päivä on vasta tulossa")
  }

  @Test func saysItInEveryLanguage() {
    #expect(
      echo("24.12.", .appointment, .swedish) == "= to 24.12.2026, v. 52, julafton")
    #expect(
      echo("24.12.", .appointment, .english) == "= Thu 24.12.2026, week 52, Christmas Eve")
  }

  @Test(arguments: [
    ("", "Päivästä ei saa selvää. Kirjoita esimerkiksi 20.11., ensi ti tai +2 kk."),
    ("31.2.", "Sellaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi."),
    ("vk 53/2027 ma", "Vuonna 2027 ei ole viikkoa 53. Tarkista viikko."),
    ("to 20.11.26", "20.11.2026 on perjantai, ei torstai. Korjaa niistä toinen."),
    (
      "vk 48",
      "Mikä päivä viikolla 48 (alkaa ma 23.11.2026)? Kirjoita viikonpäivä perään: vk 48 pe."
    ),
    ("25", "Tarkoitatko päivää ke 25.11.2026? Kirjoita se kokonaan."),
    (
      "5/6",
      "Mitä päivää tarkoitat: to 6.5.2027 vai la 5.6.2027? Kirjoita päivä numeroina."
    ),
  ])
  func saysWhatToWrite(_ text: String, _ expected: String) {
    #expect(entry(text).problem(.finnish) == expected)
    #expect(entry(text).day == nil)
  }

  @Test(arguments: Language.allCases, Holiday.allCases)
  func everyHolidayAndEveHasItsName(_ language: Language, _ holiday: Holiday) {
    let days = Texts.of(language).days
    #expect(!days.words(for: .holiday(holiday)).isEmpty)
    #expect(days.words(for: .holiday(holiday)) != days.words(for: .eve(of: holiday)))
  }
}
