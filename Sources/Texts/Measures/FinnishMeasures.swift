import Casework

extension MeasureTexts {
  static let finnish = MeasureTexts(
    title: "Mittarit", openWords: "Mittarit: miten toiminta on sujunut",
    name: { subject in
      switch subject {
      case .figure(let figure): Self.finnishName(of: figure)
      case .wait: "Huolesta tapaamiseen"
      }
    },
    followUpAgreed: "Seuranta sovittu",
    definition: { subject in
      switch subject {
      case .figure(let figure): Self.finnishDefinition(of: figure)
      case .wait:
        """
        Päiviä ensimmäisestä kirjatusta huolesta ensimmäiseen ryhmän tapaamiseen: \
        puolet asiakkaista odotti vähemmän, puolet enemmän. \
        Suluissa väli, jolle puolet asiakkaista osuu. Näkyy, kun asiakkaita on tarpeeksi.
        """
      }
    },
    columns: MeasureColumns(
      measure: "Mittari", count: "Määrä", share: "Osuus", from: "Jakso alkaa", to: "Jakso päättyy",
      least: "Vähintään", most: "Enintään", smallest: "Pienin näytettävä luku",
      leastShare: "Osuus vähintään (%)",
      mostShare: "Osuus enintään (%)"),
    notes: MeasureNotes(
      until: { "Luvut \($0) asti" }, noData: "ei tietoa", notOver: "kesken", hidden: "ei näytetä",
      bound: { "alle \($0) ei näy" },
      smallCounts: {
        """
        Alle \($0) asiakkaan luku näkyy merkkinä <\($0); siihen kuuluu myös nolla. Väli \
        kuten 6–10 näkyy silloin, kun tarkka luku paljastaisi pienen luvun. Luvut \
        lasketaan vuoden päättyneistä kolmanneksista.
        """
      },
      unread: {
        $0 == 1
          ? "1 asiakirjaa ei voitu lukea, ja se puuttuu luvuista."
          : "\($0) asiakirjaa ei voitu lukea, ja ne puuttuvat luvuista."
      },
      counting: "Lasketaan…",
      definition: "Mitä lasketaan",
      byTerm: "kolmanneksittain",
      byYear: "vuosittain",
      fromWhich: "Mistä päivästä alkaen?",
      toWhich: "Mihin päivään asti?",
      wrongOrder: "Loppu on ennen alkua. Kirjoita myöhempi päivä.",
      whichFile: "Mihin tiedostoon taulukko kirjoitetaan?",
      fileName: "mittarit.csv",
      nothingToDraw: "Tästä rivistä ei ole lukuja kuvaan.",
      legend: "█ tarkka luku   ░ väli, jolla luku on",
      telling: { "Tarkka luku näkyy jaksolta \($0)." },
      notTold: "Tarkkaa lukua ei saa miltään jaksolta, johon tämä kuuluu.",
      smallest: { "Alle \($0) asiakkaan luvut jäävät nyt näkymättä." }),
    keys: MeasureKeyTexts(
      section: "Mittarit", define: "Mitä lasketaan", close: "Sulje", bars: "Pylväät",
      barsWords: "Näytä luvut pylväinä", line: "Kehitys", lineWords: "Näytä kehitys ajan mittaan",
      table: "Taulukko", tableWords: "Näytä luvut taulukkona", step: "Kolmannes/vuosi",
      stepWords: "Vaihda: kolmannes tai vuosi", toApril: "1.1.–30.4.", toAugust: "1.1.–31.8.",
      year: "Koko vuosi", free: "Oma jakso", goOn: "Jatka", earlier: "Edellinen vuosi",
      later: "Seuraava vuosi", smallest: "Pienin luku",
      smallestWords: "Pienin luku, joka näytetään: 5, 10 tai 20", export: "Tiedostoon",
      exportWords: "Taulukko tiedostoon (CSV)"),
    days: { "\($0) pv" })
}
