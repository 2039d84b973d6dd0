import Casework

extension MemberListTexts {
  static let finnish = MemberListTexts(
    column: finnishColumn, fault: finnishFault, importing: .finnish, exporting: .finnish)

  @Sendable private static func finnishColumn(_ column: MemberColumn) -> String {
    switch column {
    case .party: "Paikka"
    case .name: "Nimi"
    case .firstName: "Etunimi"
    case .lastName: "Sukunimi"
    case .organisation: "Organisaatio"
    case .role: "Tehtävänimike"
    case .email: "Sähköposti"
    case .phone: "Puhelin"
    case .substitute: "Sijainen"
    case .informed: "Tieto myös"
    case .from: "Alkaen"
    case .until: "Viimeinen päivä"
    case .language: "Kieli"
    case .convener: "Koollekutsuja"
    case .contactPerson: "Yhteyshenkilö"
    case .id: "Tunnus"
    }
  }

  @Sendable private static func finnishFault(_ fault: LineFault) -> String {
    switch fault {
    case .unfinished: "Lainausmerkki jää auki."
    case .tooManyCells: "Rivillä on enemmän sarakkeita kuin otsikoita."
    case .nameMissing: "Nimi puuttuu."
    case .partyMissing: "Paikka puuttuu."
    case .partyUnknown(let said): "Paikkaa ”\(said)” ei ole. Muille käy: Muu taho."
    case .studentSeat: "Opiskelija ei ole jäsen: hän on mukana omalla vuorollaan."
    case .memberAmbiguous(let name): "”\(name)” voi olla useampi jäsen. Lisää tunnus."
    case .idUnclear(let said): "”\(said)” ei ole jäsenen tunnus."
    case .twice(let line): "Sama henkilö on jo rivillä \(line)."
    case .emailUnclear(let said): "”\(said)” ei ole sähköpostiosoite."
    case .phoneMangled(let said): "Taulukko-ohjelma on muuttanut puhelinnumeron: ”\(said)”."
    case .dayUnclear(let column, let said):
      "\(finnishColumn(column)): ”\(said)” ei ole päivä. Kirjoita näin: 1.8.2026."
    case .dateOrder: "Viimeinen päivä on ennen alkua."
    case .languageUnknown(let said): "Kieltä ”\(said)” ei tunneta: suomi, ruotsi tai englanti."
    case .answerUnclear(let column, let said):
      "\(finnishColumn(column)): ”\(said)” ei ole kyllä eikä ei."
    case .substituteUnknown(let said): "Sijaista ”\(said)” ei ole jäsenissä eikä tiedostossa."
    case .substituteAmbiguous(let said): "Sijainen ”\(said)” voi olla useampi jäsen."
    case .substituteSelf: "Kukaan ei voi olla oma sijaisensa."
    case .officeTwice(let column, let line):
      "\(finnishColumn(column)) on merkitty jo riville \(line)."
    case .officeNotSeated(let column):
      "\(finnishColumn(column)): henkilö ei ole nyt ryhmän jäsen."
    case .tooLong(let column, let limit):
      "\(finnishColumn(column)) on liian pitkä: enintään \(limit) merkkiä."
    }
  }
}

extension ImportTexts {
  static let finnish = ImportTexts(
    title: "Tuo jäseniä", heading: "Jäsenet tiedostosta",
    hint: """
      Taulukko CSV-muodossa, ensimmäisellä rivillä otsikot: Nimi, Paikka, Organisaatio, \
      Sähköposti, Puhelin… Näet ensin, mitä muuttuisi. Mitään ei tallenneta ennen kuin \
      hyväksyt sen.
      """,
    path: "Tiedosto", pathHint: "esim. ~/jasenet.csv", read: "Näytä, mitä muuttuisi",
    reading: "Tiedostoa luetaan…", pathFirst: "Kirjoita ensin tiedoston nimi.", line: "Rivi",
    outcome: "Mitä tapahtuu", new: "uusi", changed: "muuttuu", same: "ennallaan",
    faulty: "virhe",
    summary: { list in
      let kinds = [
        (list.newCount, list.newCount == 1 ? "uusi" : "uutta"),
        (list.changedCount, list.changedCount == 1 ? "muuttuu" : "muuttuvaa"),
        (list.sameCount, "ennallaan"),
        (list.faultyCount, list.faultyCount == 1 ? "virheellinen" : "virheellistä"),
      ]
      let rows = list.lines.count == 1 ? "1 rivi" : "\(list.lines.count) riviä"
      let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return parts.isEmpty ? rows : rows + ": " + parts.joined(separator: ", ")
    },
    unknownHeadings: { "Ei oteta mukaan: \($0.joined(separator: ", "))" },
    staysAsIs: "Tyhjä kohta ei muuta mitään. Muut jäsenet jäävät ennalleen.",
    take: { $0 == 1 ? "Tallenna 1 rivi" : "Tallenna \($0) riviä" },
    takeWords: "Tallenna rivit, joissa ei ole virhettä",
    nothingToTake: "Tiedostossa ei ole mitään uutta tallennettavaa.",
    faultyLeftOut: {
      $0 == 1 ? "1 virheellinen rivi jää pois." : "\($0) virheellistä riviä jää pois."
    },
    officesLeft: { "Vain V vaihtaa: \($0)" }, officesTaken: { "Vaihtuu: \($0)" },
    takeOffices: "Tehtävät", takeOfficesWords: "Ota mukaan myös koollekutsuja ja yhteyshenkilö",
    noOffices: "Luettelo ei vaihda koollekutsujaa eikä yhteyshenkilöä.",
    officesOnCommandLine: { "Ei vaihdeta: \($0). Vaihda ohjelmassa (F7)." },
    pressY: "Y tallentaa rivit. Esc palaa, eikä mitään tallenneta.",
    beingTaken: "Tallennetaan…",
    taken: { new, changed in
      let parts = [
        new > 0 ? (new == 1 ? "1 uusi jäsen" : "\(new) uutta jäsentä") : nil,
        changed > 0 ? (changed == 1 ? "1 jäsen muuttui" : "\(changed) jäsentä muuttui") : nil,
      ].compactMap(\.self)
      return "Kokoonpano on tallennettu: \(parts.joined(separator: ", "))."
    },
    another: "Toinen tiedosto", anotherWords: "Palaa valitsemaan toinen tiedosto",
    yesOnCommandLine: {
      "Mitään ei ole vielä tallennettu. Tallenna: omatie roster --import \($0) --yes"
    }
  )
}

extension ExportTexts {
  static let finnish = ExportTexts(
    title: "Vie kokoonpano", heading: "Kokoonpano tiedostoon",
    hint: """
      Taulukossa ovat kaikki jäsenet, myös päättyneet ja myöhemmin aloittavat. Se avautuu \
      Excelissä, ja sen voi tuoda takaisin. Osoitekorteissa ovat nykyiset jäsenet.
      """,
    what: "Mitä viedään", both: "molemmat", table: "taulukko (CSV)",
    cards: "osoitekortit (vCard)", path: "Tiedosto", name: "~/kokoonpano",
    pathFirst: "Kirjoita ensin tiedoston nimi.", write: "Tallenna",
    writing: "Tallennetaan…",
    written: { "Tallennettu: \($0.joined(separator: ", "))" },
    cardSubstitute: { "Sijainen: \($0)" }, cardInformed: { "Tieto myös: \($0)" })
}
