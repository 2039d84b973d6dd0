import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// A paper that a consent covers opens and closes with it: in the casebook, in what `show` and
/// `history` tell, and in what is written.
@Suite struct BroughtPaperTests {
  private static let client = Document.client(Sample.clientID)

  private func place() throws -> SharedPlace {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    for paper in [Sample.brought, Sample.ownPaper] {
      try teacher.save(.client(Sample.clientID, .notePaper(paper)))
    }
    return place
  }

  private func withdraw(_ place: SharedPlace) throws {
    var record = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    record.ends = "s1"
    try place.session(Sample.teacher).save(.client(Sample.clientID, .recordConsent(record)))
    let again = Consent(
      id: "s3", order: "p", kind: .given, day: Sample.today, way: .spoken,
      parties: [.health, .school], matters: [.cooperation, .health, .studies])
    try place.session(Sample.teacher).save(.client(Sample.clientID, .recordConsent(again)))
  }

  private func papers(_ session: Session) -> Set<String> {
    let client = session.casebook().clients[Sample.clientID]?.value
    return Set(client?.papers.byID.keys.map(\.text) ?? [])
  }

  private func shown(_ session: Session) throws -> Set<String> {
    let payload = try session.show(Self.client).payload
    return Set(payload["papers"]?.objectValue?.keys.map(\.self) ?? [])
  }

  @Test func isClosedToThoseWhomTheConsentCovered() throws {
    let place = try place()
    let nurse = try place.session(Sample.nurse)
    #expect(papers(nurse) == ["b1", "b2"])
    #expect(try shown(nurse) == ["b1", "b2"])
    try withdraw(place)
    try nurse.look()
    // The nurse may read about health still, but nothing covers what Kela brought.
    #expect(papers(nurse) == ["b2"])
    #expect(try shown(nurse) == ["b2"])
    let told = try nurse.history(Self.client).compactMap(\.change)
    let words = told.map(\.compactText).joined()
    #expect(!words.contains("B-lausunto") && words.contains("Päättötodistus"))
    // Nor does the way back to an earlier version bring it to light.
    #expect(
      SaveFailure.of { try nurse.restore(Self.client, version: 4) } == .refused(.notPermitted))
    let teacher = try place.session(Sample.teacher)
    #expect(papers(teacher) == ["b1", "b2"])
    // What is saved by somebody to whom a paper is closed keeps the paper.
    try nurse.save(.client(Sample.clientID, .setPhone("040")))
    try teacher.look()
    #expect(papers(teacher) == ["b1", "b2"])
  }

  /// Written against a withdrawal that was not seen yet: it is refused and not merged in.
  @Test func aWithdrawalThatCameFirstRefusesIt() throws {
    let place = try place()
    let coach = try place.session(Sample.outreachWorker)
    var paper = BroughtPaper(
      id: "b9", order: "", kind: .other, what: "Todistus", matter: .work, broughtBy: .employment,
      day: Sample.today)
    #expect(papers(coach) == ["b1", "b2"])
    try withdraw(place)
    #expect(
      SaveFailure.of {
        try coach.save(.client(Sample.clientID, .notePaper(paper)), basedOn: 4)
      } == .refused(.notPermitted))
    let teacher = try place.session(Sample.teacher)
    for base in [nil, 4] {
      #expect(
        SaveFailure.of {
          try teacher.save(.client(Sample.clientID, .notePaper(paper)), basedOn: base)
        } == .refused(.paperNotCovered(.employment, .work)))
    }
    paper.broughtBy = .student
    try teacher.save(.client(Sample.clientID, .notePaper(paper)), basedOn: 4)
    #expect(papers(teacher) == ["b1", "b2", "b9"])
  }

  @Test func aRemovedOneStaysClosedInTheHistory() throws {
    let place = try place()
    let teacher = try place.session(Sample.teacher)
    try teacher.save(.client(Sample.clientID, .removePaper("b1")))
    let nurse = try place.session(Sample.nurse)
    #expect(try shown(nurse) == ["b2"])
    let told = try nurse.history(Self.client).compactMap(\.change).map(\.compactText).joined()
    #expect(!told.contains("B-lausunto"))
    let kept = try teacher.history(Self.client).compactMap(\.change).map(\.compactText).joined()
    #expect(kept.contains("B-lausunto"))
  }
}
