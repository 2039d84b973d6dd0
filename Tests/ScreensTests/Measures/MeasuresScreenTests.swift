import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The measures as they are seen, at the usual size and on a small projector.
@Suite struct MeasuresScreenTests {
  private func desk(
    size: Size = .standard, in language: Language = .finnish
  ) -> ScreenDriver<MeasuresScreen> {
    let world = World.sample(size: size, in: language)
    var desk = ScreenDriver(MeasuresScreen.self, MeasuresScreen.open(world), world)
    desk.world.casebook.isLoaded = true
    desk.tell(.casebook(desk.world.casebook))
    desk.tell(
      .measures(
        ticket: desk.state.ticket ?? 0, MeasureDocuments.example.published(on: Sample.today)))
    return desk
  }

  @Test func theTable() {
    #expect(
      desk().shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti
          Mittari                                                      Määrä      Osuus
        > Osallistuneet asiakkaat                                         24
            mukana oppilaitos                                          16–24   66–100 %
            mukana Kela                                                 8–16    33–67 %
            mukana etsivä nuorisotyö                                   16–24   66–100 %
            mukana aikuissosiaalityö                                     0–8     0–34 %
            mukana työllisyyspalvelut                                    0–8     0–34 %
            mukana terveydenhoitaja                                      0–8     0–34 %
          Ryhmän tapaamiset                                                3
          Siirtopalaveri pidetty                                          <5
            palaveri: oppilaitos                                          <5
            palaveri: Kela                                                <5
            palaveri: etsivä nuorisotyö                                   <5
            palaveri: aikuissosiaalityö                                   <5
            palaveri: työllisyyspalvelut                                  <5
            palaveri: terveydenhoitaja                                    <5
          Toiselle asteelle kiinnittyneet                               0–10
          Päättyneet siirtymät                                     ei tietoa
            kiinnittyi                                             ei tietoa           ↓
        """)
    #expect(
      desk(size: .small, in: .swedish).shown == """
         1.1.–31.12.2026   under 5 visas inte
          Nyckeltal                                Antal      Andel
        > Klienter som deltagit                       24
            med läroanstalten                      16–24   66–100 %
            med FPA                                 8–16    33–67 %
            med uppsökande ungdomsarbete           16–24   66–100 %
            med vuxensocialarbetet                   0–8     0–34 %
            med sysselsättningstjänsterna            0–8     0–34 %
            med hälsovårdaren                        0–8     0–34 %
          Gruppens möten                               3
          Överföringsmöte hållet                      <5
            möte: läroanstalten                       <5
            möte: FPA                                 <5
            möte: uppsökande ungdomsarbete            <5           ↓
        """)
  }

  /// On a small projector the longest definitions are read on by a page.
  @Test(arguments: Language.allCases) func everyDefinitionIsReadToItsEnd(_ language: Language) {
    var desk = desk(size: .small, in: language)
    desk.press(.enter)
    var turned = 0
    for line in MeasuresScreen.lines(desk.state, desk.world) {
      let lines = MeasuresScreen.definition(desk.state, desk.world, desk.world.body.columns)
        .map(\.plainText)
      var seen = desk.shown
      while desk.shown.hasSuffix("↓") {
        turned += 1
        desk.press(.pageDown)
        seen += "\n" + desk.shown
      }
      for text in lines { #expect(seen.contains(text), "\(line.id): \(text)\n\(seen)") }
      desk.press(.down)
    }
    #expect(turned > 0, "nothing was long enough to try it")
    #expect(desk.state.isDefining)
  }

  @Test func whatIsCountedStandsOneKeyAway() {
    var desk = desk()
    desk.press(.enter)
    #expect(
      desk.shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti
          Mittari                                                      Määrä      Osuus
        > Osallistuneet asiakkaat                                         24
            mukana oppilaitos                                          16–24   66–100 %
            mukana Kela                                                 8–16    33–67 %
            mukana etsivä nuorisotyö                                   16–24   66–100 %
            mukana aikuissosiaalityö                                     0–8     0–34 %
            mukana työllisyyspalvelut                                    0–8     0–34 %
            mukana terveydenhoitaja                                      0–8     0–34 %
          Ryhmän tapaamiset                                                3
          Siirtopalaveri pidetty                                          <5
            palaveri: oppilaitos                                          <5           ↓
        ────────────────────────────────────────────────────────────────────────────────
         Osallistuneet asiakkaat
         Opiskelijat, jotka olivat mukana ryhmän tapaamisessa omalla vuorollaan. Kukin
         lasketaan kerran kalenterivuodessa, vuoden ensimmäisenä osallistumispäivänä.
         Siirtopalaverit lasketaan omalla rivillään.
         Alle 5 asiakkaan luku näkyy merkkinä <5; siihen kuuluu myös nolla. Väli kuten
         6–10 näkyy silloin, kun tarkka luku paljastaisi pienen luvun. Luvut lasketaan
         vuoden päättyneistä kolmanneksista.
        """)
    // It goes along with the line that is chosen.
    desk.press(.end)
    #expect(desk.shown.contains("Suunnitelmat, jotka ovat päättyneet"))
    desk.press(.escape)
    #expect(!desk.shown.contains("Suunnitelmat, jotka ovat päättyneet") && !desk.hasLeft)
  }

  @Test func everyMeasureHasItsDefinition() {
    for language in Language.allCases {
      var desk = desk(size: .small, in: language)
      let texts = desk.world.texts.measures
      desk.press(.enter)
      for line in MeasuresScreen.lines(desk.state, desk.world) {
        #expect(desk.state.list.selection == line.id)
        let words = texts.definition(line.subject)
        let first = Wrap.lines(words, width: 58)[0]
        #expect(desk.shown.contains(first), "\(language) \(line.id)")
        desk.press(.down)
      }
    }
  }

  @Test func barsOfWhatBelongsTogether() {
    var desk = desk()
    desk.press(.character("p"))
    #expect(
      desk.shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti

        >Osallistuneet asiakkaat       ██████████████████████████████████████ 24
          mukana oppilaitos            █████████████████████████░░░░░░░░░░░░░ 16–24
          mukana Kela                  █████████████░░░░░░░░░░░░ 8–16
          mukana etsivä nuorisotyö     █████████████████████████░░░░░░░░░░░░░ 16–24
          mukana aikuissosiaalityö     ░░░░░░░░░░░░░ 0–8
          mukana työllisyyspalvelut    ░░░░░░░░░░░░░ 0–8
          mukana terveydenhoitaja      ░░░░░░░░░░░░░ 0–8
         Siirtopalaveri pidetty        ░░░░░░ <5
          palaveri: oppilaitos         ░░░░░░ <5
          palaveri: Kela               ░░░░░░ <5
          palaveri: etsivä nuorisotyö  ░░░░░░ <5
          palaveri: aikuissosiaalityö  ░░░░░░ <5
          palaveri: työllisyyspalvelut ░░░░░░ <5
          palaveri: terveydenhoitaja   ░░░░░░ <5
         Päättyneet siirtymät           ei tietoa
          kiinnittyi                    ei tietoa
          keskeytti                     ei tietoa
         █ tarkka luku   ░ väli, jolla luku on                                       ↓
        """)
    var small = self.desk(size: .small)
    small.press(.character("p"))
    #expect(
      small.shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti

        >Osallistuneet asiakkaat      ███████████████████████ 24
          mukana oppilaitos           ███████████████░░░░░░░░ 16–24
          mukana Kela                 ████████░░░░░░░ 8–16
          mukana etsivä nuorisotyö    ███████████████░░░░░░░░ 16–24
          mukana aikuissosiaalityö    ░░░░░░░░ 0–8
          mukana työllisyyspalvelut   ░░░░░░░░ 0–8
          mukana terveydenhoitaja     ░░░░░░░░ 0–8
         Siirtopalaveri pidetty       ░░░░ <5
          palaveri: oppilaitos        ░░░░ <5
          palaveri: Kela              ░░░░ <5
          palaveri: etsivä nuorisotyö ░░░░ <5
         █ tarkka luku   ░ väli, jolla luku on                   ↓
        """)
    // The chosen one is marked and in sight, and so is that there is more.
    for _ in 0..<4 { small.press(.down) }
    #expect(small.shown.contains("\n> mukana aikuissosiaalityö"))
    while small.state.list.selection != MeasuresScreen.lines(small.state, small.world).last?.id {
      let before = small.state.list.selection
      small.press(.down)
      if small.state.list.selection == before { break }
    }
    #expect(small.shown.contains("\n>") && small.shown.hasSuffix("↑"))
  }

  @Test func aLineOverTime() {
    var desk = desk()
    desk.press(.character("v"))
    #expect(
      desk.shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti

         Osallistuneet asiakkaat, kolmanneksittain
          20┤
            │
            │
            │
            │
            │                                          ●                       ┬
          10┤                                                                  │
            │                                                                  ┴
            │      ●···········●
            │
            │                              ┬                       ┬
            │                              │                       │
           0┤                              ┴                       ┴
            └────────────────────────────────────────────────────────────────────────
                 1–4         5–8         9–12        1–4         5–8         9–12
             2025                                2026
                  7           6           <5          12          <5         8–12
        """)
    var small = self.desk(size: .small)
    small.press(.character("v"))
    #expect(
      small.shown == """
         1.1.–31.12.2026   alle 5 ei näy   Luvut 31.12.2026 asti

         Osallistuneet asiakkaat, kolmanneksittain
          20┤
            │
            │                               ●                 ┬
          10┤                                                 │
            │    ●········●                                   ┴
            │                      ┬                 ┬
           0┤                      ┴                 ┴
            └──────────────────────────────────────────────────────
                1–4      5–8     9–12      1–4      5–8     9–12
             2025                       2026
                 7        6       <5       12       <5      8–12
        """)
    small.press(.character("a"))
    #expect(small.shown.contains("Osallistuneet asiakkaat, vuosittain"))
    #expect(small.shown.contains("2026"))
    small.press(.escape)
    #expect(small.state.shape == .table && !small.hasLeft)
  }

  @Test func periodsAreChosen() {
    var desk = desk()
    let cases: [(Key, String)] = [
      (.character("1"), "1.1.–30.4.2026"), (.character("2"), "1.1.–31.8.2026"),
      (.left, "1.1.–31.8.2025"), (.character("3"), "1.1.–31.12.2025"),
      (.right, "1.1.–31.12.2026"),
    ]
    for (key, words) in cases {
      desk.press(key)
      #expect(desk.shown.hasPrefix(" " + words + " "), "\(key)")
    }
    desk.press(.character("o"))
    desk.type("15.2.2026")
    desk.press(.enter)
    desk.type("14.2.2026")
    desk.press(.enter)
    #expect(desk.said == ["Loppu on ennen alkua. Kirjoita myöhempi päivä."])
    for _ in 0..<12 { desk.press(.backspace) }
    desk.type("2.6.2026")
    desk.press(.enter)
    #expect(desk.shown.hasPrefix(" 15.2.–2.6.2026 "))
    // A period that has not begun to be told of.
    desk.press(.right)
    #expect(desk.shown.contains("kesken"))
  }

  /// The arrows stay among the years in which there is anything.
  @Test func theArrowsStayWhereThereIsAnything() {
    var desk = desk()
    for _ in 0..<90 { desk.press(.left) }
    #expect(desk.shown.hasPrefix(" 1.1.–31.12.2025 "), "\(desk.shown)")
    for _ in 0..<90 { desk.press(.right) }
    #expect(desk.shown.hasPrefix(" 1.1.–31.12.2027 "), "\(desk.shown)")
    desk.press(.left)
    #expect(desk.shown.hasPrefix(" 1.1.–31.12.2026 "))
    // Days of one's own go along.
    desk.press(.character("o"))
    desk.type("15.2.1999")
    desk.press(.enter)
    desk.type("2.6.1999")
    desk.press(.enter, .right)
    #expect(desk.shown.hasPrefix(" 15.2.–2.6.2025 "), "\(desk.shown)")
    // The line over the years begins where there is something, too.
    desk.press(.character("v"), .character("a"))
    #expect(desk.shown.contains("2025") && !desk.shown.contains("2024"), "\(desk.shown)")
  }

  /// Where only bounds are told it is said of which days the number would be told.
  @Test(arguments: [Size.standard, .small]) func itIsSaidWhichDaysTellTheNumber(_ size: Size) {
    var desk = desk(size: size)
    desk.press(.character("o"))
    desk.type("1.2.2026")
    desk.press(.enter)
    desk.type("31.3.2026")
    desk.press(.enter, .enter)
    #expect(
      desk.shown.contains("Tarkka luku näkyy jaksolta 1.1.–30.4.2026."), "\(desk.shown)")
    desk.press(.character("2"))
    #expect(
      desk.shown.contains("Tarkka luku näkyy jaksolta 1.1.–31.12.2026."), "\(desk.shown)")
    desk.press(.character("3"))
    #expect(!desk.shown.contains("Tarkka"), "\(desk.shown)")
  }

  @Test func aHigherThresholdHidesMore() {
    var desk = desk()
    desk.press(.character("r"))
    #expect(desk.world.smallestCount == 10)
    // Seven with a responsible worker and five without are both few by now.
    #expect(desk.shown.contains("0–24") && !desk.shown.contains("7–11"))
    desk.press(.character("r"), .character("r"))
    #expect(desk.world.smallestCount == 5)
  }

  @Test func aTableGoesToAFile() throws {
    var desk = desk()
    desk.press(.character("x"), .enter)
    let order = try #require(desk.written.first)
    #expect(order.path == "mittarit.csv")
    let text = String(decoding: order.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}Mittari;Jakso alkaa;Jakso päättyy;Määrä;"))
    #expect(text.contains("Osallistuneet asiakkaat;1.1.2026;31.12.2026;24;24;24;;;5\r\n"))
  }

  @Test func beforeAnythingIsCountedItIsSaidSo() {
    let world = World.sample()
    var desk = ScreenDriver(MeasuresScreen.self, MeasuresScreen.open(world), world)
    #expect(desk.shown.contains("Lasketaan…"))
    desk.press(.enter, .character("p"), .character("x"), .character("r"))
    #expect(desk.said.allSatisfy { $0 == "Lasketaan…" } && desk.written.isEmpty)
  }
}
