/// The words of what the commands print: lists, histories, checks.
public struct ListTexts: Sendable {
  public let sample: String
  public let comingTimes: String
  public let noComingTimes: String
  public let allMeetings: String
  public let noMeetings: String
  public let roster: String
  public let clients: String
  public let noClients: String
  public let hiddenClients: String
  public let overdue: String
  public let noneOverdue: String
  public let history: @Sendable (_ document: String) -> String

  public let when: String
  public let state: String
  public let students: String
  public let identity: String
  public let plan: String
  public let nextTurn: String
  public let followUp: @Sendable (_ day: String) -> String
  /// The agreed follow-ups of students for whom no meeting is booked.
  public let followUps: String
  /// Behind the number of students of a meeting.
  public let followUpsToBook: @Sendable (Int) -> String
  public let client: String
  public let what: String
  public let who: String
  public let by: String
  public let version: String
  public let change: String

  public let vacant: String
  public let missingSeats: @Sendable ([String]) -> String
  public let newTime: @Sendable (String) -> String
  public let noNewTime: String
  public let noPlan: String
  /// There is one, and its file cannot be read.
  public let planUnreadable: String
  public let planDraft: String
  public let planInForce: String
  public let planEnded: String
  public let extra: String

  public let madeDirectory: @Sendable (String) -> String
  public let nextStep: @Sendable (_ path: String) -> String
  /// Nobody has set a group up in a directory: how that is done.
  public let howToSetUp: String
  /// The same for a plan: what has been agreed does not go back.
  public let restoredPlan: @Sendable (_ document: String, _ from: Int, _ to: Int) -> String
  /// The same of a client's papers, whose permissions no restoring touches.
  public let restoredClient: @Sendable (_ document: String, _ from: Int, _ to: Int) -> String
  public let restored: @Sendable (_ document: String, _ from: Int, _ to: Int) -> String
  public let check: String
  public let clearedLitter: @Sendable (Int) -> String
  /// The directory as it is now counts as what was seen.
  public let acceptedAsItIs: String
  public let checkedWhole: @Sendable (_ files: Int) -> String
  public let checkedTroubles: @Sendable (Int) -> String
  public let setAside: SetAsideTexts
  public let written: @Sendable (String) -> String
  public let malformedLine: @Sendable (_ line: Int, _ column: Int?, _ what: String) -> String
  public let unknownMember: String
  /// What became of the data where a change was refused.
  public let notSaved: String
  /// What became of the data, and what to do, where only reading failed.
  public let nothingChanged: String
  public let tryAgain: String
  public let studentCount: @Sendable (Int) -> String
  public let permission: String
  public let noPermission: String
  public let permitted: String
  public let permittedUntil: @Sendable (_ day: String) -> String
  /// The name of a group that was given none.
  public let groupName: String
  public let notJSON: String
  public let badField: @Sendable (_ path: String) -> String
  /// A day whose year is too early or too late.
  public let yearOutOfRange: @Sendable (_ path: String, _ first: Int, _ last: Int) -> String
  /// What can be done about a line that was not understood.
  public let mendLine: String
}

extension ListTexts {
  static let finnish = ListTexts(
    sample: "Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.",
    comingTimes: "Tulevat tapaamiset", noComingTimes: "Tulevia tapaamisia ei ole sovittu.",
    allMeetings: "Tapaamiset", noMeetings: "Tapaamisia ei ole.", roster: "Ryhmän kokoonpano",
    clients: "Asiakkaat", noClients: "Asiakkaita, joiden paperit saat nähdä, ei ole.",
    hiddenClients: "Lisäksi on asiakkaita, joiden paperit eivät ole sinulle auki.",
    overdue: "Tehtävät, seurannat ja tiedonsiirron vaiheet, joiden päivä on mennyt",
    noneOverdue: "Yhdenkään tehtävän, seurannan tai vaiheen päivä ei ole mennyt.",
    history: { "Versiot: \($0)" },
    when: "Aika", state: "Tila", students: "Opiskelijoita", identity: "Tunnus",

    plan: "Suunnitelma", nextTurn: "Seuraava vuoro",
    followUp: { "seuranta \($0)" }, followUps: "Sovitut seurannat, joille ei ole tapaamista",
    followUpsToBook: { $0 == 1 ? "1 seuranta ilman aikaa" : "\($0) seurantaa ilman aikaa" },
    client: "Asiakas", what: "Tehtävä",
    who: "Kuka", by: "Päivä", version: "Versio", change: "Muutos",
    vacant: "ei ketään", missingSeats: { "Paikka tyhjä: \($0.joined(separator: ", "))" },
    newTime: { "uusi aika \($0)" }, noNewTime: "uutta aikaa ei ole sovittu",
    noPlan: "ei vielä", planUnreadable: "ei aukea", planDraft: "luonnos", planInForce: "voimassa",
    planEnded: "päättynyt",
    extra: "ylimääräinen",
    madeDirectory: { "Yhteinen kansio on valmis: \($0)" },
    nextStep: { "Avaa se: omatie --dir \($0)" },
    howToSetUp: """
      Perusta ryhmä: omatie init KANSIO. Ensimmäisellä kerralla riittää omatie: se opastaa alkuun.
      """,
    restoredPlan: {
      "\($0): version \($2) sisältö on kuin versiossa \($1). Mitä on sovittu, jäi ennalleen."
    },
    restoredClient: {
      "\($0): version \($2) sisältö on kuin versiossa \($1). Luvat jäivät ennalleen."
    },
    restored: { "\($0): versio \($2) on sama kuin versio \($1)." },
    check: "Kansion tarkistus",
    clearedLitter: { "Keskeytyneiden ohjelmien väliaikaistiedostoja poistettu: \($0)." },
    acceptedAsItIs: "Kansio on hyväksytty sellaisena kuin se nyt on.",
    checkedWhole: { "Kaikki on ehjää. Tiedostoja luettu: \($0)." },
    checkedTroubles: { "Huomautuksia: \($0). Niiden tiedostoihin ei koskettu." },
    setAside: .finnish,
    written: { "Tallennettu: \($0)" },
    malformedLine: { line, column, what in
      "Rivi \(line)\(column.map { ", merkki \($0)" } ?? ""): \(what)"
    },
    unknownMember: "tuntematon",
    notSaved: "Muutosta ei tallennettu; muu on ennallaan.",
    nothingChanged: "Mitään ei muutettu.",
    tryAgain: "Yritä uudelleen. Jos tämä toistuu, ota yhteys ylläpitoon.",
    studentCount: { $0 == 1 ? "1 opiskelija" : "\($0) opiskelijaa" },
    permission: "Lupa", noPermission: "ei lupaa", permitted: "voimassa",
    permittedUntil: { "\($0) asti" }, groupName: "Oma Tie Työhön -ryhmä",
    notJSON: "tämä ei ole JSON-olio.", badField: { "kenttä ”\($0)” puuttuu tai ei kelpaa." },
    yearOutOfRange: { "kentän ”\($0)” vuoden on oltava \($1)–\($2)." },
    mendLine: "Korjaa rivi ja anna se uudelleen.")

  static let swedish = ListTexts(
    sample: "Exempel: alla personer är påhittade.",
    comingTimes: "Kommande möten", noComingTimes: "Inga kommande möten är avtalade.",
    allMeetings: "Möten", noMeetings: "Det finns inga möten.", roster: "Gruppens sammansättning",
    clients: "Klienter", noClients: "Det finns inga klienter vars papper du får se.",
    hiddenClients: "Dessutom finns klienter vars papper inte är öppna för dig.",
    overdue: "Uppgifter, uppföljningar och steg i överföringar vars dag har gått",
    noneOverdue: "Ingen uppgifts, uppföljnings eller något stegs dag har gått.",
    history: { "Versioner: \($0)" },
    when: "Tid", state: "Läge", students: "Studerande", identity: "Id",

    plan: "Plan", nextTurn: "Nästa tur",
    followUp: { "uppföljning \($0)" }, followUps: "Avtalade uppföljningar utan möte",
    followUpsToBook: { $0 == 1 ? "1 uppföljning utan tid" : "\($0) uppföljningar utan tid" },
    client: "Klient", what: "Uppgift",
    who: "Vem", by: "Dag", version: "Version", change: "Ändring",
    vacant: "ingen", missingSeats: { "Tom plats: \($0.joined(separator: ", "))" },
    newTime: { "ny tid \($0)" }, noNewTime: "ingen ny tid är avtalad",
    noPlan: "inte ännu", planUnreadable: "oläslig", planDraft: "utkast",
    planInForce: "gäller", planEnded: "avslutad",
    extra: "extra",
    madeDirectory: { "Den gemensamma mappen är klar: \($0)" },
    nextStep: { "Öppna den: omatie --dir \($0)" },
    howToSetUp: """
      Skapa en grupp: omatie init MAPP. Första gången räcker omatie: programmet visar vägen.
      """,
    restoredPlan: {
      "\($0): innehållet i version \($2) är som i version \($1). Det som är avtalat är kvar."
    },
    restoredClient: {
      "\($0): version \($2) har samma innehåll som version \($1). Samtyckena är som förut."
    },
    restored: { "\($0): version \($2) är lika med version \($1)." },
    check: "Kontroll av mappen",
    clearedLitter: { "Tillfälliga filer från avbrutna program borttagna: \($0)." },
    acceptedAsItIs: "Mappen är godkänd som den nu är.",
    checkedWhole: { "Allt är i skick. Lästa filer: \($0)." },
    checkedTroubles: { "Anmärkningar: \($0). Filerna lämnades orörda." },
    setAside: .swedish,
    written: { "Sparat: \($0)" },
    malformedLine: { line, column, what in
      "Rad \(line)\(column.map { ", tecken \($0)" } ?? ""): \(what)"
    },
    unknownMember: "okänd",
    notSaved: "Ändringen sparades inte; allt annat är som förut.",
    nothingChanged: "Ingenting ändrades.",
    tryAgain: "Försök igen. Om det upprepas, kontakta it-stödet.",
    studentCount: { "\($0) studerande" },
    permission: "Samtycke", noPermission: "saknas", permitted: "gäller",
    permittedUntil: { "till \($0)" }, groupName: "Oma Tie Työhön-gruppen",
    notJSON: "det här är inget JSON-objekt.",
    badField: { "fältet ”\($0)” saknas eller är ogiltigt." },
    yearOutOfRange: { "årtalet i fältet ”\($0)” ska vara \($1)–\($2)." },
    mendLine: "Rätta raden och ge den på nytt.")

  static let english = ListTexts(
    sample: "Sample data: all people are invented.",
    comingTimes: "Coming meetings", noComingTimes: "No coming meetings have been agreed.",
    allMeetings: "Meetings", noMeetings: "There are no meetings.", roster: "Who sits in the group",
    clients: "Clients", noClients: "There are no clients whose papers you may see.",
    hiddenClients: "There are more clients, whose papers are not open to you.",
    overdue: "Actions, follow-ups and steps of transfers whose day has passed",
    noneOverdue: "The day of no action, follow-up or step has passed.",
    history: { "Versions: \($0)" },
    when: "Time", state: "State", students: "Students", identity: "Id",

    plan: "Plan", nextTurn: "Next turn",
    followUp: { "follow-up \($0)" }, followUps: "Agreed follow-ups without a meeting",
    followUpsToBook: { $0 == 1 ? "1 follow-up without a time" : "\($0) follow-ups without a time" },
    client: "Client", what: "Action",
    who: "Who", by: "By", version: "Version", change: "Change",
    vacant: "nobody", missingSeats: { "Vacant: \($0.joined(separator: ", "))" },
    newTime: { "new time \($0)" }, noNewTime: "no new time has been agreed",
    noPlan: "not yet", planUnreadable: "unreadable", planDraft: "draft",
    planInForce: "in force", planEnded: "ended",
    extra: "extra",
    madeDirectory: { "The shared directory is ready: \($0)" },
    nextStep: { "Open it: omatie --dir \($0)" },
    howToSetUp: """
      Set up a group: omatie init DIRECTORY. The first time, omatie alone shows the way.
      """,
    restoredPlan: {
      "\($0): version \($2) says what version \($1) said. What has been agreed stays as it was."
    },
    restoredClient: {
      "\($0): version \($2) reads like version \($1). The permissions stay as they were."
    },
    restored: { "\($0): version \($2) is equal to version \($1)." },
    check: "Check of the directory",
    clearedLitter: { "Temporary files of dead programs taken away: \($0)." },
    acceptedAsItIs: "The directory is accepted as it is now.",
    checkedWhole: { "Everything is whole. Files read: \($0)." },
    checkedTroubles: { "Remarks: \($0). Their files were left as they are." },
    setAside: .english,
    written: { "Written: \($0)" },
    malformedLine: { line, column, what in
      "Line \(line)\(column.map { ", column \($0)" } ?? ""): \(what)"
    },
    unknownMember: "unknown",
    notSaved: "The change was not saved; all else is as it was.",
    nothingChanged: "Nothing was changed.",
    tryAgain: "Try again. If it happens again, tell whoever maintains the share.",
    studentCount: { $0 == 1 ? "1 student" : "\($0) students" },
    permission: "Permission", noPermission: "none", permitted: "in force",
    permittedUntil: { "until \($0)" }, groupName: "Oma Tie Työhön group",
    notJSON: "this is no JSON object.",
    badField: { "the field “\($0)” is missing or does not fit." },
    yearOutOfRange: { "the year in the field “\($0)” must be \($1)–\($2)." },
    mendLine: "Correct the line and give it again.")
}
