import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The roster")
struct RosterTests {
  @Test func theSeatsAtFullSize() {
    #expect(
      Worker.atRoster().screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               Organisaatio           Sijainen
          Opiskelija          omalla vuorollaan
        > Oppilaitos          Olli Ohjaaja        Rannikon opisto        Sari Sijainen
                              Sari Sijainen       Rannikon opisto
          Kela                Kaija Keksitty      Kela
          Etsivä nuorisotyö   Eeva Etsivä         Rannikon kaupunki
          Aikuissosiaalityö   – ei ketään –
          Työllisyyspalvelut  Maija Mäki          Työllisyyspalvelut
          Terveydenhoitaja    Tiina Taivas        Hyvinvointialue
         Päättyneet
          Kela                Väinö Vanha                            1.8.2024–30.6.2026






        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   N Uusi   D Mitä tekee   C Koollekutsuja   I Tuo   X Vie   ? Ohje
        """)
  }

  @Test func theSeatsOnAZoomedProjector() {
    #expect(
      Worker.atRoster(size: .small).screen == """
         Kokoonpano                                     Tallennettu
        ────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen              Organisaatio
          Opiskelija          omalla vuorollaan
        > Oppilaitos          Olli Ohjaaja       Rannikon opisto
                              Sari Sijainen      Rannikon opisto
          Kela                Kaija Keksitty     Kela
          Etsivä nuorisotyö   Eeva Etsivä        Rannikon kaupunki
          Aikuissosiaalityö   – ei ketään –
          Työllisyyspalvelut  Maija Mäki         Työllisyyspalvelut
          Terveydenhoitaja    Tiina Taivas       Hyvinvointialue
         Päättyneet
          Kela                Väinö Vanha        1.8.2024–30.6.2026
        ────────────────────────────────────────────────────────────
         Enter Avaa  N Uusi  D Mitä tekee  C Koollekutsuja  ? Ohje
        """)
  }

  @Test func theDutiesOfASeatAreOneKeyAway() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Etsivä nuorisotyö")
    worker.press("d")
    #expect(
      worker.screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               ┌─ Etsivä nuorisotyö ────────────────┐
          Opiskelija          omalla vuorollaan   │ – Pitää huolen, että seuraava aika │
          Oppilaitos          Olli Ohjaaja        │   on sovittu.                      │
                              Sari Sijainen       │ – Peruu tapaamisen, jos asiakkaita │
          Kela                Kaija Keksitty      │   ei ole, ja kertoo samalla        │
        > Etsivä nuorisotyö   Eeva Etsivä         │   seuraavan ajan.                  │
          Aikuissosiaalityö   – ei ketään –       │ – Järjestää ylimääräisen           │
          Työllisyyspalvelut  Maija Mäki          │   tapaamisen, kun oppilaitos       │
          Terveydenhoitaja    Tiina Taivas        │   pyytää.                          │
         Päättyneet                               │ Kaikkien yhteiset                  │
          Kela                Väinö Vanha         │ – Tulee tapaamisiin.               │
                                                  │ – Tekee suunnitelmaa yhdessä       │
                                                  │   opiskelijan kanssa.              │
                                                  │ – Sopii muiden kanssa, kuka        │
                                                  │   vastaa.                          │
                                                  │ – Seuraa, miten suunnitelma        │
                                                  └────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   N Uusi   D Mitä tekee   C Koollekutsuja   I Tuo   X Vie   ? Ohje
        """)
    worker.press("d")
    #expect(!worker.screen.contains("Tulee tapaamisiin."))
  }

  @Test func whoHasSatInASeatIsOneKeyAway() {
    var casebook = Office.casebook()
    casebook.roster?.value.members["mkaija"]?.from = Day(2026, 9, 1)
    var worker = Worker.atRoster(casebook: casebook)
    worker.goDown(to: "Kaija Keksitty")
    worker.press("h")
    #expect(
      worker.screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               ┌─ Ketkä ja milloin ─────────────────┐
          Opiskelija          omalla vuorollaan   │ Kaija Keksitty                     │
          Oppilaitos          Olli Ohjaaja        │   1.9.2026–                        │
                              Sari Sijainen       │ – ei ketään –                      │
        > Kela                Kaija Keksitty      │   1.7.2026–31.8.2026               │
          Etsivä nuorisotyö   Eeva Etsivä         │ Väinö Vanha                        │
          Aikuissosiaalityö   – ei ketään –       │   1.8.2024–30.6.2026               │
          Työllisyyspalvelut  Maija Mäki          │                                    │
          Terveydenhoitaja    Tiina Taivas        │                                    │
         Päättyneet                               │                                    │
          Kela                Väinö Vanha         │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  └────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   N Uusi   D Mitä tekee   C Koollekutsuja   I Tuo   X Vie   ? Ohje
        """)
    worker.goDown(to: "Aikuissosiaalityö")
    #expect(worker.screen.contains("│ Tällä paikalla ei ole ollut        │"))
    #expect(worker.screen.contains("│ ketään.                            │"))
    // The duties take the same place, and each key closes its own.
    worker.press("d")
    #expect(!worker.screen.contains("Ketkä ja milloin"))
    worker.press("hh")
    #expect(!worker.screen.contains("Ketkä ja milloin"))
  }

  @Test func theLastDayOfAMemberIsSeenBeforeItComes() {
    var casebook = Office.casebook()
    casebook.roster?.value.members["mkaija"]?.until = Day(2026, 12, 31)
    let line = Worker.atRoster(casebook: casebook).screen.split(separator: "\n").first {
      $0.contains("Kaija Keksitty")
    }
    #expect(
      line == "  Kela                Kaija Keksitty      Kela                      –31.12.2026")
  }

  @Test func theLanguageOfTheGroupIsChosen() {
    var worker = Worker.atRoster()
    worker.press("r")
    worker.press(.escape, .down, .right, .up)
    #expect(worker.changes == [.roster(.setGroupLanguage(.swedish))])
  }

  @Test func anEndedContactPersonIsShownAsMissing() {
    var casebook = Office.casebook()
    casebook.roster?.value.contactPerson = "mvanha"
    #expect(Worker.atRoster(casebook: casebook).screen.contains("Yhteyshenkilö ei nimetty"))
  }

  @Test(arguments: Language.allCases, [Size.standard, .small])
  func allDutiesFitBesideTheirSeat(language: Language, size: Size) {
    var worker = Worker(Office.world(Office.casebook(), language, size: size), at: .roster)
    worker.press("d")
    for _ in 0..<8 {
      let line = worker.grid.line(worker.grid.cursor?.row ?? 0)
      let party = Party.standing.first { line.contains(worker.app.world.name(of: $0).prefix(12)) }
      for duty in (party ?? .school).duties + Duty.shared {
        let text = worker.app.world.texts.roster.duty(duty)
        #expect(worker.screen.contains(text.prefix(16)), "\(duty) beside \(line)")
      }
      worker.press(.down)
    }
  }

  @Test func groupAndSeatsAreRenamed() {
    var worker = Worker.atRoster()
    worker.press("r")
    worker.retype("Kokkolan ryhmä")
    worker.press(.escape, .escape)
    worker.goDown(to: "Työllisyyspalvelut")
    worker.press("m")
    worker.press(.enter)
    worker.retype("Ohjaamo")
    worker.press(.escape, .escape)
    let name = PartyName(
      finnish: "Ohjaamo", swedish: "Sysselsättningstjänster", english: "Employment services")
    #expect(
      worker.changes == [
        .roster(.nameGroup("Kokkolan ryhmä")), .roster(.nameParty(.employment, name)),
      ])
    #expect(worker.screen.contains("Kokkolan ryhmä"))
    #expect(worker.screen.contains("> Ohjaamo             Maija Mäki"))
  }

  @Test func theStudentsSeatIsNotFilledHere() {
    var worker = Worker.atRoster()
    worker.press(.home)
    worker.press("n")
    #expect(worker.screen.contains("hän on mukana omalla vuorollaan"))
  }

  @Test func everyKeyHasWordsInEveryLanguage() {
    for language in Language.allCases {
      let world = Office.world(Office.casebook(), language)
      let entries = RosterScreen.keys(RosterScreen.open(world), world).entries
      #expect(entries.allSatisfy { !$0.help.label.isEmpty && !$0.help.words.isEmpty })
      #expect(
        entries.map { $0.keys.map(\.name) }
          == RosterScreen.keys(RosterScreen.open(world), Office.world(Office.casebook())).entries
          .map { $0.keys.map(\.name) })
    }
  }
}
