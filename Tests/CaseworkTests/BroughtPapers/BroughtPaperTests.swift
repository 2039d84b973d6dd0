import Casework
import TestSupport
import Testing

@Suite struct BroughtPaperTests {
  private func paper(
    _ party: Party, _ matter: ConsentMatter, day: Day = Sample.day(2026, 12, 10),
    under consent: ID<Consent>? = nil
  ) -> BroughtPaper {
    var paper = BroughtPaper(
      id: "b9", order: "", kind: .statement, what: "Lausunto", matter: matter, broughtBy: party,
      day: day)
    paper.consent = consent
    return paper
  }

  /// The sample's consent covers school, Kela, outreach, employment and health; of the kinds of
  /// information studies, health and work.
  @Test func whoMayBringWhat() throws {
    let client = Sample.client
    for party in Party.allCases {
      for matter in ConsentMatter.allCases {
        let isOwn = party == .student && ConsentMatter.details.contains(matter)
        let isCovered =
          Sample.consent.parties.contains(party) && [.studies, .health, .work].contains(matter)
        let change = ClientChange.notePaper(paper(party, matter))
        let expected: Refusal? =
          isOwn || isCovered ? nil : .paperNotCovered(party, matter)
        #expect(client.refusal(of: change) == expected, "\(party) \(matter)")
        guard expected == nil else { continue }
        let noted = try #require(try client.after(change).papers["b9"])
        #expect(noted.consent == (isOwn ? nil : "s1"), "\(party) \(matter)")
        #expect(noted.notedBy == Sample.teacher)
      }
    }
  }

  /// A case of the consent's time: when the paper was brought, what became of the consent, and
  /// whether a paper of Kela's about health is taken in today.
  @Test(arguments: [
    ("given and in force", Sample.day(2026, 12, 1), nil, nil, true),
    ("brought before it was given", Sample.day(2026, 11, 30), nil, nil, false),
    ("on its last day", Sample.today, Sample.today, nil, true),
    ("run out yesterday", Sample.day(2026, 12, 10), Sample.today.adding(days: -1), nil, false),
    ("withdrawn today", Sample.day(2026, 12, 10), nil, Sample.today, false),
    ("withdrawn before", Sample.day(2026, 12, 10), nil, Sample.day(2027, 1, 2), false),
  ])
  func inItsTime(_ name: String, day: Day, until: Day?, withdrawn: Day?, isTaken: Bool) {
    var client = Sample.client
    if let until { client.consents["s1"]?.until = until }
    if let withdrawn { client.consents["s2"] = withdrawal(of: "s1", on: withdrawn) }
    let change = ClientChange.notePaper(paper(.kela, .health, day: day))
    #expect(client.refusal(of: change) == (isTaken ? nil : .paperNotCovered(.kela, .health)))
    // What the student brings in person is always taken in.
    #expect(client.refusal(of: .notePaper(paper(.student, .health, day: day))) == nil)
  }

  @Test func theRecordMustBeOneThatCovers() throws {
    var client = Sample.client
    client.consents["s2"] = second
    let cases: [(ID<Consent>?, ID<Consent>?)] = [
      (nil, "s1"), ("s1", "s1"), ("s2", "s2"), ("s9", nil),
    ]
    for (asked, expected) in cases {
      let change = ClientChange.notePaper(
        paper(.kela, .health, day: Sample.day(2026, 12, 20), under: asked))
      let noted = (try? client.after(change))?.papers["b9"]
      #expect(noted?.consent == expected, "\(String(describing: asked))")
    }
    // One record covers the party and another the matter: that is no permission for both.
    client.consents["s1"]?.matters = [.cooperation]
    client.consents["s2"]?.parties = [.health]
    #expect(
      client.refusal(of: .notePaper(paper(.kela, .health, day: Sample.day(2026, 12, 20))))
        == .paperNotCovered(.kela, .health))
  }

  @Test func whatElseIsRefused() {
    var blank = paper(.student, .studies)
    blank.what = " \n"
    var stranger = paper(.student, .studies)
    stranger.notedBy = "mnobody"
    let tomorrow = Sample.today.adding(days: 1)
    let cases: [(ClientChange, Refusal)] = [
      (.notePaper(blank), .textMissing), (.notePaper(stranger), .noSuchMember),
      (.notePaper(paper(.student, .studies, day: tomorrow)), .dateOrder),
      (.notePaper(Sample.ownPaper), .alreadyThere), (.removePaper("b9"), .noSuchRow),
    ]
    for (change, refusal) in cases {
      #expect(Sample.clientWithPapers.refusal(of: change) == refusal, "\(change)")
    }
  }

  /// Who may not read a kind of information neither writes such a paper down nor takes one away.
  @Test func whoMayWorkOnTheList() {
    var client = Sample.clientWithPapers
    client.consents["s1"]?.matters = [.cooperation, .studies, .plan]
    client.consents["s2"] = second
    let health = ClientChange.notePaper(paper(.student, .health))
    let cases: [(ID<Member>, ClientChange, Refusal?)] = [
      (Sample.teacher, health, nil), (Sample.kela, health, nil),
      (Sample.coach, health, .notPermitted), (Sample.socialWorker, health, .notPermitted),
      (Sample.coach, .removePaper("b1"), .notPermitted), (Sample.kela, .removePaper("b1"), nil),
      (Sample.coach, .removePaper("b2"), nil),
    ]
    for (member, change, expected) in cases {
      #expect(
        client.refusal(of: change, in: Sample.surroundings(as: member, client: client))
          == expected, "\(member) \(change)")
    }
  }

  @Test func coverFollowsTheConsents() {
    let day = Sample.day(2027, 1, 2)
    var client = Sample.clientWithPapers
    func cover() -> PaperCover { client.cover(of: Sample.brought, on: Sample.today) }
    #expect(cover() == .consent("s1"))
    client.consents["s2"] = withdrawal(of: "s1", on: day)
    #expect(cover() == .ended(day))
    #expect(client.cover(of: Sample.brought, on: day.adding(days: -1)) == .consent("s1"))
    #expect(client.cover(of: Sample.ownPaper, on: Sample.today) == .student)
    // A new permission for the same party and matter covers it again.
    client.consents["s3"] = third
    #expect(cover() == .consent("s3"))
    client.consents["s3"]?.matters = [.cooperation, .studies]
    #expect(cover() == .ended(day))
    client.consents["s2"] = nil
    client.consents["s3"] = nil
    client.consents["s1"]?.until = day
    #expect(cover() == .ended(day.adding(days: 1)))
  }

  /// After a withdrawal a paper is hidden from all whom the consent covered, also from those whom
  /// another consent still lets see that kind of information.
  @Test func whoSeesAPaper() {
    var client = Sample.clientWithPapers
    func sees(_ member: ID<Member>) -> Set<ID<BroughtPaper>> {
      let seen = Rights.maySee(
        client, member: member, roster: Sample.roster, on: Sample.today)
      return Set(client.papers.byID.keys.filter(seen.sees))
    }
    #expect(sees(Sample.nurse) == ["b1", "b2"])
    #expect(sees(Sample.socialWorker) == [])
    client.consents["s2"] = withdrawal(of: "s1", on: Sample.today)
    #expect(sees(Sample.nurse) == [])
    #expect(sees(Sample.teacher) == ["b1", "b2"], "who keeps the papers sees the mark")
    client.consents["s3"] = third
    client.consents["s3"]?.parties = [.health]
    client.consents["s3"]?.matters = [.cooperation, .health, .studies]
    #expect(sees(Sample.nurse) == ["b2"], "Kela is not covered any more")
    client.consents["s3"]?.parties = [.health, .kela]
    #expect(sees(Sample.nurse) == ["b1", "b2"])
    #expect(sees(Sample.coach) == [])
  }

  private func withdrawal(of id: ID<Consent>, on day: Day) -> Consent {
    var record = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: day, way: .spoken, parties: [], matters: [])
    record.end([id])
    return record
  }

  private var second: Consent { given("s2") }
  private var third: Consent { given("s3") }

  private func given(_ id: ID<Consent>) -> Consent {
    Consent(
      id: id, order: "o", kind: .given, day: Sample.day(2026, 12, 5), way: .paper,
      parties: [.kela], matters: [.cooperation, .health])
  }
}
