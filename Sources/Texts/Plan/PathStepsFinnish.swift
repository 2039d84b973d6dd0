import Casework

extension PlanTexts {
  @Sendable static func finnishStep(_ step: PathStep) -> String {
    switch step {
    case .jobSearch: "Työnetsintä avoimilta työmarkkinoilta"
    case .jobTailoring: "Työn räätälöinti yhdessä työnantajan kanssa"
    case .jobCoaching: "Työhönvalmennus työpaikalla, 1–6 kk"
    case .gatherInformation: "Koota tiedot: terveys, opintojen eteneminen, aiemmat palvelut"
    case .callNetwork: "Kutsua koolle opiskelijan oma verkosto"
    case .agreeMeasures: "Sopia verkostossa tuesta ja toimista"
    case .agreeFollowUps: "Sopia jatkotapaamiset ja seuranta"
    case .careerCoaching: "Uravalmennus ja opintojen ohjaus"
    case .educationTryOut: "Koulutuskokeilu"
    case .applyToStudies: "Hakea opiskelupaikkaa"
    case .socialRehabilitation: "Sosiaalinen kuntoutus"
    case .peerActivity: "Vertaisryhmä tai matalan kynnyksen toiminta"
    case .nextStepToWork: "Miettiä seuraava askel kohti työtä"
    }
  }
}
