public import Casework

/// The words of the plan on paper that are not fields of the plan: parts, signatures, foot.
public struct PlanPrintTexts: Sendable {
  public let summaryTitle: String
  /// The parts by name, as in a list of what is printed.
  public let part: @Sendable (PlanPart) -> String
  /// In place of all that was left out, whatever it is.
  public let notPrinted: String
  public let signatures: String
  public let signedTogether: String
  public let placeAndDay: String
  public let studentRole: String
  public let responsibleRole: String
  public let checklist: String
  public let health: String
  public let doneOn: @Sendable (_ state: String, _ day: String) -> String
  public let foot: @Sendable (_ name: String, _ revision: Int, _ day: String?) -> String
}

extension PlanPrintTexts {
  static let finnish = PlanPrintTexts(
    summaryTitle: "Yhteenveto: kuka tekee mitä",
    part: {
      switch $0 {
      case .ownWords: "Mitä itse haluan"
      case .chain: "Tarpeet, tavoitteet ja palvelut"
      case .doings: "Kuka tekee mitä"
      case .views: "Eri näkemykset"
      case .aids: "Tulkki ja apuvälineet"
      case .otherPlans: "Muut voimassa olevat suunnitelmat"
      case .followUps: "Seuranta"
      case .agreements: "Kuka on hyväksynyt"
      case .signatures: "Paikka allekirjoituksille"
      case .missing: "Mitä vielä puuttuu"
      case .checklist: "Tarkistuslista (ei terveystietoja)"
      case .health: "Terveys ja työkyky tarkistuslistasta"
      }
    },
    notPrinted: "Osa suunnitelmasta ei ole tässä tulosteessa.",
    signatures: "Allekirjoitukset",
    signedTogether: "Suunnitelma on tehty yhdessä, ja me toimimme sen mukaan.",
    placeAndDay: "Paikka ja päivä", studentRole: "opiskelija",
    responsibleRole: "vastuutyöntekijä", checklist: "Tuen tarve",
    health: "Terveys ja työkyky",
    doneOn: { "\($0) \($1)" },
    foot: { name, revision, day in
      "\(name), suunnitelman versio \(revision)" + (day.map { ", tulostettu \($0)" } ?? "")
    })

  static let swedish = PlanPrintTexts(
    summaryTitle: "Sammandrag: vem gör vad",
    part: {
      switch $0 {
      case .ownWords: "Vad jag själv vill"
      case .chain: "Behov, mål och tjänster"
      case .doings: "Vem gör vad"
      case .views: "Olika synsätt"
      case .aids: "Tolk och hjälpmedel"
      case .otherPlans: "Andra planer som gäller"
      case .followUps: "Uppföljning"
      case .agreements: "Vem som har godkänt"
      case .signatures: "Plats för underskrifter"
      case .missing: "Vad som ännu saknas"
      case .checklist: "Checklistan (inga hälsouppgifter)"
      case .health: "Hälsa och arbetsförmåga ur checklistan"
      }
    },
    notPrinted: "En del av planen finns inte i den här utskriften.",
    signatures: "Underskrifter",
    signedTogether: "Planen har gjorts tillsammans och vi följer den.",
    placeAndDay: "Ort och datum", studentRole: "studerande",
    responsibleRole: "ansvarig arbetstagare", checklist: "Behov av stöd",
    health: "Hälsa och arbetsförmåga",
    doneOn: { "\($0) \($1)" },
    foot: { name, revision, day in
      "\(name), planens version \(revision)" + (day.map { ", utskriven \($0)" } ?? "")
    })

  static let english = PlanPrintTexts(
    summaryTitle: "Summary: who does what",
    part: {
      switch $0 {
      case .ownWords: "What I want myself"
      case .chain: "Needs, goals and services"
      case .doings: "Who does what"
      case .views: "Different views"
      case .aids: "Interpreter and aids"
      case .otherPlans: "Other plans in force"
      case .followUps: "Follow-up"
      case .agreements: "Who has agreed"
      case .signatures: "Room for signatures"
      case .missing: "What is still missing"
      case .checklist: "The checklist (no health details)"
      case .health: "Health and ability to work from the checklist"
      }
    },
    notPrinted: "Part of the plan is not printed here.",
    signatures: "Signatures",
    signedTogether: "The plan was made together, and we follow it.",
    placeAndDay: "Place and date", studentRole: "student",
    responsibleRole: "responsible worker", checklist: "Need of support",
    health: "Health and ability to work",
    doneOn: { "\($0) \($1)" },
    foot: { name, revision, day in
      "\(name), version \(revision) of the plan" + (day.map { ", printed \($0)" } ?? "")
    })
}
