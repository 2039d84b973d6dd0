import Casework

extension BroughtTexts {
  static let finnish = BroughtTexts(
    tab: "Paperit", heading: "Tuodut paperit", none: "Papereita ei ole tuotu.",
    ask: "Mitä papereita sinulla on mukana?", which: "Mikä paperi se on?",
    kind: {
      switch $0 {
      case .certificate: "todistus"
      case .studyPlan: "HOKS"
      case .earlierServices: "aiemmat palvelut"
      case .statement: "lausunto"
      case .other: "muu paperi"
      }
    },
    what: "Mikä sen nimi on?", whatHint: "Esimerkiksi: Päättötodistus 2024",
    matter: "Mistä se kertoo?", who: "Kuka sen toi?", student: "opiskelija itse",
    person: "Kuka sen antoi?", personHint: "Henkilön nimi, jos se tiedetään", when: "Milloin?",
    needsNone: "Opiskelija toi paperin itse, joten muuta lupaa ei tarvita.",
    covered: { "Lupa \($0) koskee tätä." },
    notCovered: "Lupa ei koske tätä. Kysy uusi lupa tai pyydä opiskelijaa tuomaan paperi itse.",
    record: "Kirjaa paperi", leave: "Takaisin, ei kirjata", recorded: "Paperi kirjattu.",
    chooseFirst: "Valitse ensin, mikä paperi se on, mistä se kertoo ja kuka sen toi.",
    another: "Kirjaa tuotu paperi", broughtBy: { "Toi \($0)." }, behind: { "Lupa saatu \($0)." },
    ended: { day in
      (day.map { "Lupa päättyi \($0)" } ?? "Lupa on päättynyt") + ": ei näy enää muille."
    },
    howToRemove: "Del poistaa paperin luettelosta.", keyNew: "Uusi paperi",
    wordsNew: "Kirjaa tuotu paperi")
}
