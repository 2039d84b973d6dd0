import Casework

extension MeasureTexts {
  static func swedishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Klienter som deltagit"
    case .responsibleNamed: "Ansvarig arbetstagare utsedd"
    case .responsibleNotNamed: "Ansvarig arbetstagare inte utsedd"
    case .cameFromConcern: "Kom via en antecknad oro"
    case .cameOtherwise: "Övriga som deltagit"
    case .meetings: "Gruppens möten"
    case .metSchool: "med läroanstalten"
    case .metKela: "med FPA"
    case .metOutreach: "med uppsökande ungdomsarbete"
    case .metSocial: "med vuxensocialarbetet"
    case .metEmployment: "med sysselsättningstjänsterna"
    case .metHealth: "med hälsovårdaren"
    case .palavers: "Överföringsmöte hållet"
    case .palaverSchool: "möte: läroanstalten"
    case .palaverKela: "möte: FPA"
    case .palaverOutreach: "möte: uppsökande ungdomsarbete"
    case .palaverSocial: "möte: vuxensocialarbetet"
    case .palaverEmployment: "möte: sysselsättningstjänster"
    case .palaverHealth: "möte: hälsovårdaren"
    case .palaverWithoutSchool: "möte utan läroanstalten"
    case .palaverWithoutKela: "möte utan FPA"
    case .palaverWithoutOutreach: "möte utan uppsökande ungdomsarbete"
    case .palaverWithoutSocial: "möte utan vuxensocialarbetet"
    case .palaverWithoutEmployment: "möte utan sysselsättningstjänsterna"
    case .palaverWithoutHealth: "möte utan hälsovårdaren"
    case .metWithoutSchool: "utan läroanstalten"
    case .metWithoutKela: "utan FPA"
    case .metWithoutOutreach: "utan uppsökande ungdomsarbete"
    case .metWithoutSocial: "utan vuxensocialarbetet"
    case .metWithoutEmployment: "utan sysselsättningstjänsterna"
    case .metWithoutHealth: "utan hälsovårdaren"
    case .followUps: "Klienter med avtalad uppföljning"
    case .followUpsKept: "hölls i tid"
    case .followUpsLate: "försenad eller inte hållen"
    case .endings: "Avslutade planer"
    case .endedInWorkOrStudies: "till arbete eller studier"
    case .endedOtherwise: "annat utfall"
    case .endedInWork: "till arbete eller arbetsprövning"
    case .endedInStudies: "till studier"
    case .endedInUpperSecondary: "Fick fäste på andra stadiet"
    case .endedInOtherStudies: "till andra studier"
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
    case .attached: "fick fäste"
    case .experiences: "Erfarenheter av överföringen"
    case .goodExperiences: "gick bra"
    case .otherExperiences: "gick inte bra"
    }
  }

  static func swedishDefinition(of figure: Figure) -> String {
    switch figure {
    case .clients:
      """
      Studerande som var med under sin tur på gruppens möte. Var och en räknas en gång \
      per kalenderår, den dag då hen deltog första gången under året. Överföringsmöten \
      räknas på en egen rad.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Klienter som deltagit och vars plan hade en ansvarig arbetstagare den dag då \
      klienten deltog i sitt första möte under året. Andelen är av alla som deltagit.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Klienter som deltagit, uppdelade efter om de var med för första gången och om \
      oron hade antecknats före det.
      """
    case .meetings:
      """
      Möten som gruppen har hållit, där minst en studerande var med under sin tur och där \
      minst två parter utöver studeranden var med. Mötesdagarna finns i kalendern, så \
      även små tal visas. Överföringsmöten räknas på en egen rad.
      """
    case .palavers:
      """
      Studerande för vilka ett överföringsmöte har hållits: ett sektorsövergripande möte som \
      antecknats i en informationsöverföring. Var och en räknas en gång om året, den dag det \
      första mötet hölls. Samma studerande kan också vara bland klienter som deltagit.
      """
    case .metSchool, .metKela, .metOutreach, .metSocial, .metEmployment, .metHealth,
      .metWithoutSchool, .metWithoutKela, .metWithoutOutreach, .metWithoutSocial,
      .metWithoutEmployment, .metWithoutHealth:
      """
      Klienter som deltagit och på vars första möte under året parten var med, också på \
      distans eller genom en ersättare. Klienter räknas, inte möten, så att det inte syns \
      vilka som var med på en enskild studerandes möte. Specialiserad sjukvård och parter \
      som studeranden önskat räknas inte. Andelen är av alla som deltagit.
      """
    case .palaverSchool, .palaverKela, .palaverOutreach, .palaverSocial, .palaverEmployment,
      .palaverHealth, .palaverWithoutSchool, .palaverWithoutKela, .palaverWithoutOutreach,
      .palaverWithoutSocial, .palaverWithoutEmployment, .palaverWithoutHealth:
      """
      Studerande på vars första överföringsmöte under året parten var med. Studerande \
      räknas, inte möten. Specialiserad sjukvård och parter som studeranden önskat räknas \
      inte. Andelen är av alla för vilka ett överföringsmöte har hållits.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Klienter för vilka en uppföljning var avtalad. En klient räknas en gång i varje \
      tredjedel av året. I tid: alla uppföljningar i tredjedelen hölls senast den \
      avtalade dagen.
      """
    case .endedInUpperSecondary, .endedInOtherStudies:
      """
      Studerande vars plan har lett till yrkesstudier eller gymnasiestudier. Bara de för \
      vilka detta har antecknats som utfall är med. Andra studier och studier vars stadium \
      inte är känt räknas inte. En studerande räknas en gång per år.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInStudies,
      .endedInOpenWork, .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut,
      .endedInCare, .endedAway, .endedInRehabilitation, .endedInOtherService, .endedByMoving,
      .endedByStudent:
      """
      Planer som har avslutats med ett antecknat utfall. En klient räknas en gång per \
      år.
      """
    case .transitions, .droppedOut, .attached:
      """
      Klienter vars informationsöverföring mellan skolan och sysselsättningstjänsterna \
      har tagits emot och om vilka man har antecknat hur det gick. Fick fäste: är med i \
      studierna eller tjänsten. Avbröt: började inte eller slutade i förtid. Det senast \
      antecknade gäller. En klient räknas en gång per år, enligt årets första resultat. \
      Andelen är av avslutade övergångar.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Studerande som har berättat hur informationsöverföringen gick. Den gick bra när \
      svarens medeltal är minst 4. En studerande räknas en gång i varje tredjedel av året. \
      Antalet är avrundat nedåt (20+ är 20 eller några fler), så att det inte syns hur många \
      som inte svarat. Med är de vars övergång avslutades i samma tredjedel. Det visas när \
      tillräckligt många övergångar har avslutats i tredjedelen.
      """
    }
  }
}
