import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The region's checklist as it is read and written.
@Suite struct RegionScreenTests {
  private func desk(
    _ region: RegionChecklist? = Sample.region, size: Size = .standard,
    in language: Language = .finnish
  ) -> ScreenDriver<RegionScreen> {
    var world = World.sample(size: size, in: language)
    world.casebook.checklistOfRegion = region.map { Held($0, version: 4) }
    return ScreenDriver(RegionScreen.self, RegionScreen.open(nil, world), world)
  }

  private func region(_ desk: ScreenDriver<RegionScreen>) -> RegionChecklist {
    desk.world.casebook.checklistOfRegion?.value ?? RegionChecklist()
  }

  private func edit(
    _ part: RegionPart, _ region: RegionChecklist? = Sample.region
  ) -> ScreenDriver<RegionScreen> {
    var world = World.sample()
    world.casebook.checklistOfRegion = region.map { Held($0, version: 4) }
    return ScreenDriver(RegionScreen.self, RegionScreen.open(part, world), world)
  }

  /// All that is written of a part is read on the whole screen, as far as it goes, at every size.
  @Test(arguments: [Size.standard, .small])
  func aPartIsReadWhole(_ size: Size) throws {
    var region = Sample.region
    let id = try #require(region.agreements.sorted.first?.id)
    region.agreements[id]?.contact = "Petra Puuhakas"
    region.agreements[id]?.from = Sample.day(2026, 9, 1)
    region.agreements[id]?.until = Sample.day(2027, 8, 31)
    for number in 1...9 {
      var row = EmployerAgreement(
        id: ID("av\(number)")!, order: "z\(number)", employer: "Työnantaja \(number)")
      row.content = "Työkokeilut"
      region.agreements[row.id] = row
    }
    var desk = desk(region, size: size)
    for _ in 0..<8 { desk.press(.down) }
    desk.press(.character("l"))
    #expect(desk.screen.contains("Sopimukset työnantajien kanssa"), "\(desk.screen)")
    #expect(desk.screen.contains("1.9.2026–31.8.2027"), "\(desk.screen)")
    #expect(desk.screen.contains("Petra Puuhakas"), "\(desk.screen)")
    #expect(!desk.screen.contains("Työnantaja 9"))
    for _ in 0..<4 { desk.press(.pageDown) }
    #expect(desk.screen.contains("Työnantaja 9"), "\(desk.screen)")
    desk.press(.home)
    #expect(!desk.screen.contains("Työnantaja 9"))
    desk.press(.escape)
    #expect(desk.screen.contains("Konsensussopimus"), "\(desk.screen)")
    // Beside the list the same is read a page at a time.
    if size == .standard {
      for _ in 0..<4 { desk.press(.pageDown) }
      #expect(desk.screen.contains("Työnantaja 9"), "\(desk.screen)")
    }
    desk.press(.character("h"))
    #expect(desk.went.last == .history(.region))
  }

  @Test func sevenPointsWithWhereTheyStand() {
    #expect(
      desk(size: .small).shown == """
         Seitsemän kohtaa   käytössä 1/7, työn alla 1
        >   1 Yhteinen tahtotila                           käytössä
            2 Verkoston rakenne ja toimintatapa         ei arvioitu
            3 Tarpeen tunnistaminen ja arviointi        ei arvioitu
            4 Palveluketjut                             ei arvioitu
            5 Näyttöön perustuva työhönvalmennus        ei arvioitu
          ! 6 Yhteistyö työnantajien kanssa         1.2.  työn alla
            7 Osallisuus työelämän ulkopuolella         ei arvioitu
         Verkosto ja sopimukset
            Verkoston tavoite ja johdon tuki               1.9.2026
            Sopimukset työnantajien kanssa               voimassa 1
            Konsensussopimus                     allekirjoittanut 1
        """)
    // Beside the chosen point's page the long names give way to where they stand.
    let page = desk().shown
    for words in ["2 Verkosto ja toimintatapa", "7 Osallisuus työn ulkopuolella   "] {
      #expect(page.contains(words), "\(words)\n\(page)")
    }
    let wide = desk(in: .swedish).shown
    for words in [
      "2 Nätverket och arbetssättet", "3 Bedömning av stödbehov   ",
      "i bruk 1/7, på gång 1", "6 Samarbete med arbetsgivare", "Vad som visar det", "Strategia",
    ] { #expect(wide.contains(words), "\(words)\n\(wide)") }
  }

  @Test func aPointIsWritten() {
    var desk = edit(.point(.network), nil)
    desk.press(.right, .right, .right, .down)
    desk.type("Kokoukset joka kuukausi")
    desk.press(.tab)
    desk.type("Kehitysjohtaja")
    desk.press(.tab, .tab)
    desk.type("1.3.2027")
    desk.press(.tab, .escape, .escape)
    let entry = region(desk)[.network]
    #expect(entry.state == .inPlace && entry.owner == "Kehitysjohtaja", "\(desk.shown)")
    #expect(entry.evidence == "Kokoukset joka kuukausi")
    #expect(entry.by == Sample.day(2027, 3, 1))
    #expect(desk.refusals.isEmpty && desk.drafts.isEmpty)
  }

  @Test func aDayThatIsNoneIsSaid() {
    var desk = edit(.point(.employers))
    desk.press(.down, .down, .down, .down)
    desk.type("32.13.")
    desk.press(.tab)
    #expect(region(desk)[.employers].by == Sample.day(2027, 2, 1))
    #expect(!desk.said.isEmpty && desk.shown.contains("32.13."), "\(desk.shown)")
  }

  @Test func agreementsAreAddedWrittenAndRemoved() {
    var desk = edit(.agreements, RegionChecklist())
    desk.type("Mallilan taimisto")
    desk.press(.tab, .enter)
    let row = region(desk).agreements.sorted.first
    #expect(row?.employer == "Mallilan taimisto")
    #expect(desk.said.last == "Sopimus on lisätty." && desk.drafts.isEmpty)
    let id = row?.id.text ?? ""
    for asked in 1...2 {
      desk.state.fields.form.moveFocus(to: "agreements/\(id)/remove")
      desk.state.fields.settleAtTop()
      desk.press(.enter)
      #expect(region(desk).agreements.count == 2 - asked)
    }
    desk.state.fields.form.moveFocus(to: "agreements/\(desk.state.agreement?.text ?? "")/add")
    desk.press(.enter)
    #expect(desk.said.last == "Kirjoita ensin työnantajan nimi.")
  }

  @Test func signaturesAreRecorded() {
    var desk = edit(.consensus, RegionChecklist())
    let id = desk.state.signature?.text ?? ""
    desk.state.fields.open("signatures/\(id)/organisation")
    desk.type("Kela")
    desk.state.fields.form.moveFocus(to: "signatures/\(id)/sign")
    desk.state.fields.settleAtTop()
    desk.press(.enter)
    #expect(
      region(desk).signatures.sorted.map(\.organisation) == ["Kela"]
        && region(desk).signatures.sorted.first?.day == Sample.today, "\(desk.said)")
  }

  /// A signature that is half written waits while one looks elsewhere, and is offered after a crash.
  @Test func halfWrittenAndLeftBehind() {
    var desk = edit(.consensus)
    let id = desk.state.signature?.text ?? ""
    desk.state.fields.open("signatures/\(id)/organisation")
    desk.type("Kela")
    #expect(RegionScreen.isHalfFilled(desk.state, desk.world))
    var again = self.desk()
    again.resume(
      DraftNote(
        document: .region, path: "signatures/\(id)/organisation", text: "Kela", basedOn: 4,
        author: Sample.coach, machine: "kone", time: Sample.now, isLeftBehind: true))
    #expect(again.shown.contains("Kela"), "\(again.shown)")
  }
}
