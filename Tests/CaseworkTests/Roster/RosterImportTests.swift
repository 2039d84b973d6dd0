import Casework
import TestSupport
import Testing

@Suite struct RosterImportTests {
  private static let words = MemberListWords(
    parties: [
      "oppilaitos": .school, "kela": .kela, "terveys": .health, "opiskelija": .student,
      "etsivä": .outreach,
    ],
    languages: ["suomi": .finnish, "ruotsi": .swedish], yes: ["kyllä", "x"], no: ["ei"])

  private static let columns: [MemberColumn?] = [
    .name, .party, .email, .phone, .substitute, .from, .until, .language, .convener,
    .contactPerson, .id,
  ]

  /// Two members of a school and one who has left it.
  private static var roster: Roster {
    var roster = Roster(name: "Ryhmä", language: .finnish, parties: [:])
    for (id, name, party, order) in [
      ("mmaija", "Maija Esimerkki", .school, "b"), ("mkaija", "Kaija Keksitty", .kela, "c"),
      ("mvanha", "Väinö Vanha", .kela, "d"),
    ] as [(ID<Member>, String, Party, String)] {
      roster.members[id] = Member(id: id, order: order, name: name, party: party)
    }
    roster.members["mmaija"]?.phone = "+358401234567"
    roster.members["mmaija"]?.email = "Maija"
    roster.members["mvanha"]?.until = Day(2026, 6, 30)
    return roster
  }

  /// Reads lines whose cells are parted by `|`, numbered from 2.
  private static func read(
    _ lines: [String], _ roster: Roster = roster, takesOffices: Bool = true
  ) -> RosterImport {
    let table = MemberTable(
      columns: columns, unknownHeadings: [],
      lines: lines.enumerated().map { place, line in
        MemberLine(
          number: place + 2,
          cells: line.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
      })
    return RosterImport(
      table, into: roster, words: words, today: Sample.today, takesOffices: takesOffices,
      newID: { ID("muusi\($0)") ?? "x0" })
  }

  @Test(arguments: [
    ("Siiri|Poliisi", [LineFault.partyUnknown("Poliisi")]), ("Siiri|", [.partyMissing]),
    ("|Kela", [.nameMissing]), ("Siiri|Opiskelija", [.studentSeat]),
    ("Siiri|Kela|siiri.example", [.emailUnclear("siiri.example")]),
    ("Siiri|Kela||3,58401E+11", [.phoneMangled("3,58401E+11")]),
    ("Siiri|Kela|||Nobody", [.substituteUnknown("Nobody")]),
    ("Siiri|Kela|||siiri", [.substituteSelf]),
    ("Siiri|Kela||||1/8/2026", [.dayUnclear(.from, "1/8/2026")]),
    ("Siiri|Kela|||||31.2.2026", [.dayUnclear(.until, "31.2.2026")]),
    ("Siiri|Kela||||1.8.2026|31.7.2026", [.dateOrder]),
    ("Siiri|Kela||||||viro", [.languageUnknown("viro")]),
    ("Siiri|Kela|||||||ehkä", [.answerUnclear(.convener, "ehkä")]),
    ("Siiri|Kela|||||30.6.2026|||x", [.officeNotSeated(.contactPerson)]),
    ("Siiri|Kela|||||||||A!", [.idUnclear("A!")]),
    ("Siiri|Kela||||||||||tämä on liikaa", [.tooManyCells]),
    (
      "|Poliisi|x||||eilen",
      [
        .nameMissing, .partyUnknown("Poliisi"), .emailUnclear("x"), .dayUnclear(.until, "eilen"),
      ]
    ),
    (String(repeating: "ä", count: 501) + "|Kela", [.tooLong(.name, limit: 500)]),
  ])
  func faults(_ line: String, _ faults: [LineFault]) {
    let list = Self.read([line])
    #expect(list.lines.first?.result == .faulty(faults))
    #expect(list.lines.first?.number == 2)
    #expect(list.change == nil)
  }

  @Test func faultsBetweenLines() {
    var roster = Self.roster
    roster.members["mtoinen"] = Member(
      id: "mtoinen", order: "e", name: "Maija Esimerkki", party: .school)
    let list = Self.read(
      [
        "Siiri|Kela", "SIIRI|Kela", "Maija Esimerkki|Oppilaitos", "Eeva|Kela|||||||x",
        "Iiro|Kela|||||||x", "Otto|Kela|||Rikki", "Rikki|Poliisi", "Alma|Kela|||Maija Esimerkki",
      ], roster)
    #expect(
      list.lines.map(\.result).dropFirst().map(Self.faults) == [
        [.twice(line: 2)], [.memberAmbiguous("Maija Esimerkki")], [],
        [.officeTwice(.convener, line: 5)], [.substituteUnknown("Rikki")],
        [.partyUnknown("Poliisi")], [.substituteAmbiguous("Maija Esimerkki")],
      ])
    #expect(list.newCount == 2 && list.faultyCount == 6)
  }

  private static func faults(_ result: RosterImport.Result) -> [LineFault] {
    if case .faulty(let faults) = result { faults } else { [] }
  }

  @Test func newChangedAndSame() throws {
    let list = Self.read([
      "Siiri Uusi|Terveys|siiri@a.example|040 1||1.1.2027||ruotsi", "maija  esimerkki|Oppilaitos",
      "Kaija Keksitty|Kela||050|||||x|Kyllä", "Väinö Vanha|Kela",
    ])
    #expect(list.newCount == 1 && list.changedCount == 1 && list.sameCount == 2)
    guard case .changed(_, let kaija, let columns) = list.lines[2].result else {
      Issue.record("not changed: \(list.lines)")
      return
    }
    #expect(kaija.phone == "050" && columns == [.phone, .convener, .contactPerson])
    let change = try #require(list.change)
    let after = try Self.roster.after(change, in: Self.around(Self.roster))
    #expect(after.convener == "mkaija" && after.contactPerson == "mkaija")
    let siiri = try #require(after.members["muusi2"])
    #expect(siiri.party == .health && siiri.from == Day(2027, 1, 1) && siiri.language == .swedish)
    #expect(after.members.sorted.last?.id == "muusi2")
    // Who is not named, and what is not said, stays.
    #expect(after.members["mmaija"]?.phone == "+358401234567")
    #expect(after.members["mvanha"] == Self.roster.members["mvanha"])
  }

  /// Somebody else's office is taken over only where a person has said so.
  @Test func aTableNamesNobodyUnasked() throws {
    let lines = ["Siiri Uusi|Terveys|||||||x", "Kaija Keksitty|Kela||050||||||x"]
    let list = Self.read(lines, takesOffices: false)
    #expect(list.named == [.convener: "muusi2", .contactPerson: "mkaija"])
    var after = try Self.roster.after(try #require(list.change), in: Self.around(Self.roster))
    #expect(after.convener == nil && after.contactPerson == nil)
    #expect(after.members["muusi2"] != nil && after.members["mkaija"]?.phone == "050")
    #expect(list.lines.allSatisfy { $0.offices.isEmpty })
    #expect(Self.read(["Kaija Keksitty|Kela|||||||x"], takesOffices: false).change == nil)
    let taken = Self.read(lines)
    #expect(taken.lines.map(\.offices) == [[.convener], [.contactPerson]])
    after = try Self.roster.after(try #require(taken.change), in: Self.around(Self.roster))
    #expect(after.convener == "muusi2" && after.contactPerson == "mkaija")
    // Who has the office today keeps it, and nobody is asked.
    var roster = Self.roster
    roster.convener = "mkaija"
    #expect(Self.read(["Kaija Keksitty|Kela|||||||x"], roster, takesOffices: false).named.isEmpty)
  }

  private static func around(_ roster: Roster) -> Surroundings {
    Surroundings(
      today: Sample.today,
      now: Helsinki.instant(LocalTime(day: Sample.today, time: ClockTime(9, 0)!)),
      member: "mkaija", roster: roster)
  }

  @Test func substitutesMayStandForEachOther() throws {
    let list = Self.read(["Siiri|Kela|||Otto", "Otto|Kela|||Siiri"])
    let after = try Self.roster.after(try #require(list.change), in: Self.around(Self.roster))
    #expect(after.members["muusi2"]?.substitute == "muusi3")
    #expect(after.members["muusi3"]?.substitute == "muusi2")
  }

  @Test func aNumberThatASpreadsheetHasCutIsTheSame() {
    #expect(Self.read(["Maija Esimerkki|Oppilaitos||358401234567"]).change == nil)
    #expect(Self.read(["Maija Esimerkki|Oppilaitos||358401234568"]).changedCount == 1)
    // What stands already is not questioned.
    #expect(Self.read(["Maija Esimerkki|Oppilaitos|Maija"]).change == nil)
  }

  @Test func whoIsMeant() {
    // Another seat: the same person, unless their time has ended.
    let moved = Self.read(["Kaija Keksitty|Terveys"])
    #expect(moved.changedCount == 1)
    let back = Self.read(["Väinö Vanha|Terveys", "Väinö Vanha|Kela||||1.8.2026"])
    #expect(back.newCount == 2)
    let byID = Self.read(["Kaija Uusinimi|Kela|||||||||mkaija", "Outo|Kela|||||||||moutoid"])
    #expect(byID.changedCount == 1)
    guard case .new(let odd) = byID.lines[1].result else {
      Issue.record("not new: \(byID.lines)")
      return
    }
    #expect(odd.id == "moutoid")
  }

  /// Whatever a list says: what it offers the rules take, and the second time nothing of it is new.
  @Test func whatIsOfferedIsTakenAndThenTheSame() throws {
    var random = SmallRandom(seed: 5)
    let pools: [[String]] = [
      ["Maija Esimerkki", "Kaija Keksitty", "Väinö Vanha", "Siiri", "Otto", "otto", "Ää Öö", ""],
      ["Kela", "Oppilaitos", "Terveys", "Etsivä", "Poliisi", ""],
      ["a@b.fi", "ei", "", ""], ["040 1", "+358401234567", "358401234567", "", "1,2E+5"],
      ["Siiri", "Otto", "Maija Esimerkki", "Väinö Vanha", "Nobody", "mkaija", "", "", ""],
      ["1.1.2026", "1.7.2026", "1.1.2030", "eilen", "", "", ""],
      ["31.12.2026", "30.6.2026", "1.1.2031", "", "", "", ""], ["suomi", "ruotsi", "x", "", ""],
      ["kyllä", "ei", "", "", "ehkä"], ["x", "", "", ""],
      ["mkaija", "mvanha", "muusi9", "A!", "", "", "", "", ""],
    ]
    var taken = 0
    // By an id one may be given another name: then others' lines still say the old one.
    let wrong: Set<String> = [
      "", "Poliisi", "ei", "1,2E+5", "Nobody", "eilen", "ehkä", "A!", "x", "mkaija", "mvanha",
    ]
    let good = pools.enumerated().map { place, pool in
      place < 2
        ? pool.filter { !wrong.contains($0) } : pool.filter { $0 == "" || !wrong.contains($0) }
    }
    for round in 0..<3_000 {
      let pools = round.isMultiple(of: 2) ? pools : good
      let lines = (0..<(1 + random.below(5))).map { _ in
        pools.map { $0[random.below($0.count)] }.joined(separator: "|")
      }
      let list = Self.read(lines)
      guard let change = list.change else { continue }
      let after = try Self.roster.after(change, in: Self.around(Self.roster))
      guard list.faultyCount == 0 else { continue }
      taken += 1
      let again = Self.read(lines, after)
      for (before, now) in zip(list.lines, again.lines) {
        guard case .same = now.result else {
          Issue.record("\(round): \(lines)\n\(before)\n\(now)")
          return
        }
      }
    }
    #expect(taken > 300)
  }

  @Test func whatTheRulesRefuse() {
    var nobody = MemberEntry(id: "mnobody")
    nobody.name = "Nimi"
    var student = MemberEntry(id: "mkaija")
    student.party = .student
    var early = MemberEntry(id: "mvanha")
    early.from = Day(2026, 7, 1)
    var helper = MemberEntry(id: "mkaija")
    helper.substitute = "mkaija"
    let cases: [([MemberEntry], ID<Member>?, Refusal)] = [
      ([], nil, .textMissing), ([nobody], nil, .textMissing), ([student], nil, .notPermitted),
      ([early], nil, .dateOrder), ([helper], nil, .noSuchMember), ([], "mvanha", .memberRoleEnded),
      ([MemberEntry(id: "mkaija"), MemberEntry(id: "mkaija")], nil, .alreadyThere),
    ]
    for (entries, convener, refusal) in cases {
      let change = RosterChange.importMembers(entries, contactPerson: nil, convener: convener)
      #expect(Self.roster.refusal(of: change, in: Self.around(Self.roster)) == refusal)
    }
    let change = RosterChange.importMembers([helper], contactPerson: nil, convener: nil)
    var outside = Self.around(Self.roster)
    outside.member = "mnobody"
    #expect(Self.roster.refusal(of: change, in: outside) == .notOnRoster)
    outside.member = "mvanha"
    #expect(Self.roster.refusal(of: change, in: outside) == .memberRoleEnded)
  }
}
