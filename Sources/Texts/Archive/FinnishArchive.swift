extension ArchiveTexts {
  static let finnish = ArchiveTexts(
    exporting: "Tiedot arkistoon", importing: "Tiedot arkistosta",
    holds: { documents, versions, clients in
      "Arkistossa on \(asiakirjat(documents)), \(versiot(versions)) ja "
        + (clients == 1 ? "1 opiskelija." : "\(clients) opiskelijaa.")
    },
    closed: {
      "Sinulle eivät ole auki \($0 == 1 ? "yhden" : "\($0)") opiskelijan paperit. "
        + "Ne ovat arkistossa, koska siinä on koko ryhmän tiedot."
    },
    care: """
      Säilytä arkistoa yhtä huolellisesti kuin yhteistä kansiota. Vienti on kirjattu lokiin jokaisen \
      opiskelijan kohdalle.
      """,
    leftOut: { "Arkistosta jäi pois \($0 == 1 ? "1 tiedosto" : "\($0) tiedostoa"):" },
    damaged: "Nämä ovat arkistossa niin kuin kansiossakin, vioittuneina (katso omatie check):",
    hasDamage: "vioittuneita tai puuttuvia versioita",
    from: { group, documents, versions in
      "Arkisto: \(group), \(asiakirjat(documents)), \(versiot(versions))."
    },
    makesNew: { "Arkistosta tehdään uusi yhteinen kansio: \($0)" },
    comesTo: { "Arkisto tuodaan kansioon, jossa on jo tietoja: \($0)" },
    count: { "\(finnishOutcome($0)): \($1)" },
    row: { outcome, numbers in
      var parts = [finnishOutcome(outcome).lowercasedFirst]
      if numbers.added > 0 { parts.append("versioita lisää \(numbers.added)") }
      if numbers.kept > 0 { parts.append("rinnakkaisina talteen \(numbers.kept)") }
      if numbers.questions > 0 { parts.append("valittavia kohtia \(numbers.questions)") }
      return parts.joined(separator: ", ")
    },
    logEntries: { "Lokin merkintöjä lisää: \($0)" },
    files: { "Muita tiedostoja lisää: \($0)" },
    nothing: "Kaikki arkiston tiedot ovat jo täällä.",
    yes: "Mitään ei vielä tallennettu. Näin tuot tiedot:",
    done: "Arkiston tiedot on tuotu.",
    notYet: "Mitään ei vielä tallennettu.", question: "Tuodaanko? k/e ",
    yesLetters: ["k", "kyllä"],
    notTaken: "Mitään ei tuotu. Kansio on ennallaan.",
    leavesOut: """
      Vioittuneita ja tuntemattomia asiakirjoja ei yhdistetty. Säilytä arkisto, kunnes ne on selvitetty \
      (omatie check).
      """,
    stopped: {
      ThreeParts(
        happened: "Tuonti jäi kesken. \($0)",
        data: "Se, mikä ehti tulla, on ehjää, eikä mitään korvattu.",
        advice: "Korjaa syy ja aja sama komento uudelleen.")
    },
    importedTitle: "Arkistosta tulleet rinnakkaiset versiot",
    importedFile: { "rinnakkainen versio \($0), tullut arkistosta" },
    importedAdvice: "Niiden sisältö on yhdistetty asiakirjaan tai säilyy tässä luettavana.",
    problem: { problem, path in
      let (happened, advice) = finnishProblem(problem, path)
      return ThreeParts(happened: happened, data: "Mitään ei muutettu.", advice: advice)
    },
    readme: finnishReadme)

  private static func asiakirjat(_ count: Int) -> String {
    count == 1 ? "1 asiakirja" : "\(count) asiakirjaa"
  }

  private static func versiot(_ count: Int) -> String {
    count == 1 ? "1 versio" : "\(count) versiota"
  }

  private static func finnishOutcome(_ outcome: ArchiveOutcome) -> String {
    switch outcome {
    case .new: "Uusia"
    case .newerThere: "Arkistossa uudempia"
    case .merged: "Muuttunut molemmissa, yhdistetään"
    case .newerHere: "Täällä uudempia"
    case .same: "Ennallaan"
    case .damagedHere: "Täällä vioittunut, ei muuteta"
    case .damagedThere: "Arkistossa vioittunut, ei tuoda versioksi"
    case .unknownKind: "Uudemman ohjelman asiakirja, ei yhdistetä"
    }
  }

  private static func finnishProblem(
    _ problem: ArchiveProblem, _ path: String
  ) -> (String, String) {
    let again = "Hae arkisto uudelleen sieltä, missä se tehtiin."
    let suspicious = "Älä käytä tätä tiedostoa. Tee arkisto uudelleen: omatie export"
    switch problem {
    case .notThere: return ("Tiedostoa ”\(path)” ei ole.", "Tarkista nimi ja kansio.")
    case .notAFile:
      return ("”\(path)” ei ole tavallinen tiedosto.", "Anna arkiston nimi: omatie import TIEDOSTO")
    case .unreadable(let number):
      return (
        "Tiedostoa ”\(path)” ei voi lukea (\(ReasonTexts.finnish.words(number))).",
        "Tarkista oikeudet ja yritä uudelleen."
      )
    case .notAnArchive:
      return ("”\(path)” ei ole arkisto.", "Valitse tiedosto, jonka omatie export teki.")
    case .notOurs:
      return (
        "”\(path)” on jokin muu arkisto.", "Valitse tiedosto, jonka omatie export teki."
      )
    case .otherGroup(let name):
      return (
        "Arkisto on toisen ryhmän: \(name).",
        "Tuo se omaan kansioonsa: omatie import TIEDOSTO --dir UUSI-KANSIO"
      )
    case .damaged: return ("Arkisto ”\(path)” on vajaa tai vioittunut.", again)
    case .packedAnew:
      return (
        "Arkisto ”\(path)” on pakattu toisella ohjelmalla.",
        "Käytä alkuperäistä tiedostoa, jonka omatie export teki."
      )
    case .newerFormat:
      return ("Arkisto ”\(path)” on tehty uudemmalla ohjelmalla.", "Päivitä ohjelma.")
    case .badName(let name):
      return ("Arkistossa on tiedosto, joka ei kuulu sinne: \(name)", suspicious)
    case .notPlain(let name):
      return ("Arkistossa on linkki tai muu, joka ei ole tiedosto: \(name)", suspicious)
    case .twice(let name): return ("Arkistossa on sama nimi kahdesti: \(name)", suspicious)
    case .tooLarge(let name): return ("Arkistossa on liian suuri tiedosto: \(name)", suspicious)
    case .notListed(let name):
      return ("Arkistossa on tiedosto, jolla ei ole tarkistussummaa: \(name)", suspicious)
    case .missing(let name): return ("Arkistosta puuttuu tiedosto: \(name)", again)
    case .checksum(let name):
      return ("Arkiston tiedosto ei ole sellainen kuin tehtäessä: \(name)", again)
    }
  }

  @Sendable private static func finnishReadme(_ facts: ArchiveReadme) -> String {
    """
    RYHMÄN TIEDOT ARKISTONA (omatie)

    Ryhmä: \(facts.group)\(facts.isDemo ? " (esimerkki: kaikki henkilöt ovat keksittyjä)" : "")
    Asiakirjoja \(facts.documents), versioita \(facts.versions).

    Arkistossa on ihmisten salassa pidettäviä tietoja. Säilytä sitä yhtä huolellisesti kuin
    ryhmän yhteistä kansiota ja poista se, kun sitä ei enää tarvita.

    Mitä tässä on
    data/            yhteinen kansio: jokaisen asiakirjan jokainen versio tavu tavulta
    data/log/        ryhmän loki: kuka avasi kenenkin paperit ja milloin
    schemas/         tiedostojen muodon kuvaus (JSON Schema)
    manifest.sha256  tarkistussummat; tarkista: sha256sum -c manifest.sha256
    archive.json     arkiston muoto ja se, minkä kansion tiedoista se on tehty

    Mitä tässä ei ole
    Tallentamatonta kirjoitusta, kalenteritiedostoa (ohjelma tekee sen itse), muita kansioon
    laitettuja tiedostoja eikä merkintää tästä viennistä: se on kansion omassa lokissa.

    Näin tiedot saa takaisin
    omatie import ARKISTO --dir KANSIO
    Ohjelma näyttää ensin, mitä tapahtuisi, ja tekee sen valitsimella --yes. Uudesta tai
    tyhjästä kansiosta tulee samanlainen kuin alkuperäisestä. Jos kansiossa on jo tietoja, puuttuvat
    versiot lisätään, ja molemmissa muuttuneet asiakirjat yhdistetään niin, ettei kummankaan tietoja
    häviä. Data-kansion tiedostot ovat tavallista tekstiä, jonka voi lukea ilman ohjelmaa.

    """
  }
}

extension String {
  /// The same with its first letter small.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
