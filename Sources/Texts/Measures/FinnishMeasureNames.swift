import Casework

extension MeasureTexts {
  static func finnishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Osallistuneet asiakkaat"
    case .responsibleNamed: "Vastuutyöntekijä nimetty"
    case .responsibleNotNamed: "Vastuutyöntekijää ei nimetty"
    case .cameFromConcern: "Huolesta tapaamiseen tulleet"
    case .cameOtherwise: "Muut osallistuneet"
    case .meetings: "Monialaiset tapaamiset"
    case .meetingsSchool: "mukana oppilaitos"
    case .meetingsKela: "mukana Kela"
    case .meetingsOutreach: "mukana etsivä nuorisotyö"
    case .meetingsSocial: "mukana aikuissosiaalityö"
    case .meetingsEmployment: "mukana työllisyyspalvelut"
    case .meetingsHealth: "mukana terveydenhoitaja"
    case .followUps: "Asiakkaat, joille sovittu seuranta"
    case .followUpsKept: "pidetty ajallaan"
    case .followUpsLate: "myöhässä tai pitämättä"
    case .endings: "Päättyneet suunnitelmat"
    case .endedInWorkOrStudies: "työhön tai opintoihin"
    case .endedOtherwise: "muu lopputulos"
    case .endedInWork: "työhön tai työkokeiluun"
    case .endedInStudies: "Opintoihin kiinnittyneet"
    case .endedInOpenWork: "avoimille työmarkkinoille"
    case .endedInHelpedWork: "tuettuun työhön tai kokeiluun"
    case .endedInSupportedWork: "tuettuun työhön"
    case .endedInWorkTryOut: "työkokeiluun"
    case .endedInCare: "kuntoutukseen tai palveluun"
    case .endedAway: "muutto tai oma päätös"
    case .endedInRehabilitation: "kuntoutukseen"
    case .endedInOtherService: "muuhun palveluun"
    case .endedByMoving: "muutto muualle"
    case .endedByStudent: "opiskelija lopetti"
    case .transitions: "Päättyneet siirtymät"
    case .droppedOut: "keskeytti"
    case .attached: "kiinnittyi"
    case .experiences: "Kokemukset tiedonsiirrosta"
    case .goodExperiences: "sujui hyvin"
    case .otherExperiences: "ei sujunut hyvin"
    }
  }

  static func finnishDefinition(of figure: Figure) -> String {
    switch figure {
    case .clients:
      """
      Opiskelijat, jotka olivat mukana omassa vuorossaan ryhmän tapaamisessa. Kukin \
      lasketaan kerran kalenterivuodessa, vuoden ensimmäisen vuoron päivänä.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Osallistuneet asiakkaat, joiden suunnitelmalla oli vastuutyöntekijä päivänä, jona \
      asiakas oli vuoden ensimmäisen kerran mukana tapaamisessa. Osuus on kaikista \
      osallistuneista.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Osallistuneet asiakkaat sen mukaan, tulivatko he ryhmään ensimmäistä kertaa ja \
      oliko huoli kirjattu ennen tapaamista.
      """
    case .meetings:
      """
      Pidetyt tapaamiset, joissa käsiteltiin ainakin yhden opiskelijan asiaa ja joissa \
      oli opiskelijan lisäksi vähintään kaksi tahoa. Tapaaminen ei ole henkilö, joten \
      pienetkin luvut näkyvät.
      """
    case .meetingsSchool, .meetingsKela, .meetingsOutreach, .meetingsSocial,
      .meetingsEmployment, .meetingsHealth:
      """
      Monialaiset tapaamiset, joissa taho oli mukana ainakin yhdessä vuorossa, myös \
      etänä tai sijaisen kautta. Erikoissairaanhoitoa ja opiskelijan toivomia tahoja ei \
      lasketa, koska luku kertoisi yksittäisestä opiskelijasta.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Asiakkaat, joille oli sovittu seuranta. Asiakas lasketaan kerran kussakin vuoden \
      kolmanneksessa. Ajallaan: kaikki kolmanneksen seurannat pidettiin viimeistään \
      sovittuna päivänä.
      """
    case .endedInStudies:
      """
      Opiskelijat, joiden suunnitelma on päättynyt opintoihin. Koulutuksen astetta ei \
      kirjata, joten luvussa ovat kaikki opinnot.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInOpenWork,
      .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut, .endedInCare, .endedAway,
      .endedInRehabilitation, .endedInOtherService, .endedByMoving, .endedByStudent:
      """
      Suunnitelmat, jotka ovat päättyneet ja joille on kirjattu lopputulos. Asiakas \
      lasketaan kerran vuodessa. Opintoihin päättyneet näkyvät ylempänä omalla \
      rivillään.
      """
    case .transitions, .droppedOut, .attached:
      """
      Asiakkaat, joiden tiedonsiirto koulun ja työllisyyspalvelujen välillä on otettu \
      vastaan ja joista on kirjattu, miten kävi: kiinnittyi opintoihin tai palveluun, tai \
      keskeytti. Viimeksi kirjattu on voimassa. Asiakas lasketaan kerran vuodessa, vuoden \
      ensimmäisen tuloksen mukaan. Osuus on päättyneistä siirtymistä.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Opiskelijat, jotka ovat kertoneet, miten tiedonsiirto sujui. Se sujui hyvin, kun \
      vastausten keskiarvo on vähintään 4. Opiskelija lasketaan kerran kussakin vuoden \
      kolmanneksessa.
      """
    }
  }
}
