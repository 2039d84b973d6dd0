public import Casework

/// The words of the student's own copy: short sentences, common words, one matter at a time.
public struct PlainPlanTexts: Sendable {
  public let title: String
  public let hello: @Sendable (_ firstName: String) -> String
  /// The same two for a plan that is a draft, with whether the student has agreed to it.
  public let draftTitle: String
  public let draftHello: @Sendable (_ firstName: String, _ hasAgreed: Bool) -> String
  /// That an earlier plan is in force while this one is a draft.
  public let earlierHolds: String
  /// Of a plan that is over; without an outcome another one has come in its place.
  public let endedTitle: String
  public let endedHello:
    @Sendable (_ firstName: String, _ day: String, _ outcome: String?) -> String
  public let endedHelp: String
  public let endedHelpWords: String
  public let want: String
  public let goals: String
  public let measure: @Sendable (String) -> String
  /// First what the student does, in the second person.
  public let you: String
  public let nothingForYou: String
  /// By when something is to be done, or was to be where the day is past.
  public let byDay: @Sendable (_ day: String, _ isPast: Bool) -> String
  public let othersBy: @Sendable (_ day: String, _ isPast: Bool) -> String
  public let others: String
  public let family: String
  public let ownerMissing: String
  public let nothingForOthers: String
  public let services: String
  /// Where a service that is not over stands.
  public let serviceState: @Sendable (ServiceState) -> String
  public let starts, ends: @Sendable (_ day: String, PlainTime) -> String
  /// How it went with a goal that has been looked at.
  public let goalState: @Sendable (GoalState) -> String
  /// By when a goal is to be reached, or was to be where the day is past.
  public let goalBy: @Sendable (_ day: String, _ isPast: Bool) -> String
  /// Over what was decided in the newest meeting, with its day.
  public let decisions: @Sendable (_ day: String) -> String
  public let whenWeMeet: String
  public let followUp: @Sendable (_ day: String) -> String
  public let meeting: @Sendable (_ day: String, _ clock: String, _ place: String) -> String
  public let noDay: String
  public let whoAnswers: String
  public let responsible: String
  public let substitute: String
  public let phone: String
  public let email: String
  public let nobody: String
  public let changes: String
  public let changesWords: String
  /// Where no number is known nobody is told to ring it.
  public let callWhom: @Sendable (_ name: String, _ hasPhone: Bool) -> String
  /// `perjantaina`, by the number of the day, Monday first.
  public let weekday: @Sendable (Int) -> String
  public let foot: @Sendable (_ name: String, _ day: String) -> String

  /// `perjantaina 12.3.2027`.
  public func longDay(_ day: Day, _ dates: DateTexts) -> String {
    "\(weekday(day.weekday)) \(dates.day(day))"
  }
}

extension PlainPlanTexts {
  static let finnish = PlainPlanTexts(
    title: "Minun suunnitelmani",
    hello: { "\($0), tässä on suunnitelmasi lyhyesti. Teimme sen yhdessä sinun kanssasi." },
    draftTitle: "Minun suunnitelmani (luonnos)",
    draftHello: {
      "\($0), tämä on luonnos suunnitelmastasi. Se ei ole vielä voimassa."
        + ($1 ? "" : " Kysymme sinulta, hyväksytkö sen.")
    },
    earlierHolds: "Aiempi suunnitelmasi on voimassa siihen asti.",
    endedTitle: "Minun suunnitelmani (päättynyt)",
    endedHello: { name, day, outcome in
      outcome.map { "\(name), suunnitelmasi päättyi \(day). Näin siinä kävi: \($0)." }
        ?? "\(name), tämä suunnitelmasi ei ole enää voimassa. Se päättyi \(day)."
    },
    endedHelp: "Jos tarvitset taas apua",
    endedHelpWords: "Voimme tehdä kanssasi uuden suunnitelman. Kysy siitä.",
    want: "Mitä sinä haluat", goals: "Sinun tavoitteesi",
    measure: { "Näin huomaamme, että onnistuit: \($0)" },
    you: "Mitä sinä teet", nothingForYou: "Sinulla ei ole nyt tehtäviä.",
    byDay: {
      $1
        ? "Tämä piti tehdä viimeistään \($0). Päivä on mennyt. Kerro, miten kävi."
        : "Tee tämä viimeistään \($0)."
    },
    othersBy: {
      $1 ? "Piti tehdä viimeistään \($0). Päivä on mennyt." : "Viimeistään \($0)."
    },
    others: "Mitä muut tekevät", family: "Läheisesi",
    ownerMissing: "Tekijä sovitaan vielä", nothingForOthers: "Muilla ei ole nyt tehtäviä.",
    services: "Apu ja palvelut",
    serviceState: {
      switch $0 {
      case .planned: "Tätä suunnitellaan."
      case .applied: "Tätä on haettu."
      case .running: "Tämä on alkanut."
      case .ended, .dropped: "Tämä on päättynyt."
      }
    },
    starts: { day, time in
      switch time {
      case .ahead: "Alkaa \(day)."
      case .past: "Alkoi \(day)."
      case .passed: "Piti alkaa \(day)."
      }
    },
    ends: { day, time in
      switch time {
      case .ahead: "Päättyy \(day)."
      case .past: "Päättyi \(day)."
      case .passed: "Piti päättyä \(day)."
      }
    },
    goalState: {
      switch $0 {
      case .open: "Tavoite on vielä kesken."
      case .reached: "Saavutit tämän tavoitteen."
      case .partlyReached: "Saavutit osan tästä tavoitteesta."
      case .notReached: "Tätä tavoitetta ei saavutettu."
      }
    },
    goalBy: {
      $1
        ? "Halusit päästä tähän viimeistään \($0). Päivä on mennyt."
        : "Haluat päästä tähän viimeistään \($0)."
    },
    decisions: { "Mitä päätimme \($0)" },
    whenWeMeet: "Milloin tapaamme",
    followUp: { "Katsomme yhdessä, miten sinulla menee: \($0)." },
    meeting: { day, clock, place in
      "Ryhmä tapaa sinut: \(day) \(clock)." + (place.isEmpty ? "" : " Paikka: \(place).")
    },
    noDay: "Päivää ei ole vielä sovittu.",
    whoAnswers: "Kuka auttaa sinua", responsible: "Vastuutyöntekijäsi",
    substitute: "Jos hän on poissa", phone: "Puhelin", email: "Sähköposti",
    nobody: "Vastuutyöntekijää ei ole vielä sovittu.",
    changes: "Jos jokin muuttuu",
    changesWords:
      "Suunnitelmaa voi muuttaa. Kerro, jos et voi tehdä jotain tai jos haluat muuta.\n"
      + "Voit pyytää itsellesi koko suunnitelman.",
    callWhom: { name, hasPhone in hasPhone ? "Soita: \(name)." : "Ota yhteyttä: \(name)." },
    weekday: {
      [
        "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina",
        "sunnuntaina",
      ][($0 - 1) % 7]
    },
    foot: { "\($0), \($1)" })

  static let swedish = PlainPlanTexts(
    title: "Min plan",
    hello: { "\($0), här är din plan i korthet. Vi gjorde den tillsammans med dig." },
    draftTitle: "Min plan (utkast)",
    draftHello: {
      "\($0), det här är ett utkast till din plan. Den gäller inte ännu."
        + ($1 ? "" : " Vi frågar dig om du godkänner den.")
    },
    earlierHolds: "Din tidigare plan gäller tills vidare.",
    endedTitle: "Min plan (avslutad)",
    endedHello: { name, day, outcome in
      outcome.map { "\(name), din plan avslutades \(day). Så här gick det: \($0)." }
        ?? "\(name), den här planen gäller inte längre. Den avslutades \(day)."
    },
    endedHelp: "Om du behöver hjälp igen",
    endedHelpWords: "Vi kan göra en ny plan tillsammans med dig. Fråga oss.",
    want: "Vad du vill", goals: "Vad du siktar på",
    measure: { "Så här märker vi att du har lyckats: \($0)" },
    you: "Vad du gör", nothingForYou: "Du har inga uppgifter just nu.",
    byDay: {
      $1
        ? "Det här skulle göras senast \($0). Dagen har gått. Berätta hur det gick."
        : "Gör det här senast \($0)."
    },
    othersBy: { $1 ? "Skulle göras senast \($0). Dagen har gått." : "Senast \($0)." },
    others: "Vad de andra gör", family: "Dina närstående",
    ownerMissing: "Vem som gör det bestäms senare",
    nothingForOthers: "De andra har inga uppgifter just nu.",
    services: "Hjälp och tjänster",
    serviceState: {
      switch $0 {
      case .planned: "Det här planeras."
      case .applied: "Det här är ansökt."
      case .running: "Det här har börjat."
      case .ended, .dropped: "Det här är slut."
      }
    },
    starts: { day, time in
      switch time {
      case .ahead: "Börjar \(day)."
      case .past: "Började \(day)."
      case .passed: "Skulle börja \(day)."
      }
    },
    ends: { day, time in
      switch time {
      case .ahead: "Slutar \(day)."
      case .past: "Slutade \(day)."
      case .passed: "Skulle sluta \(day)."
      }
    },
    goalState: {
      switch $0 {
      case .open: "Det här målet är ännu öppet."
      case .reached: "Du nådde det här målet."
      case .partlyReached: "Du nådde en del av det här målet."
      case .notReached: "Det här målet nåddes inte."
      }
    },
    goalBy: {
      $1
        ? "Du ville nå det här senast \($0). Dagen har gått."
        : "Du vill nå det här senast \($0)."
    },
    decisions: { "Vad vi beslutade \($0)" },
    whenWeMeet: "När vi träffas",
    followUp: { "Vi ser tillsammans hur det går för dig: \($0)." },
    meeting: { day, clock, place in
      "Gruppen träffar dig: \(day) \(clock)." + (place.isEmpty ? "" : " Plats: \(place).")
    },
    noDay: "Vi har inte bestämt någon dag ännu.",
    whoAnswers: "Vem som hjälper dig", responsible: "Din ansvariga arbetstagare",
    substitute: "Om den personen är borta", phone: "Telefon", email: "E-post",
    nobody: "Det är inte bestämt ännu vem som är ansvarig.",
    changes: "Om något ändras",
    changesWords:
      "Planen kan ändras. Berätta om du inte kan göra något eller om du vill något annat.\n"
      + "Du kan be att få hela planen.",
    callWhom: { name, hasPhone in hasPhone ? "Ring: \(name)." : "Ta kontakt: \(name)." },
    weekday: {
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][($0 - 1) % 7]
    },
    foot: { "\($0), \($1)" })

  static let english = PlainPlanTexts(
    title: "My plan",
    hello: { "\($0), this is your plan in short. We made it together with you." },
    draftTitle: "My plan (draft)",
    draftHello: {
      "\($0), this is a draft of your plan. It is not in force yet."
        + ($1 ? "" : " We will ask you whether you agree to it.")
    },
    earlierHolds: "Your earlier plan is in force until then.",
    endedTitle: "My plan (ended)",
    endedHello: { name, day, outcome in
      outcome.map { "\(name), your plan ended on \(day). This is what came of it: \($0)." }
        ?? "\(name), this plan of yours is no longer in force. It ended on \(day)."
    },
    endedHelp: "If you need help again",
    endedHelpWords: "We can make a new plan with you. Just ask.",
    want: "What you want", goals: "What you aim at",
    measure: { "This is how we see that you did it: \($0)" },
    you: "What you do", nothingForYou: "You have no tasks now.",
    byDay: {
      $1
        ? "This was to be done by \($0). The day has passed. Tell us how it went."
        : "Do this by \($0)."
    },
    othersBy: { $1 ? "To be done by \($0). The day has passed." : "By \($0)." },
    others: "What the others do", family: "Your family and friends",
    ownerMissing: "We agree later who does this",
    nothingForOthers: "The others have no tasks now.",
    services: "Help and services",
    serviceState: {
      switch $0 {
      case .planned: "This is planned."
      case .applied: "This has been applied for."
      case .running: "This has begun."
      case .ended, .dropped: "This is over."
      }
    },
    starts: { day, time in
      switch time {
      case .ahead: "It starts on \(day)."
      case .past: "It started on \(day)."
      case .passed: "It was to start on \(day)."
      }
    },
    ends: { day, time in
      switch time {
      case .ahead: "It ends on \(day)."
      case .past: "It ended on \(day)."
      case .passed: "It was to end on \(day)."
      }
    },
    goalState: {
      switch $0 {
      case .open: "This goal is still open."
      case .reached: "You reached this goal."
      case .partlyReached: "You reached a part of this goal."
      case .notReached: "This goal was not reached."
      }
    },
    goalBy: {
      $1
        ? "You wanted to reach this by \($0). The day has passed."
        : "You want to reach this by \($0)."
    },
    decisions: { "What we decided on \($0)" },
    whenWeMeet: "When we meet",
    followUp: { "We look together at how you are doing: \($0)." },
    meeting: { day, clock, place in
      "The group meets you: \(day) \(clock)." + (place.isEmpty ? "" : " Place: \(place).")
    },
    noDay: "No day has been agreed yet.",
    whoAnswers: "Who helps you", responsible: "Your responsible worker",
    substitute: "If they are away", phone: "Phone", email: "E-mail",
    nobody: "It is not agreed yet who is responsible.",
    changes: "If something changes",
    changesWords:
      "The plan can be changed. Tell us if you cannot do something, or if you want something else.\n"
      + "You can ask for the whole plan.",
    callWhom: { name, hasPhone in hasPhone ? "Call: \(name)." : "Contact: \(name)." },
    weekday: {
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][($0 - 1) % 7]
    },
    foot: { "\($0), \($1)" })
}
