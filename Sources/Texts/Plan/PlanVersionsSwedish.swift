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
    draftIsOpen: "Den nyaste versionen är ännu ett utkast. Ändra det eller låt det först gälla.",
    saveFirst: "Något är ännu inte sparat. Gå tillbaka och rätta det, eller vänta en stund.",
    goesOn: "En ny version av planen har påbörjats. Du skriver nu i den.")
}
