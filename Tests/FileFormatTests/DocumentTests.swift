import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [
    (Document.client("caino"), "clients/caino"), (.plan("p1"), "plans/p1"),
    (.meeting("m1"), "meetings/m1"), (.roster, "roster"), (.schedule, "schedule"),
    (.catalogue, "catalogue"), (.feedback("f1"), "feedback/f1"), (.region, "region"),
    (.transfer("x1"), "transfers/x1"),
  ])
  func paths(document: Document, path: String) {
    #expect(document.path == path)
    #expect(Document(path: path) == document)
    #expect(Document(kind: document.kind.rawValue, id: document.idText) == document)
  }

  @Test(arguments: [
    "", "plans", "plans/", "/p1", "plans/P1", "plans/p1/x", "roster/roster", "roster/r1",
    "schedule/s1", "catalogue/c1", "meetings", "feedback", "region/r1",
    "transfers",
    "drafts/d1", "plans/..",
  ])
  func noDocument(_ path: String) { #expect(Document(path: path) == nil) }

  @Test(arguments: [Int.min, -1, 0, 1_000_001, Int.max])
  func numbersThatWouldOverflowAreNoNumbers(number: Int) {
    var meeting = EncodedMeeting.encode(Sample.meeting)
    meeting["length"] = JSON(number)
    #expect(throws: FieldError.self) { try EncodedMeeting.decode(meeting, id: "m1") }
    var turns = EncodedMeeting.encode(Sample.meeting)
    for turn in Sample.meeting.turns.sorted {
      turns[["turns", turn.id.text, "length"]] = JSON(number)
    }
    #expect(throws: FieldError.self) { try EncodedMeeting.decode(turns, id: "m1") }
    var plan = EncodedPlan.encode(Sample.fullPlan)
    plan["revision"] = JSON(number)
    #expect(throws: FieldError.self) { try EncodedPlan.decode(plan, id: "p1") }
  }

  @Test func heads() {
    #expect(
      EncodedPlan.head(of: Sample.fullPlan) == [
        "client": "caino", "revision": 1, "state": "inForce", "responsible": "mcoach",
        "followUps": ["2027-03-12"], "goals": 2, "services": 1, "openActions": 2,
      ])
    #expect(
      EncodedMeeting.head(of: Sample.meeting) == [
        "starts": "2027-01-15T09:00:00+02:00", "length": 120, "place": "Kokoushuone 12",
        "state": "agreed", "isExtra": false, "turns": 1, "clients": ["caino"],
      ])
    #expect(EncodedRoster.head(of: Sample.roster)["members"] == 8)
    #expect(EncodedClient.head(of: Sample.client)["consents"] == 1)
  }

  @Test func mergeRules() {
    let cases: [(String, DocumentKind, FieldKind)] = [
      ("ownWords", .plans, .text), ("goals/g1/text", .plans, .text),
      ("goals/g1/by", .plans, .value), ("goals/g1", .plans, .value),
      ("responsible", .plans, .atomic), ("responsible/member", .plans, .atomic),
      ("agreements/h1/day", .plans, .atomic), ("agreements", .plans, .value),
      ("consents/s1", .clients, .atomic), ("concerns/k1/words", .clients, .text),
      ("checklist/situations/housing", .clients, .atomic),
      ("concerns/k1/reasons", .clients, .set), ("concerns/k1/sources", .clients, .set),
      ("given/g1/contents/studies", .transfers, .atomic), ("events/e1", .transfers, .atomic),
      ("outcomes/r1/result", .transfers, .atomic),
      ("contents/studies", .transfers, .text), ("steps/registerJobSeeker/note", .transfers, .text),
      ("steps/registerJobSeeker/on", .transfers, .value),
      ("services/s1/forms", .catalogue, .set), ("services/s1/plans", .catalogue, .set),
      ("words", .feedback, .text), ("ratings/heard", .feedback, .value),
      ("points/network/evidence", .region, .text), ("points/network/owner", .region, .value),
      ("signatures/g1/person", .region, .atomic), ("consensus/signed/note", .region, .text),
      ("turns/t1/entries/e1/text", .meetings, .atomic), ("turns/t1/chairNotes", .meetings, .text),
      ("turns/t1/chair", .meetings, .value), ("members/m1/name", .roster, .value),
    ]
    for (path, kind, rule) in cases {
      let parts = path.split(separator: "/").map(String.init)
      #expect(MergeRules.rule(forPath: parts, kind: kind) == rule, "\(path)")
    }
    #expect(MergeRules.rule(forPath: [], kind: .plans) == .value)
  }

  @Test func openQuestions() {
    let coach: JSON = ["member": "mcoach", "machine": "x"]
    let nurse: JSON = ["member": "mnurse", "machine": "y"]
    let payload: JSON = [
      "actions": ["a1": ["what": "Soittaa", "order": "n"]],
      "openQuestions": [
        "q1": [
          "path": "goals/g1/text",
          "candidates": [
            ["value": "Töihin", "author": coach, "time": "2027-01-15T07:00:00Z"],
            ["value": "Kouluun", "author": nurse, "time": "?"], ["value": 3],
          ],
        ],
        "q2": [
          "path": "actions/a1",
          "candidates": [["removed": true, "author": coach], ["kept": true, "author": nurse]],
        ],
        "BAD": ["path": "x", "candidates": []], "q3": 5, "q4": ["path": "x"],
      ],
    ]
    let questions = EncodedQuestions.decode(payload)
    #expect(questions.map(\.path) == ["actions/a1", "goals/g1/text"])
    #expect(questions[0].candidates.map(\.key) == ["0", "1"])
    #expect(questions[0].candidates.map(\.text) == [nil, "Soittaa"])
    #expect(questions[1].candidates.map(\.text) == ["Töihin", "Kouluun", "3"])
    #expect(questions[1].candidates.map(\.author) == [Sample.coach, Sample.nurse, nil])
    #expect(questions[1].candidates.map(\.time) == [Sample.now, nil, nil])
    #expect(EncodedQuestions.decode([:]).isEmpty)
  }
}
