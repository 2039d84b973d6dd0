extension PlanVersionTexts {
  static let swedish = PlanVersionTexts(
    key: "Versioner", keyWords: "Tidigare planer och ny version",
    title: "PLANENS VERSIONER", read: "Läs", new: "Ny version",
    newWords: "Ny version: en kopia som kan ändras", version: { "Version \($0)" },
    draft: "utkast", inForce: { "gäller från \($0)" },
    ended: { "avslutad \($0): \($1)" },
    replaced: { "gällde från \($0), ersatt av version \($1)" },
    earlier: { "TIDIGARE PLAN, version \($0): \($1)." },
    readOnly:
      "Det här är en tidigare plan. Den kan läsas men inte ändras. Esc går till den nyaste.",
    present: { "GÄLLANDE PLAN, version \($0): \($1)." },
    presentReadOnly: "Gäller. Anteckna i Uppföljning (F2, U). Utkastet: Esc.",
    draftIsOpen:
      "Den nyaste versionen är fortfarande ett utkast. Ändra det, låt det gälla eller förkasta det.",
    saveFirst: "Något är ännu inte sparat. Gå tillbaka och rätta det, eller vänta en stund.",
    goesOn: "En ny version av planen har påbörjats. Du skriver nu i den.",
    newAsk: {
      "Göra ett utkast, version \($0)? Den nuvarande planen gäller tills en ny har avtalats."
    },
    discardAsk: { "Förkasta utkastet, version \($0)? Den tidigare planen fortsätter som den är." },
    make: "Gör utkast", discard: "Förkasta utkastet",
    discardWords: "Förkasta utkastet; den tidigare planen fortsätter", stay: "Tillbaka",
    discarded: "Utkastet har förkastats. Det kan fortfarande läsas: Alt-V.",
    discardedOn: { "förkastat \($0)" },
    draftGone: "Utkastet förkastades. Det du höll på att skriva finns kvar: "
      + "Ctrl-P, ”Texter som inte blev sparade”.",
    finishing: "Utkastet förkastades. Skriv till slut: texten sparas åt dig. "
      + "Tab går till den gällande planen.",
    backInForce: "Utkastet förkastades. Nu ser du den gällande planen.",
    reopen: "Öppna igen", reopenWords: "Öppna en avslutad plan eller ett förkastat utkast igen",
    notEnded: "Bara en avslutad plan eller ett förkastat utkast kan öppnas igen.",
    takenOver: "En nyare plan har ersatt den här. Den kan bara läsas.",
    reopenAsk: {
      "Varför tas det förkastade utkastet, version \($0), upp igen? Orsaken blir kvar i planen."
    })
}
