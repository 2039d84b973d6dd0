import Casework

extension FeedbackTexts {
  static let finnishOverTime = FeedbackOverTimeTexts(
    title: "Palaute ajan mittaan", openWords: "Palaute ajan mittaan: tapaamiset, palvelut, siirrot",
    openKey: "Palaute",
    about: {
      switch $0 {
      case .meeting: "Tapaamiset"
      case .service: "Palvelut"
      case .transfer: "Tiedonsiirrot"
      }
    },
    term: { "\($0.part * 4 + 1)–\($0.part * 4 + 4)/\($0.year)" },
    notOver: "kesken, näkyy jakson jälkeen",
    students: "opiskelijat", parties: "tahot", count: "lkm",
    none: "Palautetta on vielä liian vähän näytettäväksi.",
    legend: { "Keskiarvo 1–5, kunkin viimeisin vastaus   · alle \($0) vastaajaa" },
    transferLegend: { "1–5, keskiarvot vain tahoilta  · alle \($0)" },
    shortLegend: { "1–5, viimeisin vastaus  · alle \($0)" },
    read: "Lue palaute", readWords: "Lue palaute, joka näkyy sinulle",
    noWords: "Tästä ei näy sinulle palautetta.", decimalMark: ",",
    definition: { question, about in
      guard let question else {
        return about == .transfer
          ? """
          Henkilöt, joiden palaute tiedonsiirrosta on valmis. Kultakin lasketaan \
          kolmanneksen viimeisin vastaus.
          """
          : """
          Henkilöt, jotka ovat vastanneet ainakin yhteen kysymykseen. Kultakin \
          lasketaan kolmanneksen viimeisin vastaus.
          """
      }
      let student = finnishQuestion(question, about, true)
      let party = finnishQuestion(question, about, false)
      return "Keskiarvo 1–5. ”\(student)” Tahoilta: ”\(party)”"
    },
    rule: {
      "Luku näkyy, kun kolmannes on päättynyt ja vastaajia on vähintään \($0)."
    },
    steps: { about, step in
      let rounded = """
        Luvut on pyöristetty (\(step), \(2 * step), \(3 * step)…, keskiarvot \
        \(step < 10 ? "0,5 tai 0,2" : "0,2")), jottei näy, kuinka moni ei vastannut tai miten \
        kukin arvioi.
        """
      return switch about {
      case .meeting:
        """
        \(rounded) Opiskelijoilta mukana ovat vastaukset saman kolmanneksen tapaamisista.
        """
      case .service: rounded
      case .transfer:
        """
        \(rounded) Opiskelijoiden keskiarvon sijasta mittareissa on, kuinka monella siirto \
        sujui hyvin.
        """
      }
    },
    keys: FeedbackOverTimeKeyTexts(
      next: "Aihe", nextWords: "Vaihda: tapaamiset, palvelut tai tiedonsiirrot",
      define: "Mitä lasketaan", barsWords: "Näytä palaute pylväinä",
      lineWords: "Näytä palautteen kehitys", tableWords: "Näytä palaute taulukkona",
      earlier: "Edellinen kolmannes", later: "Seuraava kolmannes",
      before: "Edellinen luku", after: "Seuraava luku", export: "Tiedostoon",
      exportWords: "Palaute taulukkona tiedostoon (CSV)",
      whichFile: "Mihin tiedostoon palaute kirjoitetaan?", fileName: "palaute.csv",
      byTerm: "kolmanneksittain"),
    columns: FeedbackColumns(
      about: "Aihe", period: "Jakso", from: "Jakso alkaa", to: "Jakso päättyy", side: "Vastaajat",
      count: "Vastaajia", hidden: { "alle \($0)" }, atLeast: { "vähintään \($0)" },
      notOver: "kesken"))
}
