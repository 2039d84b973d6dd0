/// The words of following up: what is open across students, and what became of it.
public struct FollowUpTexts: Sendable {
  public let title: String
  /// The key that opens the screen from the coming times.
  public let key: String
  public let keyWords: String
  public let keys: FollowUpKeyTexts
  public let form: FollowUpFormTexts
  public let offer: OfferTexts

  // The list.
  public let overdue: @Sendable (Int) -> String
  public let soon: String
  public let later: String
  public let undated: String
  public let asleep: String
  public let ended: String
  /// `myöhässä 3 pv`, in words and not only in colour.
  public let late: @Sendable (_ days: Int) -> String
  public let followUp: String
  /// The group meets on the day of the follow-up, and the student has no turn.
  public let toBook: String
  public let noDay: String
  public let nobody: String
  public let empty: String
  public let emptyMine: String
  /// How many tasks sleep, while they are out of sight.
  public let sleeping: @Sendable (Int) -> String
  public let mine: String
  public let everybody: String
  /// Whose tasks are shown: at the right of the title.
  public let shown: @Sendable (_ whose: String) -> String
  public let whose: String

  // Beside the chosen row.
  public let student: String
  public let what: String
  public let owner: String
  public let day: String
  public let goal: String
  public let happened: String
  public let sleepsUntil: String
  public let responsible: String
  public let outcome: String
}

/// The keys of the follow-up.
public struct FollowUpKeyTexts: Sendable {
  public let write, writeWords: String
  public let whose, whoseWords: String
  public let mine, mineWords: String
  public let sleep, sleepWords: String
  public let sleepers, sleepersWords: String
  public let plan, planWords: String
  public let end, endWords: String
  public let endedOnes, endedWords: String
  public let reopen, reopenWords: String
  public let nothingChosen: String
  public let onlyActions: String
  public let onlyEnded: String
  public let isEnded: String
  public let nothingSleeps: String
  /// Only what was recorded on this screen is taken back here.
  public let nothingToUndo, nothingToRedo: String
}

/// What is asked when something is written down.
public struct FollowUpFormTexts: Sendable {
  public let actionTitle, followUpTitle, evaluationTitle: String
  public let state, held, notHeld, notYet: String
  public let doneOn, heldOn, happened, noted, why: String
  public let save: String
  public let chooseFirst: String
  /// An evaluation without a word is none.
  public let evaluationFirst: String
  /// What was recorded, and whose it is: another row is in hand by then.
  public let saved: @Sendable (_ what: String, _ student: String) -> String
  public let sleepAsk: String
  public let sleepUnclear: String
  public let sleepNoDay: String
  public let slept: @Sendable (_ what: String, _ day: String) -> String
  public let awake: @Sendable (_ what: String) -> String
  public let reopenAsk: String
  /// What became of a student's plan.
  public let reopened, endedPlan: @Sendable (_ student: String) -> String
  public let doIt, stay: String
}

extension FollowUpTexts {
  static let finnish = FollowUpTexts(
    title: "Seuranta", key: "Seuranta",
    keyWords: "Kaikkien opiskelijoiden avoimet tehtävät ja seurannat", keys: .finnish,
    form: .finnish, offer: .finnish,
    overdue: { "MYÖHÄSSÄ (\($0))" }, soon: "TÄNÄÄN JA 7 PÄIVÄN AIKANA", later: "MYÖHEMMIN",
    undated: "ILMAN PÄIVÄÄ", asleep: "ODOTTAVAT", ended: "PÄÄTTYNEET SUUNNITELMAT",
    late: { "myöhässä \($0) pv" }, followUp: "Seuranta",
    toBook: "aika varaamatta", noDay: "ei päivää",
    nobody: "ei tekijää",
    empty: "Avoimia tehtäviä tai seurantoja ei ole.",
    emptyMine: "Sinulla ei ole avoimia tehtäviä tai seurantoja. O näyttää muiden.",
    sleeping: { $0 == 1 ? "1 tehtävä odottaa (U näyttää)" : "\($0) tehtävää odottaa (U näyttää)" },
    mine: "omat", everybody: "kaikki", shown: { "Näkyvissä: \($0)" }, whose: "Kenen tehtävät",
    student: "Opiskelija", what: "Tehtävä", owner: "Tekijä", day: "Viimeistään", goal: "Tavoite",
    happened: "Mitä tapahtui", sleepsUntil: "Odottaa päivään", responsible: "Vastuutyöntekijä",
    outcome: "Lopputulos")

  static let swedish = FollowUpTexts(
    title: "Uppföljning", key: "Uppföljning",
    keyWords: "Alla studerandes öppna uppgifter och uppföljningar", keys: .swedish,
    form: .swedish, offer: .swedish,
    overdue: { "FÖRSENADE (\($0))" }, soon: "I DAG OCH INOM 7 DAGAR", later: "SENARE",
    undated: "UTAN DAG", asleep: "VILANDE", ended: "AVSLUTADE PLANER",
    late: { $0 == 1 ? "1 dag försenad" : "\($0) dagar försenad" }, followUp: "Uppföljning",
    toBook: "ingen tid bokad", noDay: "ingen dag",
    nobody: "ingen utförare",
    empty: "Det finns inga öppna uppgifter eller uppföljningar.",
    emptyMine: "Du har inga öppna uppgifter eller uppföljningar. O visar andras.",
    sleeping: { $0 == 1 ? "1 uppgift vilar (U visar)" : "\($0) uppgifter vilar (U visar)" },
    mine: "egna", everybody: "alla", shown: { "Visas: \($0)" }, whose: "Vems uppgifter",
    student: "Studerande", what: "Uppgift", owner: "Utförare", day: "Senast", goal: "Mål",
    happened: "Vad som hände", sleepsUntil: "Vilar till", responsible: "Ansvarig arbetstagare",
    outcome: "Utfall")

  static let english = FollowUpTexts(
    title: "Follow-up", key: "Follow-up",
    keyWords: "All students’ open tasks and follow-ups", keys: .english, form: .english,
    offer: .english,
    overdue: { "OVERDUE (\($0))" }, soon: "TODAY AND WITHIN 7 DAYS", later: "LATER",
    undated: "WITHOUT A DAY", asleep: "WAITING", ended: "ENDED PLANS",
    late: { $0 == 1 ? "1 day overdue" : "\($0) days overdue" }, followUp: "Follow-up",
    toBook: "no time booked", noDay: "no day", nobody: "nobody",
    empty: "There are no open tasks or follow-ups.",
    emptyMine: "You have no open tasks or follow-ups. O shows those of others.",
    sleeping: { $0 == 1 ? "1 task is waiting (U shows)" : "\($0) tasks are waiting (U shows)" },
    mine: "mine", everybody: "all", shown: { "Shown: \($0)" }, whose: "Whose tasks",
    student: "Student", what: "Task", owner: "Doer", day: "By", goal: "Goal",
    happened: "What happened", sleepsUntil: "Waits until", responsible: "Responsible worker",
    outcome: "Led to")
}

extension FollowUpKeyTexts {
  static let finnish = FollowUpKeyTexts(
    write: "Kirjaa", writeWords: "Kirjaa, mitä tapahtui", whose: "Kenen",
    whoseWords: "Valitse, kenen tehtävät näytetään", mine: "Omat/kaikki",
    mineWords: "Näytä omat tai kaikki", sleep: "Odottamaan",
    sleepWords: "Siirrä tehtävä odottamaan aikaansa", sleepers: "Odottavat",
    sleepersWords: "Näytä tai piilota odottavat tehtävät", plan: "Suunnitelma",
    planWords: "Avaa opiskelijan suunnitelma", end: "Päätä",
    endWords: "Päätä suunnitelma ja kirjaa, mihin se johti", endedOnes: "Päättyneet",
    endedWords: "Näytä tai piilota päättyneet suunnitelmat", reopen: "Avaa uudelleen",
    reopenWords: "Avaa päättynyt suunnitelma uudelleen",
    nothingChosen: "Valitse ensin rivi.", onlyActions: "Vain tehtävän voi siirtää odottamaan.",
    onlyEnded: "Valitse ensin päättynyt suunnitelma: L näyttää ne.",
    isEnded: "Suunnitelma on päättynyt. R avaa sen uudelleen.",
    nothingSleeps: "Yksikään tehtävä ei odota.",
    nothingToUndo: "Tässä näkymässä ei ole vielä kirjattu mitään kumottavaa.",
    nothingToRedo: "Mitään ei ole kumottu.")
  static let swedish = FollowUpKeyTexts(
    write: "Anteckna", writeWords: "Anteckna vad som hände", whose: "Vems",
    whoseWords: "Välj vems uppgifter som visas", mine: "Egna/alla",
    mineWords: "Visa egna eller alla", sleep: "Låt vila",
    sleepWords: "Dölj uppgiften tills den är aktuell", sleepers: "Vilande",
    sleepersWords: "Visa eller dölj vilande uppgifter", plan: "Plan",
    planWords: "Öppna studerandens plan", end: "Avsluta",
    endWords: "Avsluta planen och anteckna vad den ledde till", endedOnes: "Avslutade",
    endedWords: "Visa eller dölj avslutade planer", reopen: "Öppna igen",
    reopenWords: "Öppna en avslutad plan igen", nothingChosen: "Välj först en rad.",
    onlyActions: "Bara en uppgift kan vila.",
    onlyEnded: "Välj först en avslutad plan: L visar dem.",
    isEnded: "Planen är avslutad. R öppnar den igen.", nothingSleeps: "Ingen uppgift vilar.",
    nothingToUndo: "Här har inget antecknats som kan ångras.",
    nothingToRedo: "Inget har ångrats.")
  static let english = FollowUpKeyTexts(
    write: "Write down", writeWords: "Write down what happened", whose: "Whose",
    whoseWords: "Choose whose tasks are shown", mine: "Mine/all",
    mineWords: "Show mine or all", sleep: "Let wait",
    sleepWords: "Keep a task out of sight until it is near", sleepers: "Waiting",
    sleepersWords: "Show or hide the tasks that wait", plan: "Plan",
    planWords: "Open the student’s plan", end: "End",
    endWords: "End the plan and record what it led to", endedOnes: "Ended",
    endedWords: "Show or hide plans that have ended", reopen: "Reopen",
    reopenWords: "Open an ended plan again", nothingChosen: "Choose a row first.",
    onlyActions: "Only a task can wait.",
    onlyEnded: "First choose an ended plan: L shows them.",
    isEnded: "The plan has ended. R opens it again.", nothingSleeps: "No task is waiting.",
    nothingToUndo: "Nothing has been recorded here to undo.",
    nothingToRedo: "Nothing has been undone.")
}

extension FollowUpFormTexts {
  static let finnish = FollowUpFormTexts(
    actionTitle: "MITÄ TAPAHTUI", followUpTitle: "SEURANTA",
    evaluationTitle: "MODUULIN ARVIO", state: "Tila", held: "pidetty",
    notHeld: "ei pidetty", notYet: "ei vielä", doneOn: "Milloin", heldOn: "Milloin",
    happened: "Mitä tapahtui", noted: "Mitä todettiin", why: "miten kävi, tai miksi ei",
    save: "Kirjaa suunnitelmaan", chooseFirst: "Valitse ensin, pidettiinkö seuranta.",
    evaluationFirst: "Kirjoita ensin, miten moduuli meni.",
    saved: { "Kirjattu suunnitelmaan: \($1), \($0)." },
    sleepAsk:
      "Mihin asti tehtävä odottaa? Päivä (1.12.) tai montako päivää ennen määräpäivää (7). "
      + "Tyhjä tuo sen takaisin.",
    sleepUnclear: "Päivästä ei saa selvää. Kirjoita esimerkiksi 1.12. tai 7.",
    sleepNoDay: "Tehtävällä ei ole määräpäivää. Kirjoita päivä, esimerkiksi 1.12.",
    slept: { "\($0) odottaa \($1) asti." }, awake: { "\($0) on taas näkyvissä." },
    reopenAsk: "Miksi suunnitelma avataan uudelleen? Syy jää suunnitelmaan.",
    reopened: { "\($0): suunnitelma on taas auki." },
    endedPlan: { "\($0): suunnitelma on päättynyt." }, doIt: "Tallenna", stay: "Takaisin")
  static let swedish = FollowUpFormTexts(
    actionTitle: "VAD SOM HÄNDE", followUpTitle: "UPPFÖLJNING",
    evaluationTitle: "UTVÄRDERING AV MODULEN", state: "Läge", held: "hölls",
    notHeld: "hölls inte", notYet: "inte ännu", doneOn: "När", heldOn: "När",
    happened: "Vad som hände", noted: "Vad som konstaterades",
    why: "hur det gick, eller varför inte",
    save: "Anteckna i planen", chooseFirst: "Välj först om uppföljningen hölls.",
    evaluationFirst: "Skriv först hur modulen gick.",
    saved: { "Antecknat i planen: \($1), \($0)." },
    sleepAsk:
      "Hur länge vilar uppgiften? En dag (1.12.) eller antalet dagar före slutdatum (7). "
      + "Tomt visar den igen.",
    sleepUnclear: "Dagen går inte att tyda. Skriv till exempel 1.12. eller 7.",
    sleepNoDay: "Uppgiften har inget slutdatum. Skriv en dag, till exempel 1.12.",
    slept: { "\($0) vilar till \($1)." }, awake: { "\($0) syns igen." },
    reopenAsk: "Varför öppnas planen igen? Orsaken blir kvar i planen.",
    reopened: { "\($0): planen är öppen igen." },
    endedPlan: { "\($0): planen är avslutad." }, doIt: "Spara", stay: "Tillbaka")
  static let english = FollowUpFormTexts(
    actionTitle: "WHAT HAPPENED", followUpTitle: "FOLLOW-UP",
    evaluationTitle: "EVALUATION OF THE MODULE", state: "State", held: "held",
    notHeld: "not held", notYet: "not yet", doneOn: "When", heldOn: "When",
    happened: "What happened", noted: "What was found", why: "how it went, or why not",
    save: "Record in the plan", chooseFirst: "First choose whether the follow-up was held.",
    evaluationFirst: "First write how the module went.",
    saved: { "Recorded in the plan: \($1), \($0)." },
    sleepAsk:
      "Until when does the task wait? A day (1.12.) or how many days before it is due (7). "
      + "Empty brings it back.",
    sleepUnclear: "That day is not clear. Write for example 1.12. or 7.",
    sleepNoDay: "The task has no due day. Write a day, for example 1.12.",
    slept: { "\($0) waits until \($1)." }, awake: { "\($0) is in sight again." },
    reopenAsk: "Why is the plan opened again? The reason stays in the plan.",
    reopened: { "\($0): the plan is open again." },
    endedPlan: { "\($0): the plan has ended." }, doIt: "Save", stay: "Back")
}
