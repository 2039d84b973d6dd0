import Casework
import TestSupport
import Testing

@Suite struct RosterTests {
  @Test func seatsInOrderWithGaps() {
    var roster = Sample.roster
    roster.members[Sample.kela]?.until = Sample.day(2026, 12, 31)
    roster.members[Sample.nurse]?.from = Sample.day(2027, 2, 1)
    let seats = roster.seats(on: Sample.today)
    #expect(
      seats.map(\.party) == [
        .student, .school, .kela, .outreach, .social, .employment, .health, .specialised,
      ])
    #expect(seats.filter(\.isGap).map(\.party) == [.kela, .health])
    #expect(seats[1].past.map(\.id) == [Sample.formerTeacher])
    #expect(seats[6].coming.map(\.id) == [Sample.nurse])
  }

  @Test func convenerIsAnOutreachWorkerUnlessNamed() throws {
    var roster = Sample.roster
    #expect(roster.convener(on: Sample.today)?.id == Sample.outreachWorker)
    roster = try roster.after(.nameConvener(Sample.coach))
    #expect(roster.convener(on: Sample.today)?.id == Sample.coach)
    roster = try roster.after(.endRole(Sample.coach, on: Sample.today))
    #expect(roster.convener(on: Sample.today)?.id == Sample.coach)
    #expect(roster.convener(on: Sample.today.adding(days: 1))?.id == Sample.outreachWorker)
    #expect(roster.members[Sample.coach]?.name == "Maija Mallikas")
  }

  @Test func firstMemberSeatsThemself() throws {
    let first = Member(id: "mfirst", order: "", name: "Eka Esimerkki", party: .school)
    var nobody = Sample.surroundings(as: nil)
    nobody.roster = nil
    var roster = try Roster.after(
      .open(name: "Ryhmä", language: .finnish, parties: [:]), on: nil, in: nobody)
    roster = try roster.after(.seat(first), in: nobody)
    #expect(roster.refusal(of: .nameGroup("X"), in: nobody) == .notOnRoster)
    let second = Member(id: "msecond", order: "", name: "Toka Esimerkki", party: .kela)
    #expect(roster.refusal(of: .seat(second), in: nobody) == .notOnRoster)
    let own = Sample.surroundings(as: "msecond")
    roster = try roster.after(.seat(second), in: own)
    #expect(roster.members.sorted.map(\.id) == ["mfirst", "msecond"])
  }

  @Test func whatIsRefused() {
    let member = Sample.roster.members.sorted[0]
    var student = Member(id: "mstudent", order: "", name: "Opiskelija", party: .student)
    let cases: [(RosterChange, Refusal)] = [
      (.open(name: "X", language: .finnish, parties: [:]), .alreadyThere),
      (.nameGroup("  "), .textMissing), (.seat(member), .alreadyThere),
      (.seat(student), .notPermitted), (.moveToSeat(Sample.nurse, .student), .notPermitted),
      (.renameMember(Sample.nurse, ""), .textMissing),
      (.setPhone("mnobody", "1"), .noSuchRow),
      (.setSubstitute(Sample.nurse, Sample.nurse), .noSuchMember),
      (.setSubstitute(Sample.nurse, "mnobody"), .noSuchMember),
      (
        .setPeriod(Sample.nurse, from: Sample.today, until: Sample.today.adding(days: -1)),
        .dateOrder
      ),
      (.endRole(Sample.teacher, on: Sample.day(2026, 5, 1)), .dateOrder),
      (.nameContactPerson(Sample.formerTeacher), .memberRoleEnded),
      (
        .nameParty(.kela, PartyName(finnish: "Kela", swedish: "", english: "Kela")),
        .textMissing
      ),
    ]
    for (change, refusal) in cases {
      #expect(Sample.roster.refusal(of: change) == refusal, "\(change)")
    }
    student.party = .other
    #expect(Sample.roster.refusal(of: .seat(student)) == nil)
  }

  @Test func whoHasSatInASeatAndWhenNobodyDid() throws {
    var roster = Sample.roster
    for id in roster.members.byID.keys { roster.members[id] = nil }
    func sit(_ id: ID<Member>, _ from: Day?, _ until: Day?, _ party: Party = .kela) -> Member {
      var member = Member(
        id: id, order: roster.members.orderAfterLast, name: id.text, party: party)
      (member.from, member.until) = (from, until)
      roster.members[id] = member
      return member
    }
    #expect(
      roster.sittings(in: .kela, on: Sample.today) == [.nobody(from: nil, until: nil)])
    #expect(roster.sittings(in: .specialised, on: Sample.today).isEmpty)
    let first = sit("mfirst", nil, Day(2024, 5, 31))
    let second = sit("msecond", Day(2024, 8, 1), Day(2025, 12, 31))
    let both = sit("mboth", Day(2025, 1, 1), Day(2025, 6, 30))
    let third = sit("mthird", Day(2026, 1, 1), Day(2026, 6, 30))
    #expect(
      roster.sittings(in: .kela, on: Sample.today) == [
        .nobody(from: Day(2026, 7, 1), until: nil), .member(third), .member(both),
        .member(second), .nobody(from: Day(2024, 6, 1), until: Day(2024, 7, 31)),
        .member(first),
      ])
    let now = sit("mnow", Day(2026, 7, 1), nil)
    let alsoNow = sit("malsonow", Day(2026, 7, 1), nil)
    #expect(
      roster.sittings(in: .kela, on: Sample.today).prefix(3) == [
        .member(now), .member(alsoNow), .member(third),
      ])
    let doctor = sit("mdoctor", Day(2024, 1, 1), Day(2024, 1, 31), .specialised)
    #expect(roster.sittings(in: .specialised, on: Sample.today) == [.member(doctor)])
  }

  @Test func anEndedContactPersonIsNobodyToTurnTo() throws {
    var roster = Sample.roster
    roster = try roster.after(.nameContactPerson(Sample.teacher))
    #expect(roster.contactPerson(on: Sample.today)?.id == Sample.teacher)
    roster = try roster.after(.endRole(Sample.teacher, on: Sample.today))
    #expect(roster.contactPerson(on: Sample.today.adding(days: 1)) == nil)
  }

  @Test func everyDutyIsSomebodys() {
    let all = Duty.shared + Party.allCases.flatMap(\.duties)
    #expect(Set(all) == Set(Duty.allCases))
  }
}
