import Casework

extension MeasureTexts {
  static let swedish = MeasureTexts(
    title: "Nyckeltal", openWords: "Nyckeltal: hur arbetet har gått",
    name: { subject in
      switch subject {
      case .figure(let figure): Self.swedishName(of: figure)
      case .wait: "Från oro till möte"
      }
    },
    followUpAgreed: "Uppföljning avtalad",
    definition: { subject in
      switch subject {
      case .figure(let figure): Self.swedishDefinition(of: figure)
      case .wait:
        """
        Dagar från den första antecknade oron till det första mötet med gruppen: \
        hälften väntade kortare, hälften längre. Inom parentes intervallet där \
        hälften av klienterna ligger. Visas när klienterna är tillräckligt många.
        """
      }
    },
    columns: MeasureColumns(
      measure: "Nyckeltal", count: "Antal", share: "Andel", from: "Perioden börjar",
      to: "Perioden slutar", least: "Minst", most: "Högst", smallest: "Minsta tal som visas",
      leastShare: "Andel minst (%)",
      mostShare: "Andel högst (%)"),
    notes: MeasureNotes(
      until: { "Siffror till och med \($0)" }, noData: "uppgift saknas", notOver: "pågår",
      hidden: "visas inte",
      bound: { "under \($0) visas inte" },
      smallCounts: {
        """
        Färre än \($0) klienter visas som <\($0), också noll. Ett intervall som 6–10 \
        visas när det exakta talet skulle avslöja ett litet tal. Talen räknas på \
        avslutade tredjedelar av året.
        """
      },
      unread: { "\($0) dokument kunde inte läsas och saknas i talen." },
      counting: "Räknar…",
      definition: "Vad som räknas",
      byTerm: "per tredjedel",
      byYear: "per år",
      fromWhich: "Från vilken dag?",
      toWhich: "Till vilken dag?",
      wrongOrder: "Slutet är före början. Skriv en senare dag.",
      whichFile: "I vilken fil ska tabellen skrivas?",
      fileName: "nyckeltal.csv",
      nothingToDraw: "Raden har inga tal att rita.",
      legend: "█ exakt tal   ░ intervall där talet ligger",
      telling: { "Det exakta talet visas för perioden \($0)." },
      notTold: "Det exakta talet visas inte för någon period där den här ingår.",
      smallest: { "Antal under \($0) visas inte nu." }),
    keys: MeasureKeyTexts(
      section: "Nyckeltal", define: "Vad som räknas", close: "Stäng", bars: "Staplar",
      barsWords: "Visa talen som staplar", line: "Utveckling",
      lineWords: "Visa utvecklingen över tid", table: "Tabell",
      tableWords: "Visa talen som tabell", step: "Tredjedel/år",
      stepWords: "Byt: tredjedel eller år", toApril: "1.1.–30.4.", toAugust: "1.1.–31.8.",
      year: "Hela året", free: "Egen period", goOn: "Fortsätt", earlier: "Föregående år",
      later: "Nästa år", smallest: "Minsta tal",
      smallestWords: "Minsta tal som visas: 5, 10 eller 20", export: "Till fil",
      exportWords: "Tabellen till en fil (CSV)"),
    days: { "\($0) d" })
}
