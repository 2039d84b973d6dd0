/// What a brought paper rests on, on one day.
public enum PaperCover: Sendable, Equatable {
  /// The student brought it in person.
  case student
  /// A record in force covers who brought it and the kind of information.
  case consent(ID<Consent>)
  /// No record covers it any more: the one that did has ended, was withdrawn or has run out.
  case ended(Day?)

  public var isOpen: Bool {
    if case .ended = self { false } else { true }
  }
}

extension Client {
  /// What a paper rests on: its own record while it is in force, else another that covers it too.
  public func cover(of paper: BroughtPaper, on day: Day) -> PaperCover {
    if paper.broughtBy == .student { return .student }
    let covering = records(covering: paper, on: day)
    if let own = covering.first(where: { $0.id == paper.consent }) ?? covering.first {
      return .consent(own.id)
    }
    return .ended(paper.consent.flatMap { endOfCover($0, before: day) })
  }

  /// The records in force on a day that cover both who brought a paper and what it is about.
  public func records(covering paper: BroughtPaper, on day: Day) -> [Consent] {
    (permission(on: day)?.records ?? []).filter {
      $0.parties.contains(paper.broughtBy) && $0.matters.contains(paper.matter)
    }
  }

  /// The record under which a party's paper may be taken in: the one named, or the first that covers
  /// it both on the day it was brought and today.
  public func recordToTakeIn(_ paper: BroughtPaper, on today: Day) -> Consent? {
    let then = Set(records(covering: paper, on: paper.day).map(\.id))
    return records(covering: paper, on: today).first {
      then.contains($0.id) && (paper.consent ?? $0.id) == $0.id
    }
  }

  /// The day from which a record no longer holds.
  private func endOfCover(_ id: ID<Consent>, before day: Day) -> Day? {
    let ended = ending(of: id).map(\.day)
    let ranOut = consents[id]?.until.map { $0.adding(days: 1) }
    return [ended, ranOut].compactMap(\.self).filter { $0 <= day }.min()
  }
}
