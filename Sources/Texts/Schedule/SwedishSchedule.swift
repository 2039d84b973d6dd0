import Casework

extension ScheduleTexts {
  static let swedish = ScheduleTexts(
    title: "Årets tider",
    key: "År", keyWords: "Årets tider: regel, skolans lov och förslag",
    rule: "När vi träffas",
    noRule: "Ingen regel är avtalad ännu. Fyll i och börja använda den.",
    interval: "Hur ofta",
    months: swedishMonths,
    weekday: "Veckodag",
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    week: "Vilken dag i månaden",
    weeks: swedishWeeks,
    time: "Klockslag",
    length: "Längd (min)",
    place: "Plats",
    useRule: "Börja använda regeln",
    ruleUsed: "Regeln gäller. De föreslagna tiderna finns längre ner.",
    notice: "Påminnelse (dagar före)",
    noticeHint: "Så många dagar i förväg får ni en påminnelse, om ingen studerande är bokad.",
    noticeUnclear: "Skriv dagarna som en siffra, till exempel 7.",
    breaks: "Skolans lov",
    addBreak: "Lägg till ett lov",
    breakName: "Lovets namn",
    breakNameHint: "till exempel höstlov",
    from: "Börjar",
    until: "Slutar",
    saveBreak: "Spara lovet",
    removeBreak: "Ta bort lovet",
    nameFirst: "Skriv först lovets namn.",
    breakSaved: "Lovet är sparat.",
    breakRemoved: "Lovet är borttaget.",
    year: "Tiderna ett år framåt",
    nothingProposed: "Inga nya tider föreslås: årets möten är redan avtalade.",
    proposed: "förslag",
    skipped: { "inte \($0): \($1)" },
    taken: "det är redan möte den dagen",
    noFreeDay: { "\($0): ingen ledig dag veckorna omkring" },
    makeDrafts: {
      $0 == 1 ? "Lägg till förslaget som utkast" : "Lägg till \($0) förslag som utkast"
    },
    draftsMade: { $0 == 1 ? "Tiden lades till som utkast." : "\($0) tider lades till som utkast." },
    agreeDrafts: {
      $0 == 1 ? "Bekräfta utkastet som avtalat" : "Bekräfta \($0) utkast som avtalade"
    },
    agreeAlone: "bekräftas för sig (F2)",
    draftsAgreed: { $0 == 1 ? "Tiden är avtalad." : "\($0) tider är avtalade." },
    tickedNone: "Välj först minst ett förslag.",
    cancellation: .swedish)

  @Sendable private static func swedishMonths(_ months: Int) -> String {
    let ordinals = [
      "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte",
    ]
    if months == 1 { return "varje månad" }
    if months == 2 { return "varannan månad" }
    if months == 12 { return "en gång om året" }
    let place = months - 3
    return ordinals.indices.contains(place)
      ? "var \(ordinals[place]) månad" : "med \(months) månaders mellanrum"
  }

  @Sendable private static func swedishWeeks(_ week: MonthWeek) -> String {
    switch week {
    case .first: "månadens första"
    case .second: "månadens andra"
    case .third: "månadens tredje"
    case .fourth: "månadens fjärde"
    case .last: "månadens sista"
    case .nearest: "vid samma tid i månaden"
    }
  }
}

extension ScheduleTexts.CancellationTexts {
  static let swedish = ScheduleTexts.CancellationTexts(
    nobodyComing: { "\($0): ingen studerande" },
    noStudents: "ingen studerande",
    permissionMissing: { "samtycke saknas: \($0)" },
    followUpsThatDay: {
      $0 == 1
        ? "Den dagen är 1 uppföljning avtalad: boka en tid för den eller flytta den."
        : "Den dagen är \($0) uppföljningar avtalade: boka tider för dem eller flytta dem."
    },
    ready: { "Meddelandet är klart, nästa tid är \($0)." },
    agreeDraft: { "Bekräfta först nästa tid: \($0) är ett utkast." },
    against: { "Obs! \($0)." },
    nextMissing: { after, draft in
      let lack =
        after.map { "Ingen tid är avtalad efter mötet \($0)" } ?? "Ingen nästa tid är avtalad"
      return draft.map { "\(lack): \($0) är ett utkast." } ?? "\(lack)."
    },
    putRight: { $0 ? "Bekräfta det (V)." : "Avtala en (N eller Y)." },
    extraAsked: { "\($0) föreslår ett extra möte: \($1)." },
    askedOf: { "Förslaget är gjort. Sammankallaren \($0) ser det och bekräftar tiden." },
    noNextTime: "Det finns ingen nästa tid. Kom först överens om den (N eller Y).",
    noNextTimeAgreed: "Ingen nästa tid är avtalad. Avtala den först.",
    forYou: "Du sammankallar gruppen.",
    forConvener: { "Sammankallare: \($0)." },
    key: "Meddelande",
    keyWords: "Visa meddelandet: mötet hålls inte",
    notNeeded: "Ett meddelande görs om ett möte som ställs in eller är inställt.",
    agreeIt: "Bekräfta det", agreeNew: "Avtala en ny tid")
}
