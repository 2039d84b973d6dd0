public import Casework

/// Words that several screens share.
public struct CommonTexts: Sendable {
  /// What the space bar is called.
  public let spaceKey: String
  public let yes: String
  public let no: String
  public let none: String
  public let student: String
  public let family: String
  /// In place of something that the people present may not all see.
  public let hidden: String
  public let language: @Sendable (Language) -> String
  public let party: @Sendable (Party) -> String
  public let meetingState: @Sendable (MeetingState) -> String
  public let agendaItem: @Sendable (AgendaItem) -> String
  public let lifeArea: @Sendable (LifeArea) -> String
  public let path: @Sendable (Path) -> String
  public let minutes: @Sendable (Int) -> String
}

extension CommonTexts {
  static let finnish = CommonTexts(
    spaceKey: "Väli", yes: "Kyllä", no: "Ei", none: "–", student: "Opiskelija", family: "Läheiset",
    hidden: "Osa tiedoista on piilossa",
    language: {
      switch $0 {
      case .finnish: "suomi"
      case .swedish: "ruotsi"
      case .english: "englanti"
      }
    },
    party: {
      switch $0 {
      case .student: "Opiskelija"
      case .school: "Oppilaitos"
      case .kela: "Kela"
      case .outreach: "Etsivä nuorisotyö"
      case .social: "Aikuissosiaalityö"
      case .employment: "Työllisyyspalvelut"
      case .health: "Terveydenhoitaja"
      case .specialised: "Erikoissairaanhoito"
      case .other: "Muu taho"
      }
    },
    meetingState: {
      switch $0 {
      case .draft: "luonnos"
      case .agreed: "sovittu"
      case .inProgress: "käynnissä"
      case .closed: "päättynyt"
      case .cancelled: "peruttu"
      }
    },
    agendaItem: {
      switch $0 {
      case .student: "Opiskelijan oma asia"
      case .present: "Keitä on paikalla ja miksi"
      case .chairAndScribe: "Puheenjohtaja ja kirjuri"
      case .matters: "Asiat, katse eteenpäin"
      case .summary: "Yhteenveto: kuka tekee mitä"
      case .followUp: "Vastuutyöntekijä ja seuranta"
      }
    },
    lifeArea: {
      switch $0 {
      case .learning: "oppiminen"
      case .work: "työ"
      case .living: "arki"
      }
    },
    path: {
      switch $0 {
      case .openLabourMarket: "Avoimille työmarkkinoille"
      case .rehabilitation: "Kuntoutuksen tarve"
      case .furtherStudies: "Jatko-opintoihin"
      case .participation: "Ensin osallisuutta"
      }
    },
    minutes: { "\($0) min" })

  static let swedish = CommonTexts(
    spaceKey: "Mellanslag", yes: "Ja", no: "Nej", none: "–", student: "Studerande",
    family: "Närstående",
    hidden: "En del av uppgifterna är dolda",
    language: {
      switch $0 {
      case .finnish: "finska"
      case .swedish: "svenska"
      case .english: "engelska"
      }
    },
    party: {
      switch $0 {
      case .student: "Studerande"
      case .school: "Läroanstalt"
      case .kela: "FPA"
      case .outreach: "Uppsökande ungdomsarbete"
      case .social: "Vuxensocialarbete"
      case .employment: "Sysselsättningstjänster"
      case .health: "Hälsovårdare"
      case .specialised: "Specialiserad sjukvård"
      case .other: "Annan part"
      }
    },
    meetingState: {
      switch $0 {
      case .draft: "utkast"
      case .agreed: "avtalat"
      case .inProgress: "pågår"
      case .closed: "avslutat"
      case .cancelled: "inställt"
      }
    },
    agendaItem: {
      switch $0 {
      case .student: "Studerandens egen sak"
      case .present: "Vilka är på plats och varför"
      case .chairAndScribe: "Ordförande och sekreterare"
      case .matters: "Ärenden, med blicken framåt"
      case .summary: "Sammandrag: vem gör vad"
      case .followUp: "Ansvarig arbetstagare och uppföljning"
      }
    },
    lifeArea: {
      switch $0 {
      case .learning: "lärande"
      case .work: "arbete"
      case .living: "vardag"
      }
    },
    path: {
      switch $0 {
      case .openLabourMarket: "Till den öppna arbetsmarknaden"
      case .rehabilitation: "Behov av rehabilitering"
      case .furtherStudies: "Till fortsatta studier"
      case .participation: "Delaktighet först"
      }
    },
    minutes: { "\($0) min" })

  static let english = CommonTexts(
    spaceKey: "Space", yes: "Yes", no: "No", none: "–", student: "Student",
    family: "Family and friends",
    hidden: "Some of this is hidden",
    language: {
      switch $0 {
      case .finnish: "Finnish"
      case .swedish: "Swedish"
      case .english: "English"
      }
    },
    party: {
      switch $0 {
      case .student: "Student"
      case .school: "School"
      case .kela: "Kela"
      case .outreach: "Outreach youth work"
      case .social: "Adult social work"
      case .employment: "Employment services"
      case .health: "Public health nurse"
      case .specialised: "Specialised care"
      case .other: "Other party"
      }
    },
    meetingState: {
      switch $0 {
      case .draft: "draft"
      case .agreed: "agreed"
      case .inProgress: "in progress"
      case .closed: "closed"
      case .cancelled: "cancelled"
      }
    },
    agendaItem: {
      switch $0 {
      case .student: "The student first"
      case .present: "Who is here and why"
      case .chairAndScribe: "Chair and scribe"
      case .matters: "Matters, looking ahead"
      case .summary: "Summary: who does what"
      case .followUp: "Responsible worker and follow-up"
      }
    },
    lifeArea: {
      switch $0 {
      case .learning: "learning"
      case .work: "work"
      case .living: "living"
      }
    },
    path: {
      switch $0 {
      case .openLabourMarket: "To the open labour market"
      case .rehabilitation: "Need of rehabilitation"
      case .furtherStudies: "To further studies"
      case .participation: "Participation first"
      }
    },
    minutes: { "\($0) min" })
}
