extension AppTexts {
  static let swedish = AppTexts(
    states: SaveStateTexts(
      opening: "Öppnas…", saved: "Sparat", saving: "Sparas…", draft: "Texten bevarad",
      unsaved: "Inte sparat ännu", readOnly: "Skrivskyddat"),
    keys: AppKeyTexts(
      section: "På varje skärm", alsoCalled: .swedish, help: "Hjälp", helpTitle: "Hjälp: tangenter",
      palette: "Sök en funktion", paletteTitle: "Sök en funktion",
      paletteNoMatch: "Ingen funktion motsvarar sökningen. Skriv ett annat ord.", back: "Tillbaka",
      close: "Stäng", quit: "Avsluta programmet", comingTimes: "Kommande tider",
      meeting: "Möte", clients: "Klienter", plan: "Klientens plan", checklist: "Checklista",
      roster: "Sammansättning", sharedScreen: "Gemensam skärm", services: "Tjänstekatalogen",
      feedback: "Respons över tid", region: "Regionens minneslista",
      nextLanguage: "Byt språk",
      member: { "Användare: \($0) (byt)" },
      sameInDemo: "I presentationen är användaren alltid densamma.",
      saving: "Spara (sker av sig självt)", redraw: "Rita om skärmen",
      questions: "Överlappande ändringar",
      questionsLabel: "Överlappar", troubles: "Problem med filer", troublesLabel: "Problem",
      leftBehind: "Texter som inte blev sparade",
      setUpFirst: "Svara först på de här frågorna, så öppnas gruppen.",
      noMeeting: "Inget möte är avtalat. Gör ett nytt: F2 Kommande tider, sedan N.",
      noClient: "Välj först en klient: F4 Klienter.",
      noQuestions: "Det finns inga överlappande ändringar här.",
      noTroubles: "Det finns inga problem med filerna.",
      noLeftBehind: "Det finns inga osparade texter.",
      notYet: "Skärmen kan inte öppnas. Välj en annan: Ctrl-P."),
    notices: NoticeTexts(
      savesItself: "Allt sparas av sig självt. Sparat visas uppe till höger.",
      notSavedYet: { "Inte ännu sparat i den gemensamma mappen: \($0)" },
      seeMark: "Ett ställe är inte sparat ännu. Se stället som har ett märke.",
      howToQuit: "Programmet avslutas med F10 eller Ctrl-Q.",
      noSuchKey: { "Tangenten \($0) gör ingenting här. ? visar tangenterna." },
      nowhereToPaste: "Text kan inte klistras in här. Öppna först ett fält: Enter.",
      atStart: "Det här är den första skärmen. Programmet avslutas med F10.",
      languageChanged: "Språket är nu svenska.",
      screens: "Skärmar: F2 tider, F3 möte, F4 klienter, F5 plan, F6 checklista, "
        + "F7 sammansättning, F8 gemensam skärm.",
      twoValues: "Någon ändrade samma ställe samtidigt. Båda finns kvar: välj, Ctrl-O.",
      notLoaded: "Gruppens uppgifter öppnas fortfarande. Vänta ett ögonblick.",
      seeTroubles: "Ctrl-T visar vilken fil.",
      quitUnsaved: "Allt finns inte ännu i den gemensamma mappen. Det du skrev finns på den här "
        + "datorn, och programmet erbjuder det när du öppnar programmet igen.",
      quitAnyway: "Avsluta",
      memberIs: {
        "Programmet används nu av \($0). Om det inte är du, byt användare: programmet "
          + "stängs och frågar efter ditt namn när du öppnar det igen."
      },
      changeMember: "Byt användare", stay: "Fortsätt arbeta"),
    drafts: LeftBehindTexts(
      lead: "Du skrev det här, men det blev inte sparat:", elsewhere: { "på datorn \($0)" },
      resume: "Fortsätt här",
      remove: "Ta bort", later: "Senare", removed: "Texten är borttagen.",
      kept: "Texten finns kvar. Du hittar den med Ctrl-P, ”Texter som inte blev sparade”.",
      homeless: "Det här har ingen plats längre, eftersom raden är borttagen eller låst:",
      copy: "Kopiera",
      copied:
        "Texten skickades till urklipp: prova att klistra in. Den finns kvar tills du tar bort den.",
      notCopied: "Den här terminalen tar inte texten till urklipp. Den finns kvar.",
      waiting: "En text som du skrev blev inte sparad. "
        + "Du hittar den med Ctrl-P, ”Texter som inte blev sparade”."),
    questions: QuestionTexts(
      title: "Överlappande ändringar",
      lead: "Två personer skrev olika saker på samma ställe. Båda finns kvar. "
        + "Välj vilken som ska gälla.",
      empty: "Det finns inga överlappande ändringar.", choose: "Välj den här",
      chosen: "Valt. Den andra blir kvar i historiken.", removed: "(borttaget)",
      unknownAuthor: "okänd",
      parts: [
        "ownWords": "Egen önskan", "ownDoings": "Vad studeranden själv gör",
        "familyDoings": "Vad närstående gör", "aids": "Tolk och hjälpmedel",
        "path": "Väg", "needs": "Behov", "goals": "Mål", "services": "Tjänst",
        "actions": "Uppgift", "views": "Olika synsätt", "responsible": "Ansvarig arbetstagare",
        "substitute": "Den ansvariga arbetstagarens ersättare", "from": "Planens början",
        "until": "Planens slut", "followUps": "Uppföljning", "otherPlans": "Annan plan",
        "agreements": "Godkännande", "starts": "Börjar", "length": "Längd", "place": "Plats",
        "state": "Läge", "turns": "Klientens tur", "firstName": "Förnamn",
        "lastName": "Efternamn", "language": "Språk", "phone": "Telefon", "email": "E-post",
        "school": "Läroanstalt", "field": "Studieområde", "group": "Situation",
        "knowsBest": "Känner bäst",
        "concerns": "Oro", "consents": "Samtycke", "checklist": "Checklista",
        "papers": "Papper som tagits med",
        "selfAssessments": "Självbedömning",
        "rule": "När vi träffas", "breaks": "Skolans lov", "noticeDays": "Påminnelse (dagar före)",
        "name": "Namn", "members": "Medlem", "parties": "Partens namn",
        "contactPerson": "Kontaktperson", "convener": "Sammankallare",
      ], roster: "Sammansättning", meeting: "Möte"),
    sampleMark: "EXEMPEL", setClockMark: "KLOCKAN STÄLLD", setClockShort: "ÖVNING",
    tooSmall: { columns, rows in
      "Fönstret är för litet. Det behövs 60 × 18 tecken, nu är det \(columns) × \(rows). "
        + "Förstora fönstret eller välj mindre text. Allt finns kvar."
    },
    troublesTitle: "Problem med filer",
    olderVersion: "Du ser en äldre version: den nyaste är oläslig (Ctrl-T)",
    olderPart: "En del visas i äldre version (Ctrl-T)",
    crashed: """
      omatie: Programmet kraschade.
      Det som sparats finns kvar. Text som inte hann sparas finns på den här datorn.
      Starta programmet på nytt: du får tillbaka texten.

      """)
}
