import Casework
import TestSupport
import Testing

@Suite struct SelfAssessmentTests {
  private func surroundings(
    as member: ID<Member> = Sample.teacher, today: Day = Sample.today,
    client: Client = Sample.assessedClient, asking: Questionnaire? = Sample.questionnaire
  ) -> Surroundings {
    var all = Sample.surroundings(as: member, today: today, client: client)
    all.questionnaire = asking
    return all
  }

  private func after(
    _ changes: SelfAssessmentChange..., on client: Client = Sample.client,
    id: ID<SelfAssessment> = "v2", as member: ID<Member> = Sample.teacher,
    today: Day = Sample.today, asking: Questionnaire? = Sample.questionnaire
  ) throws(Refusal) -> Client {
    var client = client
    for change in changes {
      client = try Client.after(
        .selfAssess(id, change), on: client, id: client.id,
        in: surroundings(as: member, today: today, client: client, asking: asking))
    }
    return client
  }

  private let begin = SelfAssessmentChange.begin(
    language: .finnish, way: .alone, day: Sample.today)

  @Test func answersStandBesideTheQuestionsTheyWereGivenTo() throws {
    let client = try after(
      begin, .rate("workwish", in: "goals", .two), .rate("energy", in: "health", .five),
      .rate("energy", in: "health", nil), .write("Puutarhalle", in: "goals"),
      .finish(on: Sample.today))
    let new = try #require(client.selfAssessments["v2"])
    #expect(new.rating("workwish", in: "goals") == .two)
    #expect(new.rating("energy", in: "health") == nil)
    #expect(new.words(in: "goals") == "Puutarhalle")
    #expect(new.writtenBy == Sample.teacher && new.finished == Sample.today)
    #expect(new.ratingCount == 1)
    #expect(client.questionnaire(of: new) == Sample.questionnaire)
    #expect(client.openSelfAssessment == nil)
  }

  @Test func whatMayNotBe() throws {
    let begun = try after(begin)
    let done = try after(begin, .finish(on: Sample.today))
    let tomorrow = Sample.today.adding(days: 1)
    let later = SelfAssessmentChange.begin(language: .finnish, way: .paper, day: tomorrow)
    let cases: [(refusal: Refusal, client: Client, id: ID<SelfAssessment>, SelfAssessmentChange)] =
      [
        (.alreadyThere, begun, "v2", begin), (.alreadyThere, begun, "v3", begin),
        (.noSuchRow, Sample.client, "v2", .remove), (.dateOrder, Sample.client, "v2", later),
        (.noSuchRow, begun, "v2", .rate("none", in: "goals", .one)),
        (.noSuchRow, begun, "v2", .rate("energy", in: "goals", .one)),
        (.noSuchRow, begun, "v2", .write("x", in: "none")),
        (.selfAssessmentFinished, done, "v2", .remove),
      ]
    for (refusal, client, id, change) in cases {
      #expect(throws: refusal, "\(id) \(change)") { try after(change, on: client, id: id) }
    }
    #expect(throws: Refusal.noSuchRow) { try after(begin, asking: nil) }
    #expect(throws: Refusal.notPermitted) { try after(begin, as: Sample.socialWorker) }
    #expect(throws: Refusal.selfAssessmentFinished) {
      try after(.rate("workwish", in: "goals", .one), on: done, today: tomorrow)
    }
    // On the day itself the student may still change an answer.
    let again = try after(.rate("workwish", in: "goals", .one), on: done)
    #expect(again.selfAssessments["v2"]?.rating("workwish", in: "goals") == .one)
    #expect(try after(.remove, on: begun).selfAssessments.isEmpty)
  }

  @Test func whoMayNotReadHealthMayNotAnswerIt() throws {
    var client = Sample.assessedClient
    var consent = Sample.consent
    consent.matters.remove(.health)
    client.consents = Rows([consent])
    let seen = Rights.maySee(
      client, member: Sample.coach, roster: Sample.roster, on: Sample.today)
    let areas = client.seenSelfAssessments(with: seen)["v1"]?.areas
    #expect(areas.map { Set($0.keys) } == ["goals", "help"])
    client.selfAssessments["v1"]?.finished = Sample.today
    #expect(throws: Refusal.notPermitted) {
      try after(.rate("mind", in: "health", .one), on: client, id: "v1", as: Sample.coach)
    }
    let answered = try after(
      .rate("workwish", in: "goals", .one), on: client, id: "v1", as: Sample.coach)
    #expect(answered.selfAssessments["v1"]?.rating("energy", in: "health") == .two)
  }

  /// The one who sees a part only would take away answers that they have never seen.
  @Test func onlyWhoSeesAllOfItTakesItAway() throws {
    var client = Sample.client
    var consent = Sample.consent
    consent.matters.remove(.health)
    client.consents = Rows([consent])
    let begun = try after(begin, .rate("energy", in: "health", .two), on: client)
    let blank = try after(begin, on: client)
    for assessed in [begun, blank] {
      #expect(throws: Refusal.notPermitted) {
        try after(.remove, on: assessed, as: Sample.coach)
      }
      #expect(try after(.remove, on: assessed, as: Sample.teacher).selfAssessments.isEmpty)
    }
  }

  /// No letter more fits behind such an id.
  @Test func rewordedQuestionsWithAnIdOfFullLengthKeepTheEarlierOnes() throws {
    let id = try #require(ID<Questionnaire>("q" + String(repeating: "1", count: 63)))
    var client = Sample.client
    var asked: [Questionnaire] = []
    for number in 1...12 {
      var questionnaire = Questionnaire(
        id: id, steps: Sample.questionnaire.steps, areas: Sample.questionnaire.areas)
      questionnaire.areas[0].statements[0].text.finnish = "Sanamuoto \(number)."
      asked.append(questionnaire)
      let assessment = try #require(ID<SelfAssessment>("v1\(number)"))
      client = try after(
        begin, .finish(on: Sample.today), on: client, id: assessment, asking: questionnaire)
    }
    #expect(client.questionnaires.count == 12)
    for (number, questionnaire) in zip(1..., asked) {
      let assessment = try #require(client.selfAssessments[ID("v1\(number)") ?? "x0"])
      #expect(client.questionnaire(of: assessment)?.areas == questionnaire.areas)
    }
  }

  @Test func rewordedQuestionsKeepTheEarlierOnes() throws {
    var reworded = Sample.questionnaire
    reworded.areas[0].statements[0].text.finnish = "Toisin sanoen."
    let client = try after(begin, on: Sample.assessedClient, asking: reworded)
    let new = try #require(client.selfAssessments["v2"])
    #expect(new.questionnaire == "q1n2")
    #expect(client.questionnaires["q1"] == Sample.questionnaire)
    #expect(client.questionnaire(of: new)?.areas == reworded.areas)
    let same = try after(begin, on: Sample.assessedClient)
    #expect(same.selfAssessments["v2"]?.questionnaire == "q1")
    #expect(same.questionnaires.count == 1)
  }

  @Test func theChangeIsSeenByAreaAndStatement() throws {
    let client = try after(
      begin, .rate("workwish", in: "goals", .four), .rate("worked", in: "goals", .three),
      .rate("company", in: "help", .five), on: Sample.assessedClient)
    let later = try #require(client.selfAssessments["v2"])
    let earlier = try #require(client.earlier(than: later))
    #expect(earlier.id == "v1" && client.earlier(than: earlier) == nil)
    let shifts = client.shifts(from: earlier, to: later)
    #expect(shifts.map(\.area) == ["goals", "health", "help"])
    #expect(shifts.map(\.was) == [30, nil, 50] && shifts.map(\.now) == [35, nil, 50])
    #expect(shifts[0].statements.map(\.direction) == [.up, .down])
    #expect(shifts[1].statements.map(\.direction) == [nil, nil])
    #expect(shifts[2].statements.map(\.direction) == [.same])
  }

  @Test func otherWordsAreNotCompared() throws {
    var reworded = Sample.questionnaire
    reworded.areas[0].statements[0].text.finnish = "Toisin sanoen."
    let client = try after(
      begin, .rate("workwish", in: "goals", .four), on: Sample.assessedClient, asking: reworded)
    let later = try #require(client.selfAssessments["v2"])
    let shift = client.shifts(from: try #require(client.selfAssessments["v1"]), to: later)[0]
    #expect(shift.statements[0].isReworded && shift.statements[0].direction == nil)
    #expect(shift.was == nil)
  }
}
