import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("Members from a table")
struct MemberImportTests {
  private static let table = MemberTable(
    columns: [.name, .party, .phone, .substitute, .from, nil],
    unknownHeadings: ["Kengännumero"],
    lines: [
      MemberLine(number: 2, cells: ["Siiri Satunen", "Aikuissosiaalityö", "+358 40 1"]),
      MemberLine(number: 3, cells: ["Olli Ohjaaja", "Oppilaitos", "050 2"]),
      MemberLine(number: 5, cells: ["Rikki Rivi", "Poliisi", "", "Nobody", "1/2/2027"]),
      MemberLine(number: 6, cells: ["Kaija Keksitty", "Kela"]),
    ])

  private func asking(size: Size = .standard, _ language: Language = .finnish) -> Worker {
    var worker = Worker(Office.world(Office.casebook(), language, size: size), at: .roster)
    worker.press("i")
    return worker
  }

  /// The preview of a table, as when the file has been read.
  private func preview(
    _ table: MemberTable = table, size: Size = .standard, _ language: Language = .finnish
  ) -> Worker {
    var worker = asking(size: size, language)
    worker.type("~/jasenet.csv")
    worker.press(.ctrl("s"))
    worker.hear(.members(ticket: worker.readings.last?.ticket ?? 0, table))
    return worker
  }

  @Test func asksForTheFileFirst() {
    #expect(
      asking().screen == """
         Tuo jäseniä                                                        Tallennettu
        ────────────────────────────────────────────────────────────────────────────────

           Jäsenet tiedostosta
           Taulukko CSV-muodossa, ensimmäisellä rivillä otsikot: Nimi, Paikka,
           Organisaatio, Sähköposti, Puhelin… Näet ensin, mitä muuttuisi. Mitään ei
           tallenneta ennen kuin hyväksyt sen.
         > Tiedosto  esim. ~/jasenet.csv
                     [ Näytä, mitä muuttuisi ]













        ────────────────────────────────────────────────────────────────────────────────
         Enter Seuraava   Esc Valmis   F1 Ohje
        """)
    var worker = asking()
    worker.press(.enter, .enter)
    #expect(worker.screen.contains("Kirjoita ensin tiedoston nimi.") && worker.readings.isEmpty)
    worker.type("lista.csv")
    worker.press(.enter, .enter)
    #expect(worker.readings.map(\.path) == ["lista.csv"])
    #expect(worker.screen.contains("[ Tiedostoa luetaan… ]"))
    // A share that never answers holds nobody.
    worker.press(.escape)
    worker.hear(.members(ticket: worker.readings[0].ticket, Self.table))
    #expect(worker.screen.contains("[ Näytä, mitä muuttuisi ]"))
  }

  @Test func showsEveryLineBeforeAnythingIsSaved() {
    let worker = preview()
    #expect(
      worker.screen == """
         Tuo jäseniä                                                        Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          ~/jasenet.csv
          4 riviä: 1 uusi, 1 muuttuu, 1 ennallaan, 1 virheellinen
          1 virheellinen rivi jää pois.
          Ei oteta mukaan: Kengännumero
           Rivi  Nimi                  Mitä tapahtuu
              2  Siiri Satunen         uusi: Aikuissosiaalityö, +358 40 1
              3  Olli Ohjaaja          muuttuu: Puhelin: 050 2
        >     5  Rikki Rivi            virhe: Paikkaa ”Poliisi” ei ole. Muille käy: Mu…
              6  Kaija Keksitty        ennallaan





        ────────────────────────────────────────────────────────────────────────────────
          Rivi 5: virhe: Paikkaa ”Poliisi” ei ole. Muille käy: Muu taho. Alkaen:
          ”1/2/2027” ei ole päivä. Kirjoita näin: 1.8.2026. Sijaista ”Nobody” ei ole
          jäsenissä eikä tiedostossa.


        ────────────────────────────────────────────────────────────────────────────────
         Y Tallenna 2 riviä   N Toinen tiedosto   ? Ohje   Esc Takaisin
        """)
    #expect(worker.changes.isEmpty)
  }

  @Test func showsEveryLineOnAZoomedProjector() {
    #expect(
      preview(size: .small).screen == """
         Tuo jäseniä                                    Tallennettu
        ────────────────────────────────────────────────────────────
          ~/jasenet.csv
          4 riviä: 1 uusi, 1 muuttuu, 1 ennallaan, 1 virheellinen
          1 virheellinen rivi jää pois.
          Ei oteta mukaan: Kengännumero
           Rivi  Nimi                  Mitä tapahtuu
              2  Siiri Satunen         uusi: Aikuissosiaalityö, +3…
              3  Olli Ohjaaja          muuttuu: Puhelin: 050 2
        >     5  Rikki Rivi            virhe: Paikkaa ”Poliisi” ei…
              6  Kaija Keksitty        ennallaan

        ────────────────────────────────────────────────────────────
          Rivi 5: virhe: Paikkaa ”Poliisi” ei ole. Muille käy:
          Muu taho. Alkaen: ”1/2/2027” ei ole päivä. Kirjoita
          näin: 1.8.2026. Sijaista ”Nobody” ei ole jäsenissä eikä …
        ────────────────────────────────────────────────────────────
         Y Tallenna 2 riviä   N Toinen tiedosto   ? Ohje
        """)
  }

  /// A cell of a table makes nobody convener: that is asked, and answered by its own key.
  @Test func theConvenerOfATableIsAskedAbout() throws {
    let table = MemberTable(
      columns: [.name, .party, .convener], unknownHeadings: [],
      lines: [MemberLine(number: 2, cells: ["Siiri Satunen", "Aikuissosiaalityö", "kyllä"])])
    for size in [Size.standard, .small] {
      var worker = preview(table, size: size)
      #expect(worker.screen.contains("Vain V vaihtaa: Koollekutsuja: "), "\(worker.screen)")
      worker.press("v")
      #expect(worker.screen.contains("  Vaihtuu: Koollekutsuja: "), "\(worker.screen)")
      #expect(worker.screen.contains("uusi: Aikuissosiaalityö, K"), "\(worker.screen)")
      worker.press("vy")
      guard case .roster(.importMembers(_, _, nil))? = worker.changes.last else {
        Issue.record("named unasked: \(worker.changes)")
        return
      }
      worker = preview(table, size: size)
      worker.press("vy")
      guard case .roster(.importMembers(let entries, nil, let convener?))? = worker.changes.last
      else {
        Issue.record("not named: \(worker.changes)")
        return
      }
      #expect(convener == entries.first?.id)
    }
  }

  @Test func theYesSavesAllGoodLinesAsOneChange() throws {
    var worker = preview()
    worker.press(.enter)
    #expect(worker.changes.isEmpty && worker.screen.contains("Y tallentaa rivit."))
    worker.press("y")
    #expect(worker.changes.count == 1 && worker.bases == [1])
    guard case .roster(.importMembers(let entries, _, _))? = worker.changes.first else {
      Issue.record("no list: \(worker.changes)")
      return
    }
    #expect(entries.map(\.name) == ["Siiri Satunen", nil])
    #expect(entries.map(\.phone) == ["+358 40 1", "050 2"])
    #expect(worker.screen.contains("Kokoonpano on tallennettu: 1 uusi jäsen, 1 jäsen muuttui."))
    #expect(worker.screen.contains("3  Olli Ohjaaja          muuttuu: Puhelin: 050 2"))
    // Once is enough.
    worker.press("y")
    #expect(worker.changes.count == 1)
    worker.press(.escape)
    #expect(worker.app.top?.destination == .roster)
    #expect(worker.screen.contains("Siiri Satunen"))
  }

  @Test func goesBackWithoutSaving() {
    var worker = preview()
    worker.press(.escape)
    #expect(worker.screen.contains("> Tiedosto  ~/jasenet.csv"))
    worker.press(.escape, .escape)
    #expect(worker.app.top?.destination == .roster && worker.changes.isEmpty)
  }

  @Test func whatOthersSaveMeanwhileIsSeen() {
    var worker = preview()
    worker.others { $0.roster?.value.members["molli"]?.phone = "050 2" }
    #expect(worker.screen.contains("4 riviä: 1 uusi, 2 ennallaan, 1 virheellinen"))
    #expect(worker.screen.contains("Y Tallenna 1 rivi"))
  }

  @Test func whatIsRefusedIsSaidAndCanBeTriedAgain() {
    var worker = preview()
    worker.isDeskAway = true
    worker.press("y")
    #expect(worker.screen.contains("Tallennetaan…"))
    worker.press("y")
    #expect(worker.changes.count == 1)
    worker.hear(.refused(ticket: worker.unanswered[0].ticket, .memberRoleEnded))
    #expect(worker.screen.contains("Henkilön tehtävä ryhmässä on päättynyt."))
    worker.isDeskAway = false
    worker.unanswered = []
    worker.press("y")
    #expect(worker.screen.contains("Kokoonpano on tallennettu"))
  }

  @Test func nothingNewIsNothingToSave() {
    let table = MemberTable(
      columns: [.name, .party], unknownHeadings: [],
      lines: [MemberLine(number: 2, cells: ["Kaija Keksitty", "Kela"])])
    var worker = preview(table)
    #expect(worker.screen.contains("Tiedostossa ei ole mitään uutta tallennettavaa."))
    worker.press("y")
    #expect(worker.changes.isEmpty)
  }

  @Test(arguments: [
    (FileProblem.notThere, "Tiedostoa ”puuttuu.csv” ei ole."), (.isFolder, "on kansio."),
    (.notAFile, "ei ole tavallinen tiedosto."), (.notText, "ei ole tekstiä."),
    (.tooLarge(megabytes: 2), "liian suuri"),
  ])
  func aFileThatCannotBeReadIsNamedAtItsField(problem: FileProblem, words: String) {
    var worker = asking()
    worker.type("puuttuu.csv")
    worker.press(.ctrl("s"))
    worker.hear(.failed(ticket: worker.readings[0].ticket, problem, path: "puuttuu.csv"))
    #expect(worker.screen.contains(words), "\(worker.screen)")
    #expect(worker.screen.contains("> Tiedosto  puuttuu.csv"))
    worker.type("x")
    #expect(!worker.screen.contains(words))
  }

  @Test(arguments: Language.allCases)
  func everyFaultAndFileProblemHasItsWords(_ language: Language) {
    let texts = Texts.of(language)
    let faults: [LineFault] = [
      .unfinished, .tooManyCells, .nameMissing, .partyMissing, .partyUnknown("a"), .studentSeat,
      .memberAmbiguous("a"), .idUnclear("a"), .twice(line: 2), .emailUnclear("a"),
      .phoneMangled("a"), .dayUnclear(.from, "a"), .dateOrder, .languageUnknown("a"),
      .answerUnclear(.convener, "a"), .substituteUnknown("a"), .substituteAmbiguous("a"),
      .substituteSelf, .officeTwice(.convener, line: 2), .officeNotSeated(.convener),
      .tooLong(.name, limit: 500),
    ]
    let words = faults.map(texts.roster.list.fault)
    #expect(Set(words).count == faults.count)
    for text in words { #expect(text.hasSuffix(".") && text.count <= 78, "\(text)") }
    let problems: [FileProblem] = [
      .notThere, .noFolder, .isFolder, .notAFile, .tooLarge(megabytes: 2), .unreadable(errno: 13),
      .unwritable(errno: 28), .alreadyThere, .notText, .empty, .noHeadings, .noNames,
      .headingTwice("a"), .tooManyLines(limit: 500),
    ]
    let told = problems.map { texts.files.words($0, "~/jasenet.csv") }
    #expect(Set(told.map(\.happened)).count == problems.count)
    for parts in told {
      #expect(!parts.data.isEmpty && !parts.advice.isEmpty)
      let line = "! " + parts.happened + " " + parts.advice
      #expect(Wrap.lines(line, width: 78).count <= 3, "\(line)")
    }
  }
}
