import Casework

extension SelfAssessmentTexts {
  static let finnish = SelfAssessmentTexts(
    title: "Itsearvio", question: "Miten hyvin lause sopii sinuun?", ownWords: "Omin sanoin",
    student: StudentAssessmentTexts(
      greeting: { $0.isEmpty ? "Hei!" : "Hei, \($0)!" },
      lead: {
        [
          "Seuraavaksi tulee \($0) lausetta, yksi kerrallaan.",
          "Kerro, miten hyvin lause sopii sinuun.",
          "Oikeita tai vääriä vastauksia ei ole. Saat ohittaa lauseen ja pitää tauon.",
          "Vastauksesi näkee työntekijä, joka on kanssasi. Muut näkevät ne vain, jos annat luvan.",
        ]
      },
      resume: "Voit jatkaa siitä, mihin jäit.",
      ownWordsHint: "Kirjoita tähän, jos haluat kertoa lisää.",
      last: "Tämä oli viimeinen lause.",
      count: { "Vastasit \($0) lauseeseen. Lauseita on \($1)." },
      countWords: { "Kirjoitit omin sanoin \($0) kohtaan." },
      ready: "Onko itsearvio valmis?", thanks: "Kiitos!", pause: "Tauko",
      kept: "Vastauksesi ovat tallessa.",
      notKept: "Kaikki vastaukset eivät ole vielä tallessa. Pyydä työntekijä paikalle.",
      handOver: "Anna kone nyt työntekijälle.",
      cannot: "Itsearviota ei voi täyttää juuri nyt. Pyydä työntekijä paikalle.",
      begin: "Aloita", goOn: "Jatka", next: "Seuraava", skip: "Ohita", back: "Takaisin",
      write: "Omin sanoin", written: "Valmis", rest: "Tauko", finish: "Valmis",
      answer: "Vastaa", up: "Pienempi", down: "Suurempi", clear: "Tyhjennä vastaus",
      worker: "Työntekijä jatkaa", answerSection: "Vastaaminen", moveSection: "Liikkuminen",
      noAnswer: "Tähän ei ole vielä vastausta.", atFirst: "Tämä on ensimmäinen lause."),
    papers: AssessmentPaperTexts(
      tab: "Itsearvio", none: "Itsearviota ei ole vielä täytetty.",
      way: {
        switch $0 {
        case .alone: "opiskelija itse"
        case .together: "yhdessä"
        case .paper: "paperilla"
        }
      },
      count: { "vastattu \($0)/\($1)" },
      countWords: { "omin sanoin \($0)" }, unfinished: "kesken",
      ofDay: { "Itsearvio \($0), vastauksia \($1)" },
      alone: "Opiskelija täyttää itse", goOnAlone: "Opiskelija jatkaa itse",
      together: "Täytetään yhdessä", paper: "Siirretään paperilta",
      printEmpty: "Tulosta tyhjä lomake", keyPrint: "Lomake", emptyFile: "itsearvio",
      finish: "Itsearvio on valmis", another: "Uusi itsearvio",
      remove: "Poista kesken jäänyt itsearvio",
      reallyRemove: "Poistetaanko vastaukset? Enter poistaa.",
      wordsAlone: "Anna kone opiskelijalle itsearvion täyttämistä varten",
      keyAlone: "Opiskelijalle",
      finished: "Itsearvio on valmis.", begun: "Itsearvio aloitettu.",
      removed: "Kesken jäänyt itsearvio poistettu.",
      hiddenAreas: "Osa vastauksista ei näy sinulle. Lupa kysytään opiskelijalta.",
      changeSince: { "Muutos edellisestä (\($0))" }, reworded: "lause on kirjoitettu uudelleen",
      asksForHelp: "iso numero: haluaa apua", unanswered: "ei vastausta",
      notYetRated: "ei vielä vastausta",
      answeredAlready: {
        "Tässä on jo vastaus \($0). Paina uudelleen, jos opiskelija haluaa vaihtaa sen."
      },
      before: { "Aiempi vastaus: \($0). Ctrl-Z palauttaa sen." }),
    views: StudentViewTexts(
      student: "Opiskelija",
      point: {
        switch $0 {
        case .bothSeeNeed: "Näette tämän samoin. Miettikää yhdessä, mikä auttaisi."
        case .bothSeeWell: "Näette tämän samoin: sujuu."
        case .studentSeesWell:
          "Opiskelijasta tämä sujuu. Kysy, mikä toimii, ja kerro, mitä itse olet huomannut."
        case .studentSeesNeed: "Opiskelijasta tämä on vaikeaa. Kysy, millaista hänen arkensa on."
        case .studentRaises: "Opiskelija nostaa tämän esiin. Jutelkaa siitä."
        }
      },
      mark: {
        switch $0 {
        case .bothSeeNeed, .bothSeeWell: "sama näkemys"
        case .studentSeesWell, .studentSeesNeed, .studentRaises: "jutelkaa"
        }
      },
      services: "Palveluja, joista voitte puhua:", because: "syynä",
      own: { "opiskelijan arvio ”\($0)”" }, idea: finnishIdea,
      toTalkAbout: "Tästä kannattaa jutella"),
    sheet: AssessmentSheetTexts(
      name: "Nimi", day: "Päivä",
      instruction: "Lue lause. Rastita numero, joka kertoo, miten hyvin lause sopii sinuun.",
      statement: "Lause",
      freedom: "Oikeita tai vääriä vastauksia ei ole. Saat jättää kohdan tyhjäksi."))

  @Sendable private static func finnishIdea(_ idea: ServiceIdea) -> String {
    switch idea {
    case .studySupport: "opintojen tuki"
    case .preparatoryEducation: "valmentava koulutus (TUVA)"
    case .languageStudies: "kieliopinnot"
    case .healthCare: "käynti terveydenhoitajalla tai lääkärillä"
    case .mentalHealthSupport: "mielenterveyden tuki"
    case .vocationalRehabilitation: "ammatillinen kuntoutus"
    case .workAbilityAssessment: "työkyvyn arvio"
    case .socialWork: "aikuissosiaalityö, apua raha-asioihin"
    case .housingAdvice: "asumisneuvonta"
    case .socialRehabilitation: "sosiaalinen kuntoutus"
    case .jobCoaching: "työhönvalmennus"
    case .workTryout: "työkokeilu"
    case .jobSeekingCoaching: "työnhakuvalmennus"
    case .outreachWork: "etsivä nuorisotyö, joku mukaan asioille"
    }
  }
}
