import Casework

extension FeedbackTexts {
  static let swedishOverTime = FeedbackOverTimeTexts(
    title: "Respons över tid", openWords: "Respons över tid: möten, tjänster, överföringar",
    openKey: "Respons",
    about: {
      switch $0 {
      case .meeting: "Möten"
      case .service: "Tjänster"
      case .transfer: "Informationsöverföringar"
      }
    },
    term: { "\($0.part * 4 + 1)–\($0.part * 4 + 4)/\($0.year)" },
    notOver: "pågår, syns efter perioden",
    students: "studerande", parties: "parter", count: "antal",
    none: "Det finns ännu inte tillräckligt med respons att visa.",
    legend: { "Medeltal 1–5, vars och ens senaste svar   · färre än \($0)" },
    transferLegend: { "1–5, medeltal bara för parterna  · färre än \($0)" },
    shortLegend: { "1–5, senaste svaret  · färre än \($0)" },
    read: "Läs responsen", readWords: "Läs den respons som syns för dig",
    noWords: "Det finns ingen respons på det här som du får se.", decimalMark: ",",
    definition: { question, about in
      guard let question else {
        return about == .transfer
          ? """
          Personer vars respons på överföringen är klar. För var och en räknas \
          det senaste svaret i tredjedelen.
          """
          : """
          Personer som har svarat på minst en fråga. För var och en räknas \
          det senaste svaret i tredjedelen.
          """
      }
      let student = swedishQuestion(question, about, true)
      let party = swedishQuestion(question, about, false)
      return "Medeltal 1–5. ”\(student)” Till parterna: ”\(party)”"
    },
    rule: { "Talet syns när tredjedelen är slut och minst \($0) har svarat." },
    steps: { about, step in
      let rounded = """
        Talen är avrundade (\(step), \(2 * step), \(3 * step)…, medeltal \
        \(step < 10 ? "0,5 eller 0,2" : "0,2")), så att det inte syns hur många som inte svarat \
        eller hur någon bedömt.
        """
      return switch about {
      case .meeting:
        """
        \(rounded) Av de studerandes svar räknas de som gäller möten under samma tredjedel.
        """
      case .service: rounded
      case .transfer:
        """
        \(rounded) I stället för de studerandes medeltal visar nyckeltalen för hur många \
        överföringen gick bra.
        """
      }
    },
    keys: FeedbackOverTimeKeyTexts(
      next: "Ämne", nextWords: "Byt: möten, tjänster eller informationsöverföringar",
      define: "Vad som räknas", barsWords: "Visa responsen som staplar",
      lineWords: "Visa responsens utveckling", tableWords: "Visa responsen som tabell",
      earlier: "Föregående tredjedel", later: "Nästa tredjedel",
      before: "Föregående tal", after: "Nästa tal", export: "Till fil",
      exportWords: "Responsen som tabell till en fil (CSV)",
      whichFile: "I vilken fil ska responsen skrivas?", fileName: "respons.csv",
      byTerm: "per tredjedel"),
    columns: FeedbackColumns(
      about: "Ämne", period: "Period", from: "Perioden börjar", to: "Perioden slutar",
      side: "Svarande",
      count: "Antal svarande", hidden: { "färre än \($0)" }, atLeast: { "minst \($0)" },
      notOver: "pågår"))
}
