import Casework

extension PlanTexts {
  @Sendable static func finnishStep(_ step: PathStep) -> String {
    switch step {
    case .jobSearch: "Työnetsintä avoimilta työmarkkinoilta"
    case .jobTailoring: "Työn räätälöinti yhdessä työnantajan kanssa"
    case .jobCoaching: "Työhönvalmennus työpaikalla, 1–6 kk"
    case .gatherInformation: "Kootaan tiedot: terveys, opinnot, aiemmat palvelut"
    case .callNetwork: "Kutsutaan koolle opiskelijan oma verkosto"
    case .agreeMeasures: "Sovitaan verkostossa tuesta ja toimista"
    case .agreeFollowUps: "Sovitaan jatkotapaamiset ja seuranta"
    case .careerCoaching: "Uravalmennus ja opintojen ohjaus"
    case .educationTryOut: "Koulutuskokeilu"
    case .applyToStudies: "Haetaan opiskelupaikkaa"
    case .socialRehabilitation: "Sosiaalinen kuntoutus"
    case .peerActivity: "Vertaisryhmä tai matalan kynnyksen toiminta"
    case .nextStepToWork: "Mietitään seuraava askel kohti työtä"
    }
  }
}
