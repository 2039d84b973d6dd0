import Casework

extension DayTexts {
  static let swedish = DayTexts(
    holiday: swedishHoliday, eve: swedishEve, weekend: "veckoslut",
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    or: "eller", past: "dagen har redan varit", future: "dagen är ännu inte här",
    year: { "år \($0)" },
    unclear: "Datumet går inte att tyda. Skriv till exempel 20.11., nästa ti eller +2 mån.",
    noSuchDay: "Den dagen finns inte i kalendern. Kontrollera dag och månad.",
    noSuchWeek: { "År \($1) har ingen vecka \($0). Kontrollera veckan." },
    otherWeekday: { "\($0) är en \($1), inte en \($2). Rätta den ena." },
    weekdayMissing: {
      "Vilken dag i vecka \($0) (börjar \($1))? Lägg till veckodagen: v. \($0) fr."
    },
    yearUnclear: "Året går inte att tyda. Skriv det med fyra siffror.",
    didYouMean: { "Menar du \($0)? Skriv hela datumet." },
    whichOne: { "Vilken dag menar du: \($0)? Skriv datumet med siffror." },
    notInCalendar: "finns inte i kalendern", whichDay: "vilken veckodag?",
    whichYear: "vilket år?")

  @Sendable private static func swedishHoliday(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "nyårsdagen"
    case .epiphany: "trettondagen"
    case .goodFriday: "långfredagen"
    case .easter: "påskdagen"
    case .easterMonday: "annandag påsk"
    case .mayDay: "första maj"
    case .ascension: "Kristi himmelsfärdsdag"
    case .whitSunday: "pingstdagen"
    case .midsummer: "midsommardagen"
    case .allSaints: "alla helgons dag"
    case .independence: "självständighetsdagen"
    case .christmas: "juldagen"
    case .boxingDay: "annandag jul"
    }
  }

  /// The day before a holiday; before two of them it is a holiday itself.
  @Sendable private static func swedishEve(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "nyårsafton"
    case .epiphany: "trettondagsafton"
    case .goodFriday: "skärtorsdagen"
    case .easter: "påskafton"
    case .easterMonday: "påskdagen"
    case .mayDay: "valborgsmässoafton"
    case .ascension: "dagen före Kristi himmelsfärdsdag"
    case .whitSunday: "pingstafton"
    case .midsummer: "midsommarafton"
    case .allSaints: "dagen före alla helgons dag"
    case .independence: "dagen före självständighetsdagen"
    case .christmas: "julafton"
    case .boxingDay: "juldagen"
    }
  }
}
