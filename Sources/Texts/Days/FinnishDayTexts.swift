import Casework

extension DayTexts {
  static let finnish = DayTexts(
    holiday: finnishHoliday, eve: finnishEve, weekend: "viikonloppu",
    weekdays: [
      "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
    ],
    or: "vai", past: "päivä on jo mennyt", future: "päivä on vasta tulossa",
    year: { "vuosi \($0)" },
    unclear: "Päivästä ei saa selvää. Kirjoita esimerkiksi 20.11., ensi ti tai +2 kk.",
    noSuchDay: "Sellaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
    noSuchWeek: { "Vuonna \($1) ei ole viikkoa \($0). Tarkista viikko." },
    otherWeekday: { "\($0) on \($1), ei \($2). Korjaa niistä toinen." },
    weekdayMissing: {
      "Mikä päivä viikolla \($0) (alkaa \($1))? Kirjoita viikonpäivä perään: vk \($0) pe."
    },
    yearUnclear: "Vuodesta ei saa selvää. Kirjoita se neljällä numerolla.",
    didYouMean: { "Tarkoitatko päivää \($0)? Kirjoita se kokonaan." },
    whichOne: { "Mitä päivää tarkoitat: \($0)? Kirjoita päivä numeroina." },
    notInCalendar: "ei ole kalenterissa", whichDay: "mikä viikonpäivä?",
    whichYear: "mikä vuosi?")

  @Sendable private static func finnishHoliday(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "uudenvuodenpäivä"
    case .epiphany: "loppiainen"
    case .goodFriday: "pitkäperjantai"
    case .easter: "pääsiäispäivä"
    case .easterMonday: "2. pääsiäispäivä"
    case .mayDay: "vappu"
    case .ascension: "helatorstai"
    case .whitSunday: "helluntai"
    case .midsummer: "juhannuspäivä"
    case .allSaints: "pyhäinpäivä"
    case .independence: "itsenäisyyspäivä"
    case .christmas: "joulupäivä"
    case .boxingDay: "tapaninpäivä"
    }
  }

  /// The day before a holiday; before two of them it is a holiday itself.
  @Sendable private static func finnishEve(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "uudenvuodenaatto"
    case .epiphany: "loppiaisaatto"
    case .goodFriday: "kiirastorstai"
    case .easter: "pääsiäislauantai"
    case .easterMonday: "pääsiäispäivä"
    case .mayDay: "vapunaatto"
    case .ascension: "helatorstain aatto"
    case .whitSunday: "helluntaiaatto"
    case .midsummer: "juhannusaatto"
    case .allSaints: "pyhäinpäivän aatto"
    case .independence: "itsenäisyyspäivän aatto"
    case .christmas: "jouluaatto"
    case .boxingDay: "joulupäivä"
    }
  }
}
