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
  case row
}

extension StoredRow {
  /// `tehtävä`, the row itself.
  public var words: Wording { forms.words }

  /// `tehtävän`, before the name of one of its fields; in Swedish and English what stands behind it.
  public var owning: Wording { forms.owning }

  private var forms: (words: Wording, owning: Wording) {
    switch self {
    case .need:
      (
        wording("tarve", "behov", "need"),
        wording("tarpeen", "behovet", "the need")
      )
    case .goal:
      (
        wording("tavoite", "mål", "goal"),
        wording("tavoitteen", "målet", "the goal")
      )
    case .service:
      (
        wording("palvelu", "tjänst", "service"),
        wording("palvelun", "tjänsten", "the service")
      )
    case .action:
      (
        wording("tehtävä", "uppgift", "task"),
        wording("tehtävän", "uppgiften", "the task")
      )
    case .view:
      (
        wording("eri näkemys", "olika syn", "differing view"),
        wording("eri näkemyksen", "den olika synen", "the differing view")
      )
    case .followUp:
      (
        wording("seuranta", "uppföljning", "follow-up"),
        wording("seurannan", "uppföljningen", "the follow-up")
      )
    case .otherPlan:
      (
        wording("muu suunnitelma", "annan plan", "other plan"),
        wording("muun suunnitelman", "den andra planen", "the other plan")
      )
    case .agreement:
      (
        wording("hyväksyntä", "godkännande", "agreement"),
        wording("hyväksynnän", "godkännandet", "the agreement")
      )
    case .reopening:
      (
        wording("uudelleen avaaminen", "återöppnande", "reopening"),
        wording("uudelleen avaamisen", "återöppnandet", "the reopening")
      )
    case .concern:
      (
        wording("huoli", "oro", "concern"),
        wording("huolen", "oron", "the concern")
      )
    case .consent:
      (
        wording("lupa", "samtycke", "consent"),
        wording("luvan", "samtycket", "the consent")
      )
    case .broughtPaper:
      (
        wording("tuotu paperi", "medtaget papper", "paper brought"),
        wording("tuodun paperin", "det medtagna pappret", "the paper brought")
      )
    case .situation:
      (
        wording("tuen tarve", "stödbehov", "need of support"),
        wording("tuen tarpeen", "stödbehovet", "the need of support")
      )
    case .sign:
      (
        wording("työkyvyn arvion kohta", "punkt om arbetsförmågan", "sign about work ability"),
        wording(
          "työkyvyn arvion kohdan", "punkten om arbetsförmågan", "the sign about work ability")
      )
    case .selfAssessment:
      (
        wording("itsearvio", "självbedömning", "self-assessment"),
        wording("itsearvion", "självbedömningen", "the self-assessment")
      )
    case .assessedArea:
      (
        wording("itsearvion osa", "del av självbedömning", "part of the self-assessment"),
        wording("itsearvion osan", "delen av självbedömningen", "the part of the self-assessment")
      )
    case .turn:
      (
        wording("asiakkaan vuoro", "klientens tur", "turn"),
        wording("asiakkaan vuoron", "klientens tur", "the turn")
      )
    case .invitation:
      (
        wording("kutsu", "inbjudan", "invitation"),
        wording("kutsun", "inbjudan", "the invitation")
      )
    case .attendance:
      (
        wording("läsnäolija", "deltagare", "person present"),
        wording("läsnäolijan", "deltagaren", "the person present")
      )
    case .matter:
      (
        wording("asia", "ärende", "matter"),
        wording("asian", "ärendet", "the matter")
      )
    case .entry:
      (
        wording("kirjaus", "anteckning", "entry"),
        wording("kirjauksen", "anteckningen", "the entry")
      )
    case .member:
      (
        wording("jäsen", "medlem", "member"),
        wording("jäsenen", "medlemmen", "the member")
      )
    case .partyName:
      (
        wording("tahon nimi", "partens namn", "party’s name"),
        wording("tahon nimen", "partens namn", "the party’s name")
      )
    case .rule:
      (
        wording("aikasääntö", "tidsregel", "rule of times"),
        wording("aikasäännön", "tidsregeln", "the rule of times")
      )
    case .schoolBreak:
      (
        wording("loma", "lov", "break"),
        wording("loman", "lovet", "the break")
      )
    case .handover:
      (
        wording("vastuun siirto", "överlåtelse av ansvar", "handover"),
        wording("vastuun siirron", "överlåtelsen av ansvar", "the handover")
      )
    case .formerResponsible:
      (
        wording("aiempi vastuu", "tidigare ansvar", "former responsibility"),
        wording("aiemman vastuun", "det tidigare ansvaret", "the former responsibility")
      )
    case .coachingStage:
      (
        wording("valmennuksen vaihe", "träningens steg", "coaching step"),
        wording("valmennuksen vaiheen", "träningens steg", "the coaching step")
      )
    case .coachingModule:
      (
        wording("moduuli", "modul", "coaching module"),
        wording("moduulin", "modulen", "the coaching module")
      )
    case .evaluation:
      (
        wording("moduulin arvio", "bedömning av modul", "evaluation of the module"),
        wording("moduulin arvion", "bedömningen av modulen", "the evaluation of the module")
      )
    case .catalogueService:
      (
        wording("palvelu", "tjänst", "service"),
        wording("palvelun", "tjänsten", "the service")
      )
    case .row:
      (
        wording("rivi", "rad", "row"),
        wording("rivin", "raden", "the row")
      )
    }
  }
}
