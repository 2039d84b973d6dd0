import Casework

extension MemberListTexts {
  static let swedish = MemberListTexts(
    column: swedishColumn, fault: swedishFault, importing: .swedish, exporting: .swedish)

  @Sendable private static func swedishColumn(_ column: MemberColumn) -> String {
    switch column {
    case .party: "Plats"
    case .name: "Namn"
    case .firstName: "Förnamn"
    case .lastName: "Efternamn"
    case .organisation: "Organisation"
    case .role: "Titel"
    case .email: "E-post"
    case .phone: "Telefon"
    case .substitute: "Ersättare"
    case .informed: "Kopia till"
    case .from: "Från"
    case .until: "Sista dag"
    case .language: "Språk"
    case .convener: "Sammankallare"
    case .contactPerson: "Kontaktperson"
    case .id: "Id"
    }
  }

  @Sendable private static func swedishFault(_ fault: LineFault) -> String {
    switch fault {
    case .unfinished: "Ett citattecken är inte avslutat."
    case .tooManyCells: "Raden har fler kolumner än det finns rubriker."
    case .nameMissing: "Namnet saknas."
    case .partyMissing: "Platsen saknas."
    case .partyUnknown(let said): "Platsen ”\(said)” finns inte. För andra passar: Annan part."
    case .studentSeat: "Studeranden är inte medlem, utan är med på sin egen tur."
    case .memberAmbiguous(let name): "”\(name)” kan vara flera medlemmar. Lägg till id."
    case .idUnclear(let said): "”\(said)” är ingen medlems id."
    case .twice(let line): "Samma person finns redan på rad \(line)."
    case .emailUnclear(let said): "”\(said)” är ingen e-postadress."
    case .phoneMangled(let said): "Kalkylprogrammet har ändrat telefonnumret: ”\(said)”."
    case .dayUnclear(let column, let said):
      "\(swedishColumn(column)): ”\(said)” är ingen dag. Skriv så här: 1.8.2026."
    case .dateOrder: "Sista dagen är före början."
    case .languageUnknown(let said):
      "Språket ”\(said)” är okänt: finska, svenska eller engelska."
    case .answerUnclear(let column, let said):
      "\(swedishColumn(column)): ”\(said)” är varken ja eller nej."
    case .substituteUnknown(let said):
      "Ersättaren ”\(said)” finns varken bland medlemmarna eller i filen."
    case .substituteAmbiguous(let said): "Ersättaren ”\(said)” kan vara flera medlemmar."
    case .substituteSelf: "Ingen kan vara sin egen ersättare."
    case .officeTwice(let column, let line):
      "\(swedishColumn(column)) är redan markerad på rad \(line)."
    case .officeNotSeated(let column):
      "\(swedishColumn(column)): personen är inte medlem i gruppen nu."
    case .tooLong(let column, let limit):
      "\(swedishColumn(column)) är för lång: högst \(limit) tecken."
    }
  }
}

extension ImportTexts {
  static let swedish = ImportTexts(
    title: "Hämta medlemmar", heading: "Medlemmar från en fil",
    hint: """
      En tabell i CSV-format med rubriker på första raden: Namn, Plats, Organisation, E-post, \
      Telefon… Du ser först vad som skulle ändras. Inget sparas förrän du godkänner det.
      """,
    path: "Fil", pathHint: "t.ex. ~/medlemmar.csv", read: "Visa vad som skulle ändras",
    reading: "Filen läses…", pathFirst: "Skriv först filens namn.", line: "Rad",
    outcome: "Vad händer", new: "ny", changed: "ändras", same: "som förut", faulty: "fel",
    summary: { list in
      let kinds = [
        (list.newCount, list.newCount == 1 ? "ny" : "nya"), (list.changedCount, "ändras"),
        (list.sameCount, "som förut"), (list.faultyCount, "med fel"),
      ]
      let rows = list.lines.count == 1 ? "1 rad" : "\(list.lines.count) rader"
      let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return parts.isEmpty ? rows : rows + ": " + parts.joined(separator: ", ")
    },
    unknownHeadings: { "Tas inte med: \($0.joined(separator: ", "))" },
    staysAsIs: "En tom ruta ändrar inget. Övriga medlemmar ändras inte.",
    take: { $0 == 1 ? "Spara 1 rad" : "Spara \($0) rader" },
    takeWords: "Spara raderna som inte har fel",
    nothingToTake: "Filen innehåller inget nytt att spara.",
    faultyLeftOut: {
      $0 == 1 ? "1 rad med fel tas inte med." : "\($0) rader med fel tas inte med."
    },
    officesLeft: { "Bara V byter: \($0)" }, officesTaken: { "Byts: \($0)" },
    takeOffices: "Uppdrag", takeOfficesWords: "Ta också med sammankallare och kontaktperson",
    noOffices: "Listan byter varken sammankallare eller kontaktperson.",
    officesOnCommandLine: { "Byts inte: \($0). Byt i programmet (F7)." },
    pressY: "Y sparar raderna. Esc går tillbaka och inget sparas.",
    beingTaken: "Sparar…",
    taken: { new, changed in
      let parts = [
        new > 0 ? (new == 1 ? "1 ny medlem" : "\(new) nya medlemmar") : nil,
        changed > 0
          ? (changed == 1 ? "1 medlem ändrades" : "\(changed) medlemmar ändrades") : nil,
      ].compactMap(\.self)
      return "Sammansättningen är sparad: \(parts.joined(separator: ", "))."
    },
    another: "Annan fil", anotherWords: "Gå tillbaka och välj en annan fil",
    yesOnCommandLine: { "Inget är sparat ännu. Spara: omatie roster --import \($0) --yes" })
}

extension ExportTexts {
  static let swedish = ExportTexts(
    title: "Spara sammansättningen", heading: "Sammansättningen till en fil",
    hint: """
      Tabellen har alla medlemmar, också de som har slutat eller börjar senare. Den öppnas i \
      Excel och kan hämtas in igen. Adresskorten har de nuvarande medlemmarna.
      """,
    what: "Vad ska sparas", both: "båda", table: "tabell (CSV)", cards: "adresskort (vCard)",
    path: "Fil", name: "~/sammansattning", pathFirst: "Skriv först filens namn.",
    write: "Spara", writing: "Sparar…",
    written: { "Sparat: \($0.joined(separator: ", "))" },
    cardSubstitute: { "Ersättare: \($0)" }, cardInformed: { "Kopia till: \($0)" })
}
