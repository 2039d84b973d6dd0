/// What an item of the agenda still lacks.
public enum AgendaLack: String, Sendable, CaseIterable {
  // The student.
  case noPlan, noOwnWords
  // Who is present.
  case nobodyPresent, studentNotMarked
  // Chair and scribe.
  case noChair, noScribe
  // Matters: nothing written at all, or a raised one left without a word.
  case noMatterHandled, matterNotHandled
  // Summary.
  case noAction, notReadBack
  // Responsible worker and follow-up.
  case noResponsibleWorker, noFollowUp, noOwnedAction
}

extension Meeting {
  /// What an item of a turn still lacks, most important first.
  public static func lacks(
    _ item: AgendaItem, of turn: Turn, plan: Plan?, in surroundings: Surroundings
  ) -> [AgendaLack] {
    switch item {
    case .student:
      guard let plan else { return [.noPlan] }
      return isBlank(plan.ownWords) ? [.noOwnWords] : []
    case .present: return turn.lacksOfAttendance
    case .chairAndScribe:
      return (turn.chair == nil ? [.noChair] : []) + (turn.scribe == nil ? [.noScribe] : [])
    case .matters: return turn.lacksOfMatters
    case .summary:
      let actions = plan?.actions.byID.values.filter { $0.state == .open } ?? []
      return (actions.isEmpty ? [.noAction] : []) + (turn.readBackAt == nil ? [.notReadBack] : [])
    case .followUp:
      return closeGate(turn, plan: plan, in: surroundings).map { lack in
        switch lack {
        case .plan: .noPlan
        case .responsibleWorker: .noResponsibleWorker
        case .followUp: .noFollowUp
        case .ownedAction: .noOwnedAction
        }
      }
    }
  }
}

extension Turn {
  fileprivate var lacksOfAttendance: [AgendaLack] {
    let marked = attendance.byID.values
    let here = marked.filter { $0.presence != .absent && $0.party != .student }
    let student = marked.contains { $0.party == .student }
    return (here.isEmpty ? [.nobodyPresent] : []) + (student ? [] : [.studentNotMarked])
  }

  fileprivate var lacksOfMatters: [AgendaLack] {
    let written = entries.byID.values.filter { !isBlank($0.text) }
    let isRaised = matters.byID.values.contains { !isBlank($0.text) }
    // Once a matter stands there it is not the writing that is missing, but what came of it.
    guard isRaised || !written.isEmpty else { return [.noMatterHandled] }
    let handled = Set(written.compactMap(\.matter))
    return matters.byID.keys.allSatisfy(handled.contains) ? [] : [.matterNotHandled]
  }
}
