import Casework

extension MeasureTexts {
  static func finnishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Osallistuneet asiakkaat"
    case .responsibleNamed: "Vastuutyöntekijä nimetty"
    case .responsibleNotNamed: "Vastuutyöntekijää ei nimetty"
    case .cameFromConcern: "Huolesta tapaamiseen tulleet"
    case .cameOtherwise: "Muut osallistuneet"
    case .meetings: "Ryhmän tapaamiset"
    case .metSchool: "mukana oppilaitos"
    case .metKela: "mukana Kela"
    case .metOutreach: "mukana etsivä nuorisotyö"
    case .metSocial: "mukana aikuissosiaalityö"
    case .metEmployment: "mukana työllisyyspalvelut"
    case .metHealth: "mukana terveydenhoitaja"
    case .palavers: "Siirtopalaveri pidetty"
    case .palaverSchool: "palaveri: oppilaitos"
    case .palaverKela: "palaveri: Kela"
    case .palaverOutreach: "palaveri: etsivä nuorisotyö"
    case .palaverSocial: "palaveri: aikuissosiaalityö"
    case .palaverEmployment: "palaveri: työllisyyspalvelut"
    case .palaverHealth: "palaveri: terveydenhoitaja"
    case .palaverWithoutSchool: "palaveri ilman oppilaitosta"
    case .palaverWithoutKela: "palaveri ilman Kelaa"
    case .palaverWithoutOutreach: "palaveri ilman etsivää nuorisotyötä"
    case .palaverWithoutSocial: "palaveri ilman aikuissosiaalityötä"
    case .palaverWithoutEmployment: "palaveri ilman työllisyyspalveluja"
    case .palaverWithoutHealth: "palaveri ilman terveydenhoitajaa"
    case .metWithoutSchool: "ilman oppilaitosta"
    case .metWithoutKela: "ilman Kelaa"
    case .metWithoutOutreach: "ilman etsivää nuorisotyötä"
    case .metWithoutSocial: "ilman aikuissosiaalityötä"
    case .metWithoutEmployment: "ilman työllisyyspalveluja"
    case .metWithoutHealth: "ilman terveydenhoitajaa"
    case .followUps: "Asiakkaat, joille sovittu seuranta"
    case .followUpsKept: "pidetty ajallaan"
    case .followUpsLate: "myöhässä tai pitämättä"
    case .endings: "Päättyneet suunnitelmat"
    case .endedInWorkOrStudies: "työhön tai opintoihin"
    case .endedOtherwise: "muu lopputulos"
    case .endedInWork: "työhön tai työkokeiluun"
    case .endedInStudies: "opintoihin"
    case .endedInUpperSecondary: "Toiselle asteelle kiinnittyneet"
    case .endedInOtherStudies: "muihin opintoihin"
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
      Opiskelijat, jotka olivat mukana ryhmän tapaamisessa omalla vuorollaan. Kukin \
      lasketaan kerran kalenterivuodessa, vuoden ensimmäisenä osallistumispäivänä. \
      Siirtopalaverit lasketaan omalla rivillään.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Osallistuneet asiakkaat, joiden suunnitelmalla oli vastuutyöntekijä päivänä, jona \
      asiakas oli vuoden ensimmäisen kerran mukana. Osuus on kaikista osallistuneista.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Osallistuneet asiakkaat sen mukaan, olivatko he mukana ensimmäistä kertaa ja \
      oliko huoli kirjattu ennen sitä.
      """
    case .meetings:
      """
      Ryhmän pitämät tapaamiset, joissa ainakin yksi opiskelija oli vuorollaan mukana ja \
      joissa oli opiskelijan lisäksi vähintään kaksi tahoa. Tapaamisten päivät ovat \
      kalenterissa, joten pienetkin luvut näkyvät. Siirtopalaverit lasketaan omalla rivillään.
      """
    case .palavers:
      """
      Opiskelijat, joista on pidetty siirtopalaveri: monialainen palaveri, joka on kirjattu \
      tiedonsiirtoon. Kukin lasketaan kerran vuodessa, ensimmäisen palaverin päivänä. Sama \
      opiskelija voi olla myös osallistuneissa asiakkaissa.
      """
    case .metSchool, .metKela, .metOutreach, .metSocial, .metEmployment, .metHealth,
      .metWithoutSchool, .metWithoutKela, .metWithoutOutreach, .metWithoutSocial,
      .metWithoutEmployment, .metWithoutHealth:
      """
      Osallistuneet asiakkaat, joiden vuoden ensimmäisessä tapaamisessa \
      taho oli mukana, myös etänä tai sijaisen kautta. Lasketaan asiakkaita eikä \
      tapaamisia, jottei näy, ketkä olivat yhden opiskelijan tapaamisessa. \
      Erikoissairaanhoitoa ja opiskelijan toivomia tahoja ei lasketa. Osuus on kaikista \
      osallistuneista.
      """
    case .palaverSchool, .palaverKela, .palaverOutreach, .palaverSocial, .palaverEmployment,
      .palaverHealth, .palaverWithoutSchool, .palaverWithoutKela, .palaverWithoutOutreach,
      .palaverWithoutSocial, .palaverWithoutEmployment, .palaverWithoutHealth:
      """
      Opiskelijat, joiden vuoden ensimmäisessä siirtopalaverissa taho oli mukana. \
      Lasketaan opiskelijoita eikä palavereita. Erikoissairaanhoitoa ja opiskelijan toivomia \
      tahoja ei lasketa. Osuus on kaikista, joista on pidetty siirtopalaveri.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Asiakkaat, joille oli sovittu seuranta. Asiakas lasketaan kerran kussakin vuoden \
      kolmanneksessa. Ajallaan: kaikki kolmanneksen seurannat pidettiin viimeistään \
      sovittuna päivänä.
      """
    case .endedInUpperSecondary, .endedInOtherStudies:
      """
      Opiskelijat, joiden suunnitelma on päättynyt ammatillisiin opintoihin tai \
      lukio-opintoihin. Mukana ovat vain ne, joille tämä on kirjattu lopputulokseksi. \
      Muita opintoja ei lasketa, eikä opintoja, joiden aste ei ole tiedossa. Opiskelija \
      lasketaan kerran vuodessa.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInStudies,
      .endedInOpenWork, .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut,
      .endedInCare, .endedAway, .endedInRehabilitation, .endedInOtherService, .endedByMoving,
      .endedByStudent:
      """
      Suunnitelmat, jotka ovat päättyneet ja joille on kirjattu lopputulos. Asiakas \
      lasketaan kerran vuodessa.
      """
    case .transitions, .droppedOut, .attached:
      """
      Asiakkaat, joiden tiedonsiirto koulun ja työllisyyspalvelujen välillä on otettu \
      vastaan ja joista on kirjattu, miten kävi. Kiinnittyi: on mukana opinnoissa tai \
      palvelussa. Keskeytti: ei aloittanut niitä tai jätti ne kesken. Viimeksi kirjattu on \
      voimassa. Asiakas lasketaan kerran vuodessa, vuoden ensimmäisen tuloksen mukaan. \
      Osuus on päättyneistä siirtymistä.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Opiskelijat, jotka ovat kertoneet, miten tiedonsiirto sujui. Se sujui hyvin, kun \
      vastausten keskiarvo on vähintään 4. Opiskelija lasketaan kerran kussakin vuoden \
      kolmanneksessa. Määrä on pyöristetty alaspäin (20+ on 20 tai vähän enemmän), jottei \
      näy, kuinka moni ei vastannut. Mukana ovat ne, joiden siirtymä päättyi \
      samassa kolmanneksessa. Luku näytetään, kun kolmanneksessa on päättynyt tarpeeksi \
      siirtymiä.
      """
    }
  }
}
