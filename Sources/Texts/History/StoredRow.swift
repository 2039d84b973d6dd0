public import Casework

/// A kind of row in a stored document, as its history names it.
public enum StoredRow: String, Sendable, CaseIterable {
  case need
  case goal
  case service
  case action
  case view
  case followUp
  case otherPlan
  case agreement
  case reopening
  case concern
  case consent
  case broughtPaper
  case situation
  case sign
  case selfAssessment
  case assessedArea
  case turn
  case invitation
  case attendance
  case matter
  case entry
  case member
  case partyName
  case rule
  case schoolBreak
  case handover
  case formerResponsible
  case coachingStage
  case coachingModule
  case evaluation
  case catalogueService
  case regionPoint
  case employerAgreement
  case consensusStep
  case signature
  case transferStep
  case given
  case transferEvent
  case transferOutcome
  case row
}

extension StoredRow {
  /// `tehtävä`, without an article.
  public var words: Wording {
    switch self {
    case .need: wording("tarve", "behov", "need")
    case .goal: wording("tavoite", "mål", "goal")
    case .service: wording("palvelu", "tjänst", "service")
    case .action: wording("tehtävä", "uppgift", "task")
    case .view: wording("eri näkemys", "olika syn", "differing view")
    case .followUp: wording("seuranta", "uppföljning", "follow-up")
    case .otherPlan: wording("muu suunnitelma", "annan plan", "other plan")
    case .agreement: wording("hyväksyntä", "godkännande", "agreement")
    case .reopening: wording("uudelleen avaaminen", "återöppnande", "reopening")
    case .concern: wording("huoli", "oro", "concern")
    case .consent: wording("lupa", "samtycke", "consent")
    case .broughtPaper: wording("tuotu paperi", "papper som tagits med", "paper brought")
    case .situation: wording("tuen tarve", "stödbehov", "need of support")
    case .sign:
      wording("työkyvyn arvion kohta", "punkt om arbetsförmågan", "sign about work ability")
    case .selfAssessment: wording("itsearvio", "självbedömning", "self-assessment")
    case .assessedArea:
      wording("itsearvion osa", "del av självbedömning", "part of the self-assessment")
    case .turn: wording("asiakkaan vuoro", "klientens tur", "turn")
    case .invitation: wording("kutsu", "inbjudan", "invitation")
    case .attendance: wording("läsnäolija", "deltagare", "person present")
    case .matter: wording("asia", "ärende", "matter")
    case .entry: wording("kirjaus", "anteckning", "entry")
    case .member: wording("jäsen", "medlem", "member")
    case .partyName: wording("tahon nimi", "partens namn", "party’s name")
    case .rule: wording("aikasääntö", "tidsregel", "rule of times")
    case .schoolBreak: wording("loma", "lov", "break")
    case .handover: wording("vastuun siirto", "överlåtelse av ansvar", "handover")
    case .formerResponsible: wording("aiempi vastuu", "tidigare ansvar", "former responsibility")
    case .coachingStage: wording("valmennuksen vaihe", "träningens steg", "coaching step")
    case .coachingModule: wording("moduuli", "modul", "coaching module")
    case .evaluation: wording("moduulin arvio", "bedömning av modul", "evaluation of the module")
    case .catalogueService: wording("palvelu", "tjänst", "service")
    case .regionPoint: wording("kohta", "punkt", "point")
    case .employerAgreement:
      wording("sopimus työnantajan kanssa", "avtal med arbetsgivare", "agreement with an employer")
    case .consensusStep: wording("vaihe", "steg", "step")
    case .signature: wording("allekirjoitus", "underskrift", "signature")
    case .transferStep: wording("vaihe", "steg", "step")
    case .given: wording("annettu tieto", "lämnad information", "given information")
    case .transferEvent: wording("siirron tapahtuma", "händelse", "event of the transfer")
    case .transferOutcome:
      wording("siirron tulos", "överföringens resultat", "result of the transfer")
    case .row: wording("rivi", "rad", "row")
    }
  }
}
