extension CommandTexts {
  static let swedishProblem: @Sendable (CommandProblem) -> ThreeParts = { problem in
    let untouched = "Ingenting ändrades."
    let kept = "Det som är sparat finns kvar."
    switch problem {
    case .badLanguage(let variable, let value):
      return ThreeParts(
        happened: "Värdet ”\(value)” i \(variable) är inget språk som programmet kan.",
        data: untouched, advice: "Alternativ: fi, sv, en.")
    case .badClock(let value):
      return ThreeParts(
        happened: "Värdet ”\(value)” i OMATIE_NOW är inget ögonblick.", data: untouched,
        advice: "Skriv så här: 2026-11-20T09:00:00+02:00, eller ta bort variabeln.")
    case .noDirectoryGiven:
      return ThreeParts(
        happened: "Ingen gemensam mapp är vald ännu.", data: untouched,
        advice: "Ange mappen: --dir MAPP. En ny görs med: omatie init MAPP")
    case .memberNotGiven(let names):
      return ThreeParts(
        happened: "Programmet vet inte vem du är.", data: untouched,
        advice: names.isEmpty
          ? "Ingen sitter i gruppen ännu. Öppna skärmarna: omatie --dir MAPP"
          : "Ange ditt namn: --as NAMN. I gruppen: \(names.joined(separator: ", ")).")
    case .noSuchMember(let name, let names):
      return ThreeParts(
        happened: "Gruppen har ingen medlem ”\(name)”.", data: untouched,
        advice: names.isEmpty
          ? "Ingen sitter i gruppen ännu." : "I gruppen: \(names.joined(separator: ", ")).")
    case .memberAmbiguous(let name, let names):
      return ThreeParts(
        happened: "Namnet ”\(name)” passar på flera medlemmar.", data: untouched,
        advice: "Ange id: \(names.joined(separator: ", ")).")
    case .clientNotFound(let name):
      return ThreeParts(
        happened: "Klienten ”\(name)” finns inte bland dem vars papper du får se.", data: untouched,
        advice: "Klienter och id visas med: omatie clients")
    case .clientAmbiguous(let name, let ids):
      return ThreeParts(
        happened: "Namnet ”\(name)” passar på flera klienter.", data: untouched,
        advice: "Ange id: \(ids.joined(separator: ", ")).")
    case .clientHidden:
      return ThreeParts(
        happened: "Den här klientens papper är inte öppna för dig.", data: untouched,
        advice: "Studerandens samtycke avgör: be studeranden om samtycke.")
    case .meetingNotFound(let name):
      return ThreeParts(
        happened: "Mötet ”\(name)” finns inte.", data: untouched,
        advice: "Möten och id visas med: omatie meetings")
    case .noMeetingOfClient(let name):
      return ThreeParts(
        happened: "Klienten ”\(name)” har ingen bokad tid på något möte.", data: untouched,
        advice: "Boka en tid: F4 Klienter. Det möte som pågår visas med: omatie shared-screen")
    case .noPlan(let client):
      return ThreeParts(
        happened: "Klienten ”\(client)” har ingen plan ännu.", data: untouched,
        advice: "Planen börjas på skärmen, i klientens tur eller uppgifter.")
    case .noTransfer(let client):
      return ThreeParts(
        happened:
          "Klienten ”\(client)” har ingen informationsöverföring till sysselsättningstjänsterna.",
        data: untouched,
        advice: "Inled en på skärmen, i klientens papper (F4, S).")
    case .thirdPersons(let words):
      return ThreeParts(
        happened:
          "Begäran innehåller kanske uppgifter om någon annan: \(words.joined(separator: ", ")).",
        data: untouched,
        advice: "Rätta texten. Om den inte gäller andra, ge kommandot igen med --yes.")
    case .planVersionNotFound(let client, let version, let versions):
      return ThreeParts(
        happened: "Klienten ”\(client)” har ingen version \(version) av planen.", data: untouched,
        advice: "Planens versioner: \(versions.map(String.init).joined(separator: ", "))")
    case .documentNotFound(let name):
      return ThreeParts(
        happened: "Dokumentet ”\(name)” finns inte.", data: untouched,
        advice: "Id visas med omatie clients och omatie meetings.")
    case .versionNotFound(let name, let version):
      return ThreeParts(
        happened: "Dokumentet ”\(name)” har ingen version \(version).", data: untouched,
        advice: "Versionerna visas med: omatie history \(name)")
    case .badDocumentName(let name):
      return ThreeParts(
        happened: "”\(name)” är inget dokumentnamn.", data: untouched,
        advice: "Skriv slag och id, till exempel plans/p1, eller roster.")
    case .directoryNotEmpty(let path):
      return ThreeParts(
        happened: "Mappen ”\(path)” finns redan och är inte tom.", data: untouched,
        advice: "Välj en ny eller tom mapp.")
    case .fileNotReadable(let path, let number):
      return ThreeParts(
        happened: "Filen ”\(path)” kan inte läsas (\(ReasonTexts.swedish.words(number))).",
        data: untouched,
        advice: "Kontrollera namnet och rättigheterna och försök igen.")
    case .fileNotWritable(let path, let number):
      return ThreeParts(
        happened: "Filen ”\(path)” kan inte skrivas (\(ReasonTexts.swedish.words(number))).",
        data: kept,
        advice: "Välj en annan plats eller frigör utrymme.")
    case .fileExists(let path):
      return ThreeParts(
        happened: "Filen ”\(path)” finns redan.", data: untouched,
        advice: "Ge ett annat namn, eller ersätt filen med --yes.")
    case .fileIsNone(let path):
      return ThreeParts(
        happened: "På platsen ”\(path)” finns ingen vanlig fil som kan ersättas.", data: untouched,
        advice: "Ange ett filnamn.")
    case .fileIsKept(let path):
      return ThreeParts(
        happened: "”\(path)” är en plats för programmets egna filer i den gemensamma mappen.",
        data: untouched,
        advice: "Välj en annan mapp.")
    case .noSuchFormat(let ending):
      return ThreeParts(
        happened: "Formatet .\(ending) finns inte.", data: untouched,
        advice: "Använd .html, .docx, .txt eller .md.")
    case .file(let path, let problem): return FileTexts.swedish.words(problem, path)
    case .archive(let path, let problem): return ArchiveTexts.swedish.problem(problem, path)
    case .importStopped(let reason): return ArchiveTexts.swedish.stopped(reason)
    case .outputFailed(let number):
      return ThreeParts(
        happened: "Svaret kunde inte skrivas till slut (\(ReasonTexts.swedish.words(number))).",
        data: kept,
        advice: "Frigör utrymme eller skicka utskriften någon annanstans och kör igen.")
    case .outputIsTerminal:
      return ThreeParts(
        happened: "Filen är inte text, och terminalen kan inte visa den.", data: untouched,
        advice: "Ge filens namn: -o FIL.docx")
    case .archiveToTerminal:
      return ThreeParts(
        happened: "Arkivet är inte text, och terminalen kan inte visa det.", data: untouched,
        advice: "Ge filens namn, eller styr utskriften till en fil: omatie export - > FIL.zip")
    case .noTerminal:
      return ThreeParts(
        happened: "Skärmarna behöver en terminal, och här finns ingen.", data: untouched,
        advice: "Öppna programmet i ett terminalfönster, eller använd kommandon: omatie --help")
    case .unknownTerminal(let name):
      return ThreeParts(
        happened: "Terminalen ”\(name)” (TERM) är okänd på den här datorn.", data: untouched,
        advice: "Försök med: TERM=xterm-256color omatie")
    case .dumbTerminal(let name):
      return ThreeParts(
        happened: "Terminalen ”\(name)” (TERM) kan inte visa skärmar.", data: untouched,
        advice: "Öppna ett vanligt terminalfönster, eller använd kommandon: omatie --help")
    case .terminalFailed(let number):
      return ThreeParts(
        happened: "Terminalen slutade svara (\(ReasonTexts.swedish.words(number))).", data: kept,
        advice: "Öppna programmet igen: du får tillbaka den halvfärdiga texten.")
    case .terminalTooSmall(let size):
      return ThreeParts(
        happened: "Fönstret är för litet (\(size)).", data: untouched,
        advice: "Förstora fönstret eller minska textstorleken och öppna programmet igen.")
    case .noUTF8:
      return ThreeParts(
        happened: "Datorn saknar teckenkodningen UTF-8, så å, ä och ö skulle inte synas.",
        data: untouched, advice: "Be om att få C.UTF-8 installerat (i Debian libc-bin).")
    case .settingsUnreadable(let path):
      return ThreeParts(
        happened: "Inställningsfilen ”\(path)” kan inte läsas.", data: untouched,
        advice: "Rätta eller flytta filen; programmet gör en ny.")
    case .questionnaireFaulty(let path, let reason):
      return ThreeParts(
        happened: "Filen ”\(path)” duger inte som frågeformulär: \(reason).", data: untouched,
        advice: "Rätta stället. Modellen: omatie questionnaire")
    }
  }
}
