import Casework
import TestSupport
import Testing

@Suite struct RightsTests {
  private func sees(_ member: ID<Member>, _ client: Client = Sample.client) -> Visibility {
    Rights.maySee(client, member: member, roster: Sample.roster, on: Sample.today)
  }

  @Test func underTheConsent() {
    #expect(sees(Sample.nurse).client && sees(Sample.nurse).plan)
    #expect(sees(Sample.nurse).sees(.mentalHealth) && !sees(Sample.nurse).sees(.finances))
    #expect(sees(Sample.socialWorker) == .hidden)
    #expect(sees(Sample.teacher).sees(.finances), "who brought the matter sees all papers")
    #expect(sees(Sample.formerTeacher) == .hidden)
    #expect(sees("mnobody") == .hidden)
  }

  @Test func aWithdrawalClosesThePlanForAll() {
    var client = Sample.client
    client.consents["s2"] = Consent(
      id: "s2", order: "t", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    client.consents["s2"]?.ends = "s1"
    #expect(sees(Sample.nurse, client) == .hidden)
    #expect(sees(Sample.teacher, client).client)
    #expect(!sees(Sample.teacher, client).plan)
  }

  @Test func papersPassOnInTheSeat() {
    var client = Sample.client
    client.consents = Rows()
    client.concerns = Rows()
    (client.openedBy, client.knowsBest) = (Sample.formerTeacher, nil)
    #expect(sees(Sample.teacher, client).client)
    #expect(!sees(Sample.nurse, client).client)
  }

  private static let concern = Concern(
    id: "k2", order: "t", worried: "Nina", day: Sample.today, reasons: [.studies])

  private func noted(_ by: ID<Member>?) -> ClientChange {
    var concern = Self.concern
    concern.notedBy = by
    return .noteConcern(concern)
  }

  private func recorded(_ asker: ID<Member>?) -> ClientChange {
    var consent = Consent(
      id: "s3", order: "t", kind: .given, day: Sample.today, way: .spoken,
      parties: [.school, .health], matters: [.cooperation])
    consent.askedBy = asker
    return .recordConsent(consent)
  }

  private var withdrawal: ClientChange {
    var consent = Consent(
      id: "s4", order: "u", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    consent.ends = "s1"
    return .recordConsent(consent)
  }

  /// Whom the permission covers a little does not come to see the rest by what they write.
  @Test func nobodyComesToKeepThePapersByWritingInThem() throws {
    let nurse = Sample.surroundings(as: Sample.nurse)
    for change in [noted(nil), noted(Sample.nurse), recorded(nil), recorded(Sample.nurse)] {
      var client = try Sample.client.after(change, in: nurse)
      let isNoted = client.concerns["k2"]?.notedBy == Sample.nurse
      #expect(isNoted || client.consents["s3"]?.askedBy == Sample.nurse, "who did it is recorded")
      #expect(sees(Sample.nurse, client).client && !sees(Sample.nurse, client).keeps)
      #expect(!sees(Sample.nurse, client).sees(.finances), "\(change)")
      client.consents["s3"] = nil
      client = try client.after(withdrawal, in: nurse)
      #expect(sees(Sample.nurse, client) == .hidden, "\(change)")
    }
    for change in [noted(Sample.socialWorker), recorded(Sample.socialWorker)] {
      let client = try Sample.client.after(change, in: nurse)
      #expect(sees(Sample.socialWorker, client) == .hidden, "\(change)")
    }
    for member in [Sample.nurse, Sample.socialWorker, nil] {
      #expect(Sample.client.refusal(of: .setKnowsBest(member), in: nurse) == .keepersChoose)
    }
    #expect(Sample.client.refusal(of: .setKnowsBest(Sample.teacher), in: nurse) == nil)
  }

  /// The teacher opens the papers; whoever asked for the permission, or is named beside, keeps them.
  @Test func whomAKeeperNamesKeepsThePapers() throws {
    var bare = Client(id: Sample.clientID, firstName: "Aino", lastName: "", language: .finnish)
    bare.openedBy = Sample.teacher
    for change in [
      noted(Sample.socialWorker), recorded(Sample.socialWorker), .setKnowsBest(Sample.socialWorker),
    ] {
      var client = try bare.after(change)
      #expect(sees(Sample.socialWorker, client).keeps, "\(change)")
      // And names others, as the teacher does.
      client = try client.after(
        .setKnowsBest(Sample.coach),
        in: Sample.surroundings(as: Sample.socialWorker, client: client))
      #expect(sees(Sample.coach, client).keeps)
    }
    let client = try bare.after(noted(Sample.socialWorker)).after(.removeConcern("k2"))
    #expect(sees(Sample.socialWorker, client) == .hidden, "a slip is taken back")
  }

  /// Papers that nobody keeps any more get a keeper again.
  @Test func wherePapersAreNobodysAnybodyCoveredNamesAKeeper() throws {
    var roster = Sample.roster
    roster.members[Sample.teacher]?.until = Sample.today.adding(days: -1)
    let nurse = Sample.surroundings(as: Sample.nurse, roster: roster)
    let client = try Sample.client.after(.setKnowsBest(Sample.outreachWorker), in: nurse)
    #expect(client.knowsBest == Sample.outreachWorker)
    let again = Sample.surroundings(as: Sample.nurse, client: client, roster: roster)
    #expect(client.refusal(of: .setKnowsBest(Sample.nurse), in: again) == .keepersChoose)
  }

  @Test func aStudentInTheRosterSeesNothing() {
    var roster = Sample.roster
    roster.members["mstudent"] = Member(id: "mstudent", order: "x", name: "X", party: .student)
    let seen = Rights.maySee(
      Sample.client, member: "mstudent", roster: roster, on: Sample.today)
    #expect(seen == .hidden)
  }

  private func screen(_ turn: Turn, _ client: Client = Sample.client) -> SharedScreenView {
    Rights.sharedScreen(turn, client: client, roster: Sample.roster, on: Sample.today)
  }

  @Test func theSharedScreenFollowsTheRoom() throws {
    var turn = try #require(Sample.runningMeeting.turn)
    #expect(screen(turn).showsPlan && !screen(turn).somethingHidden)
    #expect(screen(turn).shownMatters.isEmpty, "details only when somebody asks")
    turn.detailsShownBy = "Aino"
    #expect(screen(turn).shows(.mentalHealth) && !screen(turn).shows(.finances))
    #expect(screen(turn).somethingHidden, "living and money is not permitted")
    turn.attendance["p3"]?.presence = .remote
    #expect(!screen(turn).showsPlan && screen(turn).somethingHidden)
    #expect(screen(turn).shownMatters.isEmpty)
    turn.attendance["p3"]?.presence = .absent
    turn.chair = Sample.socialWorker
    #expect(!screen(turn).showsPlan, "the chair is in the room")
  }

  @Test func noConsentNothingShown() throws {
    var client = Sample.client
    client.consents = Rows()
    let view = screen(try #require(Sample.runningMeeting.turn), client)
    #expect(view == SharedScreenView(showsPlan: false, shownMatters: [], somethingHidden: true))
  }
}
