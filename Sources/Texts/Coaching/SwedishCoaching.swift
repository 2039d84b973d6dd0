import Casework

extension CoachingTexts {
  static let swedish = CoachingTexts(
    title: "Tjänst",
    step: {
      switch $0 {
      case .comingIn: "In i tjänsten"
      case .startAndTrust: "Start och förtroende"
      case .recognisingSkills: "Kunnandet synligt"
      case .findingWork: "Arbete och arbetsgivare"
      case .lastingSupport: "Långvarigt stöd"
      }
    },
    work: {
      switch $0 {
      case .comingIn: "Startmöte: klienten, tränaren och den som hänvisar vid samma bord."
      case .startAndTrust: "Man lär känna varandra. Vilket arbete lockar, och vad kräver det?"
      case .recognisingSkills:
        "Kunnande och arbetshistoria samlas. Man avtalar om vad tränaren och klienten gör."
      case .findingWork:
        "Arbete söks enligt önskemål, uppgifter avtalas, stöd söks med arbetsgivaren."
      case .lastingSupport: "Stöd när arbetet börjar och alltid när det ändras eller tar slut."
      }
    },
    evaluation: {
      switch $0 {
      case .client: "Klientens bedömning"
      case .giver: "Producentens bedömning"
      case .buyer: "Beställarens bedömning"
      }
    },
    next: {
      switch $0 {
      case .nextModule: "nästa modul"
      case .leaving: "lämnar tjänsten"
      case nil: "inte avtalat ännu"
      }
    },
    now: { number, step, since, who in
      "Steg \(number)/5: \(step), sedan \(since)" + (who.isEmpty ? "" : ", \(who)")
    },
    asks: "Vad tjänsten kräver", asksNothing: "Katalogen nämner inga villkor.",
    freeWords: "Tjänsten är skriven med egna ord. Det finns inga villkor.",
    read: "Läs om tjänsten i katalogen", steps: "Träningens steg",
    notFollowed: "Träningen följs inte ännu. Öppna det steg som pågår nu.",
    modules: "Moduler", since: "Sedan", who: "Arbetstränare",
    whoHint: "vem tränar", note: "Anteckning", noteHint: "vad som gjorts eller avtalats",
    enter: { "Nu i steget: \($0)" }, keep: "Spara steget",
    entered: { "Steget är antecknat: \($0)." }, addModule: "Lägg till modul",
    moduleName: "Modulens namn", moduleHint: "till exempel Jobbsökning", starts: "Börjar",
    ends: "Slutar", nextLabel: "Vad följer", saveModule: "Spara modulen",
    removeModule: "Ta bort modulen", moduleSaved: "Modulen är sparad.",
    moduleRemoved: "Modulen är borttagen.",
    evaluationHint: "hur modulen gick",
    missing: { "saknas: \(listed($0, or: "och"))" },
    evaluatedBy: { "bedömt: \(listed($0, or: "och"))" },
    stop: "Sluta följa träningen", stopped: "Träningen följs inte längre.",
    removeModuleAsk: {
      "Ta bort modulen \($0)?" + ($1 ? " Också dess bedömningar försvinner." : "")
    },
    stopAsk: {
      $0 == 0
        ? "Sluta följa träningen? Alla steg och deras anteckningar försvinner."
        : "Sluta följa träningen? Alla steg, moduler och bedömningar försvinner."
    },
    keepAll: "Tillbaka",
    nameFirst: "Skriv först modulens namn.", gone: "Tjänsten finns inte längre i planen.")
}
