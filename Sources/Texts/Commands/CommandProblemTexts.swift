extension CommandTexts {
  static let finnishProblem: @Sendable (CommandProblem) -> ThreeParts = { problem in
    let untouched = "Mitään ei muutettu."
    let kept = "Tallennetut tiedot ovat tallessa."
    switch problem {
    case .badLanguage(let variable, let value):
      return ThreeParts(
        happened: "Muuttujan \(variable) arvo ”\(value)” ei ole kieli, jota ohjelma osaa.",
        data: untouched, advice: "Vaihtoehdot: fi, sv, en.")
    case .badClock(let value):
      return ThreeParts(
        happened: "Muuttujan OMATIE_NOW arvo ”\(value)” ei ole hetki.", data: untouched,
        advice: "Kirjoita näin: 2026-11-20T09:00:00+02:00, tai poista muuttuja.")
    case .noDirectoryGiven:
      return ThreeParts(
        happened: "Yhteistä kansiota ei ole vielä valittu.", data: untouched,
        advice: "Anna kansio: --dir KANSIO. Uuden tekee: omatie init KANSIO")
    case .memberNotGiven(let names):
      return ThreeParts(
        happened: "Ohjelma ei tiedä, kuka olet.", data: untouched,
        advice: names.isEmpty
          ? "Kokoonpanossa ei ole vielä ketään. Avaa näytöt: omatie --dir KANSIO"
          : "Anna nimesi: --as NIMI. Kokoonpanossa: \(names.joined(separator: ", ")).")
    case .noSuchMember(let name, let names):
      return ThreeParts(
        happened: "Kokoonpanossa ei ole jäsentä ”\(name)”.", data: untouched,
        advice: names.isEmpty
          ? "Kokoonpanossa ei ole vielä ketään. Avaa näytöt: omatie --dir KANSIO"
          : "Kokoonpanossa: \(names.joined(separator: ", ")).")
    case .memberAmbiguous(let name, let names):
      return ThreeParts(
        happened: "Nimi ”\(name)” sopii useampaan jäseneen.", data: untouched,
        advice: "Anna tunnus: \(names.joined(separator: ", ")).")
    case .clientNotFound(let name):
      return ThreeParts(
        happened: "Asiakasta ”\(name)” ei löydy niistä, joiden paperit saat nähdä.",
        data: untouched, advice: "Asiakkaat ja tunnukset näyttää: omatie clients")
    case .clientAmbiguous(let name, let ids):
      return ThreeParts(
        happened: "Nimi ”\(name)” sopii useampaan asiakkaaseen.", data: untouched,
        advice: "Anna tunnus: \(ids.joined(separator: ", ")).")
    case .clientHidden:
      return ThreeParts(
        happened: "Tämän asiakkaan paperit eivät ole sinulle auki.", data: untouched,
        advice: "Opiskelijan lupa ratkaisee: lupa kysytään opiskelijalta.")
    case .meetingNotFound(let name):
      return ThreeParts(
        happened: "Tapaamista ”\(name)” ei ole.", data: untouched,
        advice: "Tapaamiset ja tunnukset näyttää: omatie meetings")
    case .noMeetingOfClient(let name):
      return ThreeParts(
        happened: "Asiakkaalle ”\(name)” ei ole varattu aikaa mihinkään tapaamiseen.",
        data: untouched,
        advice:
          "Varaa aika: F4 Asiakkaat. Käynnissä olevan tapaamisen näyttää: omatie shared-screen")
    case .noPlan(let client):
      return ThreeParts(
        happened: "Asiakkaalla ”\(client)” ei ole vielä suunnitelmaa.", data: untouched,
        advice: "Suunnitelma aloitetaan näytöllä asiakkaan vuorossa tai tiedoissa.")
    case .noTransfer(let client):
      return ThreeParts(
        happened: "Asiakkaalla ”\(client)” ei ole tiedonsiirtoa työllisyyspalveluihin.",
        data: untouched,
        advice: "Aloita siirto näytöllä asiakkaan papereista (F4, S).")
    case .thirdPersons(let words):
      return ThreeParts(
        happened: "Pyynnössä on ehkä tietoa toisesta ihmisestä: \(words.joined(separator: ", ")).",
        data: untouched,
        advice:
          "Korjaa teksti. Jos se ei koske muita, anna komento uudelleen valitsimella --yes.")
    case .planVersionNotFound(let client, let version, let versions):
      return ThreeParts(
        happened: "Asiakkaan ”\(client)” suunnitelmalla ei ole versiota \(version).",
        data: untouched,
        advice: "Suunnitelman versiot: \(versions.map(String.init).joined(separator: ", "))")
    case .documentNotFound(let name):
      return ThreeParts(
        happened: "Asiakirjaa ”\(name)” ei ole.", data: untouched,
        advice: "Tunnukset näyttävät omatie clients ja omatie meetings.")
    case .versionNotFound(let name, let version):
      return ThreeParts(
        happened: "Asiakirjalla ”\(name)” ei ole versiota \(version).", data: untouched,
        advice: "Versiot näyttää: omatie history \(name)")
    case .badDocumentName(let name):
      return ThreeParts(
        happened: "”\(name)” ei ole asiakirjan nimi.", data: untouched,
        advice: "Kirjoita laji ja tunnus, esimerkiksi plans/p1, tai roster.")
    case .directoryNotEmpty(let path):
      return ThreeParts(
        happened: "Kansio ”\(path)” on olemassa, eikä se ole tyhjä.", data: untouched,
        advice: "Valitse uusi tai tyhjä kansio.")
    case .fileNotReadable(let path, let number):
      return ThreeParts(
        happened: "Tiedostoa ”\(path)” ei voi lukea (\(ReasonTexts.finnish.words(number))).",
        data: untouched,
        advice: "Tarkista nimi ja oikeudet ja yritä uudelleen.")
    case .fileNotWritable(let path, let number):
      return ThreeParts(
        happened: "Tiedostoa ”\(path)” ei voi kirjoittaa (\(ReasonTexts.finnish.words(number))).",
        data: kept,
        advice: "Valitse toinen paikka tai tee tilaa levylle.")
    case .fileExists(let path):
      return ThreeParts(
        happened: "Tiedosto ”\(path)” on jo olemassa.", data: untouched,
        advice: "Anna toinen nimi, tai korvaa tiedosto valitsimella --yes.")
    case .fileIsNone(let path):
      return ThreeParts(
        happened: "Kohdassa ”\(path)” ei ole tavallista tiedostoa, jonka voisi korvata.",
        data: untouched,
        advice: "Anna tiedoston nimi.")
    case .fileIsKept(let path):
      return ThreeParts(
        happened: "”\(path)” on ohjelman omien tiedostojen paikka yhteisessä kansiossa.",
        data: untouched,
        advice: "Valitse toinen kansio.")
    case .noSuchFormat(let ending):
      return ThreeParts(
        happened: "Muotoa .\(ending) ei ole.", data: untouched,
        advice: "Käytä .html, .docx, .txt tai .md.")
    case .file(let path, let problem): return FileTexts.finnish.words(problem, path)
    case .archive(let path, let problem): return ArchiveTexts.finnish.problem(problem, path)
    case .importStopped(let reason): return ArchiveTexts.finnish.stopped(reason)
    case .outputFailed(let number):
      return ThreeParts(
        happened: "Vastausta ei voitu kirjoittaa loppuun (\(ReasonTexts.finnish.words(number))).",
        data: kept,
        advice: "Tee tilaa tai ohjaa tuloste muualle ja aja komento uudelleen.")
    case .outputIsTerminal:
      return ThreeParts(
        happened: "Tiedosto ei ole tekstiä, eikä pääte voi näyttää sitä.", data: untouched,
        advice: "Anna tiedoston nimi: -o TIEDOSTO.docx")
    case .archiveToTerminal:
      return ThreeParts(
        happened: "Arkisto ei ole tekstiä, eikä pääte voi näyttää sitä.", data: untouched,
        advice: "Anna tiedoston nimi, tai ohjaa tuloste tiedostoon: omatie export - > TIEDOSTO.zip")
    case .noTerminal:
      return ThreeParts(
        happened: "Näytöt tarvitsevat päätteen, eikä sellaista ole.", data: untouched,
        advice: "Avaa ohjelma pääteikkunassa, tai käytä komentoja: omatie --help")
    case .unknownTerminal(let name):
      return ThreeParts(
        happened: "Päätettä ”\(name)” (TERM) ei tunneta tällä koneella.", data: untouched,
        advice: "Kokeile: TERM=xterm-256color omatie")
    case .dumbTerminal(let name):
      return ThreeParts(
        happened: "Pääte ”\(name)” (TERM) ei osaa näyttää ruutuja.", data: untouched,
        advice: "Avaa tavallinen pääteikkuna, tai käytä komentoja: omatie --help")
    case .terminalFailed(let number):
      return ThreeParts(
        happened: "Pääte lakkasi vastaamasta (\(ReasonTexts.finnish.words(number))).", data: kept,
        advice: "Avaa ohjelma uudelleen: kesken jäänyt kirjoitus tarjotaan takaisin.")
    case .terminalTooSmall(let size):
      return ThreeParts(
        happened: "Ikkuna on liian pieni (\(size)).", data: untouched,
        advice: "Suurenna ikkunaa tai pienennä tekstin kokoa ja avaa ohjelma uudelleen.")
    case .noUTF8:
      return ThreeParts(
        happened: "Koneessa ei ole merkistöä UTF-8, joten ä ja ö eivät näkyisi.",
        data: untouched, advice: "Pyydä ylläpitoa asentamaan C.UTF-8 (Debianissa libc-bin).")
    case .settingsUnreadable(let path):
      return ThreeParts(
        happened: "Asetustiedostoa ”\(path)” ei voi lukea.", data: untouched,
        advice: "Korjaa tai siirrä tiedosto; ohjelma tekee uuden.")
    case .questionnaireFaulty(let path, let reason):
      return ThreeParts(
        happened: "Tiedosto ”\(path)” ei käy kyselyksi: \(reason).", data: untouched,
        advice: "Korjaa kohta. Malli tulee komennolla: omatie questionnaire")
    }
  }
}
