import Casework
import Papers
import Testing
import Texts

@Suite struct RosterTableTests {
  private static let today = day("2027-01-15")

  private static var roster: Roster {
    var roster = Sample.roster
    roster.members["m1"]?.organisation = "Mallilan opisto; Keskusta"
    roster.members["m1"]?.phone = "040 123 4567"
    roster.members["m1"]?.email = "maija@mallila.example"
    roster.members["m1"]?.substitute = "m3"
    roster.members["m2"]?.phone = "+358401234567"
    roster.members["m2"]?.role = "=HYPERLINK(\"http://paha.example\")"
    roster.members["m2"]?.informed = "Ohjaamon koordinaattori"
    roster.members["m2"]?.language = .swedish
    var third = Member(id: "m3", order: "d", name: "Åke Äkkinen", party: .school)
    third.from = day("2024-08-01")
    third.until = day("2026-12-31")
    roster.members["m3"] = third
    roster.contactPerson = "m1"
    roster.convener = "m2"
    return roster
  }

  private static func imported(_ text: String, into roster: Roster) throws -> RosterImport {
    let table = try RosterTable.read(Array(text.utf8))
    return RosterImport(
      table, into: roster, words: MemberListWords(parties: roster.parties), today: today,
      takesOffices: true, newID: { ID("muusi\($0)") ?? "x0" })
  }

  @Test func theTableInFinnish() {
    let text = CSVWriter(safety: plain).text(
      RosterTable.table(of: Self.roster, texts: .finnish))
    #expect(
      text == """
        \u{FEFF}Paikka;Nimi;Organisaatio;Tehtävänimike;Sähköposti;Puhelin;Sijainen;Tieto myös;\
        Alkaen;Viimeinen päivä;Kieli;Koollekutsuja;Yhteyshenkilö;Tunnus\r
        Oppilaitos;Maija Esimerkki;"Mallilan opisto; Keskusta";;maija@mallila.example;\
        "=""040 123 4567""\";Åke Äkkinen;;;;;;Kyllä;m1\r
        Esimerkin työllisyyspalvelut;Teppo Esimerkki;;"'=HYPERLINK(""http://paha.example"")";;\
        "=""+358401234567""\";;Ohjaamon koordinaattori;;;ruotsi;Kyllä;;m2\r
        Oppilaitos;Åke Äkkinen;;;;;;;1.8.2024;31.12.2026;;;;m3\r

        """)
  }

  @Test(arguments: Language.allCases)
  func whatWasWrittenChangesNothingWhenItComesBack(_ language: Language) throws {
    let texts = Texts.of(language)
    let text = CSVWriter(safety: plain).text(RosterTable.table(of: Self.roster, texts: texts))
    let list = try Self.imported(text, into: Self.roster)
    #expect(list.sameCount == 3 && list.lines.count == 3, "\(list.lines)")
    #expect(list.change == nil)
  }

  /// Into an empty group comes the same roster, ids and offices with it.
  @Test(arguments: Language.allCases)
  func whatWasWrittenMakesTheSameRoster(_ language: Language) throws {
    let texts = Texts.of(language)
    let text = CSVWriter(safety: plain).text(RosterTable.table(of: Self.roster, texts: texts))
    var empty = Self.roster
    empty.members = Rows()
    (empty.contactPerson, empty.convener) = (nil, nil)
    let list = try Self.imported(text, into: empty)
    let change = try #require(list.change)
    let now = Helsinki.instant(LocalTime(day: Self.today, time: try #require(ClockTime(9, 0))))
    let after = try Roster.after(
      change, on: empty, in: Surroundings(today: Self.today, now: now, roster: empty))
    #expect(after.contactPerson == "m1" && after.convener == "m2")
    for member in Self.roster.members.sorted {
      var back = try #require(after.members[member.id])
      back.order = member.order
      #expect(back == member)
    }
    #expect(after.members.sorted.map(\.id) == Self.roster.members.sorted.map(\.id))
  }

  @Test(arguments: [
    "Nimi;Paikka\nMaija;Kela\n", "Namn,Plats\nMaija,FPA\n", "Name\tSeat\nMaija\tKela\n",
    "\u{FEFF}NIMI ;paikka:\r\nMaija;kela\r\n", "sep=,\r\nNimi,Paikka\r\nMaija,Kela\r\n",
    "Sukunimi;Etunimi;Taho\n;Maija;Kela\n", "\"Nimi\";\"Paikka\"\n\"Maija\";\"KELA\"\n",
  ])
  func readsHeadingsAndSeparators(_ text: String) throws {
    var roster = Sample.roster
    roster.members = Rows()
    let list = try Self.imported(text, into: roster)
    guard case .new(let member)? = list.lines.first?.result else {
      Issue.record("not new: \(list.lines)")
      return
    }
    #expect(member.name == "Maija" && member.party == .kela)
    #expect(list.lines.map(\.number) == [text.hasPrefix("sep") ? 3 : 2])
  }

  @Test func readsWhatExcelInFinlandWrites() throws {
    // Windows-1252, semicolons, empty columns at the end.
    let text = "Nimi;Paikka;Sähköposti;;\r\nÅke;Kela;ake@kela.example;;\r\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let table = try RosterTable.read(bytes)
    #expect(table.columns == [.name, .party, .email])
    #expect(table.lines.map { Array($0.cells.prefix(3)) } == [["Åke", "Kela", "ake@kela.example"]])
    #expect(table.unknownHeadings.isEmpty)
  }

  @Test func namesTheColumnsThatAreNotKnown() throws {
    let table = try RosterTable.read(Array("Nimi;Kengännumero;Paikka\nMaija;38;Kela\n".utf8))
    #expect(table.columns == [.name, nil, .party])
    #expect(table.unknownHeadings == ["Kengännumero"])
  }

  /// What would be laid out at every key on the screen is no longer than a person reads.
  @Test func cellsAndHeadingsWithoutAnEndAreCut() throws {
    let long = String(repeating: "ä", count: 300_000)
    let headings = (1...5_000).map { "\($0) " + long.prefix(80) }.joined(separator: ";")
    let table = try RosterTable.read(
      Array("Nimi;Paikka;\(headings)\nMaija;\(long)\nÅke \(long);Kela\n".utf8))
    #expect(table.unknownHeadings.count == 21 && table.unknownHeadings.last == "…")
    #expect(table.unknownHeadings.allSatisfy { $0.count <= 61 })
    #expect(table.lines.allSatisfy { $0.cells.allSatisfy { $0.count <= 1_001 } })
    let list = RosterImport(
      table, into: Self.roster, words: MemberListWords(parties: Self.roster.parties),
      today: Self.today, takesOffices: true, newID: { ID("mnew\($0)") ?? "x0" })
    #expect(list.faultyCount == 2 && list.change == nil)
    guard case .faulty(let faults) = list.lines[1].result else {
      Issue.record("a name of 300 000 letters was taken in")
      return
    }
    #expect(faults == [LineFault.tooLong(.name, limit: TextLimit.line)])
  }

  @Test(arguments: [
    ("", FileProblem.empty), ("\n \n", .noHeadings), ("Maija;Kela\n", .noHeadings),
    ("Paikka;Puhelin\nKela;1\n", .noNames), ("Nimi;Paikka;Taho\n", .headingTwice("Taho")),
    ("Nimi\n" + String(repeating: "Maija\n", count: 501), .tooManyLines(limit: 500)),
    ("PK\u{3}\u{4}\u{0}", .notText),
  ])
  func saysWhatIsNoList(_ text: String, _ problem: FileProblem) {
    #expect(throws: problem) { try RosterTable.read(Array(text.utf8)) }
  }
}
