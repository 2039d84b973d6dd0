import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The roster to files")
struct RosterExportTests {
  private func open(size: Size = .standard) -> Worker {
    var worker = Worker(Office.world(Office.casebook(), size: size), at: .roster)
    worker.press("x")
    return worker
  }

  @Test func asksWhatAndWhere() {
    #expect(
      open(size: .small).screen == """
         Vie kokoonpano                                 Tallennettu
        ────────────────────────────────────────────────────────────

           Kokoonpano tiedostoon
           Taulukossa ovat kaikki jäsenet, myös päättyneet ja
           myöhemmin aloittavat. Se avautuu Excelissä, ja sen voi
           tuoda takaisin. Osoitekorteissa ovat nykyiset jäsenet.
         > Mitä viedään
             ● molemmat  ○ taulukko (CSV)  ○ osoitekortit (vCard)
           Tiedosto
             ~/kokoonpano
           [ Tallenna ]




        ────────────────────────────────────────────────────────────
         Väli Valitse   ? Ohje   Esc Takaisin
        """)
  }

  @Test(arguments: [
    (
      0, "~/kokoonpano",
      [RosterFile(.table, path: "~/kokoonpano.csv"), RosterFile(.cards, path: "~/kokoonpano.vcf")]
    ),
    (1, "lista.csv", [RosterFile(.table, path: "lista.csv")]),
    (2, "/tmp/Kortit.VCF", [RosterFile(.cards, path: "/tmp/Kortit.vcf")]),
  ])
  func writesWhatWasChosen(choice: Int, path: String, files: [RosterFile]) {
    var worker = open()
    for _ in 0..<choice { worker.press(.right) }
    worker.press(.down, .enter)
    worker.retype(path)
    worker.press(.enter, .enter)
    #expect(worker.writings.map(\.files) == [files])
    #expect(worker.screen.contains("[ Tallennetaan… ]"))
    worker.press(.enter)
    #expect(worker.writings.count == 1)
    worker.hear(.written(ticket: worker.writings[0].ticket, paths: ["/koti/lista.csv"]))
    #expect(worker.screen.contains("Tallennettu: /koti/lista.csv"))
    #expect(worker.changes.isEmpty)
  }

  @Test func whatIsThereAlreadyIsNotWrittenOver() {
    var worker = open()
    worker.press(.ctrl("s"))
    worker.hear(
      .failed(ticket: worker.writings[0].ticket, .alreadyThere, path: "~/kokoonpano.csv"))
    #expect(worker.screen.contains("vanhan päälle ei kirjoiteta"))
    #expect(worker.screen.contains("> Tiedosto      ~/kokoonpano"))
    worker.retype(" ")
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("Kirjoita ensin tiedoston nimi."))
    #expect(worker.writings.count == 1)
  }
}
