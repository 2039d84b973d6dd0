/// What a path needs next: a service to arrange or an action for somebody.
public enum PathStep: String, Sendable, CaseIterable {
  // Open labour market (001).
  case jobSearch, jobTailoring, jobCoaching
  // Rehabilitation need (001): the school gathers, a network meets, agrees and follows up.
  case gatherInformation, callNetwork, agreeMeasures, agreeFollowUps
  // Further studies (001, 003).
  case careerCoaching, educationTryOut, applyToStudies
  // Participation first (003, 004), with a way on towards work.
  case socialRehabilitation, peerActivity, nextStepToWork
}

extension Path {
  /// What the path needs, in the order in which it is gone.
  public var steps: [PathStep] {
    switch self {
    case .openLabourMarket: [.jobSearch, .jobTailoring, .jobCoaching]
    case .rehabilitation: [.gatherInformation, .callNetwork, .agreeMeasures, .agreeFollowUps]
    case .furtherStudies: [.careerCoaching, .educationTryOut, .applyToStudies]
    case .participation: [.socialRehabilitation, .peerActivity, .nextStepToWork]
    }
  }
}

extension PathStep {
  /// A service of some weeks or months; else an action that somebody does.
  public var isService: Bool {
    switch self {
    case .jobTailoring, .jobCoaching, .careerCoaching, .educationTryOut, .socialRehabilitation,
      .peerActivity:
      true
    case .jobSearch, .gatherInformation, .callNetwork, .agreeMeasures, .agreeFollowUps,
      .applyToStudies, .nextStepToWork:
      false
    }
  }

  /// Who mostly gives the service or sees to the action; nobody where it is the student's own.
  public var party: Party? {
    switch self {
    case .jobSearch, .jobTailoring, .jobCoaching, .educationTryOut, .nextStepToWork: .employment
    case .gatherInformation, .callNetwork, .agreeMeasures, .agreeFollowUps, .careerCoaching:
      .school
    case .socialRehabilitation: .social
    case .peerActivity: .outreach
    case .applyToStudies: nil
    }
  }

  /// The area of life that the step is about.
  public var area: LifeArea {
    switch self {
    case .jobSearch, .jobTailoring, .jobCoaching, .nextStepToWork: .work
    case .careerCoaching, .educationTryOut, .applyToStudies: .learning
    case .gatherInformation, .callNetwork, .agreeMeasures, .agreeFollowUps,
      .socialRehabilitation, .peerActivity:
      .living
    }
  }
}

extension Plan {
  /// What the chosen path needs and the plan does not have, neither taken from here nor so worded.
  public var pathStepsAhead: [PathStep] {
    guard let path else { return [] }
    let taken = Set(
      services.byID.values.compactMap(\.step) + actions.byID.values.compactMap(\.step))
    let words = services.byID.values.map(\.name) + actions.byID.values.map(\.what)
    return path.steps.filter { step in
      !taken.contains(step) && !words.contains { PathWording.names(step, in: $0) }
    }
  }

  /// The goal that a step of the path serves: the only one, or the first in the step's area.
  public func goal(for step: PathStep) -> ID<Goal>? {
    let goals = goals.sorted
    if goals.count == 1 { return goals[0].id }
    return goals.first { $0.need.flatMap { needs[$0]?.area } == step.area }?.id
  }
}
