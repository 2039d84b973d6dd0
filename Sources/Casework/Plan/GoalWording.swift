/// Tells a goal that names only a service ("Työkokeilu taimistolla") from what the student is after.
public enum GoalWording {
  /// Whether the text opens with a service's name, and not with what somebody does or wants.
  ///
  /// A hint for people, kept careful: only the first words are looked at, and a sentence with a
  /// verb in the first person is never taken for a service.
  public static func isService(_ text: String, names: [String] = []) -> Bool {
    isService(text, known: KnownServiceNames(names))
  }

  /// The same with names that are looked through for many goals.
  static func isService(_ text: String, known: KnownServiceNames) -> Bool {
    let lower = text.lowercased()
    if known.opens(lower) { return true }
    let words = lower.split { !$0.isLetter && $0 != "-" }.map(String.init)
    // The English word for oneself is a Swedish preposition, so it counts in the first place alone.
    guard let first = words.first, first != "i", !words.contains(where: wishes.contains) else {
      return false
    }
    let opening = words.prefix(3).joined(separator: " ")
    if phrases.contains(where: opening.hasPrefix) { return true }
    if stems.contains(where: first.contains) { return true }
    let second = words.dropFirst().first ?? ""
    // A job in a place that gives a service is a job.
    if !jobs.contains(where: first.hasSuffix), stems.contains(where: second.contains) {
      return true
    }
    // "Psykiatrinen hoito", but not "kodin hoito".
    return words.count == 2 && treatments.contains { $0.0 == second && first.hasSuffix($0.1) }
  }

  /// Words for a job, and for what ends like one.
  private static let jobs = ["työ", "työpaikka", "jobb", "arbete"]

  /// Words for treatment, and the ending of the word that says which.
  private static let treatments = [("hoito", "nen"), ("vård", "isk")]

  private static let stems = [
    // Finnish.
    "työkokeil", "koulutuskokeil", "kuntoutu", "kuntoutta", "valmennu", "työpaja", "opintopaja",
    "palkkatu", "oppisopimu", "työtoimin", "räätälöin", "työkyvyn", "työkykyarv",
    "työvoimakoulu", "asumispalvelu", "tukihenkilö", "nuorisotyö", "työllisyyspalvelu",
    "sosiaalipalvelu", "terveyspalvelu", "velkaneuvon", "terapia", "tukiasum", "pajajakso",
    "asiakkuu", "psykiatri", "päihdehoi",
    // Swedish.
    "arbetsprövning", "utbildningsprövning", "rehabiliter", "arbetsträning", "jobbcoach",
    "lönesubvention", "läroavtal", "arbetsverksamhet", "arbetskraftsutbildning",
    "studieverkstad", "ungdomsverkstad", "arbetsförmåga", "stödperson", "coachning",
    "ungdomsarbete", "sysselsättningstjänst", "skuldrådgiv", "stödboende", "skräddars",
    // English.
    "rehabilitation", "coaching", "apprenticeship", "try-out", "tryout", "workshop",
    "counselling", "therapy",
  ]

  private static let phrases = [
    "work try", "work trial", "education try", "pay subsidy", "job tailoring",
    "labour-market train",
    "labour market train", "preparatory educ", "job-seeking", "work-ability", "tuva", "telma",
    "supported housing", "outreach youth", "employment serv", "tuettu asum",
  ]

  /// Words that tell of what the student does or wants.
  private static let wishes: Set<String> = [
    "haluan", "pääsen", "saan", "löydän", "osaan", "opin", "olen", "voin", "käyn", "teen",
    "pystyn", "aion", "jaksan", "suoritan", "valmistun", "asun", "hoidan", "minä", "minulla",
    "töihin", "töissä", "työhön", "kouluun", "opiskelemaan", "asumaan",
    "jag", "vill", "kan", "får", "lär", "hittar", "min", "mitt", "jobb", "jobbar", "arbetar",
    "studerar", "bor", "klarar", "orkar",
    "my", "want", "can", "will", "get", "live", "have",
  ]
}
