import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

/// What is written is read back the same, through the bytes of a file.
@Suite struct RoundTripTests {
  private func throughBytes(_ json: JSON) throws -> JSON { try JSON.parse(json.bytes()) }

  @Test func clients() throws {
    var odd = Sample.client
    odd.firstName = "Åke \u{1b}[31m \"x\" \u{202e}"
    odd.concerns["k1"]?.words = "a\u{301}\n\tb\r\n"
    for client in [
      Sample.client, Sample.assessedClient, Sample.clientWithPapers, odd,
      Client(id: "cx", firstName: "", lastName: "", language: .english),
    ] {
      let read = try EncodedClient.decode(
        throughBytes(EncodedClient.encode(client)), id: client.id)
      #expect(read == client)
    }
  }

  @Test func transfers() throws {
    for transfer in [
      SampleTransfers.prepared, SampleTransfers.sent, SampleTransfers.toSchool,
      SampleTransfers.turnedOut, SampleTransfers.agreed, SampleTransfers.followedUp,
      Transfer(id: "x9", client: "cx", direction: .toSchool, openedOn: Sample.today),
    ] {
      let json = EncodedTransfer.encode(transfer)
      #expect(try EncodedTransfer.decode(throughBytes(json), id: transfer.id) == transfer)
      var newer = json
      newer["mood"] = "good"
      if newer[["steps", "registerJobSeeker"]] != nil {
        newer[["steps", "registerJobSeeker", "weather"]] = "rain"
      }
      var changed = transfer
      changed.field = "Toinen"
      let kept = EncodedTransfer.encode(changed, preserving: newer)
      #expect(kept["mood"] == "good")
      #expect(kept["field"] == "Toinen")
    }
  }

  /// A file that does not fit is refused, with the place named.
  @Test(
    arguments: [
      (["direction"], JSON.string("sideways"), "direction"),
      (["steps", "receive"], ["state": "open"], "steps/receive"),
      (["steps", "dance"], ["state": "open"], "steps/dance"),
      (["contents", "cooperation"], "x", "contents/cooperation"),
      (["contents", "studies"], 5, "contents/studies"),
      (["given", "g1", "contents", "plan"], "x", "given/g1/contents/plan"),
      (["given", "g1", "to"], "neighbour", "given/g1/to"),
      (["events", "e1", "day"], "2027-13-01", "events/e1/day"),
      (["outcomes", "r2", "result"], "won", "outcomes/r2/result"),
      (["outcomes", "r2", "said"], "neighbour", "outcomes/r2/said"),
      (["outcomes", "r2", "day"], "eilen", "outcomes/r2/day"),
      (["outcomes", "R"], [:], "outcomes/R"),
      (["steps", "gatherMeeting", "agreed", "day"], "eilen", "steps/gatherMeeting/agreed/day"),
      (
        ["steps", "gatherMeeting", "agreed", "parties"], ["neighbour"],
        "steps/gatherMeeting/agreed/parties"
      ),
    ] as [([String], JSON, String)])
  func oddTransfers(_ path: [String], _ value: JSON, _ place: String) {
    var json = EncodedTransfer.encode(SampleTransfers.agreed)
    json[path] = value
    var found: String?
    do throws(FieldError) {
      _ = try EncodedTransfer.decode(json, id: SampleTransfers.id)
    } catch { found = error.path }
    #expect(found == place)
  }

  /// What was answered before goes with the answer, in its order; files of before have none.
  @Test func roundsOfTheChecklist() throws {
    var client = Sample.client
    var answer = ChecklistAnswer(.no, observer: Sample.teacher, day: Sample.today)
    answer.earlier = (1...11).map { month in
      ChecklistAnswer(
        .yes, observer: Sample.coach, day: Sample.day(2026, month, 7), source: "keskustelu",
        note: "Kuukausi \(month)")
    }
    client.checklist.situations[.housing] = answer
    client.checklist.signs[.neverAssessed]?.earlier = [ChecklistAnswer(.unwilling)]
    let json = EncodedClient.encode(client)
    #expect(try EncodedClient.decode(throughBytes(json), id: client.id) == client)
    #expect(json[["checklist", "situations", "unemployment", "earlier"]] == nil)
    var meeting = Sample.meeting
    meeting.openedBy = Sample.teacher
    let fields = EncodedMeeting.encode(meeting)
    #expect(try EncodedMeeting.decode(throughBytes(fields), id: meeting.id) == meeting)
  }

  /// Files of before name one source of the need, or none, and know no papers.
  @Test(arguments: [
    ("talk", [ConcernSource.talk]), ("studyPlan", [.studyPlan]), (nil, []),
  ])
  func oneSourceOfBefore(_ word: String?, _ expected: [ConcernSource]) throws {
    var old = EncodedClient.encode(Sample.client)
    old[["concerns", "k1", "sources"]] = nil
    old[["concerns", "k1", "talkedBy"]] = nil
    old[["concerns", "k1", "source"]] = JSON(word)
    let client = try EncodedClient.decode(throughBytes(old), id: Sample.clientID)
    #expect(client.concerns["k1"]?.sources == Set(expected))
    #expect(client.papers.isEmpty)
    // A change elsewhere leaves the old field as it stands; a change of the sources counts.
    var changed = client
    changed.phone = "040"
    var kept = EncodedClient.encode(changed, preserving: old)
    #expect(kept[["concerns", "k1"]] == old[["concerns", "k1"]])
    changed.concerns["k1"]?.sources = [.contact]
    kept = EncodedClient.encode(changed, preserving: old)
    let read = try EncodedClient.decode(throughBytes(kept), id: Sample.clientID)
    #expect(read.concerns["k1"]?.sources == [.contact])
  }

  @Test func plans() throws {
    let empty = Plan(id: "px", client: "cx", revision: 3, language: .swedish)
    for plan in [Sample.plan, Sample.fullPlan, empty] {
      let read = try EncodedPlan.decode(throughBytes(EncodedPlan.encode(plan)), id: plan.id)
      #expect(read == plan)
    }
  }

  @Test func meetings() throws {
    var closed = Sample.runningMeeting
    closed.state = .closed
    closed.closedAt = Sample.now
    closed.nextTold = ToldMeeting(Sample.nextMeeting)
    closed.isExtra = true
    closed.turns[Sample.turnID]?.state = .leftOpen
    closed.turns[Sample.turnID]?.endedAt = Sample.now
    closed.turns[Sample.turnID]?.openReason = "Aika loppui"
    closed.turns[Sample.turnID]?.readBackAt = Sample.now
    closed.turns[Sample.turnID]?.detailsShownBy = "Aino"
    for meeting in [Sample.meeting, Sample.runningMeeting, closed] {
      let read = try EncodedMeeting.decode(
        throughBytes(EncodedMeeting.encode(meeting)), id: meeting.id)
      #expect(read == meeting)
    }
  }

  @Test func rosters() throws {
    let read = try EncodedRoster.decode(throughBytes(EncodedRoster.encode(Sample.roster)))
    #expect(read == Sample.roster)
  }

  @Test func schedules() throws {
    for schedule in [Sample.schedule, Schedule()] {
      let read = try EncodedSchedule.decode(throughBytes(EncodedSchedule.encode(schedule)))
      #expect(read == schedule)
    }
    let cases: [([String], JSON?, String)] = [
      (["rule", "months"], 13, "rule/months"), (["rule", "weekday"], 0, "rule/weekday"),
      (["rule", "starts"], "9", "rule/starts"), (["noticeDays"], -1, "noticeDays"),
      (["breaks", "b1", "from"], nil, "breaks/b1/from"),
    ]
    for (path, value, place) in cases {
      var json = EncodedSchedule.encode(Sample.schedule)
      json[path] = value
      let error = #expect(throws: FieldError.self) { try EncodedSchedule.decode(json) }
      #expect(error?.path == place)
    }
  }

  @Test func feedback() throws {
    var service = Feedback(
      id: "f3", client: "caino", subject: .service("Työkokeilu \u{202e}"), party: .school,
      language: .english, day: Sample.today)
    service.member = Sample.teacher
    let transfer = Feedback(
      id: "f4", client: "caino", subject: .transfer, party: .student, language: .finnish,
      day: Sample.today)
    for feedback in [Sample.feedback, Sample.coachsFeedback, service, transfer] {
      let read = try EncodedFeedback.decode(
        throughBytes(EncodedFeedback.encode(feedback)), id: feedback.id)
      #expect(read == feedback)
    }
  }

  @Test(
    arguments: [
      (["about"], JSON("weather"), "about"), (["meeting"], JSON("M 1"), "meeting"),
      (["ratings", "heard"], 0, "ratings/heard"), (["ratings", "loved"], 3, "ratings/loved"),
      (["party"], "boss", "party"), (["day"], "15.1.2027", "day"), (["words"], 3, "words"),
      (["client"], .null, "client"),
    ] as [([String], JSON, String)])
  func faultyFeedbackIsNamed(_ path: [String], _ value: JSON, _ place: String) throws {
    var json = EncodedFeedback.encode(Sample.feedback)
    json[path] = value
    let error = #expect(throws: FieldError.self) {
      try EncodedFeedback.decode(json, id: Sample.feedbackID)
    }
    #expect(error?.path == place)
  }

  @Test func regions() throws {
    for region in [Sample.region, RegionChecklist()] {
      let read = try EncodedRegion.decode(throughBytes(EncodedRegion.encode(region)))
      #expect(read == region)
    }
  }

  @Test(
    arguments: [
      (["points", "parking"], [:] as JSON, "points/parking"),
      (["points", "employers", "state"], "done", "points/employers/state"),
      (["points", "employers", "by"], "soon", "points/employers/by"),
      (["consensus", "painted"], [:], "consensus/painted"),
      (["agreements", "a1", "employer"], .null, "agreements/a1/employer"),
      (["signatures", "g1", "day"], .null, "signatures/g1/day"),
      (["signatures", "G1"], ["order": "n"], "signatures/G1"), (["aim"], [], "aim"),
    ] as [([String], JSON, String)])
  func faultyRegionsAreNamed(_ path: [String], _ value: JSON, _ place: String) throws {
    var json = EncodedRegion.encode(Sample.region)
    json[path] = value
    let error = #expect(throws: FieldError.self) { try EncodedRegion.decode(json) }
    #expect(error?.path == place)
  }

  @Test func catalogues() throws {
    for region in [Sample.regionCatalogue, RegionCatalogue()] {
      let read = try EncodedCatalogue.decode(throughBytes(EncodedCatalogue.encode(region)))
      #expect(read == region)
    }
    let cases: [([String], JSON?, String)] = [
      (["services", "garden", "aim"], "garden", "services/garden/aim"),
      (["services", "garden", "forms"], ["letter"], "services/garden/forms"),
      (["services", "worktryout", "ages", "from"], 200, "services/worktryout/ages/from"),
      (["services", "garden", "name"], "Paja", "services/garden/name"),
    ]
    for (path, value, place) in cases {
      var json = EncodedCatalogue.encode(Sample.regionCatalogue)
      json[path] = value
      let error = #expect(throws: FieldError.self) { try EncodedCatalogue.decode(json) }
      #expect(error?.path == place)
    }
  }

  @Test func pickedAndCoachedServices() throws {
    var plan = Sample.fullPlan
    plan.services["s9"] = Sample.coachedService
    var client = Sample.client
    for born in [Birth.year(2007), .day(Sample.day(2007, 5, 17))] {
      client.born = born
      let read = try EncodedClient.decode(
        throughBytes(EncodedClient.encode(client)), id: client.id)
      #expect(read == client)
    }
    #expect(try EncodedPlan.decode(throughBytes(EncodedPlan.encode(plan)), id: plan.id) == plan)
    let cases: [([String], JSON?, String)] = [
      (["coaching", "step"], "resting", "coaching/step"),
      (["coaching", "steps", "resting"], ["since": "2027-01-15"], "coaching/steps/resting"),
      (["coaching", "steps", "comingIn", "since"], nil, "coaching/steps/comingIn/since"),
      (["catalogue", "version"], -1, "catalogue/version"),
      (
        ["coaching", "modules", "m1", "evaluations", "neighbour"], ["day": "2027-01-15"],
        "coaching/modules/m1/evaluations/neighbour"
      ),
    ]
    for (path, value, place) in cases {
      var json = EncodedPlan.encode(plan)
      json[["services", "s9"] + path] = value
      let error = #expect(throws: FieldError.self) {
        try EncodedPlan.decode(json, id: plan.id)
      }
      #expect(error?.path == "services/s9/\(place)")
    }
  }

  @Test func timesStandAsPeopleReadThem() {
    let payload = EncodedMeeting.encode(Sample.runningMeeting)
    #expect(payload["starts"] == "2027-01-15T09:00:00+02:00")
    #expect(payload["startedAt"] == "2027-01-15T07:00:00Z")
    #expect(payload[["turns", "tcaino", "starts"]] == "09:00")
    #expect(payload[["turns", "tcaino", "done", "student"]] == true)
    #expect(payload["closedAt"] == nil, "what is not there is left out")
  }

  @Test func whatCannotBeReadIsNamed() {
    let cases: [([String], JSON?, String)] = [
      (["goals", "g1", "by"], "2027-02-30", "goals/g1/by"),
      (["path"], "somewhereNew", "path"), (["revision"], "1", "revision"),
      (["actions", "a1", "owner"], "member/UP", "actions/a1/owner"),
      (["needs", "N1"], ["text": "x"], "needs/N1"), (["client"], nil, "client"),
      (["services"], [], "services"),
    ]
    for (path, value, place) in cases {
      var payload = EncodedPlan.encode(Sample.plan)
      payload[path] = value
      let error = #expect(throws: FieldError.self) {
        try EncodedPlan.decode(payload, id: Sample.planID)
      }
      #expect(error?.path == place)
    }
  }

  @Test func aTurnUnderAnothersIDIsRefused() {
    var payload = EncodedMeeting.encode(Sample.meeting)
    payload[["turns", "tother"]] = payload[["turns", "tcaino"]]
    #expect(throws: FieldError.self) {
      try EncodedMeeting.decode(payload, id: Sample.meetingID)
    }
  }
}
