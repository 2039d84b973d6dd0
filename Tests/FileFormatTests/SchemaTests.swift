import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

/// The shipped schemas take what the program writes, and nothing that is out of shape.
@Suite struct SchemaTests {
  private func file(_ document: Document, head: JSON, payload: JSON) -> JSON {
    [
      "format": "omatie", "formatVersion": 2, "kind": .string(document.kind.rawValue),
      "checksum": .string(String(repeating: "c5", count: 32)),
      "document": .string(document.idText), "version": 1, "previous": .null,
      "save": .string(String(repeating: "0f", count: 16)), "mergedFrom": .null,
      "author": ["member": "mteacher", "machine": "kone"], "time": "2027-01-15T07:00:00Z",
      "change": ["change": "plan.writeOwnWords"], "head": head, "payload": payload,
    ]
  }

  private func plan(_ plan: Plan) -> JSON {
    file(.plan(plan.id), head: EncodedPlan.head(of: plan), payload: EncodedPlan.encode(plan))
  }

  private func meeting(_ meeting: Meeting) -> JSON {
    file(
      .meeting(meeting.id), head: EncodedMeeting.head(of: meeting),
      payload: EncodedMeeting.encode(meeting))
  }

  private var client: JSON {
    file(
      .client(Sample.clientID), head: EncodedClient.head(of: Sample.client),
      payload: EncodedClient.encode(Sample.client))
  }

  private var assessedClient: JSON {
    file(
      .client(Sample.clientID), head: EncodedClient.head(of: Sample.assessedClient),
      payload: EncodedClient.encode(Sample.assessedClient))
  }

  private var clientWithPapers: JSON {
    file(
      .client(Sample.clientID), head: EncodedClient.head(of: Sample.clientWithPapers),
      payload: EncodedClient.encode(Sample.clientWithPapers))
  }

  private var roster: JSON {
    file(
      .roster, head: EncodedRoster.head(of: Sample.roster),
      payload: EncodedRoster.encode(Sample.roster))
  }

  private var schedule: JSON {
    file(
      .schedule, head: EncodedSchedule.head(of: Sample.schedule),
      payload: EncodedSchedule.encode(Sample.schedule))
  }

  private var catalogue: JSON {
    file(
      .catalogue, head: EncodedCatalogue.head(of: Sample.regionCatalogue),
      payload: EncodedCatalogue.encode(Sample.regionCatalogue))
  }

  private func feedback(_ feedback: Feedback) -> JSON {
    file(
      .feedback(feedback.id), head: EncodedFeedback.head(of: feedback),
      payload: EncodedFeedback.encode(feedback))
  }

  private func region(_ region: RegionChecklist) -> JSON {
    file(
      .region, head: EncodedRegion.head(of: region), payload: EncodedRegion.encode(region))
  }

  @Test func feedbackAndRegionFit() {
    for one in [Sample.feedback, Sample.coachsFeedback] {
      #expect(findings(feedback(one), "feedback") == [])
    }
    #expect(findings(region(Sample.region), "region") == [])
    #expect(findings(region(RegionChecklist()), "region") == [])
    var odd = feedback(Sample.feedback)
    odd[["payload", "ratings", "heard"]] = 6
    #expect(findings(odd, "feedback") == ["/payload/ratings/heard: maximum"])
    odd = region(Sample.region)
    odd[["payload", "points", "employers", "state"]] = "done"
    #expect(findings(odd, "region") == ["/payload/points/employers/state: enum"])
  }

  private func transfer(_ transfer: Transfer) -> JSON {
    file(
      .transfer(transfer.id), head: EncodedTransfer.head(of: transfer),
      payload: EncodedTransfer.encode(transfer))
  }

  @Test func ofTransfers() throws {
    for each in [
      SampleTransfers.prepared, SampleTransfers.sent, SampleTransfers.toSchool,
      SampleTransfers.turnedOut, SampleTransfers.agreed, SampleTransfers.followedUp,
    ] {
      #expect(findings(transfer(each), "transfer") == [])
    }
    let cases: [([String], JSON?, String)] = [
      (["payload", "contents", "gossip"], "x", "/payload/contents/gossip: additionalProperties"),
      (["payload", "contents", "plan"], "x", "/payload/contents/plan: additionalProperties"),
      (["payload", "steps", "dance"], [:], "/payload/steps/dance: enum"),
      (["payload", "given", "g1", "to"], "neighbour", "/payload/given/g1/to: enum"),
      (["payload", "given", "g1", "day"], "tänään", "/payload/given/g1/day: pattern"),
      (["payload", "events", "e1", "kind"], "lost", "/payload/events/e1/kind: enum"),
      (["payload", "outcomes", "r1", "result"], "won", "/payload/outcomes/r1/result: enum"),
      (["payload", "outcomes", "r1", "said"], nil, "/payload/outcomes/r1/said: required"),
      (["payload", "direction"], nil, "/payload/direction: required"),
      (["head", "contents"], "x", "/head/contents: additionalProperties"),
    ]
    for (path, value, finding) in cases {
      var json = transfer(SampleTransfers.turnedOut)
      json[path] = value
      #expect(findings(json, "transfer").contains(finding), "\(finding)")
    }
    let schema = try JSON.parse(Embedded.bytes("schemas/transfer-2.json"))
    func words(_ path: [String]) -> Set<String> {
      Set(
        (schema[["properties", "payload", "properties"] + path]?.arrayValue ?? [])
          .compactMap(\.stringValue))
    }
    let (step, row) = (["steps", "additionalProperties", "properties"], "properties")
    let given = ["given", "additionalProperties", row]
    let event = ["events", "additionalProperties", row]
    #expect(words(["state", "enum"]) == Set(TransferState.allCases.map(\.rawValue)))
    #expect(words(["direction", "enum"]) == Set(TransferDirection.allCases.map(\.rawValue)))
    #expect(
      words(["steps", "propertyNames", "enum"]) == Set(TransferStep.allCases.map(\.rawValue)))
    #expect(words(step + ["state", "enum"]) == Set(StepState.allCases.map(\.rawValue)))
    #expect(words(step + ["answer", "enum"]) == Set(StepAnswer.allCases.map(\.rawValue)))
    #expect(words(given + ["way", "enum"]) == Set(GivenWay.allCases.map(\.rawValue)))
    #expect(words(given + ["studies", "enum"]) == Set(StudyEnd.allCases.map(\.rawValue)))
    let outcome = ["outcomes", "additionalProperties", row]
    #expect(words(outcome + ["result", "enum"]) == Set(TransferResult.allCases.map(\.rawValue)))
    #expect(words(event + ["kind", "enum"]) == Set(TransferEventKind.allCases.map(\.rawValue)))
  }

  private func findings(_ json: JSON, _ schema: String) -> [String] {
    SchemaChecker(bytes: Embedded.bytes("schemas/\(schema)-2.json")).findings(in: json.bytes())
  }

  @Test func takeWhatIsWritten() {
    #expect(findings(client, "client") == [])
    #expect(findings(assessedClient, "client") == [])
    #expect(findings(clientWithPapers, "client") == [])
    #expect(findings(roster, "roster") == [])
    #expect(findings(schedule, "schedule") == [])
    #expect(findings(catalogue, "catalogue") == [])
    #expect(findings(plan(Sample.coachedPlan), "plan") == [])
    var born = client
    born[["payload", "born"]] = "2007-05-17"
    #expect(findings(born, "client") == [])
    #expect(findings(plan(Sample.plan), "plan") == [])
    #expect(findings(plan(Sample.fullPlan), "plan") == [])
    #expect(findings(meeting(Sample.meeting), "meeting") == [])
    #expect(findings(meeting(Sample.runningMeeting), "meeting") == [])
    var later = plan(Sample.plan)
    later["version"] = 3
    later["previous"] = .string(String(repeating: "ab", count: 32))
    later["mergedFrom"] = 1
    later[["payload", "openQuestions"]] = ["q1": ["path": "aids"]]
    #expect(findings(later, "plan") == [])
  }

  @Test func refuseWhatIsOutOfShape() {
    let cases: [([String], JSON?, String)] = [
      (["format"], "omatia", "/format: const"), (["formatVersion"], 1, "/formatVersion: const"),
      (["checksum"], nil, "/checksum: required"), (["checksum"], "c5", "/checksum: pattern"),
      (["kind"], "meetings", "/kind: const"), (["document"], "P1", "/document: pattern"),
      (["version"], 0, "/version: minimum"), (["previous"], "xyz", "/previous: oneOf"),
      (["save"], nil, "/save: required"), (["extra"], 1, "/extra: additionalProperties"),
      (["author", "member"], 5, "/author/member: type"),
      (["payload", "mood"], "x", "/payload/mood: additionalProperties"),
      (["payload", "ownWords"], nil, "/payload/ownWords: required"),
      (["payload", "path"], "elsewhere", "/payload/path: enum"),
      (["payload", "goals", "G"], [:], "/payload/goals/G: pattern"),
      (["payload", "goals", "g1", "by"], "15.1.2027", "/payload/goals/g1/by: pattern"),
      (["payload", "actions", "a1", "owner"], "somebody", "/payload/actions/a1/owner: pattern"),
      (["payload", "needs"], [], "/payload/needs: type"),
      (["payload", "responsible"], "mcoach", "/payload/responsible: type"),
      (["head", "followUps"], ["x"], "/head/followUps/0: pattern"),
    ]
    for (path, value, finding) in cases {
      var json = plan(Sample.fullPlan)
      json[path] = value
      #expect(findings(json, "plan").contains(finding), "\(finding)")
    }
  }

  @Test func refuseInTheOtherKinds() {
    var odd = client
    odd[["payload", "consents", "s1", "parties"]] = ["kelaa"]
    #expect(findings(odd, "client") == ["/payload/consents/s1/parties/0: enum"])
    odd = clientWithPapers
    odd[["payload", "papers", "b1", "matter"]] = "cooperation"
    odd[["payload", "concerns", "k1", "sources"]] = ["gossip"]
    #expect(
      Set(findings(odd, "client")) == [
        "/payload/papers/b1/matter: enum", "/payload/concerns/k1/sources/0: enum",
      ])
    odd = meeting(Sample.runningMeeting)
    odd[["payload", "turns", "tcaino", "starts"]] = "9.00"
    #expect(findings(odd, "meeting") == ["/payload/turns/tcaino/starts: pattern"])
    odd = roster
    odd[["payload", "parties", "circus"]] = ["fi": "a", "sv": "b", "en": "c"]
    #expect(findings(odd, "roster") == ["/payload/parties/circus: enum"])
    odd = catalogue
    odd[["payload", "services", "garden", "plans"]] = ["dream"]
    #expect(findings(odd, "catalogue") == ["/payload/services/garden/plans/0: enum"])
    odd = plan(Sample.coachedPlan)
    odd[["payload", "services", "s9", "coaching", "step"]] = "resting"
    #expect(findings(odd, "plan") == ["/payload/services/s9/coaching/step: enum"])
    odd = client
    odd[["payload", "born"]] = "170507A123B"
    #expect(findings(odd, "client") == ["/payload/born: pattern"])
    odd = schedule
    odd[["payload", "rule", "weekday"]] = 8
    odd[["payload", "breaks", "b1", "until"]] = "syksyllä"
    #expect(
      Set(findings(odd, "schedule")) == [
        "/payload/rule/weekday: maximum", "/payload/breaks/b1/until: pattern",
      ])
  }

  @Test func theCheckerKnowsWhatItDoesNotKnow() {
    let schema: JSON = ["maxLength": 3]
    #expect(
      SchemaChecker(bytes: schema.bytes()).findings(in: JSON.string("x").bytes())
        == [": unknown keyword maxLength"])
    #expect(!SchemaChecker(bytes: []).findings(in: JSON.string("x").bytes()).isEmpty)
    #expect(SchemaChecker(bytes: schema.bytes()).findings(in: [1]).count == 1)
  }

  /// Words that the program writes and words that the schemas allow are the same.
  @Test func wordsAgree() throws {
    func words(_ schema: String, _ path: [String]) throws -> Set<String> {
      let json = try JSON.parse(Embedded.bytes("schemas/\(schema)-2.json"))
      return Set((json[path]?.arrayValue ?? []).compactMap(\.stringValue))
    }
    let defs = "$defs"
    let service = [defs, "service", "properties"]
    #expect(
      try words("catalogue", [defs, "aim", "enum"]) == Set(ServiceAim.allCases.map(\.rawValue)))
    for (field, expected) in [
      ("forms", ServiceForm.allCases.map(\.rawValue)),
      ("plans", OtherPlanKind.allCases.map(\.rawValue)),
      ("ideas", ServiceIdea.allCases.map(\.rawValue)),
    ] {
      #expect(try words("catalogue", service + [field, "items", "enum"]) == Set(expected))
    }
    #expect(
      try words("feedback", [defs, "about", "enum"]) == Set(FeedbackAbout.allCases.map(\.rawValue)))
    #expect(
      try words("region", [defs, "point", "properties", "state", "enum"])
        == Set(RegionState.allCases.map(\.rawValue)))
    let steps = Set(CoachingStep.allCases.map(\.rawValue))
    let coaching = [defs, "coaching", "properties"]
    #expect(try words("plan", coaching + ["step", "enum"]) == steps)
    #expect(try words("plan", coaching + ["steps", "propertyNames", "enum"]) == steps)
    let module = [defs, "coachingModule", "properties"]
    #expect(
      try words("plan", module + ["evaluations", "propertyNames", "enum"])
        == Set(Evaluator.allCases.map(\.rawValue)))
    #expect(
      try words("plan", module + ["next", "enum"]) == Set(ModuleNext.allCases.map(\.rawValue)))
    for schema in ["client", "plan", "meeting", "roster", "catalogue", "feedback"] {
      #expect(try words(schema, [defs, "party", "enum"]) == Set(Party.allCases.map(\.rawValue)))
    }
    #expect(
      try words(
        "schedule",
        ["properties", "payload", "properties", "rule", "properties"]
          + ["week", "enum"]) == Set(MonthWeek.allCases.map(\.rawValue)))
    let situations = ["properties", "situations", "propertyNames", "enum"]
    #expect(
      try words("client", [defs, "checklist"] + situations)
        == Set(Situation.allCases.map(\.rawValue)))
    let signs = ["properties", "signs", "propertyNames", "enum"]
    #expect(
      try words("client", [defs, "checklist"] + signs)
        == Set(AssessmentSign.allCases.map(\.rawValue)))
    func word(_ path: String) -> [String] { [defs] + path.split(separator: "/").map(String.init) }
    let cases: [(String, String, [String])] = [
      ("client", "group/enum", ClientGroup.allCases.map(\.rawValue)),
      ("client", "answer/properties/value/enum", AnswerValue.allCases.map(\.rawValue)),
      ("client", "consent/properties/kind/enum", ConsentKind.allCases.map(\.rawValue)),
      ("client", "way/enum", ConsentWay.allCases.map(\.rawValue)),
      (
        "client", "consent/properties/matters/items/enum", ConsentMatter.allCases.map(\.rawValue)
      ),
      (
        "client", "concern/properties/reasons/items/enum", ConcernReason.allCases.map(\.rawValue)
      ),
      (
        "client", "concern/properties/sources/items/enum", ConcernSource.allCases.map(\.rawValue)
      ),
      ("client", "paper/properties/kind/enum", PaperKind.allCases.map(\.rawValue)),
      ("client", "paper/properties/matter/enum", ConsentMatter.details.map(\.rawValue)),
      ("plan", "planState/enum", PlanState.allCases.map(\.rawValue)),
      ("plan", "studyLevel/enum", StudyLevel.allCases.map(\.rawValue)),
      ("plan", "outcome/enum", PlanOutcome.allCases.map(\.rawValue)),
      ("plan", "area/enum", LifeArea.allCases.map(\.rawValue)),
      ("plan", "service/properties/state/enum", ServiceState.allCases.map(\.rawValue)),
      ("plan", "action/properties/state/enum", ActionState.allCases.map(\.rawValue)),
      ("meeting", "meetingState/enum", MeetingState.allCases.map(\.rawValue)),
      ("meeting", "turn/properties/state/enum", TurnState.allCases.map(\.rawValue)),
      ("meeting", "attendance/properties/presence/enum", Presence.allCases.map(\.rawValue)),
      ("meeting", "entry/properties/kind/enum", EntryKind.allCases.map(\.rawValue)),
    ]
    for (schema, path, expected) in cases {
      #expect(try words(schema, word(path)) == Set(expected), "\(schema) \(path)")
    }
    #expect(
      try words("plan", ["properties", "payload", "properties", "path", "enum"])
        == Set(Path.allCases.map(\.rawValue)))
  }
}
