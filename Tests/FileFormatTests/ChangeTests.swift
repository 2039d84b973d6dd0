import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

@Suite struct ChangeTests {
  private let defaults = ChangeDefaults(now: Sample.now) { "\($0)new" }

  private func decode(_ json: JSON) throws(FieldError) -> Change {
    try EncodedChange.decode(json, defaults: defaults)
  }

  @Test func everyChangeComesBackTheSame() throws {
    for change in SampleChanges.all {
      let json = EncodedChange.encode(change)
      let name = try #require(json["change"]?.stringValue)
      #expect(!name.hasSuffix("."), "\(change)")
      #expect(try decode(JSON.parse(json.bytes(pretty: false))) == change, "\(name)")
    }
    let names = Set(SampleChanges.all.map { EncodedChange.encode($0)["change"] })
    #expect(names.count == 33 + 68 + 34 + 19 + 5 + 13 + 4 + 15 + 19 + 1)
  }

  /// What is said to be empty is the same as what is left out.
  @Test func anAnswerWithAnEmptyNoteIsTaken() throws {
    let json: JSON = [
      "answer": "accepted", "change": "plan.answerHandover", "document": "plans/p1",
      "handover": "b1", "note": "", "on": "2027-01-15",
    ]
    #expect(
      try decode(json)
        == .plan("p1", .answerHandover("b1", .accepted, on: Sample.today, note: "")))
  }

  @Test func standsFlatInOneLine() {
    let change = Change.plan("p1", .writeGoal("g1", "Töissä"))
    #expect(
      EncodedChange.encode(change).compactText
        == #"{"change":"plan.writeGoal","document":"plans/p1","goal":"g1","text":"Töissä"}"#)
    #expect(
      EncodedChange.encode(.roster(.nameConvener(nil))).compactText
        == #"{"change":"roster.nameConvener","document":"roster"}"#)
  }

  @Test func whatAScriptMayLeaveOut() throws {
    let cases: [(JSON, Change)] = [
      (
        ["change": "plan.addNeed", "document": "plans/p1", "text": "Asunto"],
        .plan("p1", .addNeed(Need(id: "nnew", order: "", text: "Asunto")))
      ),
      (
        ["change": "meeting.start", "document": "meetings/m1"],
        .meeting("m1", .start(at: Sample.now))
      ),
      (
        ["change": "meeting.closeTurn", "document": "meetings/m1", "client": "caino"],
        .meeting("m1", .closeTurn("tcaino", at: Sample.now))
      ),
      (
        ["change": "roster.endRole", "member": "mcoach"],
        .roster(.endRole(Sample.coach, on: Sample.today))
      ),
      (
        ["change": "plan.open", "client": "caino", "language": "fi"],
        .plan("pcaino", .open(client: "caino", revision: 1, language: .finnish))
      ),
      (
        ["change": "plan.setGoalDay", "document": "plans/p1", "goal": "g1"],
        .plan("p1", .setGoalDay("g1", nil))
      ),
    ]
    for (json, change) in cases { #expect(try decode(json) == change) }
    let consent = try decode([
      "change": "client.recordConsent", "document": "clients/caino", "kind": "given",
      "way": "spoken", "parties": ["kela"], "matters": ["cooperation"],
    ])
    guard case .client(_, .recordConsent(let record)) = consent else {
      Issue.record("no consent")
      return
    }
    #expect(record.id == "snew" && record.day == Sample.today)
  }

  /// What scripts and histories of before say of a concern is understood; both at once is a slip.
  @Test func aConcernsOneSourceOfBefore() throws {
    var json: JSON = [
      "change": "client.noteConcern", "document": "clients/caino", "worried": "Opo",
      "day": "2027-01-15", "reasons": ["studies"], "source": "contact",
    ]
    guard case .client(_, .noteConcern(let concern)) = try decode(json) else {
      Issue.record("no concern")
      return
    }
    #expect(concern.sources == [.contact])
    json["sources"] = ["talk", "contact"]
    let error = #expect(throws: FieldError.self) { try decode(json) }
    #expect(error?.path == "source")
  }

  @Test func slipsAreNamed() {
    let cases: [(JSON, String)] = [
      ([], ""), (["document": "plans/p1"], "change"),
      (["change": "plan.paint", "document": "plans/p1"], "change"),
      (["change": "paint.goal", "document": "plans/p1"], "change"),
      (["change": "plan.writeGoal", "goal": "g1", "text": "x"], "document"),
      (
        ["change": "plan.writeGoal", "document": "meetings/m1", "goal": "g1", "text": "x"],
        "document"
      ),
      (
        ["change": "plan.writeGoal", "document": "plans/../etc", "goal": "g1", "text": "x"],
        "document"
      ),
      (["change": "plan.writeGoal", "document": "plans/p1", "goal": "g1"], "text"),
      (
        ["change": "plan.writeGoal", "document": "plans/p1", "goal": "g1", "text": 3], "text"
      ),
      (
        ["change": "plan.writeGoal", "document": "plans/p1", "goal": "g1", "txt": "", "text": ""],
        "txt"
      ),
      (["change": "plan.writeGoal", "document": "plans/p1", "goal": "G", "text": ""], "goal"),
      (["change": "roster.setLanguage", "member": "mcoach", "language": "de"], "language"),
      (["change": "settle", "document": "plans/p1", "question": "q1"], "choice"),
      (
        [
          "change": "plan.open", "client": "caino", "language": "fi",
          "revision": JSON(Int.min),
        ], "revision"
      ),
      (["change": "settle.x", "document": "plans/p1"], "change"),
    ]
    for (json, place) in cases {
      let error = #expect(throws: FieldError.self, "\(json.compactText)") { try decode(json) }
      #expect(error?.path == place, "\(json.compactText)")
    }
  }

  /// What a script gives is of the years that can be meant; what was stored before is read.
  @Test(arguments: [
    ("1899-12-31", false), ("1900-01-01", true), ("2199-12-31", true), ("2200-01-01", false),
    ("0001-01-01", false), ("9999-12-31", false),
  ])
  func daysAreOfSensibleYears(_ day: String, _ isSensible: Bool) throws {
    let plan: JSON = ["document": "plans/p1", "change": "plan.setGoalDay", "goal": "g1"]
    var json = plan
    json["by"] = .string(day)
    if isSensible {
      #expect(throws: Never.self) { try decode(json) }
    } else {
      let error = #expect(throws: FieldError.self) { try decode(json) }
      #expect(error == FieldError(path: "by", code: .yearOutOfRange(1900...2199)))
    }
  }

  @Test func aDayThatWasStoredBeforeIsReadWhateverItsYear() throws {
    var plan = Sample.plan
    let goal = try #require(plan.goals.sorted.first?.id)
    plan.goals[goal]?.by = Day(9999, 12, 31)
    #expect(try EncodedPlan.decode(EncodedPlan.encode(plan), id: plan.id).goals == plan.goals)
  }

  @Test func malformedNewIDIsNoTrap() {
    let bad = ChangeDefaults(now: Sample.now) { _ in "not an id" }
    #expect(throws: FieldError.self) {
      try EncodedChange.decode(
        ["change": "plan.addNeed", "document": "plans/p1", "text": "x"], defaults: bad)
    }
  }
}
