import Casework

extension ScheduleTexts {
  static let finnish = ScheduleTexts(
    title: "Vuoden ajat",
    key: "Vuosi", keyWords: "Vuoden ajat: sääntö, koulun lomat ja ehdotukset",
    rule: "Milloin tavataan",
    noRule: "Sääntöä ei ole vielä sovittu. Täytä tämä ja ota käyttöön.",
    interval: "Kuinka usein",
    months: finnishMonths,
    weekday: "Viikonpäivä",
    weekdays: [
      "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
    ],
    week: "Mikä päivä kuukaudessa",
    weeks: finnishWeeks,
    time: "Kellonaika",
    length: "Kesto (min)",
    place: "Paikka",
    useRule: "Ota sääntö käyttöön",
    ruleUsed: "Sääntö on käytössä. Ehdotetut ajat ovat alempana.",
    notice: "Muistutus (päivää ennen)",
    noticeHint: "Näin monta päivää ennen kerrotaan, jos kenellekään ei ole varattu aikaa.",
    noticeUnclear: "Kirjoita päivät numerona, esimerkiksi 7.",
    breaks: "Koulun lomat",
    addBreak: "Lisää loma",
    breakName: "Loman nimi",
    breakNameHint: "esimerkiksi syysloma",
    from: "Alkaa",
    until: "Päättyy",
    saveBreak: "Tallenna loma",
    removeBreak: "Poista loma",
    nameFirst: "Kirjoita ensin loman nimi.",
    breakSaved: "Loma on tallennettu.",
    breakRemoved: "Loma on poistettu.",
    year: "Ajat vuodeksi eteenpäin",
    nothingProposed: "Uusia aikoja ei ehdoteta: vuoden tapaamiset on jo sovittu.",
    proposed: "ehdotus",
    skipped: { "ei \($0): \($1)" },
    taken: "sinä päivänä on jo tapaaminen",
    noFreeDay: { "\($0): sen lähellä ei ole vapaata päivää" },
    makeDrafts: { $0 == 1 ? "Lisää ehdotus luonnokseksi" : "Lisää \($0) ehdotusta luonnoksiksi" },
    draftsMade: {
      $0 == 1 ? "Aika lisättiin luonnokseksi." : "\($0) aikaa lisättiin luonnoksiksi."
    },
    agreeDrafts: { $0 == 1 ? "Vahvista luonnos sovituksi" : "Vahvista \($0) luonnosta sovituiksi" },
    agreeAlone: "vahvistetaan erikseen (F2)",
    draftsAgreed: { $0 == 1 ? "Aika on sovittu." : "\($0) aikaa on sovittu." },
    tickedNone: "Valitse ensin vähintään yksi ehdotus.",
    cancellation: .finnish)

  @Sendable private static func finnishMonths(_ months: Int) -> String {
    let ordinals = [
      "toinen", "kolmas", "neljäs", "viides", "kuudes", "seitsemäs", "kahdeksas", "yhdeksäs",
      "kymmenes", "yhdestoista",
    ]
    if months == 1 { return "joka kuukausi" }
    if months == 12 { return "kerran vuodessa" }
    let place = months - 2
    return ordinals.indices.contains(place)
      ? "joka \(ordinals[place]) kuukausi" : "\(months) kuukauden välein"
  }

  @Sendable private static func finnishWeeks(_ week: MonthWeek) -> String {
    switch week {
    case .first: "kuukauden ensimmäinen"
    case .second: "kuukauden toinen"
    case .third: "kuukauden kolmas"
    case .fourth: "kuukauden neljäs"
    case .last: "kuukauden viimeinen"
    case .nearest: "samaan aikaan kuukaudesta"
    }
  }
}

extension ScheduleTexts.CancellationTexts {
  static let finnish = ScheduleTexts.CancellationTexts(
    nobodyComing: { "\($0): ei yhtään opiskelijaa" },
    noStudents: "ei yhtään opiskelijaa",
    permissionMissing: { "lupa puuttuu: \($0)" },
    followUpsThatDay: {
      $0 == 1
        ? "Päivälle on sovittu 1 seuranta: varaa sille aika tai siirrä se."
        : "Päivälle on sovittu \($0) seurantaa: varaa niille aika tai siirrä ne."
    },
    ready: { "Ilmoitus on valmis, seuraava aika on \($0)." },
    agreeDraft: { "Vahvista ensin seuraava aika: \($0) on luonnos." },
    against: { "Huomaa: \($0)." },
    nextMissing: { after, draft in
      let lack =
        after.map { "Tapaamisen \($0) jälkeen ei ole sovittu seuraavaa aikaa" }
        ?? "Seuraavaa aikaa ei ole sovittu"
      return draft.map { "\(lack): \($0) on luonnos." } ?? "\(lack)."
    },
    putRight: { $0 ? "Vahvista se (V)." : "Sovi se (N tai Y)." },
    extraAsked: { "\($0) ehdottaa ylimääräistä tapaamista: \($1)." },
    askedOf: { "Ehdotus on tehty. Koollekutsuja \($0) näkee sen ja vahvistaa ajan." },
    noNextTime: "Seuraavaa aikaa ei ole. Sovi se ensin (N tai Y).",
    noNextTimeAgreed: "Seuraavaa aikaa ei ole sovittu. Sovi se ensin.",
    forYou: "Sinä kutsut ryhmän koolle.",
    forConvener: { "Koollekutsuja: \($0)." },
    key: "Ilmoitus",
    keyWords: "Näytä ilmoitus: tapaamista ei pidetä",
    notNeeded: "Ilmoitus tehdään tapaamisesta, joka perutaan tai on peruttu.",
    agreeIt: "Vahvista se", agreeNew: "Sovi uusi aika")
}
