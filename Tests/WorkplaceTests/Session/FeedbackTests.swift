import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

@Suite struct FeedbackTests {
  private let id = Sample.feedbackID

  private func make() throws -> (place: SharedPlace, teacher: Session) {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    try WrittenFilesTests.holdTurn(teacher)
    try teacher.save(.feedback(id, SampleChanges.feedback[0]))
    try teacher.save(.feedback(id, .rate(.heard, .two)))
    try teacher.save(.feedback(id, .write("Puhuttiin ohi")))
    return (place, teacher)
  }

  /// The words are the student's papers; the ratings count for everybody, without a name.
  @Test func wordsOpenAsThePapersDoAndRatingsCount() throws {
    let (place, teacher) = try make()
    let coach = try place.session(Sample.coach).casebook()
    #expect(coach.feedback[id]?.value.words == "Puhuttiin ohi")
    let hidden = try place.session(Sample.socialWorker)
    #expect(hidden.casebook().feedback.isEmpty)
    #expect(hidden.feedbackFigures.map(\.ratings) == [[.heard: .two]])
    #expect(throws: SaveFailure.refused(.notPermitted)) {
      try hidden.show(.feedback(id))
    }
    #expect(throws: SaveFailure.refused(.notPermitted)) {
      try hidden.save(.feedback(id, .write("x")))
    }
    #expect(throws: SaveFailure.refused(.notPermitted)) {
      try hidden.open([.feedback(id)], .screen)
    }
    #expect(teacher.casebook().feedback[id]?.version == 3)
  }

  @Test func aWithdrawnPermissionClosesIt() throws {
    let (place, teacher) = try make()
    let coach = try place.session(Sample.coach)
    #expect(coach.casebook().feedback.count == 1)
    var end = Sample.consent
    end = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    (end.ends, end.reason, end.askedBy) = ("s1", "Ei enää", Sample.teacher)
    try teacher.save(.client(Sample.clientID, .recordConsent(end)))
    try coach.look()
    #expect(coach.casebook().feedback.isEmpty)
    #expect(coach.feedbackFigures.count == 1)
    #expect(teacher.casebook().feedback.count == 1, "the keeper still sees it")
    #expect(throws: SaveFailure.refused(.notPermitted)) {
      try coach.save(.feedback(id, .rate(.heard, .five)))
    }
  }

  @Test func everyOpeningIsLogged() throws {
    let (place, _) = try make()
    let coach = try place.session(Sample.coach)
    try coach.open([.feedback(id)], .screen)
    let opened = place.accessLog().last
    #expect(opened?.document == .feedback(id) && opened?.member == Sample.coach)
    #expect(opened?.version == 3 && opened?.way == .screen)
  }

  @Test func nobodyTakesItBackForTheStudent() throws {
    let (place, teacher) = try make()
    #expect(throws: SaveFailure.refused(.feedbackFinished)) {
      try teacher.restore(.feedback(id), version: 1)
    }
    #expect(try teacher.history(.feedback(id)).count == 3)
    #expect(place.names("feedback/f1").count == 3, "nothing was written")
  }

  @Test func twoMachinesAskOnce() throws {
    let (place, _) = try make()
    let coach = try place.session(Sample.coach)
    #expect(throws: SaveFailure.refused(.alreadyThere)) {
      try coach.save(.feedback("f9", SampleChanges.feedback[0]))
    }
  }
}

@Suite struct RegionTests {
  @Test func differentPointsBothStandAndTheSameIsChosen() throws {
    let place = SharedPlace()
    let one = try place.make()
    try one.save(.region(.setPointState(.network, .notBegun)))
    let other = try place.session(Sample.coach)
    try one.save(.region(.setPointState(.network, .underWay)), basedOn: 1)
    try other.save(.region(.writePoint(.network, .owner, "Kehitysjohtaja")), basedOn: 1)
    try other.save(.region(.setPointState(.employers, .inPlace)), basedOn: 1)
    try one.look()
    let region = try #require(one.casebook().checklistOfRegion)
    #expect(region.value[.network].state == .underWay)
    #expect(region.value[.network].owner == "Kehitysjohtaja")
    #expect(region.value[.employers].state == .inPlace && region.questions.isEmpty)
    try one.save(.region(.setPointState(.network, .inPlace)), basedOn: region.version)
    try other.save(.region(.setPointState(.network, nil)), basedOn: region.version)
    try one.look()
    #expect(one.casebook().checklistOfRegion?.questions.map(\.path) == ["points/network/state"])
  }

  @Test func whatChangedOverTimeStaysReadable() throws {
    let place = SharedPlace()
    let session = try place.make()
    for state: RegionState in [.notBegun, .underWay, .inPlace] {
      try session.save(.region(.setPointState(.network, state)))
    }
    let history = try session.history(.region)
    #expect(history.map { $0.change?["state"] } == ["notBegun", "underWay", "inPlace"])
    #expect(
      try session.show(.region, version: 2).payload[["points", "network", "state"]] == "underWay")
    try session.restore(.region, version: 1)
    #expect(session.casebook().checklistOfRegion?.value[.network].state == .notBegun)
  }

  /// Two machines begin at once on the same turn: one document, both ratings, counted once.
  @Test func begunAtOnceOnTwoMachines() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    try WrittenFilesTests.holdTurn(teacher)
    let other = try place.session(Sample.teacher, machine: "kone9")
    let begin = SampleChanges.feedback[0]
    let id = Feedback.id(
      for: Sample.clientID, about: .meeting(Sample.meetingID), by: .student, member: nil,
      on: Sample.today)
    try teacher.save(.feedback(id, begin))
    try teacher.save(.feedback(id, .rate(.heard, .two)))
    // The other machine has not looked since, and made the same id by itself.
    #expect(throws: SaveFailure.refused(.alreadyThere)) { try other.save(.feedback(id, begin)) }
    try other.save(.feedback(id, .rate(.helped, .five)))
    try other.save(.feedback(id, .write("Hyvä")))
    for session in [teacher, other] {
      try session.look()
      let casebook = session.casebook()
      #expect(casebook.feedback.count == 1)
      #expect(casebook.feedback[id]?.value.ratings == [.heard: .two, .helped: .five])
      #expect(session.feedbackFigures.count == 1)
      let summary = FeedbackSummary(of: session.feedbackFigures)
      #expect(summary[.students].count == 1)
    }
    #expect(throws: SaveFailure.refused(.alreadyThere)) {
      try other.save(.feedback("fother", begin))
    }
  }
}
