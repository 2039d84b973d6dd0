extension ArchiveTexts {
  static let swedish = ArchiveTexts(
    exporting: "Uppgifter ut till ett arkiv", importing: "Uppgifter ur ett arkiv",
    holds: { documents, versions, clients in
      "I arkivet finns \(dokument(documents)), \(versioner(versions)) och \(clients) studerande."
    },
    closed: {
      "Papperen för \($0 == 1 ? "en" : "\($0)") av dem är inte öppna för dig. De finns i arkivet, "
        + "eftersom det omfattar hela gruppens uppgifter."
    },
    care: """
      Förvara arkivet lika omsorgsfullt som den gemensamma mappen. Att uppgifterna tagits ut har \
      antecknats i loggen för varje studerande.
      """,
    leftOut: { "\($0 == 1 ? "1 fil" : "\($0) filer") kom inte med i arkivet:" },
    damaged: "De här är skadade i arkivet liksom i mappen (se omatie check):",
    hasDamage: "versioner som är skadade eller saknas",
    from: { group, documents, versions in
      "Arkivet: \(group), \(dokument(documents)), \(versioner(versions))."
    },
    makesNew: { "Av arkivet görs en ny gemensam mapp: \($0)" },
    comesTo: { "Arkivet tas in i en mapp som redan har uppgifter: \($0)" },
    count: { "\(swedishOutcome($0)): \($1)" },
    row: { outcome, numbers in
      var parts = [swedishOutcome(outcome).lowercasedFirst]
      if numbers.added > 0 { parts.append("nya versioner \(numbers.added)") }
      if numbers.kept > 0 { parts.append("sparas parallellt \(numbers.kept)") }
      if numbers.questions > 0 { parts.append("punkter att välja \(numbers.questions)") }
      return parts.joined(separator: ", ")
    },
    logEntries: { "Nya anteckningar i loggen: \($0)" },
    files: { "Andra nya filer: \($0)" },
    nothing: "Allt i arkivet finns redan här.",
    yes: "Inget är sparat ännu. Så här tar du in det:",
    done: "Uppgifterna i arkivet har tagits in.",
    notYet: "Inget är sparat ännu.", question: "Tas det in? j/n ", yesLetters: ["j", "ja"],
    notTaken: "Inget togs in. Mappen är som förut.",
    leavesOut: """
      Skadade och okända dokument sammanfördes inte. Spara arkivet tills de har retts ut (omatie check).
      """,
    stopped: {
      ThreeParts(
        happened: "Importen avbröts. \($0)",
        data: "Det som hann komma är helt, och inget har ersatts.",
        advice: "Åtgärda orsaken och kör samma kommando på nytt.")
    },
    importedTitle: "Parallella versioner ur arkiv",
    importedFile: { "parallell version \($0) ur ett arkiv" },
    importedAdvice: "Innehållet har sammanförts med dokumentet eller finns kvar här att läsas.",
    problem: { problem, path in
      let (happened, advice) = swedishProblem(problem, path)
      return ThreeParts(happened: happened, data: "Ingenting ändrades.", advice: advice)
    },
    readme: swedishReadme)

  private static func dokument(_ count: Int) -> String { "\(count) dokument" }

  private static func versioner(_ count: Int) -> String {
    count == 1 ? "1 version" : "\(count) versioner"
  }

  private static func swedishOutcome(_ outcome: ArchiveOutcome) -> String {
    switch outcome {
    case .new: "Nya"
    case .newerThere: "Nyare i arkivet"
    case .merged: "Ändrade både här och i arkivet, sammanförs"
    case .newerHere: "Nyare här"
    case .same: "Oförändrade"
    case .damagedHere: "Skadat här, ändras inte"
    case .damagedThere: "Skadat i arkivet, tas inte in som version"
    case .unknownKind: "Ett nyare programs dokument, sammanförs inte"
    }
  }

  private static func swedishProblem(
    _ problem: ArchiveProblem, _ path: String
  ) -> (String, String) {
    let again = "Hämta arkivet på nytt där det gjordes."
    let suspicious = "Använd inte filen. Gör arkivet på nytt: omatie export"
    switch problem {
    case .notThere: return ("Filen ”\(path)” finns inte.", "Kontrollera namnet och mappen.")
    case .notAFile:
      return ("”\(path)” är ingen vanlig fil.", "Ange arkivets namn: omatie import FIL")
    case .unreadable(let number):
      return (
        "Filen ”\(path)” kan inte läsas (\(ReasonTexts.swedish.words(number))).",
        "Kontrollera rättigheterna och försök igen."
      )
    case .notAnArchive:
      return ("”\(path)” är inget arkiv.", "Välj en fil som omatie export har gjort.")
    case .notOurs:
      return ("”\(path)” är något annat arkiv.", "Välj en fil som omatie export har gjort.")
    case .otherGroup(let name):
      return (
        "Arkivet hör till en annan grupp: \(name).",
        "Ta in det i en egen mapp: omatie import FIL --dir NY-MAPP"
      )
    case .damaged: return ("Arkivet ”\(path)” är ofullständigt eller skadat.", again)
    case .packedAnew:
      return (
        "Arkivet ”\(path)” är packat med ett annat program.",
        "Använd den ursprungliga filen från omatie export."
      )
    case .newerFormat:
      return ("Arkivet ”\(path)” är gjort med ett nyare program.", "Uppdatera programmet.")
    case .badName(let name):
      return ("I arkivet finns en fil som inte hör dit: \(name)", suspicious)
    case .notPlain(let name):
      return ("I arkivet finns en länk eller annat som inte är en fil: \(name)", suspicious)
    case .twice(let name): return ("I arkivet finns samma namn två gånger: \(name)", suspicious)
    case .tooLarge(let name): return ("I arkivet finns en för stor fil: \(name)", suspicious)
    case .notListed(let name):
      return ("I arkivet finns en fil utan kontrollsumma: \(name)", suspicious)
    case .missing(let name): return ("En fil fattas i arkivet: \(name)", again)
    case .checksum(let name):
      return ("En fil i arkivet är inte som när det gjordes: \(name)", again)
    }
  }

  @Sendable private static func swedishReadme(_ facts: ArchiveReadme) -> String {
    """
    GRUPPENS UPPGIFTER SOM ARKIV (omatie)

    Grupp: \(facts.group)\(facts.isDemo ? " (exempel: alla personer är påhittade)" : "")
    \(facts.documents) dokument, \(facts.versions) versioner.

    I arkivet finns människors sekretessbelagda uppgifter. Förvara det lika omsorgsfullt som
    gruppens gemensamma mapp och radera det när det inte längre behövs.

    Vad som finns här
    data/            den gemensamma mappen: varje version av varje dokument, byte för byte
    data/log/        gruppens logg: vem som öppnat vems papper och när
    schemas/         beskrivning av filernas form (JSON Schema)
    manifest.sha256  kontrollsummor; kontrollera: sha256sum -c manifest.sha256
    archive.json     arkivets form och vilken mapp det är gjort av

    Vad som inte finns här
    Osparad text, kalenderfilen (programmet gör den själv), andra filer som lagts i mappen och
    anteckningen om att detta arkiv gjordes: den finns i mappens egen logg.

    Så får man uppgifterna tillbaka
    omatie import ARKIV --dir MAPP
    Programmet visar först vad som skulle hända och gör det med --yes. En ny eller tom mapp blir
    likadan som den ursprungliga. Finns det redan uppgifter läggs de versioner till som fattas, och
    dokument som ändrats på båda ställena sammanförs så att ingenderas uppgifter försvinner.
    Filerna i mappen data är vanlig text som kan läsas utan programmet.

    """
  }
}
