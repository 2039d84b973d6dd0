/// A service to talk over, with all that speaks for it.
public struct ServiceSuggestion: Sendable, Equatable {
  public var idea: ServiceIdea
  public var reasons: [Reason]

  /// What brings the service to mind: the checklist, or the student's own answer.
  public enum Reason: Sendable, Equatable {
    case situation(Situation)
    case sign(AssessmentSign)
    case statement(Statement)

    public var isOwnView: Bool { if case .statement = self { true } else { false } }
  }
}

extension Client {
  /// Services that the checklist and the student's own answers bring to mind, with the reasons.
  ///
  /// They decide nothing; a situation answered with no suggests nothing.
  public var serviceSuggestions: [ServiceSuggestion] {
    var reasons: [ServiceIdea: [ServiceSuggestion.Reason]] = [:]
    func add(_ ideas: some Sequence<ServiceIdea>, _ reason: ServiceSuggestion.Reason) {
      for idea in ideas where !(reasons[idea] ?? []).contains(reason) {
        reasons[idea, default: []].append(reason)
      }
    }
    for situation in checklist.needs { add(situation.ideas, .situation(situation)) }
    for sign in AssessmentSign.allCases where checklist.signs[sign]?.value == .yes {
      add([.workAbilityAssessment], .sign(sign))
    }
    for answer in newestAnswers where answer.leaning == .needsSupport {
      let open = Situation.allCases.filter {
        answer.statement.situations.contains($0) && checklist.situations[$0]?.value != .no
      }
      add(open.flatMap(\.ideas), .statement(answer.statement))
      let services = ServiceIdea.allCases.filter(answer.statement.services.contains)
      add(services, .statement(answer.statement))
    }
    return ServiceIdea.allCases.compactMap { idea in
      reasons[idea].map { ServiceSuggestion(idea: idea, reasons: $0) }
    }
  }
}
