import Casework

extension MeasureTexts {
  static func swedishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Klienter som deltagit"
    case .responsibleNamed: "Ansvarig arbetstagare utsedd"
    case .responsibleNotNamed: "Ansvarig arbetstagare inte utsedd"
    case .cameFromConcern: "Kom via en antecknad oro"
    case .cameOtherwise: "Övriga som deltagit"
    case .meetings: "Sektorsövergripande möten"
    case .meetingsSchool: "med läroanstalten"
    case .meetingsKela: "med FPA"
    case .meetingsOutreach: "med uppsökande ungdomsarbete"
    case .meetingsSocial: "med vuxensocialarbetet"
    case .meetingsEmployment: "med sysselsättningstjänsterna"
    case .meetingsHealth: "med hälsovårdaren"
    case .followUps: "Klienter med avtalad uppföljning"
    case .followUpsKept: "hölls i tid"
    case .followUpsLate: "försenad eller inte hållen"
    case .endings: "Avslutade planer"
    case .endedInWorkOrStudies: "till arbete eller studier"
    case .endedOtherwise: "annat utfall"
    case .endedInWork: "till arbete eller arbetsprövning"
    case .endedInStudies: "Gick vidare till studier"
    case .endedInOpenWork: "till den öppna arbetsmarknaden"
    case .endedInHelpedWork: "till stött arbete eller prövning"
    case .endedInSupportedWork: "till stött arbete"
    case .endedInWorkTryOut: "till arbetsprövning"
    case .endedInCare: "till rehabilitering eller tjänst"
    case .endedAway: "flytt eller eget beslut"
    case .endedInRehabilitation: "till rehabilitering"
    case .endedInOtherService: "till annan tjänst"
    case .endedByMoving: "flyttat bort"
    case .endedByStudent: "studeranden avslutade"
    case .transitions: "Avslutade övergångar"
    case .droppedOut: "avbröt"
    case .attached: "kom vidare"
    case .experiences: "Erfarenheter av överföringen"
    case .goodExperiences: "gick bra"
    case .otherExperiences: "gick inte bra"
    }
  }

  static func swedishDefinition(of figure: Figure) -> String {
    switch figure {
    case .clients:
      """
      Studerande som var med under sin tur i gruppens möte. Var och en räknas en gång \
      per kalenderår, den dag då årets första tur hölls.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Klienter som deltagit och vars plan hade en ansvarig arbetstagare den dag då \
      klienten deltog i sitt första möte under året. Andelen är av alla som deltagit.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Klienter som deltagit, uppdelade efter om de kom till gruppen för första gången \
      och oron hade antecknats före mötet.
      """
    case .meetings:
      """
      Möten som har hållits där minst en studerandes ärende behandlades och där minst \
      två parter utöver studeranden var med. Ett möte är ingen person, så även små tal \
      visas.
      """
    case .meetingsSchool, .meetingsKela, .meetingsOutreach, .meetingsSocial,
      .meetingsEmployment, .meetingsHealth:
      """
      Sektorsövergripande möten där parten var med under minst en tur, också på distans \
      eller genom en ersättare. Specialiserad sjukvård och parter som studeranden önskat \
      räknas inte, eftersom talet skulle berätta om en enskild studerande.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Klienter för vilka en uppföljning var avtalad. En klient räknas en gång i varje \
      tredjedel av året. I tid: alla uppföljningar i tredjedelen hölls senast den \
      avtalade dagen.
      """
    case .endedInStudies:
      """
      Studerande vars plan har avslutats med utfallet studier. Utbildningens stadium \
      antecknas inte, så alla studier är med.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInOpenWork,
      .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut, .endedInCare, .endedAway,
      .endedInRehabilitation, .endedInOtherService, .endedByMoving, .endedByStudent:
      """
      Planer som har avslutats med ett antecknat utfall. En klient räknas en gång per \
      år. De som gick vidare till studier står på en egen rad längre upp.
      """
    case .transitions, .droppedOut, .attached:
      """
      Klienter vars informationsöverföring mellan skolan och sysselsättningstjänsterna \
      har tagits emot och om vilka man har antecknat hur det gick: kom i gång med studierna \
      eller tjänsten, eller avbröt. Det senast antecknade gäller. En klient räknas en \
      gång per år, enligt årets första resultat. Andelen är av avslutade övergångar.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Studerande som har berättat hur informationsöverföringen gick. Den gick bra när \
      svarens medeltal är minst 4. En studerande räknas en gång i varje tredjedel av året.
      """
    }
  }
}
