import Casework
import TestSupport
import Testing

@Suite struct StudentViewTests {
  private func client(
    _ situation: Situation, _ value: AnswerValue?, _ statement: ID<Statement>,
    in area: ID<QuestionnaireArea>, _ rating: Rating?
  ) -> Client {
    var client = Sample.assessedClient
    client.checklist = NeedsChecklist()
    client.checklist.situations[situation] = value.map { ChecklistAnswer($0) }
    client.selfAssessments["v1"]?.areas = [
      area: AssessedArea(ratings: rating.map { [statement: $0] } ?? [:])
    ]
    return client
  }

  @Test func theTwoViewsMeetInSomethingToTalkAbout() {
    let cases: [(AnswerValue?, Rating?, TalkingPoint?)] = [
      (.yes, .one, .bothSeeNeed), (.yes, .two, .bothSeeNeed), (.yes, .three, nil),
      (.yes, .four, .studentSeesWell), (.yes, .five, .studentSeesWell), (.yes, nil, nil),
      (.no, .one, .studentSeesNeed), (.no, .three, nil), (.no, .five, .bothSeeWell),
      (.unknown, .two, .studentRaises), (.unknown, .five, nil), (.unwilling, .one, .studentRaises),
      (nil, .one, .studentRaises), (nil, .three, nil), (nil, .five, nil), (nil, nil, nil),
    ]
    for (value, rating, point) in cases {
      let client = client(.healthProblems, value, "energy", in: "health", rating)
      #expect(
        client.talkingPoint(about: .healthProblems) == point, "\(value as Any) \(rating as Any)")
      #expect(client.talkingPoint(about: .housing) == nil)
    }
  }

  @Test func suggestionsSayWhy() {
    var client = client(.housing, .yes, "energy", in: "health", .one)
    #expect(
      client.serviceSuggestions.map(\.idea) == [.healthCare, .housingAdvice])
    #expect(client.serviceSuggestions[1].reasons == [.situation(.housing)])
    #expect(client.serviceSuggestions[0].reasons.map(\.isOwnView) == [true])
    // What the professional has looked into and found in order suggests nothing by itself.
    client.checklist.situations[.healthProblems] = ChecklistAnswer(.no)
    #expect(client.serviceSuggestions.map(\.idea) == [.housingAdvice])
    client.checklist.signs[.neverAssessed] = ChecklistAnswer(.yes)
    #expect(client.serviceSuggestions.map(\.idea) == [.workAbilityAssessment, .housingAdvice])
  }

  @Test func askingForHelpSuggestsByItself() {
    let asked = client(.housing, nil, "company", in: "help", .four)
    #expect(asked.serviceSuggestions.map(\.idea) == [.outreachWork])
    let declined = client(.housing, nil, "company", in: "help", .one)
    #expect(declined.serviceSuggestions.isEmpty)
  }

  @Test func everySituationBringsSomethingToMind() {
    for situation in Situation.allCases { #expect(!situation.ideas.isEmpty, "\(situation)") }
  }

  @Test func theStudentsViewMayShowTheMultiAgencyNeed() {
    var client = client(.housing, .yes, "company", in: "help", .five)
    let need = client.multiAgencyNeed(plan: nil, on: Sample.today)
    #expect(need?.sectors == [.social, .youth])
    #expect(
      need?.reasons == [
        .situation(.housing, .social), .suggestion(.outreachWork, .youth),
      ])
    client.selfAssessments = Rows()
    #expect(client.multiAgencyNeed(plan: nil, on: Sample.today) == nil)
  }

  @Test func oneJustBegunHidesNothingOfTheOneBefore() {
    var client = client(.housing, nil, "energy", in: "health", .one)
    var begun = SelfAssessment(
      id: "v2", order: "t", questionnaire: "q1", language: .finnish, way: .alone,
      day: Sample.today)
    begun.areas = ["goals": AssessedArea(ratings: ["workwish": .five])]
    client.selfAssessments["v2"] = begun
    #expect(client.newestAnswers.map(\.statement.id) == ["energy"])
    client.selfAssessments["v2"]?.finished = Sample.today
    #expect(client.newestAnswers.map(\.statement.id) == ["workwish"])
    client.selfAssessments = Rows([begun])
    #expect(client.newestAnswers.map(\.statement.id) == ["workwish"])
  }
}
