import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The sheet of a member")
struct MemberSheetTests {
  @Test func theSheetOfAMemberAtFullSize() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Olli Ohjaaja")
    worker.press(.enter)
    #expect(
      worker.screen == """
         Kokoonpano   Olli Ohjaaja                                          Tallennettu
        ────────────────────────────────────────────────────────────────────────────────

         > Nimi             Olli Ohjaaja
           Paikka           ● Oppilaitos  ○ Kela  ○ Etsivä nuorisotyö
                            ○ Aikuissosiaalityö  ○ Työllisyyspalvelut
                            ○ Terveydenhoitaja  ○ Erikoissairaanhoito  ○ Muu taho
           Organisaatio     Rannikon opisto
           Tehtävänimike
           Sähköposti
           Puhelin
           Sijainen         ○ ei ole  ● Sari Sijainen  ○ Kaija Keksitty  ○ Eeva Etsivä
                            ○ Maija Mäki  ○ Tiina Taivas
           Tieto myös       Kenelle muulle kerrotaan?
           Alkaen           toistaiseksi
           Viimeinen päivä  toistaiseksi
           Kieli            ● ryhmän kieli  ○ suomi  ○ ruotsi  ○ englanti
           Koollekutsuja    ● Ei  ○ Kyllä (nyt Eeva Etsivä)
           Yhteyshenkilö    ○ Ei  ● Kyllä



        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   Esc Takaisin   F1 Ohje
        """)
  }

  @Test(arguments: [
    ("> Nimi", RosterChange.renameMember("mkaija", "Uusi")),
    ("> Organisaatio", .setOrganisation("mkaija", "Uusi")),
    ("> Tehtävänimike", .setRole("mkaija", "Uusi")),
    ("> Sähköposti", .setEmail("mkaija", "Uusi")), ("> Puhelin", .setPhone("mkaija", "Uusi")),
    ("> Tieto myös", .noteInformed("mkaija", "Uusi")),
  ])
  func aTextIsSavedWhenItIsLeft(row: String, change: RosterChange) {
    var worker = Worker.atRoster()
    worker.goDown(to: "Kaija Keksitty")
    worker.press(.enter)
    worker.goDown(to: row)
    worker.press(.enter)
    worker.retype("Uusi")
    #expect(worker.drafts.count == 1)
    worker.press(.tab)
    #expect(worker.changes == [.roster(change)])
    #expect(worker.drafts.isEmpty)
  }

  @Test(arguments: [
    ("> Paikka", RosterChange.moveToSeat("mkaija", .outreach)),
    ("> Sijainen", .setSubstitute("mkaija", "molli")),
    ("> Kieli", .setLanguage("mkaija", .finnish)),
    ("> Koollekutsuja", .nameConvener("mkaija")),
    ("> Yhteyshenkilö", .nameContactPerson("mkaija")),
  ])
  func aChoiceIsSavedWhenItIsLeft(row: String, change: RosterChange) {
    var worker = Worker.atRoster()
    worker.goDown(to: "Kaija Keksitty")
    worker.press(.enter)
    worker.goDown(to: row)
    worker.press(.right, .up)
    #expect(worker.changes == [.roster(change)])
  }

  @Test func aPeriodIsWrittenAsPeopleWriteDays() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Kaija Keksitty")
    worker.press(.enter)
    worker.goDown(to: "> Viimeinen päivä")
    worker.press(.enter)
    worker.retype("30.6.27")
    worker.press(.escape)
    #expect(worker.changes == [.roster(.setPeriod("mkaija", from: nil, until: Day(2027, 6, 30)))])
    worker.press(.enter)
    worker.retype("joskus")
    worker.press(.escape)
    #expect(worker.changes.count == 1)
    #expect(worker.screen.contains("Päivästä ei saa selvää."))
    #expect(worker.screen.contains("joskus"))
  }

  @Test func aFailedSaveKeepsTheTextOnTheSheet() {
    var worker = Worker.atRoster()
    worker.isDeskAway = true
    worker.goDown(to: "Kaija Keksitty")
    worker.press(.enter, .enter)
    worker.retype("Kaija Uusi")
    worker.press(.escape)
    let ticket = worker.unanswered[0].ticket
    worker.unanswered = []
    worker.hear(.failed(ticket: ticket, Trouble(.readOrWriteFailed)))
    #expect(worker.screen.contains("Kaija Uusi"))
    #expect(worker.screen.contains("ei tallessa"))
    #expect(worker.drafts["members/mkaija/name"] == "Kaija Uusi")
  }
}
