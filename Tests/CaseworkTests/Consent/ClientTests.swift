import Casework
import TestSupport
import Testing

@Suite struct ClientTests {
  @Test func opensAndRemembersWho() throws {
    let client = try Client.after(
      .open(firstName: "Eero\nJuhani", lastName: "", language: .finnish), on: nil, id: "ceero",
      in: Sample.surroundings(as: Sample.nurse))
    #expect(client.firstName == "Eero Juhani")
    #expect(client.openedBy == Sample.nurse)
  }

  @Test func whatIsRefused() {
    let long = String(repeating: "ä", count: 501)
    let cases: [(ClientChange, Refusal)] = [
      (.open(firstName: "A", lastName: "B", language: .finnish), .alreadyThere),
      (.rename(firstName: " \n", lastName: "B"), .textMissing),
      (.setPhone(long), .tooLong(limit: 500)),
      (.writeTalk("k1", String(repeating: "ä", count: 100_001)), .tooLong(limit: 200_000)),
      (.writeTalk("k9", "x"), .noSuchRow), (.removeConcern("k9"), .noSuchRow),
      (.setKnowsBest("mnobody"), .noSuchMember),
      (.setKnowsBest(Sample.formerTeacher), .memberRoleEnded),
      (.noteConcern(Sample.client.concerns.sorted[0]), .alreadyThere),
      (.answer(.housing, ChecklistAnswer(.yes, observer: "mnobody")), .noSuchMember),
      (
        .answer(.housing, ChecklistAnswer(.yes, day: Sample.today.adding(days: 1))), .dateOrder
      ),
    ]
    for (change, refusal) in cases {
      #expect(Sample.client.refusal(of: change) == refusal, "\(change)")
    }
  }

  @Test func whoMayChangeThePapers() {
    let change = ClientChange.setPhone("040")
    let cases: [(ID<Member>?, Refusal?)] = [
      (Sample.teacher, nil), (Sample.nurse, nil), (Sample.socialWorker, .notPermitted),
      (Sample.formerTeacher, .memberRoleEnded), ("mnobody", .notOnRoster), (nil, .notOnRoster),
    ]
    for (member, expected) in cases {
      #expect(
        Sample.client.refusal(of: change, in: Sample.surroundings(as: member)) == expected)
    }
  }

  @Test func fillsInWhoAnswersAndWhen() throws {
    let client = try Sample.client.after(.answer(.housing, ChecklistAnswer(.yes)))
    #expect(client.checklist.situations[.housing]?.observer == Sample.teacher)
    #expect(client.checklist.situations[.housing]?.day == Sample.today)
  }

  @Test func nullCharactersNeverGetIn() throws {
    let client = try Sample.client.after(.writeWishes("a\u{0}b"))
    #expect(client.checklist.wishes == "ab")
  }
}
