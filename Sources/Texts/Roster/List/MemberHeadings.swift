public import Casework

/// What the columns of a list of members may be called, whoever has written it.
public enum MemberHeadings {
  /// The column of a heading in any of the languages.
  public static func column(_ heading: String) -> MemberColumn? {
    columns[MemberListWords.key(heading)]
  }

  private static let columns: [String: MemberColumn] = {
    var columns: [String: MemberColumn] = [:]
    for column in MemberColumn.allCases {
      let own = Language.allCases.map { Texts.of($0).roster.list.column(column) }
      for heading in own + [column.rawValue] + others(column) {
        let key = MemberListWords.key(heading)
        if columns[key] == nil { columns[key] = column }
      }
    }
    return columns
  }()

  /// What parties are called beside the model's words; services have had other names, too.
  static func others(_ party: Party) -> [String] {
    switch party {
    case .student: ["Asiakas", "Klient", "Client"]
    case .school: ["Koulu", "Opisto", "Ammattiopisto", "Skola", "Yrkesskola", "School", "College"]
    case .kela: ["Kansaneläkelaitos", "Folkpensionsanstalten"]
    case .outreach:
      [
        "Etsivä nuorisotyöntekijä", "Etsivä", "Nuorisotyö", "Uppsökande ungdomsarbetare",
        "Outreach youth work", "Outreach youth worker",
      ]
    case .social: ["Sosiaalityö", "Sosiaalitoimi", "Socialarbete", "Social work"]
    case .employment:
      [
        "Ohjaamo", "TE-palvelut", "TE-toimisto", "Työllisyyspalvelu", "Navigatorn",
        "Sysselsättningstjänst", "Employment service", "Employment",
      ]
    case .health:
      ["Terveydenhoito", "Kouluterveydenhoitaja", "Terveydenhuolto", "Hälsovård", "Nurse"]
    case .specialised: ["ESH", "Specialsjukvård"]
    case .other: ["Muu", "Annan", "Other party"]
    }
  }

  /// Headings that others' lists have for the same thing.
  private static func others(_ column: MemberColumn) -> [String] {
    switch column {
    case .party: ["Taho", "Edustaa", "Osapuoli", "Part", "Instans", "Party"]
    case .name:
      [
        "Jäsen", "Henkilö", "Koko nimi", "Medlem", "Person", "Fullständigt namn", "Member",
        "Full name",
      ]
    case .firstName: ["Given name", "Tilltalsnamn"]
    case .lastName: ["Surname", "Family name", "Släktnamn"]
    case .organisation:
      [
        "Organization", "Työnantaja", "Työpaikka", "Yksikkö", "Company", "Arbetsgivare",
        "Arbetsplats", "Enhet", "Employer",
      ]
    case .role:
      [
        "Nimike", "Titteli", "Ammattinimike", "Rooli", "Tehtävä", "Roll", "Uppgift",
        "Yrkesbeteckning", "Role", "Job title",
      ]
    case .email:
      [
        "Email", "S-posti", "Sähköpostiosoite", "Mail", "E-postadress", "Epost", "E-mail address",
        "Meili",
      ]
    case .phone:
      [
        "Puh", "Puhelinnumero", "Puhelinnro", "Matkapuhelin", "GSM", "Tel", "Telefonnummer",
        "Mobil", "Mobiltelefon", "Phone number",
        "Telephone", "Mobile",
      ]
    case .substitute: ["Varahenkilö", "Varajäsen", "Suppleant", "Vikarie", "Deputy"]
    case .informed: ["Tiedoksi", "Tieto", "För kännedom", "Cc"]
    case .from: ["Alku", "Alkaa", "Alkamispäivä", "Aloittanut", "Börjar", "Startdatum", "Start"]
    case .until:
      [
        "Asti", "Loppu", "Päättyy", "Päättymispäivä", "Till", "Slutar", "Slutdatum", "Until", "End",
        "To",
      ]
    case .language: ["Asiointikieli", "Kontaktspråk", "Kommunikationsspråk"]
    case .convener, .contactPerson: []
    case .id: ["ID", "Jäsentunnus", "Medlems-id"]
    }
  }
}

extension MemberListWords {
  /// The words of a group: what its parties are called, and the program's own words.
  public init(parties own: [Party: PartyName]) {
    var parties: [String: Party] = [:]
    func name(_ party: Party, _ names: [String]) {
      for name in names.map(MemberListWords.key) where !name.isEmpty && parties[name] == nil {
        parties[name] = party
      }
    }
    // The group's own names come first where two parties are called the same.
    let groups = Party.allCases.map { party in Language.allCases.map { own[party]?[$0] ?? "" } }
    for (party, names) in zip(Party.allCases, groups) { name(party, names) }
    for party in Party.allCases {
      name(party, Language.allCases.map { Texts.of($0).common.party(party) } + [party.rawValue])
    }
    // A name may hold two: “employment services / Ohjaamo”.
    for (party, names) in zip(Party.allCases, groups) {
      name(party, names.flatMap { $0.split(separator: "/").map(String.init) })
    }
    for party in Party.allCases { name(party, MemberHeadings.others(party)) }
    var languages: [String: Language] = [:]
    for language in Language.allCases {
      let names = Language.allCases.map { Texts.of($0).common.language(language) }
      for name in names + [language.rawValue] { languages[MemberListWords.key(name)] = language }
    }
    let all = Language.allCases.map { Texts.of($0).common }
    self.init(
      parties: parties, languages: languages,
      yes: Set(all.map { MemberListWords.key($0.yes) } + ["x", "k", "1", "true", "on", "jo"]),
      no: Set(all.map { MemberListWords.key($0.no) } + ["0", "false"]))
  }
}
