import Casework

extension CatalogueTexts {
  static let finnish = CatalogueTexts(
    title: "Palvelut",
    aim: {
      switch $0 {
      case .participation: "Arki ja osallisuus"
      case .workAbility: "Työ- ja toimintakyky"
      case .tryingOut: "Alan ja työn kokeilu"
      case .studies: "Opiskelu ja osaaminen"
      case .jobSeeking: "Työn hakeminen"
      case .supportedWork: "Työ tuettuna"
      case .employer: "Työnantajalle"
      }
    },
    form: {
      switch $0 {
      case .individual: "yksilöllisesti"
      case .group: "ryhmässä"
      case .remote: "etänä"
      }
    },
    part: {
      switch $0 {
      case .name: "Nimi"
      case .otherNames: "Muut nimet"
      case .purpose: "Mitä varten"
      case .givenBy: "Kuka antaa"
      case .decidedBy: "Kuka päättää"
      case .conditions: "Ehdot"
      case .length: "Kesto"
      case .wayIn: "Miten pääsee"
      }
    },
    planKind: {
      switch $0 {
      case .employment: "työllistymissuunnitelma"
      case .activation: "aktivointisuunnitelma"
      case .multiAgencyEmployment: "monialainen työllistymissuunnitelma"
      case .socialServices: "sosiaalihuollon asiakassuunnitelma"
      case .studies: "HOKS"
      }
    },
    standsIn: { kinds in
      listed(kinds.map(standing), or: "tai")
    },
    labels: CatalogueLabels(
      aim: "Tavoite", forms: "Miten", party: "Taho", plans: "Oltava", ages: "Ikä",
      ageFrom: "Vähintään (vuotta)", ageTo: "Enintään (vuotta)",
      withoutDiagnosisTo: "Ilman diagnoosia", source: "Lähde"),
    notes: CatalogueNotes(
      empty: "Luettelossa ei ole vielä palveluja.",
      noMatch: "Ei löydy. Kokeile toista sanaa tai vanhaa nimeä.",
      search: "Hae", own: "oma", changed: "muutettu", hidden: "ei tarjolla",
      version: { $0 == 0 ? "" : "alueen versio \($0)" },
      editing: { "Muutos koskee vain teidän aluettanne. Kieli: \($0) (F9 vaihtaa)." },
      anyParty: "ei yhtä tiettyä", yes: "kyllä", no: "ei",
      newService: "Uusi palvelu", saveNew: "Lisää luetteloon",
      nameFirst: "Kirjoita ensin palvelun nimi.", added: "Palvelu on luettelossa.",
      nowHidden: { "Ei enää tarjolla: \($0)." }, shownAgain: { "Tarjolla taas: \($0)." },
      reset: { "Palautettu valmiiseen tekstiin: \($0)." }, removed: { "Poistettu: \($0)." },
      ageUnclear: "Anna ikä numerona, esimerkiksi 25.",
      notThere: "Palvelu ei ole enää luettelossa."),
    keys: CatalogueKeyTexts(
      catalogue: "Palvelut", catalogueWords: "Avaa palvelujen luettelo", open: "Lue",
      openWords: "Lue palvelun koko teksti", search: "Hae",
      searchWords: "Hae palvelua nimellä, vanhalla nimellä tai muulla sanalla", edit: "Muokkaa",
      editWords: "Muokkaa alueen omaa tekstiä", new: "Uusi",
      newWords: "Lisää alueen oma palvelu", hide: "Piilota", show: "Tarjoa",
      hideWords: "Piilota palvelu, jota alueella ei ole, tai tarjoa se taas", reset: "Palauta",
      resetWords: "Poista alueen oma teksti: valmis teksti palaa",
      nothingToReset: "Alue ei ole muuttanut tätä palvelua.",
      nothingChosen: "Valitse ensin palvelu.", nextService: "Seuraava palvelu",
      previousService: "Edellinen palvelu", pageDown: "Selaa alaspäin",
      pageUp: "Selaa ylöspäin", reading: "Lukeminen", changing: "Alueen oma luettelo"),
    suggestions: SuggestionTexts(
      howTo: "↓ ja Enter: poimi luettelosta", more: { $0 == 1 ? "ja 1 muu" : "ja \($0) muuta" },
      picked: { "Poimittu luettelosta: \($0)." },
      openService: "Palvelu", openServiceWords: "Avaa palvelun ehdot ja valmennuksen vaiheet",
      openHint: "palvelun ehdot, luettelo ja valmennus",
      noServiceHere: "Mene ensin palvelun riville.",
      saveFirst: "Kirjoita ensin palvelun nimi."),
    requirement: finnishRequirement,
    ages: { ages in
      var words: [String] = []
      switch (ages.from, ages.to) {
      case (let from?, let to?): words.append("\(from)–\(to) vuotta")
      case (let from?, nil): words.append("vähintään \(from) vuotta")
      case (nil, let to?): words.append("alle \(to + 1)-vuotiaalle")
      case (nil, nil): break
      }
      if let to = ages.withoutDiagnosisTo {
        words.append("alle \(to + 1)-vuotiaalle ilman diagnoosia")
      }
      return words.joined(separator: ", ")
    })

  @Sendable private static func standing(_ kind: OtherPlanKind) -> String {
    switch kind {
    case .employment: "työllistymissuunnitelmassa"
    case .activation: "aktivointisuunnitelmassa"
    case .multiAgencyEmployment: "monialaisessa työllistymissuunnitelmassa"
    case .socialServices: "sosiaalihuollon asiakassuunnitelmassa"
    case .studies: "HOKSissa"
    }
  }

  @Sendable private static func finnishRequirement(
    _ requirement: ServiceRequirement, _ conditions: String
  ) -> String {
    let age = requirement.age.map { " (\($0))" } ?? ""
    switch requirement.kind {
    case .plan(let kinds):
      let asked = "Pitää olla \(finnish.standsIn(kinds.inOrder))"
      return switch requirement.state {
      case .met: "\(asked): suunnitelma on voimassa."
      case .notMet: "\(asked): sitä ei ole muissa suunnitelmissa."
      case .notKnown: "\(asked): tarkista, onko jokin suunnitelmista se."
      }
    case .ageFrom(let from):
      let asked = "Vähintään \(from) vuotta"
      return switch requirement.state {
      case .met: "\(asked): ikä riittää\(age)."
      case .notMet: "\(asked): ikä ei vielä riitä\(age)."
      case .notKnown: "\(asked): ikä ei ole varmasti tiedossa."
      }
    case .ageTo(let to):
      let asked = "Alle \(to + 1)-vuotiaalle"
      return switch requirement.state {
      case .met: "\(asked): ikä sopii\(age)."
      case .notMet: "\(asked): ikäraja on jo ylittynyt\(age)."
      case .notKnown: "\(asked): ikä ei ole varmasti tiedossa."
      }
    case .withoutDiagnosis(let to):
      let asked = "Alle \(to + 1)-vuotiaalle ilman diagnoosia"
      if requirement.state == .met { return "\(asked): ikä sopii\(age)." }
      return requirement.age == nil
        ? "\(asked): ikä ei ole varmasti tiedossa." : "\(asked): tarkista diagnoosi\(age)."
    case .other: return "Tarkista: \(conditions)"
    }
  }
}

/// Words with commas between, and a word before the last one.
func listed(_ words: [String], or last: String) -> String {
  guard words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) \(words[words.count - 1])"
}

extension Set<OtherPlanKind> {
  /// In the order in which they are always told.
  var inOrder: [OtherPlanKind] { OtherPlanKind.allCases.filter(contains) }
}
