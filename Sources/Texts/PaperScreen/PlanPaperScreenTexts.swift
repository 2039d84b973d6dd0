public import Casework

/// The words of the screen that shows a plan's papers and writes them to files.
public struct PlanPaperScreenTexts: Sendable {
  public let title: String
  public let plan: String
  public let studentCopy: String
  public let summary: String

  // Keys.
  public let copy: String
  public let copyWords: String
  public let parts: String
  public let partsWords: String
  public let partsOfThePlanOnly: String
  public let partsDone: String
  public let tick: String
  public let alone: String
  public let aloneWords: String
  public let language: String
  public let languageWords: String
  /// The paper now stands in this language; what people wrote stays as they wrote it.
  public let shownIn: @Sendable (Language) -> String
  /// Opens these papers from the plan.
  public let open: String
  public let openWords: String
  /// Opens the student's copy at the end of the turn.
  public let openCopy: String
  public let openCopyWords: String
  /// The same as a row of the turn's last item.
  public let copyRow: String

  public let partsQuestion: String

  // The clipboard.
  public let copied: String
  public let copyTooLong: String
  public let cannotCopy: String

  // The beginning of a file's name, as `suunnitelma-2027-01-15.html`.
  public let planFile: String
  public let studentCopyFile: String
  public let summaryFile: String
}

extension PlanPaperScreenTexts {
  static let finnish = PlanPaperScreenTexts(
    title: "Suunnitelman paperit", plan: "Suunnitelma allekirjoitettavaksi",
    studentCopy: "Helppolukuinen kopio opiskelijalle", summary: "Yhteenveto muualle liitettäväksi",
    copy: "Leikepöydälle", copyWords: "Vie teksti leikepöydälle kokonaisina riveinä",
    parts: "Osat", partsWords: "Valitse, mitkä osat suunnitelmasta tulostetaan",
    partsOfThePlanOnly: "Osat valitaan vain allekirjoitettavaan suunnitelmaan.",
    partsDone: "Valmis", tick: "Rasti",
    alone: "Pelkkä teksti", aloneWords: "Näytä pelkkä teksti hiirellä maalattavaksi",
    language: "Kieli", languageWords: "Näytä paperi suomeksi, ruotsiksi tai englanniksi",
    shownIn: {
      let language =
        switch $0 {
        case .finnish: "suomeksi"
        case .swedish: "ruotsiksi"
        case .english: "englanniksi"
        }
      return "Paperi on nyt \(language). Ihmisten kirjoittama teksti on ennallaan."
    },
    open: "Paperit", openWords: "Suunnitelma ja helppolukuinen kopio paperille",
    openCopy: "Kopio", openCopyWords: "Helppolukuinen kopio opiskelijalle mukaan",
    copyRow: "Helppolukuinen kopio opiskelijalle mukaan (X)",
    partsQuestion: "Mitä tulostetaan? Terveys ja tarkistuslista vain, jos rastitat ne.",
    copied:
      "Teksti lähetettiin leikepöydälle. Jos sitä ei voi liittää, tallenna se tiedostoon (Enter).",
    copyTooLong: "Teksti on liian pitkä päätteen leikepöydälle. Tallenna se tiedostoon (Enter).",
    cannotCopy: "Tämä pääte ei tunne leikepöytää. Tallenna teksti tiedostoon (Enter).",
    planFile: "suunnitelma", studentCopyFile: "kopio", summaryFile: "yhteenveto")

  static let swedish = PlanPaperScreenTexts(
    title: "Planens papper", plan: "Planen för underskrift",
    studentCopy: "Lättläst kopia åt studeranden",
    summary: "Sammandrag att klistra in annanstans",
    copy: "Till urklipp", copyWords: "Skicka texten till urklipp som hela rader",
    parts: "Delar", partsWords: "Välj vilka delar av planen som skrivs ut",
    partsOfThePlanOnly: "Delarna väljs bara för planen som skrivs under.",
    partsDone: "Klar", tick: "Kryss",
    alone: "Bara text", aloneWords: "Visa bara texten så att den kan markeras med musen",
    language: "Språk", languageWords: "Visa papperet på finska, svenska eller engelska",
    shownIn: {
      let language =
        switch $0 {
        case .finnish: "finska"
        case .swedish: "svenska"
        case .english: "engelska"
        }
      return "Papperet är nu på \(language). Det som människor har skrivit är som förut."
    },
    open: "Papper", openWords: "Planen och den lättlästa kopian på papper",
    openCopy: "Kopia", openCopyWords: "Lättläst kopia som studeranden får med sig",
    copyRow: "Lättläst kopia åt studeranden (X)",
    partsQuestion: "Vad skrivs ut? Hälsa och checklista bara om du kryssar för dem.",
    copied:
      "Texten skickades till urklipp. Om den inte går att klistra in, spara den i en fil (Enter).",
    copyTooLong: "Texten är för lång för terminalens urklipp. Spara den i en fil (Enter).",
    cannotCopy: "Den här terminalen har inget urklipp. Spara texten i en fil (Enter).",
    planFile: "plan", studentCopyFile: "kopia", summaryFile: "sammandrag")

  static let english = PlanPaperScreenTexts(
    title: "The plan's papers", plan: "The plan to be signed",
    studentCopy: "Copy in plain language for the student",
    summary: "Summary to be pasted elsewhere",
    copy: "To the clipboard", copyWords: "Send the text to the clipboard as whole lines",
    parts: "Parts", partsWords: "Choose which parts of the plan are printed",
    partsOfThePlanOnly: "Parts are chosen for the plan to be signed only.",
    partsDone: "Done", tick: "Tick",
    alone: "Text alone", aloneWords: "Show the text alone, to be marked with the mouse",
    language: "Language", languageWords: "Show the paper in Finnish, Swedish or English",
    shownIn: {
      let language =
        switch $0 {
        case .finnish: "Finnish"
        case .swedish: "Swedish"
        case .english: "English"
        }
      return "The paper is in \(language) now. What people wrote stays as it was."
    },
    open: "Papers", openWords: "The plan and the plain copy on paper",
    openCopy: "Copy", openCopyWords: "A copy in plain language for the student to take along",
    copyRow: "Copy in plain language for the student (X)",
    partsQuestion: "What is printed? Health and the checklist only if you tick them.",
    copied:
      "The text was sent to the clipboard. If it cannot be pasted, write it to a file (Enter).",
    copyTooLong: "The text is too long for the terminal's clipboard. Write it to a file (Enter).",
    cannotCopy: "This terminal has no clipboard. Write the text to a file (Enter).",
    planFile: "plan", studentCopyFile: "copy", summaryFile: "summary")
}
