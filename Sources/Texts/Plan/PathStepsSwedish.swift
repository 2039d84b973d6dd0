import Casework

extension PlanTexts {
  @Sendable static func swedishStep(_ step: PathStep) -> String {
    switch step {
    case .jobSearch: "Söka arbetsplats på den öppna arbetsmarknaden"
    case .jobTailoring: "Skräddarsy arbetet med arbetsgivaren"
    case .jobCoaching: "Arbetsträning på arbetsplatsen, 1–6 mån"
    case .gatherInformation: "Samla uppgifter: hälsa, studiernas gång, tidigare tjänster"
    case .callNetwork: "Kalla ihop studerandens eget nätverk"
    case .agreeMeasures: "Komma överens i nätverket om stöd och åtgärder"
    case .agreeFollowUps: "Avtala om fortsatta möten och uppföljning"
    case .careerCoaching: "Karriärträning och studiehandledning"
    case .educationTryOut: "Utbildningsprövning"
    case .applyToStudies: "Söka studieplats"
    case .socialRehabilitation: "Social rehabilitering"
    case .peerActivity: "Kamratstöd eller verksamhet med låg tröskel"
    case .nextStepToWork: "Fundera på nästa steg mot arbete"
    }
  }
}
