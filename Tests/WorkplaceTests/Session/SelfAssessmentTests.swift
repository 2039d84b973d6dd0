import Casework
import FileFormat
import Glibc
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

  /// The student was writing: what is written next brings all of it back, and people choose.
  @Test(arguments: [
    SelfAssessmentChange.write("Puutarhalle", in: "goals"), .rate("energy", in: "health", .five),
    .finish(on: Sample.today),
  ])
  func whatTheStudentWritesOutlivesARemoval(_ next: SelfAssessmentChange) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let student = try open(place, Sample.teacher)
    try student.save(change(Self.begin))
    let seen = try student.save(change(.rate("workwish", in: "goals", .two))).version
    let other = try open(place, Sample.teacher, machine: "kone3")
    try other.save(change(.remove), basedOn: seen)
    try student.look()
    #expect(student.casebook().clients[client]?.value.selfAssessments.isEmpty == true)
    try student.save(change(next), basedOn: seen)
    // A second change that started from the same picture finds it there again.
    try student.save(change(.rate("worked", in: "goals", .three)), basedOn: seen)
    let held = try #require(student.casebook().clients[client])
    let kept = try #require(held.value.selfAssessments["v1"])
    #expect(kept.rating("workwish", in: "goals") == .two)
    #expect(kept.rating("worked", in: "goals") == .three)
    switch next {
    case .write: #expect(kept.words(in: "goals") == "Puutarhalle")
    case .rate: #expect(kept.rating("energy", in: "health") == .five)
    default: #expect(kept.finished == Sample.today)
    }
    #expect(held.questions.map(\.path) == ["selfAssessments/v1"])
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
    let cases: [(String, Trouble.Reason)] = [
      ("{\n  x}", .badPlace(line: 2, column: 3)), (#"{"formatVersion": 2}"#, .newerFormat(2)),
      (
        #"{"formatVersion": 1, "questionnaire": {}}"#,
        .badField("questionnaire/steps", isMissing: false)
      ),
    ]
    for (text, reason) in cases {
      SharedPlace.write(text, to: path)
      let session = try open(place, Sample.teacher)
      let casebook = session.casebook()
      #expect(casebook.questionnaire == Sample.questionnaire)
      #expect(try session.check().troubles == casebook.troubles && !session.check().isWhole)
      let trouble = try #require(casebook.troubles.first)
      #expect(trouble.code == .questionnaireNotUsed && trouble.place == "questionnaire.json")
      #expect(trouble.reason == reason, "\(text)")
    }
  }

  /// The file is written while the program runs: it is read again, right or wrong.
  @Test func theRegionsQuestionsAreReadAgainWhenTheyChange() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try open(place, Sample.teacher)
    #expect(session.casebook().questionnaire == Sample.questionnaire)
    var own = Sample.questionnaire
    own.areas.removeLast()
    let path = place.directory + "/questionnaire.json"
    SharedPlace.write("{", to: path)
    try session.look()
    #expect(session.casebook().troubles.map(\.code) == [.questionnaireNotUsed])
    #expect(session.casebook().questionnaire == Sample.questionnaire)
    SharedPlace.write(EncodedQuestionnaire.file(own).compactText, to: path)
    // Who begins is asked what is in force, whether anybody has looked or not.
    try session.save(change(Self.begin))
    #expect(session.casebook().questionnaire == own && session.casebook().troubles.isEmpty)
    #expect(session.casebook().clients[client]?.value.questionnaires["q1"] == own)
    unlink(path)
    try session.look()
    #expect(session.casebook().questionnaire == Sample.questionnaire)
  }
}
