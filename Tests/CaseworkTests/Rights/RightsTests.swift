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
