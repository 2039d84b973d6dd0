import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing
import Workplace

@Suite struct SelfAssessmentTests {
  private let client = Sample.clientID
  private static let begin = SelfAssessmentChange.begin(
    language: .finnish, way: .alone, day: Sample.today)

  private func open(
    _ place: SharedPlace, _ member: ID<Member>, machine: String = "kone2"
  ) throws -> Session {
    var station = place.station(member, machine: machine)
    station.questionnaire = Sample.questionnaire
    return try Session.open(station)
  }

  private func change(_ change: SelfAssessmentChange, _ id: ID<SelfAssessment> = "v1") -> Change {
    .client(client, .selfAssess(id, change))
  }

  @Test func answersOfTwoMachinesBothStand() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let one = try open(place, Sample.teacher)
    try one.save(change(Self.begin))
    let other = try open(place, Sample.teacher, machine: "kone3")
    let seen = try #require(other.casebook().clients[client]?.version)
    try one.save(change(.rate("workwish", in: "goals", .two)))
    try other.save(change(.rate("mind", in: "health", .four)), basedOn: seen)
    try one.save(change(.write("Puutarhalle", in: "goals")), basedOn: seen)
    try other.look()
    let assessment = other.casebook().clients[client]?.value.selfAssessments["v1"]
    #expect(assessment?.rating("workwish", in: "goals") == .two)
    #expect(assessment?.rating("mind", in: "health") == .four)
    #expect(assessment?.words(in: "goals") == "Puutarhalle")
    #expect(other.casebook().clients[client]?.questions.isEmpty == true)
  }

  @Test func oneIsBegunAndNotTwo() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let one = try open(place, Sample.teacher)
    let other = try open(place, Sample.teacher, machine: "kone3")
    let seen = other.casebook().clients[client]?.version
    try one.save(change(Self.begin))
    #expect(
      SaveFailure.of { try other.save(change(Self.begin, "v2"), basedOn: seen) }
        == .refused(.alreadyThere))
  }

  @Test func healthStaysClosedByEveryDoor() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    try teacher.save(
      .client(client, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    var consent = Sample.consent
    consent.matters.remove(.health)
    try teacher.save(.client(client, .recordConsent(consent)))
    let own = try open(place, Sample.teacher)
    try own.save(change(Self.begin))
    try own.save(change(.rate("workwish", in: "goals", .two)))
    try own.save(change(.rate("mind", in: "health", .one)))
    try own.save(change(.write("Salaisuus", in: "health")))
    let coach = try open(place, Sample.coach)
    let seen = try #require(coach.casebook().clients[client]?.value.selfAssessments["v1"])
    #expect(Set(seen.areas.keys) == ["goals"])
    let stored = try coach.show(.client(client)).payload
    #expect(stored[["selfAssessments", "v1", "areas", "health"]] == nil)
    #expect(stored[["selfAssessments", "v1", "areas", "goals", "ratings", "workwish"]] == 2)
    for entry in try coach.history(.client(client)) {
      let text = entry.change?.compactText ?? ""
      #expect(!text.contains("Salaisuus") && !text.contains("mind"), "\(text)")
    }
    #expect(
      SaveFailure.of { try coach.save(change(.rate("mind", in: "health", .five))) }
        == .refused(.notPermitted))
    // An unfinished one that is taken away leaves its answers in the history, closed as before.
    try own.look()
    try own.save(change(.remove))
    let last = try #require(try coach.history(.client(client)).last?.change?.compactText)
    #expect(!last.contains("Salaisuus"))
  }

  @Test func whatIsFinishedOutlivesGoingBack() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try open(place, Sample.teacher)
    let before = try #require(session.casebook().clients[client]?.version)
    try session.save(change(Self.begin))
    try session.save(change(.rate("workwish", in: "goals", .two)))
    try session.save(change(.finish(on: Sample.today)))
    try session.restore(.client(client), version: before)
    let value = try #require(session.casebook().clients[client]?.value)
    #expect(value.selfAssessments["v1"]?.rating("workwish", in: "goals") == .two)
    #expect(value.questionnaires["q1"] == Sample.questionnaire)
  }

  @Test func aRegionAsksItsOwnQuestions() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    #expect(try open(place, Sample.teacher).casebook().questionnaire == Sample.questionnaire)
    var own = Sample.questionnaire
    own.areas.removeLast()
    let path = place.directory + "/questionnaire.json"
    SharedPlace.write(EncodedQuestionnaire.file(own).compactText, to: path)
    let session = try open(place, Sample.teacher)
    #expect(session.casebook().questionnaire == own)
    #expect(session.casebook().troubles.isEmpty)
    try session.save(change(Self.begin))
    #expect(session.casebook().clients[client]?.value.questionnaires["q1"] == own)
    let cases: [(String, Trouble.Code, String)] = [
      ("{", .damaged, ""), (#"{"formatVersion": 2}"#, .newerFormat, "2"),
      (#"{"formatVersion": 1, "questionnaire": {}}"#, .damaged, "questionnaire/steps"),
    ]
    for (text, code, detail) in cases {
      SharedPlace.write(text, to: path)
      let session = try open(place, Sample.teacher)
      let casebook = session.casebook()
      #expect(casebook.questionnaire == Sample.questionnaire)
      #expect(try session.check().troubles == casebook.troubles && !session.check().isWhole)
      let trouble = try #require(casebook.troubles.first)
      #expect(trouble.code == code && trouble.place == "questionnaire.json", "\(text)")
      if !detail.isEmpty { #expect(trouble.detail == detail) }
    }
  }
}
