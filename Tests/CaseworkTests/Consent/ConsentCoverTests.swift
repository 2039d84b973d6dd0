import Casework
import TestSupport
import Testing

/// Consent per party and kind of information, with its end and the side that it does not cover.
@Suite struct ConsentCoverTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var records: [Consent]
    /// What is permitted today, `party matter`; everything else is not.
    var permitted: Set<String>
    var until: Day?
    var testDescription: String { name }
  }

  private static func given(
    _ id: ID<Consent>, _ parties: Set<Party>, _ matters: Set<ConsentMatter>, from: Int = -30,
    until: Int? = nil
  ) -> Consent {
    var record = Consent(
      id: id, order: id.text, kind: .given, day: Sample.today.adding(days: from), way: .spoken,
      parties: parties, matters: matters)
    record.until = until.map { Sample.today.adding(days: $0) }
    return record
  }

  private static func ends(
    _ id: ID<Consent>, _ kind: ConsentKind, _ ended: [ID<Consent>], day: Int = 0
  ) -> Consent {
    var record = Consent(
      id: id, order: id.text, kind: kind, day: Sample.today.adding(days: day), way: .spoken,
      parties: [], matters: [])
    record.end(ended)
    return record
  }

  static let cases = [
    Case(name: "nothing", records: [], permitted: []),
    Case(
      name: "one party, one kind", records: [given("s1", [.kela], [.work])],
      permitted: ["kela work"]),
    Case(
      name: "some parties and not others",
      records: [given("s1", [.kela, .school], [.cooperation, .health])],
      permitted: ["kela cooperation", "kela health", "school cooperation", "school health"]),
    Case(
      name: "two records are not put together",
      records: [given("s1", [.kela], [.work]), given("s2", [.school], [.health])],
      permitted: ["kela work", "school health"]),
    Case(
      name: "until today", records: [given("s1", [.kela], [.work], until: 0)],
      permitted: ["kela work"], until: Sample.today),
    Case(
      name: "until yesterday", records: [given("s1", [.kela], [.work], until: -1)], permitted: []),
    Case(name: "from tomorrow", records: [given("s1", [.kela], [.work], from: 1)], permitted: []),
    Case(
      name: "the longer of two ends",
      records: [
        given("s1", [.kela], [.work], until: 5), given("s2", [.school], [.work], until: 9),
      ], permitted: ["kela work", "school work"], until: Sample.today.adding(days: 9)),
    Case(
      name: "open-ended beside an end",
      records: [given("s1", [.kela], [.work], until: 5), given("s2", [.school], [.work])],
      permitted: ["kela work", "school work"]),
    Case(
      name: "withdrawn today",
      records: [given("s1", [.kela], [.work]), ends("s2", .withdrawn, ["s1"])], permitted: []),
    Case(
      name: "to be withdrawn tomorrow",
      records: [given("s1", [.kela], [.work]), ends("s2", .withdrawn, ["s1"], day: 1)],
      permitted: ["kela work"]),
    Case(
      name: "refused anew",
      records: [given("s1", [.kela], [.work]), ends("s2", .refused, ["s1"])], permitted: []),
    Case(
      name: "a refusal beside it",
      records: [given("s1", [.kela], [.work]), ends("s2", .refused, [])],
      permitted: ["kela work"]),
    Case(
      name: "one of two taken back",
      records: [
        given("s1", [.kela], [.work]), given("s2", [.kela], [.health]),
        ends("s3", .withdrawn, ["s1"]),
      ], permitted: ["kela health"]),
  ]

  @Test(arguments: cases)
  func whoMayKnowWhat(_ one: Case) {
    var client = Sample.client
    client.consents = Rows(one.records)
    let permission = client.permission(on: Sample.today)
    var found: Set<String> = []
    for party in Party.allCases where party != .student {
      for matter in ConsentMatter.allCases where permission?.covers(party, matter) == true {
        found.insert("\(party.rawValue) \(matter.rawValue)")
      }
    }
    #expect(found == one.permitted)
    #expect(permission?.until == one.until)
    // What the rules ask is the same: booking, plan, invitation and papers hang on it.
    for party in Party.allCases where party != .student {
      let cooperates = one.permitted.contains("\(party.rawValue) cooperation")
      #expect(
        permission?.coversPlan(for: party) ?? false
          == (cooperates || one.permitted.contains("\(party.rawValue) plan")))
    }
  }

  /// What it does not cover stands in the student's words with its record, as long as that holds.
  @Test func theSideNotCovered() throws {
    var client = Sample.client
    #expect(client.permission(on: Sample.today)?.excludes == ["Ei velka-asioita"])
    var second = Self.given("s2", [.school], [.work])
    second.excludes = "Ei kotiasioita\nEi isästä"
    client = try client.after(.recordConsent(second))
    #expect(
      client.permission(on: Sample.today)?.excludes
        == ["Ei velka-asioita", "Ei kotiasioita\nEi isästä"])
    client = try client.after(.recordConsent(Self.ends("s3", .withdrawn, ["s1"])))
    #expect(client.permission(on: Sample.today)?.excludes == ["Ei kotiasioita\nEi isästä"])
    #expect(client.consents["s1"]?.excludes == "Ei velka-asioita")
  }

  /// Whom a party that the student does not permit may be invited: nobody, and the words name it.
  @Test func invitingFollowsTheRecords() {
    for party in Party.allCases where party != .student {
      let change = MeetingChange.invite(
        Sample.turnID, Invitation(id: "i9", order: "", party: party, name: "", why: "Tuki"))
      let isCovered = Sample.consent.parties.contains(party)
      #expect(
        Sample.meeting.refusal(of: change) == (isCovered ? nil : .partyNotCovered(party)),
        "\(party)")
    }
  }
}
