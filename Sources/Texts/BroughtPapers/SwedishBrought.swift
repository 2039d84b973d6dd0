import Casework

extension BroughtTexts {
  static let swedish = BroughtTexts(
    tab: "Papper", heading: "Papper som tagits med", none: "Inga papper har tagits med.",
    ask: "Vilka papper har du med dig?", which: "Vad är det för papper?",
    kind: {
      switch $0 {
      case .certificate: "intyg eller betyg"
      case .studyPlan: "PUK"
      case .earlierServices: "tidigare tjänster"
      case .statement: "utlåtande"
      case .other: "annat papper"
      }
    },
    what: "Vad heter det?", whatHint: "Till exempel: Avgångsbetyg 2024",
    matter: "Vad handlar det om?", who: "Vem tog med det?", student: "studeranden själv",
    person: "Vem gav det?", personHint: "Personens namn, om det är känt", when: "När?",
    needsNone: "Studeranden tog själv med pappret, så inget annat samtycke behövs.",
    covered: { "Samtycket \($0) gäller det här." },
    notCovered:
      "Samtycket gäller inte det här. Be om ett nytt, eller be studeranden själv ta med pappret.",
    record: "Anteckna pappret", leave: "Tillbaka, inget antecknas",
    recorded: "Pappret är antecknat.",
    chooseFirst: "Välj först vad det är för papper, vad det handlar om och vem som tog med det.",
    another: "Anteckna ett papper", broughtBy: { "Togs med av \($0)." },
    behind: { "Samtycke gavs \($0)." },
    ended: { day in
      (day.map { "Samtycket upphörde \($0)" } ?? "Samtycket har upphört")
        + ": visas inte längre för andra."
    },
    howToRemove: "Del tar bort pappret från listan.", keyNew: "Nytt papper",
    wordsNew: "Anteckna ett papper som tagits med")
}
