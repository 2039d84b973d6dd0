/// A branch of services; a need for two at the same time is a multi-agency need.
public enum Sector: String, Sendable, CaseIterable {
  case education, employment, social, health, rehabilitation, youth
}

/// That services of two or more sectors are needed at once, and what says so.
public struct MultiAgencyNeed: Sendable, Equatable {
  public var sectors: Set<Sector>
  public var reasons: [Reason]

  /// Why a sector is needed: a situation noted, or a service planned.
  public enum Reason: Sendable, Equatable {
    case situation(Situation, Sector)
    case service(ID<PlannedService>, Sector)
    /// A service that the student's own answers bring to mind.
    case suggestion(ServiceIdea, Sector)
  }
}

extension NeedsChecklist {
  /// The multi-agency need on a day, from the checklist and the plan's services together.
  ///
  /// Needs stand now; services count where their times meet and they are neither over nor dropped.
  public func multiAgencyNeed(
    plan: Plan?, ideas: [ServiceIdea] = [], on day: Day
  ) -> MultiAgencyNeed? {
    var calls = needs.map { Call(sector: $0.sector, reason: .situation($0, $0.sector)) }
    calls += ideas.map { Call(sector: $0.sector, reason: .suggestion($0, $0.sector)) }
    for service in plan?.services.sorted ?? [] where service.isAhead(on: day) {
      guard let sector = service.party?.sector else { continue }
      let from = service.starts.map { max($0, day) }
      calls.append(
        Call(
          sector: sector, reason: .service(service.id, sector), from: from, until: service.ends))
    }
    let meeting = calls.filter { one in
      calls.contains { $0.sector != one.sector && $0.meets(one) }
    }
    guard !meeting.isEmpty else { return nil }
    return MultiAgencyNeed(
      sectors: Set(meeting.map(\.sector)), reasons: meeting.map(\.reason))
  }
}

extension Client {
  /// The multi-agency need, with what the student's own answers call for.
  public func multiAgencyNeed(plan: Plan?, on day: Day) -> MultiAgencyNeed? {
    let own = serviceSuggestions.filter { $0.reasons.allSatisfy(\.isOwnView) }
    return checklist.multiAgencyNeed(plan: plan, ideas: own.map(\.idea), on: day)
  }
}

private struct Call {
  var sector: Sector
  var reason: MultiAgencyNeed.Reason
  var from: Day?
  var until: Day?

  func meets(_ other: Call) -> Bool {
    if let until, let start = other.from, until < start { return false }
    if let end = other.until, let from, end < from { return false }
    return true
  }
}

extension PlannedService {
  fileprivate func isAhead(on day: Day) -> Bool {
    guard state != .ended, state != .dropped else { return false }
    return ends.map { $0 >= day } ?? true
  }
}

extension Situation {
  /// The sector whose services the situation calls for first.
  public var sector: Sector {
    switch self {
    case .adaptedSyllabus, .educationalHistory, .learningDifficulties, .languageSkills: .education
    case .cognitiveChallenges, .autismSpectrum, .healthProblems, .mentalHealth: .health
    case .rehabilitationPeriods: .rehabilitation
    case .socialFunctioning, .finances, .housing: .social
    case .workHistory, .unemployment, .littleExperience: .employment
    }
  }
}

extension Party {
  public var sector: Sector? {
    switch self {
    case .school: .education
    case .kela: .rehabilitation
    case .outreach: .youth
    case .social: .social
    case .employment: .employment
    case .health, .specialised: .health
    case .student, .other: nil
    }
  }
}
