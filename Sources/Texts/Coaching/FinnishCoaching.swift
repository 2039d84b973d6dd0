import Casework

extension CoachingTexts {
  static let finnish = CoachingTexts(
    title: "Palvelu",
    step: {
      switch $0 {
      case .comingIn: "Palveluun tulo"
      case .startAndTrust: "Alku ja luottamus"
      case .recognisingSkills: "Osaaminen näkyviin"
      case .findingWork: "Työ ja työnantajat"
      case .lastingSupport: "Pitkäkestoinen tuki"
      }
    },
    work: {
      switch $0 {
      case .comingIn: "Aloituspalaveri: asiakas, valmentaja ja lähettävä taho samassa pöydässä."
      case .startAndTrust: "Tutustutaan. Mikä työ kiinnostaa, ja mitä se vaatii jaksamiselta?"
      case .recognisingSkills:
        "Kootaan osaaminen ja työhistoria. Sovitaan, mitä valmentaja ja asiakas tekevät."
      case .findingWork:
        "Etsitään työ toiveiden mukaan, sovitaan tehtävistä, haetaan tuet työnantajan kanssa."
      case .lastingSupport: "Tuetaan työn alussa ja aina, kun työ muuttuu tai päättyy."
      }
    },
    evaluation: {
      switch $0 {
      case .client: "Asiakkaan arvio"
      case .giver: "Tuottajan arvio"
      case .buyer: "Tilaajan arvio"
      }
    },
    next: {
      switch $0 {
      case .nextModule: "seuraava moduuli"
      case .leaving: "siirtyminen pois palvelusta"
      case nil: "ei vielä sovittu"
      }
    },
    now: { number, step, since, who in
      "Vaihe \(number)/5: \(step), \(since) alkaen" + (who.isEmpty ? "" : ", \(who)")
    },
    asks: "Mitä palvelu edellyttää", asksNothing: "Luettelossa ei ole tälle ehtoja.",
    freeWords: "Palvelu on kirjoitettu omin sanoin. Ehtoja ei ole.",
    read: "Lue palvelusta luettelosta", steps: "Valmennuksen vaiheet",
    notFollowed: "Valmennusta ei vielä seurata. Avaa vaihe, joka on nyt menossa.",
    modules: "Moduulit", since: "Mistä alkaen", who: "Valmentaja",
    whoHint: "kuka valmentaa", note: "Muistiin", noteHint: "mitä on tehty tai sovittu",
    enter: { "Nyt vaiheessa: \($0)" }, keep: "Tallenna vaihe",
    entered: { "Vaihe on kirjattu: \($0)." }, addModule: "Lisää moduuli",
    moduleName: "Moduulin nimi", moduleHint: "esimerkiksi Työnhaku", starts: "Alkaa",
    ends: "Päättyy", nextLabel: "Mitä seuraa", saveModule: "Tallenna moduuli",
    removeModule: "Poista moduuli", moduleSaved: "Moduuli on tallennettu.",
    moduleRemoved: "Moduuli on poistettu.",
    evaluationHint: "miten moduuli meni", missing: { "puuttuu: \(listed($0, or: "ja"))" },
    evaluatedBy: { "arvioitu: \(listed($0, or: "ja"))" },
    stop: "Lopeta valmennuksen seuranta", stopped: "Valmennusta ei enää seurata.",
    removeModuleAsk: { "Poistetaanko moduuli \($0)?" + ($1 ? " Myös sen arviot poistuvat." : "") },
    stopAsk: {
      $0 == 0
        ? "Lopetetaanko valmennuksen seuranta? Kaikki vaiheet ja niiden muistiinpanot poistuvat."
        : "Lopetetaanko valmennuksen seuranta? Kaikki vaiheet, moduulit ja arviot poistuvat."
    },
    keepAll: "Takaisin",
    nameFirst: "Kirjoita ensin moduulin nimi.", gone: "Palvelu ei ole enää suunnitelmassa.")
}
