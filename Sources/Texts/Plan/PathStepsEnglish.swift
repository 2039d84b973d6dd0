import Casework

extension PlanTexts {
  @Sendable static func englishStep(_ step: PathStep) -> String {
    switch step {
    case .jobSearch: "Search for work on the open labour market"
    case .jobTailoring: "Job tailoring with the employer"
    case .jobCoaching: "Job coaching at the workplace, 1–6 months"
    case .gatherInformation: "Gather information: health, studies, earlier services"
    case .callNetwork: "Call the student's own network together"
    case .agreeMeasures: "Agree in the network on support and measures"
    case .agreeFollowUps: "Agree the next meetings and the follow-up"
    case .careerCoaching: "Career coaching and study guidance"
    case .educationTryOut: "Education try-out"
    case .applyToStudies: "Apply for a place to study"
    case .socialRehabilitation: "Social rehabilitation"
    case .peerActivity: "Peer group or other low-threshold activity"
    case .nextStepToWork: "Think over the next step towards work"
    }
  }
}
